@ca4-2006/family-unity
Feature: CA4-2006 family unity, relatives of one case are returned together or not at all

  The press reports of the memorandum of 2006 that families are not to be split. Every tie of kinship or care between persons
  of the case counts, also one that rests on statements alone.

  Rule: Where one of a family may not go, nobody sends the others off

    Scenario Outline: [1] Róger is <tie> Bayardo, who fears return
      Given Róger is a man of <age> from Nicaragua
      And Bayardo is a man of 40 from Nicaragua
      And Róger is <tie> Bayardo, <shown>
      And Bayardo's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2006-10-03 at 10:00
      Then the case is BLOCKED
      And Bayardo is BLOCKED
      And this clause stands for Róger and Bayardo with effect KEEPS_TOGETHER
      And separate-family is forbidden for Róger by this clause
      And no handover is given

      Examples: a tie by statement only lets nobody go either
        | tie            | age | shown                  |
        | the father of  | 64  | shown by a document    |
        | the son of     | 19  | shown by a document    |
        | the brother of | 42  | by statement only      |
        | the husband of | 42  | shown by the consulate |
        | a guardian of  | 52  | shown by a document    |
        | a ward of      | 19  | shown by a document    |
        | the carer of   | 52  | by statement only      |
        | cared for by   | 19  | nobody knows how       |
        | a cousin of    | 42  | by statement only      |

    Scenario: [2] two friends are no family
      Given Róger is a man of 52 from Nicaragua
      And Bayardo is a man of 31 from Nicaragua
      And Bayardo's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2006-10-03 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Róger and Bayardo
      And separate-family is not forbidden for Róger by this clause

  Rule: Where all may go, they go together

    Scenario: [3] two brothers without any obstacle
      Given Róger is a man of 52 from Nicaragua
      And Bayardo is a man of 31 from Nicaragua
      And Róger is the brother of Bayardo
      And Mexico holds them at Tapachula
      When they are ready on 2006-10-03 at 10:00
      Then the case is PENDING
      And Róger and Bayardo are owed family-together by this clause
      And separate-family is not forbidden for Róger by this clause
      And the answer says of this clause "a family is not split by a return"

  Rule: Only while it holds, and for those whom it covers

    Scenario Outline: [4] two brothers, one of whom fears return, on <day>
      Given Róger is a man of 52 from Nicaragua
      And Bayardo is a man of 31 from Nicaragua
      And Róger is the brother of Bayardo
      And Bayardo's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then separate-family <forbidden> for Róger by this clause

      Examples:
        | day        | forbidden        |
        | 2006-05-04 | is not forbidden |
        | 2006-05-05 | is forbidden     |
        | 2012-04-30 | is forbidden     |
        | 2012-05-01 | is not forbidden |

    Scenario: [5] two brothers from Ecuador
      Given Róger is a man of 52 from Ecuador
      And Bayardo is a man of 31 from Ecuador
      And Róger is the brother of Bayardo
      And Mexico holds them at Tapachula
      When they are ready on 2006-10-03 at 10:00
      Then this clause does not stand for Róger and Bayardo

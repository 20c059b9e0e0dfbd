@sv-2005/family-unity
Feature: SV-2005 family unity, relatives of one case are returned together or not at all

  Mexico described family unity as the governing principle of its texts with El Salvador. Every tie of kinship or care
  between persons of the case counts, also one that rests on statements alone.

  Rule: Where one of a family may not go, nobody sends the others off

    Scenario Outline: [1] Óscar is <tie> Balmore, who fears return
      Given Óscar is a man of <age> from El Salvador
      And Balmore is a man of 40 from El Salvador
      And Óscar is <tie> Balmore, <shown>
      And Balmore's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then the case is BLOCKED
      And Balmore is BLOCKED
      And this clause stands for Óscar and Balmore with effect KEEPS_TOGETHER
      And separate-family is forbidden for Óscar by this clause
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
      Given Óscar is a man of 52 from El Salvador
      And Balmore is a man of 31 from El Salvador
      And Balmore's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Óscar and Balmore
      And separate-family is not forbidden for Óscar by this clause

  Rule: Where all may go, they go together

    Scenario: [3] two brothers without any obstacle
      Given Óscar is a man of 52 from El Salvador
      And Balmore is a man of 31 from El Salvador
      And Óscar is the brother of Balmore
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then the case is PENDING
      And Óscar and Balmore are owed family-together by this clause
      And separate-family is not forbidden for Óscar by this clause
      And the answer says of this clause "a family is not split by a return"

  Rule: Only while it holds, and for those whom it covers

    Scenario Outline: [4] two brothers, one of whom fears return, on <day>
      Given Óscar is a man of 52 from El Salvador
      And Balmore is a man of 31 from El Salvador
      And Óscar is the brother of Balmore
      And Balmore's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then separate-family <forbidden> for Óscar by this clause

      Examples:
        | day        | forbidden        |
        | 2005-05-16 | is not forbidden |
        | 2005-05-17 | is forbidden     |

    Scenario: [5] two brothers from Honduras
      Given Óscar is a man of 52 from Honduras
      And Balmore is a man of 31 from Honduras
      And Óscar is the brother of Balmore
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then this clause does not stand for Óscar and Balmore

@gt-2005/family-unity
Feature: GT-2005 family unity, relatives of one case are returned together or not at all

  Mexico described family unity as the governing principle of its texts with Guatemala. Every tie of kinship or care between
  persons of the case counts, also one that rests on statements alone.

  Rule: Where one of a family may not go, nobody sends the others off

    Scenario Outline: [1] Lázaro is <tie> Rigoberto, who fears return
      Given Lázaro is a man of <age> from Guatemala
      And Rigoberto is a man of 40 from Guatemala
      And Lázaro is <tie> Rigoberto, <shown>
      And Rigoberto's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then the case is BLOCKED
      And Rigoberto is BLOCKED
      And this clause stands for Lázaro and Rigoberto with effect KEEPS_TOGETHER
      And separate-family is forbidden for Lázaro by this clause
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
      Given Lázaro is a man of 52 from Guatemala
      And Rigoberto is a man of 31 from Guatemala
      And Rigoberto's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Lázaro and Rigoberto
      And separate-family is not forbidden for Lázaro by this clause

  Rule: Where all may go, they go together

    Scenario: [3] two brothers without any obstacle
      Given Lázaro is a man of 52 from Guatemala
      And Rigoberto is a man of 31 from Guatemala
      And Lázaro is the brother of Rigoberto
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then the case is PENDING
      And Lázaro and Rigoberto are owed family-together by this clause
      And separate-family is not forbidden for Lázaro by this clause
      And the answer says of this clause "a family is not split by a return"

  Rule: Only while it holds, and for those whom it covers

    Scenario Outline: [4] two brothers, one of whom fears return, on <day>
      Given Lázaro is a man of 52 from Guatemala
      And Rigoberto is a man of 31 from Guatemala
      And Lázaro is the brother of Rigoberto
      And Rigoberto's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then separate-family <forbidden> for Lázaro by this clause

      Examples:
        | day        | forbidden        |
        | 2005-06-27 | is not forbidden |
        | 2005-06-28 | is forbidden     |

    Scenario: [5] two brothers from Nicaragua
      Given Lázaro is a man of 52 from Nicaragua
      And Rigoberto is a man of 31 from Nicaragua
      And Lázaro is the brother of Rigoberto
      And Mexico holds them at Tapachula
      When they are ready on 2005-10-04 at 10:00
      Then this clause does not stand for Lázaro and Rigoberto

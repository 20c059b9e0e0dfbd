@gt-2004/family-unity
Feature: GT-2004 family unity, relatives of one case are returned together or not at all

  Mexico described family unity as the governing principle of its texts with Guatemala. Every tie of kinship or care between
  persons of the case counts, also one that rests on statements alone.

  Rule: Where one of a family may not go, nobody sends the others off

    Scenario Outline: [1] Pedro is <tie> Tomás, who fears return
      Given Pedro is a man of <age> from Guatemala
      And Tomás is a man of 40 from Guatemala
      And Pedro is <tie> Tomás, <shown>
      And Tomás's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2004-10-05 at 10:00
      Then the case is BLOCKED
      And Tomás is BLOCKED
      And this clause stands for Pedro and Tomás with effect KEEPS_TOGETHER
      And separate-family is forbidden for Pedro by this clause
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
      Given Pedro is a man of 52 from Guatemala
      And Tomás is a man of 31 from Guatemala
      And Tomás's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2004-10-05 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Pedro and Tomás
      And separate-family is not forbidden for Pedro by this clause

  Rule: Where all may go, they go together

    Scenario: [3] two brothers without any obstacle
      Given Pedro is a man of 52 from Guatemala
      And Tomás is a man of 31 from Guatemala
      And Pedro is the brother of Tomás
      And Mexico holds them at Tapachula
      When they are ready on 2004-10-05 at 10:00
      Then the case is PENDING
      And Pedro and Tomás are owed family-together by this clause
      And separate-family is not forbidden for Pedro by this clause
      And the answer says of this clause "a family is not split by a return"

  Rule: Only while it holds

    Scenario Outline: [4] two brothers, one of whom fears return, on <day>
      Given Pedro is a man of 52 from Guatemala
      And Tomás is a man of 31 from Guatemala
      And Pedro is the brother of Tomás
      And Tomás's "fear of return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then separate-family <forbidden> for Pedro by this clause

      Examples:
        | day        | forbidden        |
        | 2004-07-01 | is not forbidden |
        | 2004-07-02 | is forbidden     |
        | 2005-06-27 | is forbidden     |
        | 2005-06-28 | is not forbidden |

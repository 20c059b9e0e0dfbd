@ca4-2006/consular-interview
Feature: CA4-2006 interview, Guatemala's consulate can speak with each Guatemalan before the return

  Consular officers of Guatemala document and interview every national before a return, by Guatemala's own account.

  Rule: A Guatemalan has access to the consulate while held

    Scenario: [1] a man who will be returned
      Given Baltazar is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is PENDING
      And Baltazar is owed consular-access by this clause
      And the answer says of this clause "Guatemala's consulate documents and interviews each of its nationals before a return"

    Scenario: [2] a woman whose case goes to a person
      Given Isabela is a woman of 29 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2007-09-04 at 10:00
      Then the case is REFERRED
      And Isabela is owed consular-access by this clause

    Scenario Outline: [3] a man from <country>
      Given Baltazar is a man of 29 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then this clause does not stand for Baltazar

      Examples: only Guatemala has described this as its practice
        | country     |
        | El Salvador |
        | Honduras    |
        | Nicaragua   |

  Rule: The consulate is kept out of it where contact is forbidden

    Scenario Outline: [4] a man whose "<fact>" is "<answer>"
      Given Baltazar is a man of 29 from Guatemala
      And Baltazar's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then Baltazar is not owed consular-access by this clause
      And consular-contact is forbidden for Baltazar
      And this clause is overridden by achr-1969/article-22-8 for Baltazar

      Examples:
        | fact           | answer         |
        | fear of return | YES            |
        | asylum         | WISH_EXPRESSED |
        | asylum         | PENDING        |

  Rule: Only while the memorandum covers Guatemalans

    Scenario Outline: [5] a Guatemalan who is ready on <day>
      Given Baltazar is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Baltazar is <owed> consular-access by this clause

      Examples:
        | day        | owed     |
        | 2006-05-04 | not owed |
        | 2006-05-05 | owed     |
        | 2013-04-30 | owed     |
        | 2013-05-01 | not owed |

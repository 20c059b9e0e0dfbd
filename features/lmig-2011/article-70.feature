@lmig-2011/article-70
Feature: LMIG 70, legal assistance and an interpreter in the procedure

  Everyone in the procedure has them while held, whatever the outcome.

  Rule: Everyone in the procedure has legal assistance and an interpreter

    Scenario Outline: [1] <who> is held on <day>
      Given Telma is a <who> from Guatemala
      And Telma's "fear of return" is "<fear>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Telma is <owed> legal-advice by this clause
      And Telma is <owed> interpreter by this clause

      Examples: the day before the law, its first day, and later for those who stay
        | who         | day        | fear | owed     |
        | woman of 52 | 2011-05-25 | NO   | not owed |
        | woman of 52 | 2011-05-26 | NO   | owed     |
        | woman of 52 | 2023-05-08 | YES  | owed     |
        | girl of 12  | 2023-05-08 | NO   | owed     |

    Scenario: [2] the answer gives the reasons
      Given Telma is a woman of 52 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "everyone in the procedure has legal assistance"
      And the answer says of this clause "everyone who needs one has an interpreter"

    Scenario: [3] custody in the United States
      Given Jacinta is a woman of 52 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2023-05-08 at 10:00
      Then this clause does not stand for Jacinta

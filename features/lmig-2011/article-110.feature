@lmig-2011/article-110
Feature: LMIG 110, only women guard the dormitories of women

  Read in the text with the reform of January 2026; for earlier days it is an inference, so as to protect.

  Rule: Female guards are owed to a person recorded as female

    Scenario Outline: [1] Brenda is held on <day>
      Given Brenda is a woman of 33 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Brenda is <owed> female-guards by this clause

      Examples: the day before the law and its first day, and the two sides of the reform
        | day        | owed     |
        | 2011-05-25 | not owed |
        | 2011-05-26 | owed     |
        | 2026-01-14 | owed     |
        | 2026-01-15 | owed     |

    Scenario Outline: [2] <who>
      Given Alex is a <who> from El Salvador
      And Mexico holds them at Tapachula
      When they are ready on 2026-03-02 at 10:00
      Then Alex is <owed> female-guards by this clause

      Examples:
        | who          | owed     |
        | girl of 5    | owed     |
        | man of 33    | not owed |
        | person of 33 | not owed |

    Scenario: [3] whose sex nobody has recorded is asked about it
      Given Alex is a person of 33 from El Salvador
      And Mexico holds them at Tapachula
      When they are ready on 2026-03-02 at 10:00
      Then it is asked about Alex's "sex" by this clause

    Scenario: [4] the answer gives the reason
      Given Brenda is a woman of 33 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on 2026-03-02 at 10:00
      Then the answer says of this clause "only women guard the dormitories of women"

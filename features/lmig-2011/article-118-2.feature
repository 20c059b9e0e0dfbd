@lmig-2011/article-118-2
Feature: LMIG 118, II, nobody leaves against an order of a court

  Assisted return is open only where no order of a court keeps the person in the country. It is asked of everybody.

  Rule: A person under a court order not to leave is not returned

    Scenario Outline: [1] whether a court has ordered it is <order>
      Given Lesbia is a woman of 47 from Honduras
      And Lesbia's "court order not to leave" is "<order>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Lesbia with effect BARS

      Examples:
        | order   | day        | outcome  | stands         |
        | YES     | 2011-08-10 | BLOCKED  | stands         |
        | YES     | 2023-05-08 | BLOCKED  | stands         |
        | NO      | 2023-05-08 | PENDING  | does not stand |
        | UNKNOWN | 2023-05-08 | REFERRED | does not stand |

    Scenario Outline: [2] the law on <day>
      Given Lesbia is a woman of 47 from Honduras
      And Lesbia's "court order not to leave" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then this clause <stands> for Lesbia with effect BARS

      Examples: the day before the law and its first day
        | day        | stands         |
        | 2011-05-25 | does not stand |
        | 2011-05-26 | stands         |

    Scenario: [3] what nobody has answered is what is missing
      Given Lesbia is a woman of 47 from Honduras
      And Lesbia has not been asked about "court order not to leave"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then what is missing for Lesbia is "court order not to leave" by this clause

    Scenario: [4] the answer gives the reason
      Given Lesbia is a woman of 47 from Honduras
      And Lesbia's "court order not to leave" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "a court has ordered that the person does not leave"

@usc-8/section-1225-b-1-b-iii-iii
Feature: 8 USC 1225(b)(1)(B)(iii)(III), nobody is returned while a judge reviews the finding on fear

  A person may ask a judge to review the negative finding on fear. The judge decides within
  7 days, and the person stays meanwhile. In force since 1 April 1997.

  Rule: A review that was asked for bars the return until the judge has decided

    Scenario: [1] a review was asked for
      Given Teresa is a woman of 33 from Mexico
      And the United States holds her at Laredo
      And Teresa's "review of a negative finding on fear" is "REQUESTED"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Teresa with effect BARS
      And no handover is given
      And the answer is known as TEXT
      And the answer says of this clause "the person has asked a judge to review the negative finding on fear, and the judge has not decided"

    Scenario Outline: [2] the review is <review>
      Given Teresa is a woman of 33 from Mexico
      And the United States holds her at Laredo
      And Teresa's "review of a negative finding on fear" is "<review>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Teresa
      And no clock for Teresa by this clause runs

      Examples: there is nothing for a judge to decide
        | review    | outcome    |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | VACATED   | DIVERTED   |

    Scenario: [3] nobody told whether a review was asked for
      Given Teresa is a woman of 33 from Mexico
      And the United States holds her at Laredo
      And Teresa has not been asked about "review of a negative finding on fear"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Teresa's "review of a negative finding on fear" by this clause

  Rule: The judge decides within 7 days

    Scenario: [4] the clock runs
      Given Teresa is a woman of 33 from Mexico
      And the United States holds her at Laredo
      And Teresa's "review of a negative finding on fear" is "REQUESTED"
      When she is ready on 2020-03-10 at 10:00
      Then this clause stands for Teresa with effect CLOCKS
      And the answer says of this clause "the judge reviews the negative finding within 24 hours if possible and never later than 7 days after it"

  Rule: The clause is in force from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Teresa is a woman of 33 from Mexico
      And the United States holds her at Laredo
      And Teresa's "review of a negative finding on fear" is "REQUESTED"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Teresa

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

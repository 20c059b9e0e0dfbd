@cfr-8/section-208-31-g
Feature: 8 CFR 208.31(g), nobody is returned while a judge reviews the finding on reasonable fear

  A person may ask a judge to review the finding that they have no reasonable fear. Until
  the judge has decided there is no return. Applied here from 1 April 1997.

  Rule: A review that was asked for bars the return

    Scenario: [1] a review was asked for
      Given Rafael is a man of 55 from Mexico
      And the United States holds him at Laredo
      And Rafael's "review of a negative finding on fear" is "REQUESTED"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Rafael with effect BARS
      And no handover is given
      And the answer says of this clause "the person has asked a judge to review the finding on reasonable fear, and the judge has not decided"

    Scenario Outline: [2] the review is <review>
      Given Rafael is a man of 55 from Mexico
      And the United States holds him at Laredo
      And Rafael's "review of a negative finding on fear" is "<review>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Rafael

      Examples: there is nothing for a judge to decide
        | review    | outcome    |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | VACATED   | DIVERTED   |

    Scenario: [3] nobody told whether a review was asked for
      Given Rafael is a man of 55 from Mexico
      And the United States holds him at Laredo
      And Rafael has not been asked about "review of a negative finding on fear"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Rafael's "review of a negative finding on fear" by this clause

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Rafael is a man of 55 from Mexico
      And the United States holds him at Laredo
      And Rafael's "review of a negative finding on fear" is "REQUESTED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Rafael

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

@cfr-8/section-208-31-g-2
Feature: 8 CFR 208.31(g)(2), a claim goes on when the judge has found a reasonable fear

  The judge has set the negative finding aside: the claim is examined and there is no return.
  Applied here from 1 April 1997.

  Rule: A negative finding that was set aside leads back to the claim

    Scenario: [1] a judge has set the finding aside
      Given Irma is a woman of 48 from Mexico
      And the United States holds her at Laredo
      And Irma's "review of a negative finding on fear" is "VACATED"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Irma with effect DIVERTS
      And Irma is referred to asylum-officer because of this clause
      And no handover is given
      And the answer says of this clause "a judge has set the negative finding on fear aside, and the claim is examined"

    Scenario Outline: [2] the review is <review>
      Given Irma is a woman of 48 from Mexico
      And the United States holds her at Laredo
      And Irma's "review of a negative finding on fear" is "<review>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Irma

      Examples: a review that is asked for stops the return by another clause
        | review    | outcome    |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | REQUESTED | BLOCKED    |

    Scenario: [3] nobody told what came of a review
      Given Irma is a woman of 48 from Mexico
      And the United States holds her at Laredo
      And Irma has not been asked about "review of a negative finding on fear"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Irma's "review of a negative finding on fear" by this clause

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Irma is a woman of 48 from Mexico
      And the United States holds her at Laredo
      And Irma's "review of a negative finding on fear" is "VACATED"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Irma

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

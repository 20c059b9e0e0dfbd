@usc-8/section-1225-b-1-b-ii
Feature: 8 USC 1225(b)(1)(B)(ii), a claim goes on when a judge has set the negative finding aside

  A person with a credible fear is kept for the examination of the claim. Whose negative
  finding was set aside by a judge is in the same place. In force since 1 April 1997.

  Rule: A negative finding that was set aside leads back to the claim

    Scenario: [1] a judge has set the finding aside
      Given Adriana is a woman of 45 from Mexico
      And the United States holds her at Laredo
      And Adriana's "review of a negative finding on fear" is "VACATED"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Adriana with effect DIVERTS
      And Adriana is referred to asylum-officer because of this clause
      And no handover is given
      And the answer says of this clause "a judge has set the negative finding on fear aside, so the claim goes on"

    Scenario Outline: [2] the review is <review>
      Given Adriana is a woman of 45 from Mexico
      And the United States holds her at Laredo
      And Adriana's "review of a negative finding on fear" is "<review>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Adriana

      Examples: a review that is asked for stops the return by another clause
        | review    | outcome    |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | REQUESTED | BLOCKED    |

  Rule: A review that nobody told of is asked about and stops nothing

    Scenario: [3] nobody told whether there was a review
      Given Adriana is a woman of 45 from Mexico
      And the United States holds her at Laredo
      And Adriana has not been asked about "review of a negative finding on fear"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Adriana's "review of a negative finding on fear" by this clause

  Rule: The clause is in force from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Adriana is a woman of 45 from Mexico
      And the United States holds her at Laredo
      And Adriana's "review of a negative finding on fear" is "VACATED"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Adriana

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

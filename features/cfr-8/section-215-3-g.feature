@cfr-8/section-215-3-g
Feature: 8 CFR 215.2 and 215.3(g), nobody departs while they are needed in a criminal case

  An order of a court not to leave the country is kept, whether the person is a witness or a
  party. Applied here from 1 April 1997.

  Rule: An order not to leave bars the return

    Scenario: [1] a court has ordered a witness not to leave
      Given Pilar is a woman of 52 from Mexico
      And the United States holds her at Laredo
      And Pilar's "court order not to leave" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Pilar with effect BARS
      And no handover is given
      And the answer says of this clause "a court has ordered that the person does not leave the country"

    Scenario: [2] there is no such order
      Given Pilar is a woman of 52 from Mexico
      And the United States holds her at Laredo
      And Pilar's "court order not to leave" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Pilar

    Scenario: [3] nobody asked whether there is one
      Given Pilar is a woman of 52 from Mexico
      And the United States holds her at Laredo
      And Pilar has not been asked about "court order not to leave"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Pilar is "court order not to leave" by this clause

    Scenario: [4] an order of a Mexican court is not this clause's
      Given Pilar is a woman of 52 from Honduras
      And Mexico holds her at Tapachula
      And Pilar's "court order not to leave" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Pilar

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Pilar is a woman of 52 from Mexico
      And the United States holds her at Laredo
      And Pilar's "court order not to leave" is "YES"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Pilar

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

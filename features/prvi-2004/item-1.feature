@prvi-2004/item-1
Feature: PRVI item 1, the three options are explained in Spanish

  At the station a video in Spanish explained the nearest port, the immigration court and the return to the place
  of origin.

  Rule: The person is told of the three options

    Scenario: [1] who flies
      Given Paulina is a woman of 23 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Paulina's "accepted before the authority" is "YES"
      And Paulina's "confirmed before the consul" is "YES"
      And Paulina's "conviction of a violent crime" is "NO"
      And Paulina's "illness" is "NO"
      And Paulina's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Paulina is owed information-on-rights by this clause
      And the answer says of this clause "the person is told in Spanish of the nearest port, the immigration court and the return to the place of origin"

  Rule: It is the programme's, and goes with nobody else

    Scenario: [2] who does not confirm before the consul goes by land
      Given Paulina is a woman of 23 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Paulina's "accepted before the authority" is "YES"
      And Paulina's "confirmed before the consul" is "NO"
      And Paulina's "conviction of a violent crime" is "NO"
      And Paulina's "illness" is "NO"
      And Paulina's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by land
      And Paulina is not owed information-on-rights by this clause

    Scenario: [3] who never asked for the flight
      Given Paulina is a woman of 23 from Mexico
      And the United States holds her at Tucson
      When she is ready on 2007-08-15 at 10:00
      Then Paulina is not owed information-on-rights by this clause

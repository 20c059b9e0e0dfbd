@prvi-2004/item-6
Feature: PRVI item 6, belongings travel on the same aircraft

  Belongings were tracked, handed over before boarding and carried on the same aircraft.

  Rule: Who flies has the own belongings on board

    Scenario: [1] who flies
      Given Graciela is a woman of 37 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Graciela's "accepted before the authority" is "YES"
      And Graciela's "confirmed before the consul" is "YES"
      And Graciela's "conviction of a violent crime" is "NO"
      And Graciela's "illness" is "NO"
      And Graciela's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Graciela is owed property-returned by this clause
      And the answer says of this clause "belongings are handed over before boarding and travel on the same aircraft"

  Rule: It is the programme's, and goes with nobody else

    Scenario: [2] who does not confirm before the consul goes by land
      Given Graciela is a woman of 37 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Graciela's "accepted before the authority" is "YES"
      And Graciela's "confirmed before the consul" is "NO"
      And Graciela's "conviction of a violent crime" is "NO"
      And Graciela's "illness" is "NO"
      And Graciela's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by land
      And Graciela is not owed property-returned by this clause

    Scenario: [3] who never asked for the flight
      Given Graciela is a woman of 37 from Mexico
      And the United States holds her at Tucson
      When she is ready on 2007-08-15 at 10:00
      Then Graciela is not owed property-returned by this clause

@prvi-2004/free-of-charge
Feature: PRVI reception, the journey costs the person nothing

  The flight costs the person nothing, and the migration institute receives people at the airport. The press
  reports it.

  Rule: Who flies pays nothing

    Scenario: [1] who flies
      Given Ramiro is a man of 52 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Ramiro's "accepted before the authority" is "YES"
      And Ramiro's "confirmed before the consul" is "YES"
      And Ramiro's "conviction of a violent crime" is "NO"
      And Ramiro's "illness" is "NO"
      And Ramiro's "injury" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Ramiro is owed free-transport by this clause
      And the answer says of this clause "the journey costs the person nothing"

  Rule: It is the programme's, and goes with nobody else

    Scenario: [2] who does not confirm before the consul goes by land
      Given Ramiro is a man of 52 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Ramiro's "accepted before the authority" is "YES"
      And Ramiro's "confirmed before the consul" is "NO"
      And Ramiro's "conviction of a violent crime" is "NO"
      And Ramiro's "illness" is "NO"
      And Ramiro's "injury" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then the handover is by land
      And Ramiro is not owed free-transport by this clause

    Scenario: [3] who never asked for the flight
      Given Ramiro is a man of 52 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2007-08-15 at 10:00
      Then Ramiro is not owed free-transport by this clause

@prvi-2004/item-5
Feature: PRVI item 5, food and medical care throughout

  There was enough food and medical care from the station to the airport.

  Rule: Who flies is fed and cared for

    Scenario: [1] who flies
      Given Eusebio is a man of 60 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Eusebio's "accepted before the authority" is "YES"
      And Eusebio's "confirmed before the consul" is "YES"
      And Eusebio's "conviction of a violent crime" is "NO"
      And Eusebio's "illness" is "NO"
      And Eusebio's "injury" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Eusebio is owed food-and-water by this clause
      And Eusebio is owed medical-care by this clause
      And the answer says of this clause "there is enough food throughout"
      And the answer says of this clause "there is medical care throughout"

  Rule: It is the programme's, and goes with nobody else

    Scenario: [2] who does not confirm before the consul goes by land
      Given Eusebio is a man of 60 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Eusebio's "accepted before the authority" is "YES"
      And Eusebio's "confirmed before the consul" is "NO"
      And Eusebio's "conviction of a violent crime" is "NO"
      And Eusebio's "illness" is "NO"
      And Eusebio's "injury" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then the handover is by land
      And Eusebio is not owed food-and-water by this clause
      And Eusebio is not owed medical-care by this clause

    Scenario: [3] who never asked for the flight
      Given Eusebio is a man of 60 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2007-08-15 at 10:00
      Then Eusebio is not owed food-and-water by this clause
      And Eusebio is not owed medical-care by this clause

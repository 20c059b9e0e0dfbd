@prvi-2004/item-4
Feature: PRVI items 2 and 4, the flight to Mexico City and the bus home

  Those who chose their place of origin were flown to Mexico City, in the first summer also to Guadalajara, and
  got a bus ticket from there to the town nearest home.

  Rule: The flight goes to Mexico City

    Scenario: [1] a woman who chooses the flight
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the port is Mexico City under prvi-2004
      And the handover is by air
      And this clause stands for Elvira with effect OPENS at Mexico City
      And the answer says of this clause "the flights of the voluntary programme go to Mexico City"

    Scenario: [2] a woman who does not ask for it
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      When she is ready on 2007-08-15 at 10:00
      Then this clause does not stand for Elvira
      And the port is Nogales under mou-2004

  Rule: In the summer of 2004 it also goes to Guadalajara

    Scenario Outline: [3] a woman for whom Guadalajara is proposed on <day>
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready for handover at Guadalajara on <day> at 10:00
      Then the port is <port> under <instrument>

      Examples: that summer, the day after, and the next summer
        | day        | port        | instrument |
        | 2004-07-31 | Guadalajara | prvi-2004  |
        | 2004-09-30 | Guadalajara | prvi-2004  |
        | 2004-10-01 | Nogales     | mou-2004   |
        | 2005-06-10 | Mexico City | prvi-2004  |

    Scenario: [4] Guadalajara is taken in 2004
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready for handover at Guadalajara on 2004-08-10 at 10:00
      Then this clause stands for Elvira with effect OPENS at Guadalajara
      And the answer says of this clause "in 2004 flights of the voluntary programme also go to Guadalajara"

  Rule: From the airport a bus goes home

    Scenario: [5] who flies gets a ticket
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then Elvira is owed onward-ticket by this clause
      And the answer says of this clause "the person gets a bus ticket to the town nearest home"

    Scenario: [6] who goes by land gets none of this programme
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "NO"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by land
      And Elvira is not owed onward-ticket by this clause

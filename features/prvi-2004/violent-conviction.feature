@prvi-2004/violent-conviction
Feature: PRVI, a person convicted of a violent crime does not take part

  A newspaper reports that people convicted of a violent crime were kept out. It takes away the flight and nothing
  else: the return by land stays as it is.

  Rule: Who has been convicted of a violent crime goes by land

    Scenario: [1] a man convicted of a violent crime
      Given Damián is a man of 29 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Damián's "accepted before the authority" is "YES"
      And Damián's "confirmed before the consul" is "YES"
      And Damián's "conviction of a violent crime" is "YES"
      And Damián's "illness" is "NO"
      And Damián's "injury" is "NO"
      When he is ready on 2010-08-10 at 10:00
      Then prvi-2004/seasons is overridden by this clause for Damián
      And the port is Nogales
      And the handover is by land
      And Mexico City is excluded because of this clause
      And the answer says of this clause "a person convicted of a violent crime does not take part in the programme"

    Scenario: [2] a man of whom nobody has asked it
      Given Damián is a man of 29 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Damián's "accepted before the authority" is "YES"
      And Damián's "confirmed before the consul" is "YES"
      And Damián's "illness" is "NO"
      And Damián's "injury" is "NO"
      When he is ready on 2010-08-10 at 10:00
      Then the port is Nogales
      And the handover is by land

  Rule: Others fly

    Scenario: [3] a man who has no such conviction
      Given Damián is a man of 29 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Damián's "accepted before the authority" is "YES"
      And Damián's "confirmed before the consul" is "YES"
      And Damián's "conviction of a violent crime" is "NO"
      And Damián's "illness" is "NO"
      And Damián's "injury" is "NO"
      When he is ready on 2010-08-10 at 10:00
      Then this clause does not stand for Damián
      And prvi-2004/seasons is not overridden for Damián
      And the port is Mexico City under prvi-2004

    Scenario: [4] a man convicted of a felony that was not violent
      Given Damián is a man of 29 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Damián's "accepted before the authority" is "YES"
      And Damián's "confirmed before the consul" is "YES"
      And Damián's "conviction of a violent crime" is "NO"
      And Damián's "illness" is "NO"
      And Damián's "injury" is "NO"
      And Damián's "felony" is "YES"
      When he is ready on 2010-08-10 at 10:00
      Then this clause does not stand for Damián
      And the port is Mexico City under prvi-2004

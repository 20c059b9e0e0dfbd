@prvi-2004/seasons
Feature: PRVI seasons, in some summers people met in the desert may choose the flight home

  People whom the Border Patrol met in the desert between Sonora and Arizona could choose a flight home in the
  summers of 2004 to 2007 and 2009 to 2011. The end of two seasons is not known, and nothing is known of 2008.

  Rule: A person who is held in the Tucson or Yuma sector in the season may choose the flight

    Scenario Outline: [1] a man who chooses the flight on <day>
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause stands for Julio with effect COVERS
      And the port is Mexico City under prvi-2004
      And the handover is by air
      And the answer is known as <known>

      Examples: the first and the last days of the seasons; in 2004 only the month of the beginning is known
        | day        | known     |
        | 2004-07-31 | OFFICIAL  |
        | 2004-09-30 | OFFICIAL  |
        | 2005-06-10 | INFERENCE |
        | 2005-09-30 | INFERENCE |
        | 2006-07-07 | INFERENCE |
        | 2006-09-30 | INFERENCE |
        | 2007-07-09 | PRESS     |
        | 2007-09-30 | PRESS     |
        | 2009-08-21 | PRESS     |
        | 2009-09-28 | PRESS     |
        | 2010-06-01 | OFFICIAL  |
        | 2010-09-28 | OFFICIAL  |
        | 2011-07-11 | OFFICIAL  |
        | 2011-09-28 | OFFICIAL  |

    Scenario Outline: [2] a man who asks for it on <day>
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on <day> at 10:00
      Then this clause does not stand for Julio with effect COVERS
      And the port is Nogales
      And the handover is by land
      And Mexico City is excluded because of this clause

      Examples: the days before and after, and the years without a season that is known
        | day        |
        | 2004-07-30 |
        | 2004-10-01 |
        | 2005-06-09 |
        | 2005-10-01 |
        | 2006-07-06 |
        | 2006-10-01 |
        | 2007-07-08 |
        | 2007-10-01 |
        | 2008-07-15 |
        | 2009-08-20 |
        | 2009-09-29 |
        | 2010-05-31 |
        | 2010-09-29 |
        | 2011-07-10 |
        | 2011-09-29 |
        | 2012-08-15 |

    Scenario Outline: [3] a man who is held at <place>
      Given Julio is a man of 34 from Mexico
      And the United States holds him at <place>
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2007-08-10 at 10:00
      Then the port is <port> under <instrument>

      Examples: two sectors only
        | place     | port          | instrument |
        | Tucson    | Mexico City   | prvi-2004  |
        | Yuma      | Mexico City   | prvi-2004  |
        | Nogales   | Mexico City   | prvi-2004  |
        | El Centro | Mexicali      | mou-2004   |
        | El Paso   | Ciudad Juárez | mou-2004   |

    Scenario Outline: [4] a man who was met <setting>
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And he was met <setting>
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2007-08-10 at 10:00
      Then the port is <port> under <instrument>

      Examples: who was arrested in the interior or at a port of entry is not meant
        | setting                     | port        | instrument |
        | in the desert               | Mexico City | prvi-2004  |
        | at the land border          | Mexico City | prvi-2004  |
        | in the river                | Mexico City | prvi-2004  |
        | somewhere that is not known | Mexico City | prvi-2004  |
        | at a port of entry          | Nogales     | mou-2004   |
        | in the interior             | Nogales     | mou-2004   |

    Scenario: [5] a man for whom nobody has asked for the programme
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2007-08-10 at 10:00
      Then this clause does not stand for Julio
      And the port is Nogales under mou-2004

    Scenario: [6] a man from Honduras
      Given Melvin is a man of 34 from Honduras
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Melvin's "accepted before the authority" is "YES"
      And Melvin's "confirmed before the consul" is "YES"
      And Melvin's "conviction of a violent crime" is "NO"
      And Melvin's "illness" is "NO"
      And Melvin's "injury" is "NO"
      When he is ready on 2007-08-10 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Melvin with effect COVERS

  Rule: The end of the seasons of 2005 and 2006 is not known, so that the flight is confirmed

    Scenario Outline: [7] a man who chooses the flight on <day>
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on <day> at 10:00
      Then this clause stands for Julio with effect LIMITS at Mexico City
      And its hours are unknown
      And the step confirm-hours is left for Julio, for <day>
      And the answer says of this clause "the end of the season of <year> is not known, and a person confirms the flight"

      Examples:
        | day        | year |
        | 2005-06-10 | 2005 |
        | 2005-09-30 | 2005 |
        | 2006-07-07 | 2006 |
        | 2006-09-30 | 2006 |

    Scenario: [8] in 2007 the end is known
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then this clause does not stand for Julio with effect LIMITS
      And the answer says of this clause "the voluntary programme runs in the summer of 2007 for people apprehended in the Sonora and Arizona desert"

@prvi-2004/medical-screening
Feature: PRVI medical screening, people are examined before the flight

  In the later seasons people were examined first, and the consulates in Nogales and Yuma spoke with them.

  Rule: Who flies is examined before

    Scenario: [1] who flies
      Given Hilario is a man of 44 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Hilario's "accepted before the authority" is "YES"
      And Hilario's "confirmed before the consul" is "YES"
      And Hilario's "conviction of a violent crime" is "NO"
      And Hilario's "illness" is "NO"
      And Hilario's "injury" is "NO"
      When he is ready on 2010-08-10 at 10:00
      Then the handover is by air
      And Hilario is owed medical-screening by this clause
      And the answer says of this clause "the person is screened medically before the flight"

  Rule: It is the programme's, and goes with nobody else

    Scenario: [2] who does not confirm before the consul goes by land
      Given Hilario is a man of 44 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Hilario's "accepted before the authority" is "YES"
      And Hilario's "confirmed before the consul" is "NO"
      And Hilario's "conviction of a violent crime" is "NO"
      And Hilario's "illness" is "NO"
      And Hilario's "injury" is "NO"
      When he is ready on 2010-08-10 at 10:00
      Then the handover is by land
      And Hilario is not owed medical-screening by this clause

    Scenario: [3] who never asked for the flight
      Given Hilario is a man of 44 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2010-08-10 at 10:00
      Then Hilario is not owed medical-screening by this clause

  Rule: It is known from the season of 2009

    Scenario Outline: [4] a man who flies on <day>
      Given Hilario is a man of 44 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Hilario's "accepted before the authority" is "YES"
      And Hilario's "confirmed before the consul" is "YES"
      And Hilario's "conviction of a violent crime" is "NO"
      And Hilario's "illness" is "NO"
      And Hilario's "injury" is "NO"
      When he is ready on <day> at 10:00
      Then the handover is by air
      And Hilario <owed> medical-screening by this clause

      Examples: the last flight before it and the first with it
        | day        | owed        |
        | 2007-09-30 | is not owed |
        | 2009-08-21 | is owed     |

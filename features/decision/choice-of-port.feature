Feature: Which port

  On the northern border the ports of the region of the place of custody are looked at, unless a clause or a programme says otherwise. A
  port that is proposed is taken, or excluded with the clause and a better port. Then what is preferred, the earlier handover, what is better known.

  Rule: A proposed port is taken if it may be

    Scenario Outline: [1] a man held at <place>, proposed for <proposed>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <proposed> on 2018-03-10 at 09:00
      Then the port is <port>

      Examples: the nearest, another of the region, one of another region
        | place     | proposed     | port         |
        | Nogales   | Nogales      | Nogales      |
        | Nogales   | Sonoyta      | Sonoyta      |
        | Laredo    | Nogales      | Nuevo Laredo |
        | San Diego | Mexicali     | Mexicali     |
        | Laredo    | Tecún Umán   | Nuevo Laredo |

    Scenario: [2] a port of another region is excluded, and the answer says so
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at Nogales on 2018-03-10 at 09:00
      Then the case is RETURNABLE
      And the port is Nuevo Laredo under lar-2016
      And Nogales is excluded because of lar-2016/scope

    Scenario: [3] Tecate is not one of the points
      Given Juan is a man of 30 from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at Tecate on 2018-03-10 at 09:00
      Then Tecate is excluded because of lar-2016/common-6
      And the port is El Chaparral

  Rule: What is preferred goes first

    Scenario: [4] of the four ports of Sonora, Nogales
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2018-03-10 at 09:00
      Then the port is Nogales
      And an alternative is Sonoyta

  Rule: An emergency opens what is kept for emergencies, and lifts no limit

    Scenario Outline: [5] a man held at McAllen, proposed for Miguel Alemán, emergency <emergency>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at McAllen
      And the case's "emergency" is "<emergency>"
      When he is ready for handover at Miguel Alemán on 2018-03-10 at 09:00
      Then Miguel Alemán <excluded>

      Examples: only where there is one
        | emergency | excluded        |
        | NO        | is excluded     |
        | UNKNOWN   | is excluded     |
        | YES       | is not excluded |

    Scenario: [6] in an emergency nobody is handed over at night either
      Given Juan is a man of 30 from Mexico
      And the United States holds him at McAllen
      And the case's "emergency" is "YES"
      When he is ready for handover at Miguel Alemán on 2018-03-10 at 23:00
      Then the port is Miguel Alemán
      And the earliest handover is on 2018-03-11 at 05:00
      And it is not earlier because of lar-2016/common-2

  Rule: A programme that does not take the case leaves the way by land

    Scenario: [7] a family with a child asks for the flight of 2013
      Given Ana is a girl of 2 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on 2013-09-10 at 09:00
      Then the case is PENDING
      And the handover is by land
      And the port is Ciudad Juárez
      And Mexico City is excluded because of iri-2012/adults-only

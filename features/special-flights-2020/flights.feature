@special-flights-2020/flights
Feature: Special flights of May 2020 from San Diego and Brownsville

  Eight flights went from San Diego and Brownsville to Mexico City, two on each of four days between 19 and 29 May
  2020. The press reports it.

  Rule: People held in San Diego and Brownsville may be flown

    Scenario Outline: [1] a man held at <place> on <day>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at <place>
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause stands for Rogelio with effect COVERS
      And the port is Mexico City under special-flights-2020
      And the handover is by air
      And the answer is known as PRESS
      And the answer says of this clause "special flights leave from San Diego and Brownsville in May 2020"

      Examples: the first day and the last
        | place       | day        |
        | San Diego   | 2020-05-19 |
        | Brownsville | 2020-05-19 |
        | San Diego   | 2020-05-29 |
        | Brownsville | 2020-05-29 |

  Rule: Nobody else is

    Scenario Outline: [2] a man held at <place> on <day>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at <place>
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on <day> at 10:00
      Then this clause does not stand for Rogelio with effect COVERS
      And the port is <port>
      And the handover is by land

      Examples: the days before and after, and other places
        | place       | day        | port          |
        | San Diego   | 2020-05-18 | El Chaparral  |
        | San Diego   | 2020-05-30 | El Chaparral  |
        | Brownsville | 2020-05-30 | Matamoros     |
        | El Paso     | 2020-05-19 | Ciudad Juárez |
        | Laredo      | 2020-05-19 | Nuevo Laredo  |

    Scenario: [3] a man for whom nobody asked for the flight
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on 2020-05-19 at 10:00
      Then this clause does not stand for Rogelio
      And the port is El Chaparral

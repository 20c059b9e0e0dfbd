@lar-2016/scope
Feature: LAR-2016 scope, Mexican nationals are returned under the local arrangements

  Nine arrangements were signed on one day. They regulate every return of Mexican nationals from the United States
  over the common border, and are the most special instrument that covers it.

  Rule: Mexican nationals are covered, wherever they are held

    Scenario Outline: [1] a man held at <place>
      Given Joaquín is a man of 50 from Mexico
      And the United States holds him at <place>
      When he is ready on 2020-03-10 at 10:00
      Then the port is <port> under lar-2016
      And the handover is by land
      And it is also covered by mou-2004
      And this clause stands for Joaquín with effect COVERS

      Examples: the nine regions
        | place       | port                  |
        | San Diego   | El Chaparral          |
        | Yuma        | San Luis Río Colorado |
        | Nogales     | Nogales               |
        | El Paso     | Ciudad Juárez         |
        | Presidio    | Ojinaga               |
        | Del Rio     | Ciudad Acuña          |
        | Laredo      | Nuevo Laredo          |
        | McAllen     | Matamoros             |
        | Brownsville | Matamoros             |

    Scenario: [2] the reason
      Given Joaquín is a man of 50 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And the answer says of this clause "the local arrangements of 2016 regulate the return of Mexican nationals over the common border"

    Scenario: [3] nobody says where he is held or proposes a port
      Given Joaquín is a man of 50 from Mexico
      And the United States holds him at a place that is not known
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Joaquín is "place"

    Scenario: [4] a man held far from the border, with a port proposed
      Given Joaquín is a man of 50 from Mexico
      And the United States holds him at another place
      When he is ready for handover at Nuevo Laredo on 2020-03-10 at 10:00
      Then the port is Nuevo Laredo under lar-2016

  Rule: Nobody else is covered

    Scenario Outline: [5] a man from <country>
      Given Joaquín is a man of 50 from <country>
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Joaquín
      And the case is NOT_COVERED

      Examples:
        | country   |
        | Guatemala |
        | Honduras  |

    Scenario: [6] a man held in Mexico
      Given Joaquín is a man of 50 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Joaquín

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [7] a return on <day>
      Given Joaquín is a man of 50 from Mexico
      And the United States holds him at El Paso
      When he is ready on <day> at 10:00
      Then the port is Ciudad Juárez under <instrument>

      Examples:
        | day        | instrument |
        | 2016-02-22 | mou-2004   |
        | 2016-02-23 | lar-2016   |
        | 2025-02-10 | lar-2016   |

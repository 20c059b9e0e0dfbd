@mou-2004/working-ports
Feature: MOU 2004 working ports, returns take place at the crossings in use

  Which points both sides had set before 23 February 2016 has not been read. The crossings at which returns were
  observed stand open until then, at hours that a person confirms.

  Rule: Returns take place at the crossings in use

    Scenario Outline: [1] a man held at <place> goes by <port>
      Given Arturo is a man of 55 from Mexico
      And the United States holds him at <place>
      When he is ready on 2007-06-12 at 10:00
      Then the case is PENDING
      And the port is <port> under mou-2004
      And its hours are unknown
      And this clause stands for Arturo with effect OPENS at <port>
      And the step confirm-hours is left for Arturo, for 2007-06-12
      And the answer is known as INFERENCE

      Examples:
        | place       | port                  |
        | San Diego   | El Chaparral          |
        | El Centro   | Mexicali              |
        | Yuma        | San Luis Río Colorado |
        | Tucson      | Nogales               |
        | El Paso     | Ciudad Juárez         |
        | Presidio    | Ojinaga               |
        | Del Rio     | Ciudad Acuña          |
        | Eagle Pass  | Piedras Negras        |
        | Laredo      | Nuevo Laredo          |
        | McAllen     | Reynosa               |
        | Brownsville | Matamoros             |

    Scenario: [2] the reason, and whom to ask for the hours
      Given Arturo is a man of 55 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2007-06-12 at 10:00
      Then the answer says of this clause "returns were observed at this crossing before 2016"
      And for the step confirm-hours of Arturo "the module of the National Migration Institute at Ciudad Juárez, or the Consulate General of Mexico in El Paso" are asked

    Scenario: [3] once somebody has asked, the hours stand
      Given Arturo is a man of 55 from Mexico
      And the United States holds him at El Paso
      And the hours at Ciudad Juárez for general are confirmed from 2007-06-12 09:00 to 17:00
      When he is ready on 2007-06-12 at 08:00
      Then the case is RETURNABLE
      And the earliest handover is at 09:00 to 17:00

  Rule: Other crossings are not used

    Scenario Outline: [4] <port> is proposed for a man held at <place>
      Given Arturo is a man of 55 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2011-05-10 at 10:00
      Then the port is <instead>
      And this clause does not stand for Arturo at <port>

      Examples: Naco and Agua Prieta were out of use in 2010 and 2011
        | place     | port        | instead       |
        | San Diego | Tecate      | El Chaparral  |
        | Tucson    | Naco        | Nogales       |
        | Tucson    | Agua Prieta | Nogales       |
        | El Paso   | Palomas     | Ciudad Juárez |

  Rule: The clause holds from 20 February 2004 until the local arrangements of 2016

    Scenario Outline: [5] a man held at Presidio on <day>
      Given Arturo is a man of 55 from Mexico
      And the United States holds him at Presidio
      When he is ready on <day> at 10:00
      Then this clause <stands> for Arturo

      Examples:
        | day        | stands         |
        | 2004-02-19 | does not stand |
        | 2004-02-20 | stands         |
        | 2016-02-22 | stands         |
        | 2016-02-23 | does not stand |

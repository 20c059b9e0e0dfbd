@lar-2016/common-6
Feature: LAR-2016 common clause 6, returns take place at the eleven points

  Returns are limited to twelve points, eleven of them at the border; which eleven is inferred from the list of
  reception modules. Three crossings with a delivering post may serve in an emergency, at hours that a person confirms.

  Rule: The eleven points are open

    Scenario Outline: [1] a man held at <place> goes by <port>
      Given Julián is a man of 35 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2019-06-12 at 10:00
      Then the port is <port> under lar-2016
      And this clause stands for Julián with effect OPENS at <port>

      Examples: the eleven points
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

    Scenario: [2] the reason
      Given Julián is a man of 35 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2019-06-12 at 10:00
      Then the port is Ciudad Juárez
      And the answer says of this clause "the port is one of the eleven points at the border"
      And the answer is known as INFERENCE

  Rule: A crossing with a delivering post serves only in an emergency

    Scenario Outline: [3] without an emergency <port> is not used
      Given Julián is a man of 35 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "<emergency>"
      When he is ready for handover at <port> on 2019-06-12 at 10:00
      Then <port> is excluded because of this clause
      And the port is <instead>

      Examples: an emergency that nobody has told of is none
        | place     | port          | emergency | instead      |
        | San Diego | Tecate        | NO        | El Chaparral |
        | San Diego | Tecate        | UNKNOWN   | El Chaparral |
        | El Centro | Los Algodones | NO        | Mexicali     |
        | Tucson    | Sasabe        | NO        | Nogales      |

    Scenario Outline: [4] in an emergency <port> may serve
      Given Julián is a man of 35 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "YES"
      When he is ready for handover at <port> on 2019-06-12 at 10:00
      Then the case is PENDING
      And <port> is not excluded because of this clause
      And the port is <port>
      And this clause stands for Julián with effect OPENS at <port>
      And its hours are unknown
      And the answer says of this clause "there is an emergency and the post on the American side is listed as a delivering post"

      Examples:
        | place     | port          |
        | San Diego | Tecate        |
        | El Centro | Los Algodones |
        | Tucson    | Sasabe        |

    Scenario: [5] an emergency opens the night to nobody
      Given Julián is a man of 35 from Mexico
      And the United States holds him at San Diego
      And the case's "emergency" is "YES"
      When he is ready for handover at Tecate on 2019-06-12 at 23:00
      Then the earliest handover is on 2019-06-13 at 05:00
      And it is not earlier because of lar-2016/common-2

  Rule: A crossing without any listed post is never used

    Scenario Outline: [6] <port> is excluded, emergency or not
      Given Julián is a man of 35 from Mexico
      And the United States holds him at El Paso
      And the case's "emergency" is "<emergency>"
      When he is ready for handover at <port> on 2019-06-12 at 10:00
      Then <port> is excluded because of this clause
      And the answer says of this clause "the crossing is not among the points of return"
      And the port is Ciudad Juárez

      Examples:
        | port     | emergency |
        | Palomas  | NO        |
        | Palomas  | YES       |
        | Zaragoza | YES       |

  Rule: The clause holds from 23 February 2016

    Scenario: [7] a man held at El Paso on the first day
      Given Julián is a man of 35 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2016-02-23 at 10:00
      Then this clause stands for Julián with effect OPENS at Ciudad Juárez

    Scenario: [8] the day before
      Given Julián is a man of 35 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2016-02-22 at 10:00
      Then this clause does not stand for Julián
      And the port is Ciudad Juárez under mou-2004

@lar-2016/tamaulipas-8
Feature: LAR-2016 Tamaulipas 8, Miguel Alemán and Camargo are for emergencies only

  An official list of 2014 keeps the two points for emergencies. That they still serve under the arrangements of 2016
  is inferred, at hours that a person confirms.

  Rule: Without an emergency they are not used

    Scenario Outline: [1] <port> is proposed for a man held at <place>, the emergency is "<emergency>"
      Given Emiliano is a man of 37 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "<emergency>"
      When he is ready for handover at <port> on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And <port> is excluded because of this clause
      And the port is <instead>
      And the answer says of this clause "the port is for emergencies only and there is none"

      Examples: an emergency that nobody has told of is none
        | place   | port          | emergency | instead      |
        | McAllen | Miguel Alemán | NO        | Matamoros    |
        | McAllen | Miguel Alemán | UNKNOWN   | Matamoros    |
        | Laredo  | Camargo       | NO        | Nuevo Laredo |

  Rule: In an emergency they may serve the border of Tamaulipas

    Scenario Outline: [2] <port> is proposed in an emergency for a man held at <place>
      Given Emiliano is a man of 37 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "YES"
      When he is ready for handover at <port> on 2020-03-10 at 10:00
      Then the case is PENDING
      And <port> is not excluded because of this clause
      And the port is <port>
      And its hours are unknown
      And this clause stands for Emiliano with effect OPENS at <port>
      And the answer says of this clause "the port is kept for emergencies on the border of Tamaulipas"

      Examples:
        | place       | port          |
        | Laredo      | Miguel Alemán |
        | McAllen     | Camargo       |
        | Brownsville | Camargo       |

    Scenario: [3] not elsewhere on the border
      Given Emiliano is a man of 37 from Mexico
      And the United States holds him at Del Rio
      And the case's "emergency" is "YES"
      When he is ready for handover at Miguel Alemán on 2020-03-10 at 10:00
      Then the port is Ciudad Acuña
      And this clause does not stand for Emiliano with effect OPENS

  Rule: Even in an emergency the ordinary points go first

    Scenario Outline: [4] nobody proposes a port for a man held at <place>
      Given Emiliano is a man of 37 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And the port is <port>
      And this clause stands for Emiliano with effect PREFERS at <port>
      And the answer says of this clause "the ordinary points go before those that are kept for emergencies"

      Examples:
        | place       | port         |
        | Laredo      | Nuevo Laredo |
        | McAllen     | Matamoros    |
        | Brownsville | Matamoros    |

    Scenario: [5] a man held elsewhere on the border
      Given Emiliano is a man of 37 from Mexico
      And the United States holds him at Del Rio
      And the case's "emergency" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Emiliano with effect PREFERS

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [6] Camargo is proposed on <day> without an emergency
      Given Emiliano is a man of 37 from Mexico
      And the United States holds him at Laredo
      And the case's "emergency" is "NO"
      When he is ready for handover at Camargo on <day> at 10:00
      Then Camargo is excluded because of <clause>

      Examples:
        | day        | clause                        |
        | 2016-02-22 | mou-2004/tamaulipas-emergency |
        | 2016-02-23 | this clause                   |

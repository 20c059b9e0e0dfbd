@mou-2004/tamaulipas-emergency
Feature: MOU 2004 Tamaulipas emergency, Miguel Alemán and Camargo are for emergencies only

  An official list of 2014 keeps the two points for emergencies. It is applied from July 2014, when the points were cut
  to twelve, until the local arrangements of 2016. A person confirms the hours.

  Rule: Without an emergency they are not used

    Scenario Outline: [1] <port> is proposed for a man held at <place>, the emergency is "<emergency>"
      Given Fermín is a man of 36 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "<emergency>"
      When he is ready for handover at <port> on 2014-11-10 at 10:00
      Then <port> is excluded because of this clause
      And the port is <instead> under mou-2004
      And the answer says of this clause "the port is for emergencies only and there is none"

      Examples: an emergency that nobody has told of is none
        | place   | port          | emergency | instead      |
        | McAllen | Miguel Alemán | NO        | Reynosa      |
        | McAllen | Camargo       | UNKNOWN   | Reynosa      |
        | Laredo  | Camargo       | NO        | Nuevo Laredo |

  Rule: In an emergency they may serve the border of Tamaulipas

    Scenario Outline: [2] <port> is proposed in an emergency for a man held at <place>
      Given Fermín is a man of 36 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "YES"
      When he is ready for handover at <port> on 2014-11-10 at 10:00
      Then the case is PENDING
      And <port> is not excluded because of this clause
      And the port is <port> under mou-2004
      And its hours are unknown
      And this clause stands for Fermín with effect OPENS at <port>
      And the answer says of this clause "the port is kept for emergencies on the border of Tamaulipas"

      Examples:
        | place       | port          |
        | Laredo      | Miguel Alemán |
        | McAllen     | Camargo       |
        | Brownsville | Camargo       |

    Scenario: [3] not elsewhere on the border
      Given Fermín is a man of 36 from Mexico
      And the United States holds him at Del Rio
      And the case's "emergency" is "YES"
      When he is ready for handover at Miguel Alemán on 2014-11-10 at 10:00
      Then the port is Ciudad Acuña
      And this clause does not stand for Fermín with effect OPENS

  Rule: Even in an emergency the ordinary points go first

    Scenario Outline: [4] nobody proposes a port for a man held at <place>
      Given Fermín is a man of 36 from Mexico
      And the United States holds him at <place>
      And the case's "emergency" is "YES"
      When he is ready on 2014-11-10 at 10:00
      Then the port is <port>
      And this clause stands for Fermín with effect PREFERS at <port>
      And the answer says of this clause "the ordinary points go before those that are kept for emergencies"

      Examples:
        | place       | port         |
        | Laredo      | Nuevo Laredo |
        | McAllen     | Reynosa      |
        | Brownsville | Matamoros    |

  Rule: The clause holds from July 2014 to 22 February 2016; what it forbids begins early, what it permits late

    Scenario Outline: [5] Camargo is proposed on <day> in an emergency
      Given Fermín is a man of 36 from Mexico
      And the United States holds him at McAllen
      And the case's "emergency" is "YES"
      When he is ready for handover at Camargo on <day> at 10:00
      Then the port is <port>

      Examples:
        | day        | port    |
        | 2014-06-30 | Reynosa |
        | 2014-07-30 | Reynosa |
        | 2014-08-01 | Camargo |
        | 2016-02-22 | Camargo |

    Scenario Outline: [6] Camargo is proposed on <day> without an emergency
      Given Fermín is a man of 36 from Mexico
      And the United States holds him at McAllen
      And the case's "emergency" is "NO"
      When he is ready for handover at Camargo on <day> at 10:00
      Then Camargo is <excluded> because of this clause
      And the port is Reynosa

      Examples:
        | day        | excluded     |
        | 2014-06-30 | not excluded |
        | 2014-07-01 | excluded     |
        | 2016-02-22 | excluded     |
        | 2016-02-23 | not excluded |

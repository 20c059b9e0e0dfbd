@lar-2016/tamaulipas-4
Feature: LAR-2016 Tamaulipas 4, the turn does not bind people met at the river

  The turn is for returns from the interior. People met at the river are returned locally, by either bridge and on
  any day. Two newspapers report it.

  Rule: Who was met at the river is returned on any day

    Scenario Outline: [1] a man met at the river and held at <place>, in the month of the other port
      Given Samuel is a man of 23 from Mexico
      And the United States holds him at <place>
      And he was met in the river on <day> at 06:00
      When he is ready for handover at <port> on <day> at 10:00
      Then the case is RETURNABLE
      And the port is <port>
      And the earliest handover is on <day> at 10:00
      And lar-2016/tamaulipas-3 is overridden by this clause for Samuel

      Examples: by either bridge
        | place       | day        | port      |
        | McAllen     | 2020-03-10 | Reynosa   |
        | Brownsville | 2020-04-10 | Matamoros |
        | McAllen     | 2020-04-10 | Matamoros |
        | Brownsville | 2020-03-10 | Reynosa   |

  Rule: The turn binds everybody else

    Scenario Outline: [2] a man met <where>
      Given Samuel is a man of 23 from Mexico
      And the United States holds him at McAllen
      And he was met <where> on 2020-03-10 at 06:00
      When he is ready for handover at Reynosa on 2020-03-10 at 10:00
      Then this clause does not stand for Samuel
      And lar-2016/tamaulipas-3 stands for Samuel with effect LIMITS at Reynosa
      And the earliest handover is on 2020-04-01 at 08:00

      Examples: where he was met must be known
        | where                       |
        | in the interior             |
        | at the land border          |
        | at a port of entry          |
        | somewhere that is not known |

    Scenario: [3] the hours of the port bind him too
      Given Samuel is a man of 23 from Mexico
      And the United States holds him at McAllen
      And he was met in the river on 2020-03-10 at 06:00
      When he is ready for handover at Reynosa on 2020-03-10 at 07:00
      Then the earliest handover is at 08:00
      And it is not earlier because of the port's own hours

  Rule: The clause holds from 23 February 2016 to the end of 2020

    Scenario Outline: [4] before that nobody is exempt from the turn, on <day>
      Given Samuel is a man of 23 from Mexico
      And the United States holds him at <place>
      And he was met in the river on <day> at 06:00
      When he is ready for handover at <port> on <day> at 10:00
      Then this clause does not stand for Samuel
      And mou-2004/tamaulipas-turn stands for Samuel with effect LIMITS
      And the earliest handover is on <handover>

      Examples:
        | day        | place       | port    | handover   |
        | 2016-01-20 | McAllen     | Reynosa | 2016-02-01 |
        | 2016-02-22 | Brownsville | Reynosa | 2016-02-22 |

    Scenario: [5] the first day
      Given Samuel is a man of 23 from Mexico
      And the United States holds him at Brownsville
      And he was met in the river on 2016-02-23 at 06:00
      When he is ready for handover at Matamoros on 2016-02-23 at 10:00
      Then lar-2016/tamaulipas-3 is overridden by this clause for Samuel
      And the earliest handover is at 10:00

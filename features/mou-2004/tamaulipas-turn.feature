@mou-2004/tamaulipas-turn
Feature: MOU 2004 Tamaulipas turn, Reynosa and Matamoros take turns month by month

  Newspapers speak of the agreement in February and April 2015; from 23 February 2016 the local arrangements hold the
  turn. The months are inferred. No report shows for this time that people met at the river were exempt: nobody is.

  Rule: Both ports serve people held in McAllen and in Brownsville

    Scenario Outline: [1] a man held at <place> who is ready on <day>
      Given Darío is a man of 25 from Mexico
      And the United States holds him at <place>
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And the port is <port> under mou-2004
      And its hours are unknown
      And the earliest handover is at 10:00
      And this clause stands for Darío with effect OPENS at <port>
      And this clause stands for Darío with effect LIMITS at <port>
      And the answer says of this clause "Reynosa and Matamoros take turns for people held in McAllen and in Brownsville"

      Examples: Matamoros in the odd months, Reynosa in the even ones
        | place       | day        | port      |
        | McAllen     | 2015-04-30 | Reynosa   |
        | Brownsville | 2015-04-30 | Reynosa   |
        | McAllen     | 2015-05-01 | Matamoros |
        | Brownsville | 2015-05-01 | Matamoros |

    Scenario Outline: [2] the reason at <port>
      Given Darío is a man of 25 from Mexico
      And the United States holds him at McAllen
      When he is ready on <day> at 10:00
      Then the answer says of this clause "<words>"

      Examples:
        | day        | port      | words                                    |
        | 2015-04-30 | Reynosa   | Reynosa has its turn in the even months  |
        | 2015-05-01 | Matamoros | Matamoros has its turn in the odd months |

    Scenario: [3] a man held at Laredo
      Given Darío is a man of 25 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at Reynosa on 2015-04-30 at 10:00
      Then the port is Nuevo Laredo
      And this clause does not stand for Darío

  Rule: The turn binds people met at the river too

    Scenario: [4] a man met at the river for whom the port out of turn is proposed
      Given Darío is a man of 25 from Mexico
      And the United States holds him at Brownsville
      And he was met in the river on 2015-04-20 at 06:00
      When he is ready for handover at Matamoros on 2015-04-20 at 10:00
      Then the earliest handover is on 2015-05-01
      And it is not earlier because of this clause
      And an alternative is Reynosa on 2015-04-20 at 10:00

  Rule: The turn holds from 6 February 2015 to 22 February 2016

    Scenario Outline: [5] a man for whom Matamoros is proposed on <day>
      Given Darío is a man of 25 from Mexico
      And the United States holds him at Brownsville
      When he is ready for handover at Matamoros on <day> at 10:00
      Then the earliest handover is on <handover>
      And this clause <stands> for Darío with effect LIMITS

      Examples:
        | day        | handover   | stands         |
        | 2015-02-05 | 2015-02-05 | does not stand |
        | 2015-02-06 | 2015-03-01 | stands         |

    Scenario Outline: [6] a man for whom Reynosa is proposed on <day>
      Given Darío is a man of 25 from Mexico
      And the United States holds him at McAllen
      When he is ready for handover at Reynosa on <day> at 10:00
      Then <clause> stands for Darío with effect LIMITS

      Examples:
        | day        | clause                |
        | 2016-02-22 | this clause           |
        | 2016-02-23 | lar-2016/tamaulipas-3 |

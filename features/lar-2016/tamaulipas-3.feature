@lar-2016/tamaulipas-3
Feature: LAR-2016 Tamaulipas 3, Matamoros in the odd months, Reynosa in the even ones

  The months are inferred from seven that newspapers mention between 2015 and March 2020. The turn is a limit, so that
  the end of a month moves the handover.

  Rule: Matamoros receives in the odd months, Reynosa in the even ones

    Scenario Outline: [1] a woman held at <place> who is ready on <day>
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at <place>
      When she is ready on <day> at 10:00
      Then the port is <port>
      And the earliest handover is on <day> at 10:00
      And this clause stands for Gabriela with effect LIMITS at <port>

      Examples: the months that newspapers mention, and their neighbours
        | place       | day        | port      |
        | McAllen     | 2018-01-31 | Matamoros |
        | McAllen     | 2018-02-01 | Reynosa   |
        | Brownsville | 2019-02-28 | Reynosa   |
        | Brownsville | 2019-03-01 | Matamoros |
        | McAllen     | 2019-10-15 | Reynosa   |
        | Brownsville | 2020-03-31 | Matamoros |

    Scenario Outline: [2] the reason at <port>
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at McAllen
      When she is ready on <day> at 10:00
      Then the port is <port>
      And the answer says of this clause "<words>"

      Examples:
        | day        | port      | words                                    |
        | 2018-01-31 | Matamoros | Matamoros has its turn in the odd months |
        | 2018-02-01 | Reynosa   | Reynosa has its turn in the even months  |

  Rule: The end of a month moves the handover

    Scenario Outline: [3] a woman who is ready on the last day of March at <ready>
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at Brownsville
      When she is ready on 2020-03-31 at <ready>
      Then the port is <port>
      And the earliest handover is on <day> at <handover>

      Examples:
        | ready | port      | day        | handover |
        | 21:00 | Matamoros | 2020-03-31 | 21:00    |
        | 22:00 | Reynosa   | 2020-04-01 | 08:00    |

    Scenario: [4] a port that is proposed out of its turn waits for its month
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at McAllen
      When she is ready for handover at Reynosa on 2020-03-10 at 10:00
      Then the port is Reynosa
      And the earliest handover is on 2020-04-01 at 08:00
      And an alternative is Matamoros on 2020-03-10 at 10:00

    Scenario: [5] a turn that is more than thirty days away is not waited for
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at McAllen
      When she is ready for handover at Reynosa on 2020-03-01 at 10:00
      Then Reynosa is excluded because of this clause
      And the port is Matamoros

  Rule: The turn is about these two ports only

    Scenario: [6] a woman held at Laredo
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-04-10 at 10:00
      Then the port is Nuevo Laredo
      And this clause does not stand for Gabriela

  Rule: The clause holds from 23 February 2016 to the end of 2020

    Scenario Outline: [7] a woman who is ready on <day>
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at Brownsville
      When she is ready for handover at Reynosa on <day> at 10:00
      Then <clause> stands for Gabriela with effect LIMITS at Reynosa
      And the earliest handover is at 10:00

      Examples:
        | day        | clause                   |
        | 2016-02-22 | mou-2004/tamaulipas-turn |
        | 2016-02-23 | this clause              |

    Scenario: [8] the turn of December does not reach into January 2021
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at McAllen
      When she is ready for handover at Reynosa on 2021-01-04 at 10:00
      Then this clause does not stand for Gabriela
      And the earliest handover is at 10:00
      And its hours are unknown

    Scenario: [9] who can only be handed over after the last day is decided again
      Given Gabriela is a woman of 34 from Mexico
      And the United States holds her at McAllen
      When she is ready for handover at Reynosa on 2020-12-31 at 22:00
      Then the earliest handover is on 2021-01-01 at 05:00
      And its hours are unknown
      And the step decide-again is left for Gabriela, for 2021-01-01

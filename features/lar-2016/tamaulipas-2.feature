@lar-2016/tamaulipas-2
Feature: LAR-2016 Tamaulipas 2, Nuevo Laredo receives at any hour, Reynosa and Matamoros take turns

  The two turn ports serve people held in McAllen and in Brownsville alike.
  Newspapers report the practice, last in March 2020; after that year it is not known.

  Rule: Nuevo Laredo receives at any hour

    Scenario Outline: [1] a man held at Laredo in the month of <day>
      Given Hugo is a man of 26 from Mexico
      And the United States holds him at Laredo
      When he is ready on <day> at 10:00
      Then the case is RETURNABLE
      And the port is Nuevo Laredo
      And this clause stands for Hugo with effect OPENS at Nuevo Laredo
      And the earliest handover is at 10:00
      And the answer says of this clause "Nuevo Laredo receives at any hour"

      Examples: odd months and even months
        | day        |
        | 2020-03-10 |
        | 2020-04-10 |

  Rule: Reynosa and Matamoros serve people held in McAllen and in Brownsville

    Scenario Outline: [2] a man held at <place> in the month of <port>
      Given Hugo is a man of 26 from Mexico
      And the United States holds him at <place>
      When he is ready on <day> at 10:00
      Then the case is RETURNABLE
      And the port is <port>
      And this clause stands for Hugo with effect OPENS at <port>
      And the answer says of this clause "Reynosa and Matamoros take turns for people held in McAllen and in Brownsville"

      Examples:
        | place       | day        | port      |
        | McAllen     | 2020-03-10 | Matamoros |
        | McAllen     | 2020-04-10 | Reynosa   |
        | Brownsville | 2020-03-10 | Matamoros |
        | Brownsville | 2020-04-10 | Reynosa   |

    Scenario Outline: [3] a man held at Laredo for whom <port> is proposed
      Given Hugo is a man of 26 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at <port> on 2020-03-10 at 10:00
      Then the port is Nuevo Laredo
      And this clause does not stand for Hugo at <port>

      Examples:
        | port      |
        | Matamoros |
        | Reynosa   |

  Rule: The practice holds from 23 February 2016 to the end of 2020

    Scenario Outline: [4] a man held at Laredo on <day>
      Given Hugo is a man of 26 from Mexico
      And the United States holds him at Laredo
      When he is ready on <day> at 10:00
      Then the case is <outcome>
      And the port is Nuevo Laredo under <instrument>
      And its hours are <hours>

      Examples:
        | day        | outcome    | instrument | hours   |
        | 2016-02-22 | PENDING    | mou-2004   | unknown |
        | 2016-02-23 | RETURNABLE | lar-2016   | open    |
        | 2020-12-31 | RETURNABLE | lar-2016   | open    |
        | 2021-01-01 | PENDING    | lar-2016   | unknown |

    Scenario Outline: [5] on <day> the practice is not known
      Given Hugo is a man of 26 from Mexico
      And the United States holds him at McAllen
      When he is ready for handover at <port> on <day> at 10:00
      Then the port is <port>
      And this clause <stands> for Hugo with effect OPENS

      Examples: after 2020 each port serves its own region
        | day        | port    | stands         |
        | 2020-12-31 | Reynosa | stands         |
        | 2021-01-01 | Reynosa | does not stand |

@lar-2016/tamaulipas-4-local
Feature: LAR-2016 Tamaulipas 4, the nearer bridge

  People met at the river are returned locally: the bridge of the place of custody goes before the other one.
  That local means the nearer bridge is inferred.

  Rule: The bridge of the place of custody goes first

    Scenario Outline: [1] a woman met at the river and held at <place> on <day>
      Given Alma is a woman of 22 from Mexico
      And the United States holds her at <place>
      And she was met in the river on <day> at 06:00
      When she is ready on <day> at 10:00
      Then the port is <port>
      And this clause stands for Alma with effect PREFERS at <port>
      And the answer says of this clause "the person was met at the river and is returned where they were met"

      Examples: in odd months and in even months
        | place       | day        | port      |
        | McAllen     | 2020-03-10 | Reynosa   |
        | McAllen     | 2020-04-10 | Reynosa   |
        | Brownsville | 2020-03-10 | Matamoros |
        | Brownsville | 2020-04-10 | Matamoros |

    Scenario: [2] a proposed bridge goes before the nearer one
      Given Alma is a woman of 22 from Mexico
      And the United States holds her at McAllen
      And she was met in the river on 2020-03-10 at 06:00
      When she is ready for handover at Matamoros on 2020-03-10 at 10:00
      Then the port is Matamoros
      And this clause does not stand for Alma

  Rule: Nobody else is led by it

    Scenario Outline: [3] a woman met <where> goes by the port that has the turn
      Given Alma is a woman of 22 from Mexico
      And the United States holds her at McAllen
      And she was met <where> on 2020-03-10 at 06:00
      When she is ready on 2020-03-10 at 10:00
      Then the port is Matamoros
      And this clause does not stand for Alma

      Examples:
        | where                       |
        | in the interior             |
        | at a port of entry          |
        | somewhere that is not known |

    Scenario: [4] a woman met at the river and held at Laredo
      Given Alma is a woman of 22 from Mexico
      And the United States holds her at Laredo
      And she was met in the river on 2020-03-10 at 06:00
      When she is ready on 2020-03-10 at 10:00
      Then the port is Nuevo Laredo
      And this clause does not stand for Alma

  Rule: The clause holds from 23 February 2016 to the end of 2020

    Scenario Outline: [5] a woman met at the river on <day>
      Given Alma is a woman of 22 from Mexico
      And the United States holds her at <place>
      And she was met in the river on <day> at 06:00
      When she is ready on <day> at 10:00
      Then the port is <port>
      And this clause <stands> for Alma

      Examples:
        | day        | place       | port      | stands         |
        | 2016-02-22 | Brownsville | Reynosa   | does not stand |
        | 2016-02-23 | Brownsville | Matamoros | stands         |
        | 2020-12-31 | Brownsville | Matamoros | stands         |
        | 2021-01-01 | Brownsville | Matamoros | does not stand |

@mou-2004/nearest-port
Feature: MOU 2004 nearest port, the port opposite the place of custody goes first

  Where a region has two ports, the one opposite the place of custody goes first. The ordinary way is the return by the
  nearest border point; which port lies opposite which post is taken from the lists of both sides.

  Rule: The port opposite goes first

    Scenario Outline: [1] a man held at <place> in <year>
      Given Ignacio is a man of 48 from Mexico
      And the United States holds him at <place>
      When he is ready on <year>-06-12 at 10:00
      Then the port is <port>
      And this clause stands for Ignacio with effect PREFERS at <port>
      And the answer says of this clause "<port> is the crossing opposite the place of custody"

      Examples: before the local arrangements of 2016 and under them
        | place      | year | port           |
        | San Diego  | 2006 | El Chaparral   |
        | El Centro  | 2006 | Mexicali       |
        | Del Rio    | 2006 | Ciudad Acuña   |
        | Eagle Pass | 2006 | Piedras Negras |
        | San Diego  | 2019 | El Chaparral   |
        | Eagle Pass | 2019 | Piedras Negras |

  Rule: It only prefers

    Scenario: [2] a proposed port of the region goes before it
      Given Ignacio is a man of 48 from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at Mexicali on 2006-06-12 at 10:00
      Then the port is Mexicali
      And this clause does not stand for Ignacio
      And an alternative is El Chaparral

    Scenario: [3] a place with one port needs no preference
      Given Ignacio is a man of 48 from Mexico
      And the United States holds him at Yuma
      When he is ready on 2006-06-12 at 10:00
      Then the port is San Luis Río Colorado
      And this clause does not stand for Ignacio

  Rule: The clause holds from 20 February 2004

    Scenario: [4] the first day
      Given Ignacio is a man of 48 from Mexico
      And the United States holds him at El Centro
      When he is ready on 2004-02-20 at 10:00
      Then this clause stands for Ignacio with effect PREFERS at Mexicali

    Scenario: [5] the day before there is no memorandum
      Given Ignacio is a man of 48 from Mexico
      And the United States holds him at El Centro
      When he is ready on 2004-02-19 at 10:00
      Then this clause does not stand for Ignacio
      And the case is NOT_COVERED

Feature: The earliest handover

  Port hours, the limits of every clause that stands, and the turns and runs all count; nothing widens a window. A window
  includes the minute it opens and excludes the minute it closes, and less than half an hour is no window.

  Rule: The port's own hours, to the minute

    Scenario Outline: [1] a man who is ready at Laredo at <ready>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at <ready>
      Then the case is RETURNABLE
      And the port is Nuevo Laredo
      And the earliest handover is on <day> from <opens> to 22:00
      And its hours are open
      And it is not earlier because of <clause>

      Examples: from eight in the morning to ten at night
        | ready | day        | opens | clause               |
        | 00:00 | 2020-03-10 | 08:00 | the port's own hours |
        | 07:59 | 2020-03-10 | 08:00 | the port's own hours |
        | 08:00 | 2020-03-10 | 08:00 | nothing              |
        | 08:01 | 2020-03-10 | 08:01 | nothing              |
        | 21:30 | 2020-03-10 | 21:30 | nothing              |
        | 21:31 | 2020-03-11 | 08:00 | the port's own hours |
        | 22:00 | 2020-03-11 | 08:00 | the port's own hours |
        | 23:59 | 2020-03-11 | 08:00 | the port's own hours |

  Rule: Where nobody has read the hours, only the limits are known

    Scenario Outline: [2] a man who is ready at Nogales at <ready>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Nogales
      When he is ready on 2018-03-10 at <ready>
      Then the case is PENDING
      And the earliest handover is on <day> from <opens> to 22:00
      And its hours are unknown
      And it is not earlier because of <clause>
      And the step confirm-hours is left for Juan, for <day>

      Examples: nobody between 22:00 and 05:00, and the rest is asked
        | ready | day        | opens | clause            |
        | 04:50 | 2018-03-10 | 05:00 | lar-2016/common-2 |
        | 05:00 | 2018-03-10 | 05:00 | nothing           |
        | 21:30 | 2018-03-10 | 21:30 | nothing           |
        | 23:15 | 2018-03-11 | 05:00 | lar-2016/common-2 |

    Scenario: [3] whom to ask is told
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Nogales
      When he is ready on 2018-03-10 at 09:00
      Then for the step confirm-hours of Juan "the office of the National Migration Institute at Nogales, or the Consulate General of Mexico in Nogales, Arizona" are asked

  Rule: The hours of each group bind for whom it is

    Scenario: [4] the hours for pregnant women are not those for everybody
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "pregnancy" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is PENDING
      And its hours are unknown
      And the step confirm-hours is left for Rosa, for 2020-03-10

  Rule: A limit holds on the clocks of both sides

    Scenario Outline: [5] a man who is ready at Presidio on <day> at <ready>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Presidio
      When he is ready on <day> at <ready>
      Then the port is Ojinaga
      And the earliest handover is on <day> at <opens>

      Examples: Ojinaga kept another clock than Presidio until 30 November 2022
        | day        | ready | opens |
        | 2018-01-10 | 05:30 | 05:00 |
        | 2018-01-10 | 06:30 | 05:30 |
        | 2018-07-10 | 05:30 | 05:00 |
        | 2023-01-10 | 05:30 | 05:30 |

  Rule: The clock changes, and the hours stay local

    Scenario Outline: [6] a man who is ready at Laredo on <day> at 07:00, the day on which the clock changes
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on <day> at 07:00
      Then the earliest handover is on <day> from 08:00 to 22:00

      Examples: spring and autumn
        | day        |
        | 2020-03-08 |
        | 2020-11-01 |

  Rule: Turns of the month are limits of a port

    Scenario Outline: [7] a man held in Brownsville, ready on <day>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Brownsville
      When he is ready on <day> at 09:00
      Then the port is <port>

      Examples: Matamoros in odd months, Reynosa in even ones
        | day        | port      |
        | 2020-03-10 | Matamoros |
        | 2020-04-10 | Reynosa   |

  Rule: Hours that were practice are known to the end of the year in which they were last seen

    Scenario Outline: [8] a man who is ready at Laredo on <day>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on <day> at 09:00
      Then the case is <outcome>
      And its hours are <known>

      Examples: last seen in March 2020
        | day        | outcome    | known   |
        | 2016-02-22 | PENDING    | unknown |
        | 2016-02-23 | RETURNABLE | open    |
        | 2020-12-31 | RETURNABLE | open    |
        | 2021-01-01 | PENDING    | unknown |

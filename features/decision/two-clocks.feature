@decision/two-clocks
Feature: A port has two clocks, and hours hold on both

  The two sides of a port have not always told the same time. No text says whose clock governs, so that every hour and
  every limit holds on both: the stricter wins. The answer is written as the clock of the receiving side shows it.

  Rule: Presidio was an hour ahead of Ojinaga until November 2022

    Scenario Outline: [1] a man held at Presidio who is ready there at <ready>
      Given Rogelio is a man of 34 from Mexico
      And the United States holds him at Presidio
      When he is ready for handover at Ojinaga on 2020-01-15 at <ready>
      Then the case is PENDING
      And the earliest handover is on <day> at <handover> to 21:00
      And it is not earlier because of <clause>

      Examples: the night ends at 05:00 in Ojinaga, which is 06:00 in Presidio
        | ready | day        | handover | clause            |
        | 04:30 | 2020-01-15 | 05:00    | lar-2016/common-2 |
        | 05:30 | 2020-01-15 | 05:00    | lar-2016/common-2 |
        | 06:30 | 2020-01-15 | 05:30    | nothing           |

      Examples: it begins at 22:00 in Presidio, which is 21:00 in Ojinaga
        | ready | day        | handover | clause            |
        | 21:30 | 2020-01-15 | 20:30    | nothing           |
        | 21:31 | 2020-01-16 | 05:00    | lar-2016/common-2 |

    Scenario: [2] a child waits until seven on both clocks
      Given Nadia is a girl of 9 from Mexico
      And Rogelio is a man of 34 from Mexico
      And Nadia is the daughter of Rogelio, shown by a document
      And the United States holds them at Presidio
      When they are ready for handover at Ojinaga on 2020-01-15 at 07:30
      Then the earliest handover is at 07:00
      And it is not earlier because of lar-2016/common-3

    Scenario: [3] hours that somebody has confirmed are moments, and a limit still holds on both clocks
      Given Rogelio is a man of 34 from Mexico
      And the United States holds him at Presidio
      And the hours at Ojinaga for general are confirmed from 2020-01-15 04:00 to 23:00
      When he is ready for handover at Ojinaga on 2020-01-15 at 04:30
      Then the case is RETURNABLE
      And the earliest handover is at 05:00 to 21:00

    Scenario Outline: [4] in the autumn of 2022, on <day>
      Given Rogelio is a man of 34 from Mexico
      And the United States holds him at Presidio
      When he is ready for handover at Ojinaga on <day> at 04:30
      Then the earliest handover is at <handover> to <end>

      Examples: the clocks of both sides agree from 6 November 2022
        | day        | handover | end   |
        | 2022-10-28 | 05:00    | 21:00 |
        | 2022-11-05 | 05:00    | 21:00 |
        | 2022-11-07 | 05:00    | 22:00 |
        | 2023-01-16 | 05:00    | 22:00 |

  Rule: In November 2022 Ciudad Juárez was an hour ahead of El Paso

    Scenario Outline: [5] a man held at El Paso who is ready on <day> at 04:30
      Given Rogelio is a man of 34 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on <day> at 04:30
      Then the earliest handover is at <handover> to <end>

      Examples: the night ends at 05:00 in El Paso, which is 06:00 in Ciudad Juárez
        | day        | handover | end   |
        | 2022-11-04 | 05:00    | 22:00 |
        | 2022-11-08 | 06:00    | 22:00 |
        | 2022-11-29 | 06:00    | 22:00 |
        | 2022-12-01 | 05:00    | 22:00 |

  Rule: Summer time began and ended in other weeks at San Diego and Tijuana from 2007 to 2009

    Scenario Outline: [6] a woman held at San Diego who is ready on <day> at six in the morning
      Given Lorena is a woman of 31 from Mexico
      And Lorena's "released from prison" is "NO"
      And the United States holds her at San Diego
      When she is ready for handover at El Chaparral on <day> at 06:00
      Then the earliest handover is at 08:00 to <end>
      And it is not earlier because of lar-san-diego-2008/daytime-hours

      Examples: in spring Tijuana was an hour behind from 8 March to 4 April 2009
        | day        | end   |
        | 2009-03-07 | 18:00 |
        | 2009-03-09 | 17:00 |
        | 2009-04-04 | 17:00 |
        | 2009-04-06 | 18:00 |

      Examples: in autumn from 25 to 31 October 2009
        | day        | end   |
        | 2009-10-24 | 18:00 |
        | 2009-10-26 | 17:00 |
        | 2009-10-31 | 17:00 |
        | 2009-11-02 | 18:00 |

      Examples: from 2010 on the border keeps one summer time
        | day        | end   |
        | 2010-03-15 | 18:00 |
        | 2010-10-31 | 18:00 |

    Scenario Outline: [7] a woman who is ready in San Diego at <ready> on a day of two clocks
      Given Lorena is a woman of 31 from Mexico
      And Lorena's "released from prison" is "NO"
      And the United States holds her at San Diego
      When she is ready for handover at El Chaparral on 2009-03-10 at <ready>
      Then the earliest handover is on <day> at <handover> to 17:00

      Examples: eight in San Diego is seven in Tijuana; half past five is half past four
        | ready | day        | handover |
        | 08:30 | 2009-03-10 | 08:00    |
        | 09:30 | 2009-03-10 | 08:30    |
        | 17:30 | 2009-03-10 | 16:30    |
        | 17:31 | 2009-03-11 | 08:00    |

    Scenario Outline: [8] a weekday must be one on both clocks: a man released from prison who is ready on <ready> at <time>
      Given Rogelio is a man of 34 from Mexico
      And Rogelio's "released from prison" is "YES"
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on <ready> at <time>
      Then the earliest handover is on <day> at <handover>

      Examples: Monday begins in Tijuana an hour after San Diego, and Friday ends in San Diego an hour before Tijuana
        | ready      | time  | day        | handover |
        | 2009-03-16 | 00:30 | 2009-03-16 | 00:00    |
        | 2009-03-13 | 23:15 | 2009-03-13 | 22:15    |
        | 2009-03-13 | 23:45 | 2009-03-16 | 00:00    |

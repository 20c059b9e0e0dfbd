Feature: Hours that somebody has asked for

  Hours that nobody has read can be confirmed by the port. What was confirmed stands for what is unknown, on that day
  and for that group of persons, and never goes beyond a limit.

  Rule: Confirmed hours stand for unknown ones, on their day

    Scenario Outline: [1] Nogales has confirmed ten to four on 10 March, and Juan is ready on <ready> at <time>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Nogales
      And the hours at Nogales for general are confirmed from 2018-03-10 10:00 to 16:00
      When he is ready on <ready> at <time>
      Then the case is <outcome>
      And the port is Nogales
      And the earliest handover is on <day> from <opens> to <closes>
      And its hours are <known>

      Examples: before, inside and after them
        | ready      | time  | outcome    | day        | opens | closes | known   |
        | 2018-03-10 | 09:59 | RETURNABLE | 2018-03-10 | 10:00 | 16:00  | open    |
        | 2018-03-10 | 10:01 | RETURNABLE | 2018-03-10 | 10:01 | 16:00  | open    |
        | 2018-03-10 | 15:30 | RETURNABLE | 2018-03-10 | 15:30 | 16:00  | open    |
        | 2018-03-10 | 15:31 | PENDING    | 2018-03-11 | 05:00 | 22:00  | unknown |

    Scenario: [2] the day before is still unknown, and the day that was confirmed is the surer choice
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Nogales
      And the hours at Nogales for general are confirmed from 2018-03-10 10:00 to 16:00
      When he is ready on 2018-03-09 at 20:00
      Then the case is PENDING
      And the earliest handover is on 2018-03-09 from 20:00 to 22:00
      And its hours are unknown
      And the step confirm-hours is left for Juan, for 2018-03-09
      And an alternative is Nogales on 2018-03-10 from 10:00 to 16:00

  Rule: They hold for the group that they were confirmed for

    Scenario Outline: [3] hours confirmed for <group>, and Rosa is pregnant
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "pregnancy" is "YES"
      And the United States holds her at Nogales
      And the hours at Nogales for <group> are confirmed from 2018-03-10 10:00 to 16:00
      When she is ready on 2018-03-10 at 11:00
      Then the case is <outcome>

      Examples: hers are those for special needs
        | group         | outcome    |
        | special needs | RETURNABLE |
        | general       | PENDING    |

  Rule: They never go beyond a limit

    Scenario: [4] a port that would take a child at five
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at Nogales
      And the hours at Nogales for general are confirmed from 2018-03-10 05:00 to 23:00
      When they are ready on 2018-03-10 at 04:00
      Then the case is RETURNABLE
      And the earliest handover is at 07:00 to 22:00
      And it is not earlier because of lar-2016/common-3

  Rule: They do not replace hours that are known

    Scenario: [5] Nuevo Laredo is open until ten, whatever else it confirms
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      And the hours at Nuevo Laredo for general are confirmed from 2020-03-10 05:00 to 06:00
      When he is ready on 2020-03-10 at 05:00
      Then the case is RETURNABLE
      And the earliest handover is at 08:00 to 22:00

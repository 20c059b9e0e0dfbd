@lar-2016/common-2
Feature: LAR-2016 common clause 2, nobody is handed over between ten at night and five in the morning

  The clause closes the night at every port and opens no hour. Where nobody has read
  the port's own hours, a person confirms them for what is left of the day.

  Rule: The night is closed, local time of the port

    Scenario Outline: [1] a man who is ready at El Paso at <ready>
      Given Mateo is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2020-03-10 at <ready>
      Then the case is PENDING
      And the step confirm-hours is left for Mateo, for <day>
      And this clause stands for Mateo with effect LIMITS
      And the earliest handover is on <day> at <handover> to 22:00
      And its hours are unknown
      And it is not earlier because of <clause>

      Examples: five in the morning
        | ready | day        | handover | clause      |
        | 04:59 | 2020-03-10 | 05:00    | this clause |
        | 05:00 | 2020-03-10 | 05:00    | nothing     |
        | 05:01 | 2020-03-10 | 05:01    | nothing     |

      Examples: ten at night; less than half an hour is no window
        | ready | day        | handover | clause      |
        | 21:30 | 2020-03-10 | 21:30    | nothing     |
        | 21:31 | 2020-03-11 | 05:00    | this clause |
        | 22:00 | 2020-03-11 | 05:00    | this clause |

    Scenario: [2] a wider port does not widen the night
      Given Mateo is a man of 30 from Mexico
      And the United States holds him at El Paso
      And the hours at Ciudad Juárez for general are confirmed from 2020-03-10 03:00 to 23:00
      When he is ready for handover at Ciudad Juárez on 2020-03-10 at 04:00
      Then the case is RETURNABLE
      And the earliest handover is at 05:00 to 22:00
      And the answer says of this clause "nobody is handed over between 22:00 and 05:00"

    Scenario: [3] a port that opens later keeps its hours
      Given Mateo is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2020-03-10 at 05:30
      Then the earliest handover is at 08:00 to 22:00
      And it is not earlier because of the port's own hours

  Rule: The clause holds from 23 February 2016

    Scenario: [4] the last night without it
      Given Mateo is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2016-02-22 at 22:30
      Then this clause does not stand for Mateo
      And the earliest handover is at 22:30

    Scenario: [5] the first morning with it
      Given Mateo is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2016-02-23 at 03:00
      Then this clause stands for Mateo with effect LIMITS
      And the earliest handover is at 05:00

    Scenario: [6] who can only be handed over on the first day is decided again
      Given Mateo is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2016-02-22 at 23:45
      Then the step decide-again is left for Mateo, for 2016-02-23

@lar-2016/common-3
Feature: LAR-2016 common clause 3, no child is handed over before seven in the morning

  The local arrangements of 23 February 2016 let nobody under eighteen be returned
  before 07:00, whatever hours the port keeps.

  Rule: A child is held until 07:00, local time of the port

    Scenario Outline: [1] a girl of 15 who is ready at <ready>
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 40 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at Laredo
      When they are ready for handover at Nuevo Laredo on 2020-03-10 at <ready>
      Then the case is RETURNABLE
      And this clause stands for Ana with effect LIMITS
      And the earliest handover is at <handover>
      And it is not earlier because of <clause>

      Examples: the stricter window wins
        | ready | handover | clause               |
        | 06:59 | 08:00    | the port's own hours |
        | 07:59 | 08:00    | the port's own hours |
        | 08:01 | 08:01    | nothing              |

    Scenario Outline: [2] where nobody has read the port's hours, a girl who is ready at <ready>
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 40 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      When they are ready for handover at Ciudad Juárez on 2020-03-10 at <ready>
      Then the case is PENDING
      And the earliest handover is at <handover>
      And its hours are unknown
      And it is not earlier because of <clause>
      And the answer says of this clause "a child is not handed over before 07:00"

      Examples: seven in the morning
        | ready | handover | clause      |
        | 05:30 | 07:00    | this clause |
        | 06:59 | 07:00    | this clause |
        | 07:01 | 07:01    | nothing     |

  Rule: A person of eighteen or older is not held by it

    Scenario: [3] a young woman on her eighteenth birthday
      Given Ana is a woman born on 2002-03-10 from Mexico
      And the United States holds her at El Paso
      When she is ready for handover at Ciudad Juárez on 2020-03-10 at 05:30
      Then this clause does not stand for Ana
      And the earliest handover is at 05:30

    Scenario: [4] the day before her birthday she waits, and her mother with her
      Given Ana is a girl born on 2002-03-10 from Mexico
      And Rosa is a woman of 40 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      When they are ready for handover at Ciudad Juárez on 2020-03-09 at 05:30
      Then this clause stands for Ana with effect LIMITS
      And this clause does not stand for Rosa
      And the earliest handover is at 07:00

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [5] a girl who is ready on <day> at <ready>
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 40 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      When they are ready for handover at Ciudad Juárez on <day> at <ready>
      Then the earliest handover is at <handover>

      Examples: the last morning without it and the first with it
        | day        | ready | handover |
        | 2016-02-22 | 05:30 | 05:30    |
        | 2016-02-23 | 05:30 | 07:00    |

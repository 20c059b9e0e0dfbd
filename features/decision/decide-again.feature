Feature: A clause begins or ends before the handover

  Hours, limits, turns and seasons are those of the day of the handover, everything else is the law of the day on which
  the persons are ready. Where a clause that is in play begins or ends between the two, the case is decided again on that day.

  Rule: The day is named

    Scenario Outline: [1] a man who is ready at El Paso on <ready> at <time>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready on <ready> at <time>
      Then the case is PENDING
      And the earliest handover is on <day>
      And the step decide-again <left> for Juan

      Examples: the local arrangements begin on 23 February 2016
        | ready      | time  | day        | left        |
        | 2016-02-22 | 21:00 | 2016-02-22 | is not left |
        | 2016-02-22 | 23:45 | 2016-02-23 | is left     |
        | 2016-02-23 | 09:00 | 2016-02-23 | is not left |

    Scenario: [2] the day on which the arrangements begin
      Given Juan is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2016-02-22 at 23:45
      Then the step decide-again is left for Juan, for 2016-02-23

    Scenario: [3] a mother and her son, on the eve of the law for every child
      Given Luis is a boy of 12 from Guatemala
      And Marta is a woman of 40 from Guatemala
      And Luis is the son of Marta, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2021-01-10 at 23:45
      Then the case is PENDING
      And the step decide-again is left for Luis, for 2021-01-11

  Rule: Hours that end are hours of the day of the handover, and nothing has to be decided again for them

    Scenario Outline: [4] a man who is ready at Laredo on <ready> at <time>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on <ready> at <time>
      Then the earliest handover is on <day> from <opens> to 22:00
      And its hours are <known>

      Examples: the practice of the port is known to the end of 2020
        | ready      | time  | day        | opens | known   |
        | 2020-12-31 | 21:30 | 2020-12-31 | 21:30 | open    |
        | 2020-12-31 | 21:31 | 2021-01-01 | 05:00 | unknown |

@iri-2012/flight-days
Feature: IRI flight days, Tuesdays and Thursdays of 2013

  In 2013 the flights went on Tuesdays and Thursdays, at hours that are not known.

  Rule: In 2013 the flights go on Tuesdays and Thursdays

    Scenario Outline: [1] a man who is ready on <ready>, a <weekday>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <ready> at 06:00
      Then the earliest handover is on <flight>
      And its hours are unknown
      And the step confirm-hours is left for Aurelio, for <flight>

      Examples:
        | ready      | weekday   | flight     |
        | 2013-09-09 | Monday    | 2013-09-10 |
        | 2013-09-10 | Tuesday   | 2013-09-10 |
        | 2013-09-11 | Wednesday | 2013-09-12 |
        | 2013-09-12 | Thursday  | 2013-09-12 |
        | 2013-09-13 | Friday    | 2013-09-17 |

    Scenario: [2] the reason
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on 2013-09-11 at 06:00
      Then this clause stands for Aurelio with effect LIMITS at Mexico City
      And it is not earlier because of this clause
      And the answer says of this clause "in 2013 the flights go on Tuesdays and Thursdays"

  Rule: It is about 2013 only

    Scenario Outline: [3] a man who is ready on <ready>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <ready> at 06:00
      Then the port is <port>
      And this clause does not stand for Aurelio

      Examples: after the one flight of December 2019 there is none until January
        | ready      | port        |
        | 2019-12-19 | Guadalajara |
        | 2019-12-20 | Nogales     |
        | 2019-12-31 | Nogales     |
        | 2020-01-02 | Guadalajara |

  Rule: Otherwise the days are not known

    Scenario Outline: [4] a man who is ready on <ready>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <ready> at 06:00
      Then the handover is by air
      And this clause does not stand for Aurelio
      And the earliest handover is on <ready>

      Examples: Wednesdays of the pilot, of 2016 and of 2020
        | ready      |
        | 2012-11-07 |
        | 2016-03-09 |
        | 2020-02-05 |

    Scenario: [5] a man for whom nobody asked for the flight
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2013-09-11 at 06:00
      Then this clause does not stand for Aurelio
      And the earliest handover is on 2013-09-11

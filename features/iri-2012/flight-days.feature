@iri-2012/flight-days
Feature: IRI flight days, Tuesdays and Thursdays of 2013, and the one flight of 2019

  In 2013 the flights went on Tuesdays and Thursdays, at hours that are not known. In December 2019 there was one
  flight only, on the 19th.

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

  Rule: After the flight of 19 December 2019 there is none until January

    Scenario Outline: [3] a man who is ready on <ready>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <ready> at 06:00
      Then the port is Guadalajara under iri-2012
      And the earliest handover is on <flight>

      Examples:
        | ready      | flight     |
        | 2019-12-19 | 2019-12-19 |
        | 2019-12-20 | 2020-01-01 |
        | 2019-12-31 | 2020-01-01 |
        | 2020-01-02 | 2020-01-02 |

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

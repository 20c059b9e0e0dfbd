@scjn-2023/amparo-388
Feature: SCJN 388/2022, nobody is housed in a station for more than thirty-six hours

  The Supreme Court on 15 March 2023: after thirty-six hours the procedure goes on at liberty, whatever article 111
  of the Ley de Migración says. A ruling in one case, taken as a limit for all.

  Rule: After thirty-six hours the procedure goes on at liberty

    Scenario: [1] Leonel is held since ten in the morning
      Given Leonel is a man of 30 from Honduras
      And Mexico holds him at Tapachula since 2023-05-08 10:00
      When he is ready on 2023-05-08 at 20:00
      Then a clock for Leonel by this clause runs out on 2023-05-09 at 22:00, then continues-at-liberty
      And the answer says of this clause "after thirty-six hours the procedure goes on at liberty"

    Scenario Outline: [2] on <day>
      Given Leonel is a man of 30 from Honduras
      And Mexico holds him at Tapachula since <day> 00:30
      When he is ready on <day> at 20:00
      Then this clause <stands> for Leonel with effect CLOCKS

      Examples: the day before the ruling and its day
        | day        | stands         |
        | 2023-03-14 | does not stand |
        | 2023-03-15 | stands         |

    Scenario: [3] where the beginning of custody is not known, it is asked for
      Given Leonel is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 20:00
      Then no clock for Leonel by this clause runs
      And it is asked about Leonel's "beginning of custody" by this clause

  Rule: Nobody is housed in a station for more than thirty-six hours

    Scenario Outline: [4] Leonel, held since <since>, is ready on <day> at <ready>
      Given Leonel is a man of 30 from Honduras
      And Mexico holds him at Tapachula since <since>
      When he is ready on <day> at <ready>
      Then station-housing is <forbidden> for Leonel by this clause

      Examples: the thirty-sixth hour, and the ruling's first day
        | since            | day        | ready | forbidden     |
        | 2023-05-08 10:00 | 2023-05-09 | 21:59 | not forbidden |
        | 2023-05-08 10:00 | 2023-05-09 | 22:00 | not forbidden |
        | 2023-05-08 10:00 | 2023-05-09 | 22:01 | forbidden     |
        | 2023-03-10 10:00 | 2023-03-14 | 22:01 | not forbidden |
        | 2023-03-10 10:00 | 2023-03-15 | 10:00 | forbidden     |

    Scenario: [5] where the beginning of custody is not known, the prohibition holds
      Given Leonel is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 20:00
      Then station-housing is forbidden for Leonel by this clause

    Scenario: [6] the answer gives the reason; the return itself goes on
      Given Leonel is a man of 30 from Honduras
      And Mexico holds him at Tapachula since 2023-05-01 10:00
      When he is ready on 2023-05-08 at 20:00
      Then the case is PENDING
      And the answer says of this clause "the person has been held for more than thirty-six hours"

@lmig-2011/article-100
Feature: LMIG 100, the order of presentation within twenty-four hours

  Counted from the moment the person is at the disposal of the Institute. Only adults are presented.

  Rule: The order is due twenty-four hours after the beginning of custody

    Scenario: [1] Selvin is held since half past six in the evening
      Given Selvin is a man of 23 from Honduras
      And Mexico holds him at Tenosique since 2023-05-08 18:30
      When he is ready on 2023-05-09 at 09:00
      Then a clock for Selvin by this clause runs out on 2023-05-09 at 18:30, then order-issued
      And the answer says of this clause "the order of presentation is due within twenty-four hours"

    Scenario Outline: [2] Selvin, born on <born>, <is>
      Given Selvin is a person born on <born> from Honduras
      And Mexico holds him at Tenosique since 2023-05-08 08:00
      When he is ready on 2023-05-08 at 18:30
      Then this clause <stands> for Selvin

      Examples: the eighteenth birthday
        | born       | is                       | stands         |
        | 2005-05-09 | is eighteen the next day | does not stand |
        | 2005-05-08 | is eighteen on the day   | stands         |

    Scenario: [3] where the beginning of custody is not known, it is asked for
      Given Selvin is a man of 23 from Honduras
      And Mexico holds him at Tenosique
      When he is ready on 2023-05-09 at 09:00
      Then no clock for Selvin by this clause runs
      And it is asked about Selvin's "beginning of custody" by this clause

    Scenario Outline: [4] the law on <day>
      Given Selvin is a man of 23 from Honduras
      And Mexico holds him at Tenosique since <day> 08:00
      When he is ready on <day> at 12:00
      Then this clause <stands> for Selvin

      Examples:
        | day        | stands         |
        | 2011-05-25 | does not stand |
        | 2011-05-26 | stands         |

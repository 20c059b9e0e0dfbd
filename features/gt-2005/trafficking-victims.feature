@gt-2005/trafficking-victims
Feature: GT-2005 victims, whoever may be a victim of trafficking counts as one

  Victims of trafficking are named among those who get special treatment. A suspicion is enough, for a man as for a woman.

  Rule: Identified or suspected, a person counts as a victim

    Scenario Outline: [1] a man whose "trafficking" is "<answer>"
      Given Tránsito is a man of 23 from Guatemala
      And Tránsito's "trafficking" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then Tránsito <counts> as TRAFFICKING_VICTIM by this clause

      Examples:
        | answer     | counts         |
        | SUSPECTED  | counts         |
        | IDENTIFIED | counts         |
        | NO         | does not count |

    Scenario: [2] the reason, for a girl
      Given Zoila is a girl of 16 from Guatemala
      And Zoila's "trafficking" is "SUSPECTED"
      And Mexico holds her at Tapachula
      When she is ready on 2006-02-14 at 10:00
      Then this clause stands for Zoila with effect COUNTS_AS
      And the answer says of this clause "the agreement names victims of trafficking"
      And the case is DIVERTED

  Rule: From 28 June 2005, for nationals whom the agreement names

    Scenario Outline: [3] a man from <country> on <day>
      Given Tránsito is a man of 23 from <country>
      And Tránsito's "trafficking" is "SUSPECTED"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Tránsito <counts> as TRAFFICKING_VICTIM by this clause

      Examples:
        | country   | day        | counts         |
        | Guatemala | 2005-06-27 | does not count |
        | Guatemala | 2005-06-28 | counts         |
        | Honduras  | 2005-06-28 | counts         |
        | Nicaragua | 2005-06-28 | does not count |

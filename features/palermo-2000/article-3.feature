@palermo-2000/article-3
Feature: Palermo Protocol article 3, who is a victim of trafficking

  Whoever has been identified as a victim counts as one, and so does somebody who may be one until that is
  settled.

  Rule: Identified or thought to be one is enough

    Scenario Outline: [1] a man whose trafficking is <trafficking>
      Given Erick is a man of 20 from Guatemala
      And Mexico holds him at Tapachula
      And Erick's "trafficking" is "<trafficking>"
      When he is ready on 2009-05-12 at 10:00
      Then this clause stands for Erick with effect COUNTS_AS
      And Erick counts as TRAFFICKING_VICTIM by this clause
      And the answer says of this clause "the person is, or may be, a victim of trafficking"

      Examples:
        | trafficking |
        | SUSPECTED   |
        | IDENTIFIED  |

    Scenario: [2] a man who is none
      Given Erick is a man of 20 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2009-05-12 at 10:00
      Then this clause does not stand for Erick
      And Erick does not count as TRAFFICKING_VICTIM by this clause

  Rule: It binds Mexico from 25 December 2003

    Scenario Outline: [3] a victim on <day>
      Given Erick is a man of 20 from Guatemala
      And Mexico holds him at Tapachula
      And Erick's "trafficking" is "IDENTIFIED"
      When he is ready on <day> at 10:00
      Then Erick <counts> as TRAFFICKING_VICTIM by this clause

      Examples:
        | day        | counts         |
        | 2003-12-24 | does not count |
        | 2003-12-25 | counts         |

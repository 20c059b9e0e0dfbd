@lref-2011/article-18
Feature: LREF article 18, a claim for asylum is filed within thirty working days of entry

  The refugee law of Mexico gives thirty working days from entry to file a claim. Only somebody who was met
  at the border is known to have entered on the day of the encounter, so only then is the term reckoned.

  Rule: The term runs from an encounter at the border

    Scenario: [1] a man who was met in the river on Wednesday 1 March 2023
      Given Selvin is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      And they were met in the river on 2023-03-01 at 09:00
      And Selvin's "asylum" is "WISH_EXPRESSED"
      When he is ready on 2023-03-02 at 10:00
      Then this clause stands for Selvin with effect CLOCKS
      # thirty working days; 20 March is a day of rest
      And a clock for Selvin by this clause runs out on 2023-04-13 at 23:59, then claim-lapses
      And the answer says of this clause "the person wishes to claim asylum and has thirty working days from entry"

    Scenario Outline: [2] a woman who was met <where> has the term
      Given Delmi is a woman of 26 from El Salvador
      And Mexico holds her at Tapachula
      And they were met <where> on 2023-03-01 at 09:00
      And Delmi's "asylum" is "WISH_EXPRESSED"
      When she is ready on 2023-03-02 at 10:00
      Then a clock for Delmi by this clause runs out on 2023-04-13 at 23:59, then claim-lapses

      Examples:
        | where              |
        | at the land border |
        | at a port of entry |

    Scenario Outline: [3] for a woman who was met <where> the day of entry is not known
      Given Delmi is a woman of 26 from El Salvador
      And Mexico holds her at Tapachula
      And they were met <where> on 2023-03-01 at 09:00
      And Delmi's "asylum" is "WISH_EXPRESSED"
      When she is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Delmi
      And no clock for Delmi by this clause runs

      Examples:
        | where           |
        | in the interior |
        | in the desert   |

  Rule: Only somebody who has not yet claimed has this term, from the first day of the law

    Scenario Outline: [4] a man met at the border whose asylum is <asylum>
      Given Noel is a man of 41 from Nicaragua
      And Mexico holds him at Tapachula
      And they were met at the land border on 2023-03-01 at 09:00
      And Noel's "asylum" is "<asylum>"
      When he is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Noel

      Examples:
        | asylum  |
        | NONE    |
        | PENDING |
        | GRANTED |

    Scenario: [5] the day before the law
      Given Noel is a man of 41 from Nicaragua
      And Mexico holds him at Tapachula
      And they were met at the land border on 2011-01-26 at 09:00
      And Noel's "asylum" is "WISH_EXPRESSED"
      When he is ready on 2011-01-27 at 10:00
      Then this clause does not stand for Noel

    Scenario: [6] the first day of the law
      Given Noel is a man of 41 from Nicaragua
      And Mexico holds him at Tapachula
      And they were met at the land border on 2011-01-27 at 09:00
      And Noel's "asylum" is "WISH_EXPRESSED"
      When he is ready on 2011-01-28 at 10:00
      # 7 February is a day of rest
      Then a clock for Noel by this clause runs out on 2011-03-11 at 23:59, then claim-lapses

@lar-2016/common-19
Feature: LAR-2016 common clause 19, the Mexican nationality must be shown

  On arrival the Mexican migration institute looks at documents, and where there are none it asks questions. A person
  who is not shown to be Mexican is not received. That a consular registration counts as a document is inferred.

  Rule: A nationality that is only claimed is tested by interview

    Scenario Outline: [1] a woman whose proof is <proof>
      Given Marisol is a woman of 31 from Mexico
      And Marisol's "proof of nationality" is "<proof>"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And the step nationality-interview <left> left for Marisol by this clause

      Examples:
        | proof                 | outcome    | left   |
        | DOCUMENT              | RETURNABLE | is not |
        | CONSULAR_REGISTRATION | RETURNABLE | is not |
        | CONSULATE             | RETURNABLE | is not |
        | INTERVIEW             | RETURNABLE | is not |
        | CLAIM                 | PENDING    | is     |

    Scenario: [2] a woman of whose nationality no proof is told waits as if she only claimed it
      Given Marisol is a woman of 31 from Mexico
      And Marisol has not been asked about "proof of nationality"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And the step nationality-interview is left for Marisol by this clause
      And the answer says of this clause "the nationality is only claimed and must be shown by papers or an interview"

  Rule: A person whose nationality was refuted is not received, and the nationality is examined again

    Scenario: [3] a woman whose nationality was refuted
      Given Marisol is a woman of 31 from Mexico
      And Marisol's "proof of nationality" is "REFUTED"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then Marisol is BLOCKED
      And this clause stands for Marisol with effect BARS
      And Marisol is referred to nationality-check because of this clause
      And the answer says of this clause "the Mexican nationality of the person has been refuted, and Mexico does not receive them"
      And the answer says of this clause "the nationality must be examined again"

  Rule: A person whom Mexico has refused is not handed over

    Scenario Outline: [4] Mexico's refusal is "<answer>"
      Given Marisol is a woman of 31 from Mexico
      And Marisol's "refused by the receiving state" is "<answer>"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then Marisol is <outcome>

      Examples:
        | answer  | outcome    |
        | YES     | BLOCKED    |
        | NO      | RETURNABLE |
        | UNKNOWN | RETURNABLE |

    Scenario: [5] the reason
      Given Marisol is a woman of 31 from Mexico
      And Marisol's "refused by the receiving state" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then this clause stands for Marisol with effect BARS
      And the answer says of this clause "Mexico has refused to receive the person"

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [6] a claimed nationality on <day>
      Given Marisol is a woman of 31 from Mexico
      And Marisol's "proof of nationality" is "CLAIM"
      And the United States holds her at Laredo
      When she is ready on <day> at 10:00
      Then the case is PENDING
      And the step nationality-interview is left for Marisol by <clause>

      Examples:
        | day        | clause               |
        | 2016-02-22 | mou-2004/nationality |
        | 2016-02-23 | this clause          |

    Scenario: [7] the day before
      Given Marisol is a woman of 31 from Mexico
      And Marisol's "proof of nationality" is "REFUTED"
      And the United States holds her at Laredo
      When she is ready on 2016-02-22 at 10:00
      Then this clause does not stand for Marisol

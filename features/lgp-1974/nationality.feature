@lgp-1974/nationality
Feature: LGP, nationality, only a national of the receiving state is repatriated to it

  The instruments of these years return nationals of named states and nobody else. A nationality that was refuted
  stops the return; one that is only claimed is asked into.

  Rule: A nationality that was refuted is checked anew

    Scenario: [1] a man who said he was Guatemalan, and the consulate says he is not
      Given Nelson is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      And Nelson's "proof of nationality" is "REFUTED"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Nelson with effect BARS
      And this clause stands for Nelson with effect DIVERTS
      And Nelson is referred to nationality-check because of this clause
      And the answer says of this clause "the person was shown not to have the nationality of the receiving state"
      And the answer says of this clause "the nationality was refuted and is checked anew"

  Rule: A nationality that is only claimed is asked into

    Scenario: [2] nothing but his word
      Given Nelson is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      And Nelson's "proof of nationality" is "CLAIM"
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And the step nationality-interview is left for Nelson by this clause
      And the answer says of this clause "nothing but the person’s word shows the nationality"

    Scenario: [3] nobody has said how it is known, which counts as his word
      Given Nelson is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      And Nelson has not been asked about "proof of nationality"
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And the step nationality-interview is left for Nelson by this clause

    Scenario Outline: [4] it is shown by <proof>
      Given Nelson is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      And Nelson's "proof of nationality" is "<proof>"
      When he is ready on 2008-06-10 at 10:00
      Then this clause does not stand for Nelson
      And the step nationality-interview is not left for Nelson by this clause

      Examples:
        | proof                 |
        | DOCUMENT              |
        | CONSULAR_REGISTRATION |
        | CONSULATE             |
        | INTERVIEW             |

  Rule: It was the law until 25 May 2011

    Scenario Outline: [5] a nationality that was refuted, on <day>
      Given Nelson is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      And Nelson's "proof of nationality" is "REFUTED"
      When he is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Nelson

      Examples: from 26 May 2011 article 119 VI of the Ley de Migración
        | day        | stands         |
        | 2011-05-25 | stands         |
        | 2011-05-26 | does not stand |

@mou-2004/nationality
Feature: MOU 2004 nationality, only Mexican nationals are handed over

  Before the arrangements of 2016 no text that was read says how nationality was tested. The gate that the Mexican side
  described later is taken to have stood, because it protects.

  Rule: A nationality that is only claimed is tested by interview

    Scenario Outline: [1] a man whose proof is <proof>
      Given Martín is a man of 28 from Mexico
      And Martín's "proof of nationality" is "<proof>"
      And the United States holds him at El Paso
      When he is ready on 2010-02-10 at 10:00
      Then the case is PENDING
      And the step nationality-interview <left> left for Martín by this clause

      Examples: the port's hours wait to be confirmed in any case
        | proof                 | left   |
        | DOCUMENT              | is not |
        | CONSULAR_REGISTRATION | is not |
        | CONSULATE             | is not |
        | INTERVIEW             | is not |
        | CLAIM                 | is     |

    Scenario: [2] the reason
      Given Martín is a man of 28 from Mexico
      And Martín has not been asked about "proof of nationality"
      And the United States holds him at El Paso
      When he is ready on 2010-02-10 at 10:00
      Then the step nationality-interview is left for Martín by this clause
      And the answer says of this clause "the nationality is only claimed and must be shown by papers or an interview"

  Rule: A person whose nationality was refuted is not handed over, and the nationality is examined again

    Scenario: [3] a man whose nationality was refuted
      Given Martín is a man of 28 from Mexico
      And Martín's "proof of nationality" is "REFUTED"
      And the United States holds him at El Paso
      When he is ready on 2010-02-10 at 10:00
      Then Martín is BLOCKED
      And this clause stands for Martín with effect BARS
      And Martín is referred to nationality-check because of this clause
      And the answer says of this clause "the Mexican nationality of the person has been refuted"
      And the answer says of this clause "the nationality must be examined again"

  Rule: A person whom Mexico has refused is not handed over

    Scenario: [4] Mexico has refused him
      Given Martín is a man of 28 from Mexico
      And Martín's "refused by the receiving state" is "YES"
      And the United States holds him at El Paso
      When he is ready on 2010-02-10 at 10:00
      Then Martín is BLOCKED
      And this clause stands for Martín with effect BARS
      And the answer says of this clause "Mexico has refused to receive the person"

    Scenario: [5] Mexico has not refused him
      Given Martín is a man of 28 from Mexico
      And Martín's "refused by the receiving state" is "NO"
      And the United States holds him at El Paso
      When he is ready on 2010-02-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Martín

  Rule: The clause holds from 20 February 2004 until the local arrangements of 2016

    Scenario Outline: [6] a refuted nationality on <day>
      Given Martín is a man of 28 from Mexico
      And Martín's "proof of nationality" is "REFUTED"
      And the United States holds him at El Paso
      When he is ready on <day> at 10:00
      Then this clause <stands> for Martín with effect BARS
      And Martín is BLOCKED

      Examples:
        | day        | stands         |
        | 2004-02-20 | stands         |
        | 2016-02-22 | stands         |
        | 2016-02-23 | does not stand |

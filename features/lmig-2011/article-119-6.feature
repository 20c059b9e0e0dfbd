@lmig-2011/article-119-6
Feature: LMIG 119, VI, the Institute makes sure of the nationality

  Nobody is returned to a state of which they have been shown not to be a national. What is only claimed is asked
  into; a list that the consulate has refused to confirm leaves the check undone.

  Rule: A refuted nationality stops the return and is checked anew; a claim is asked into

    Scenario Outline: [1] Rosalío's nationality rests on <proof>
      Given Rosalío is a man of 55 from Nicaragua
      And Rosalío's "proof of nationality" is "<proof>"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the case is <outcome>
      And Rosalío is <checked> to nationality-check because of this clause
      And the step nationality-interview is <left> for Rosalío by this clause
      And this clause <stands> for Rosalío

      Examples:
        | proof                 | day        | outcome | checked      | left     | stands         |
        | REFUTED               | 2011-05-26 | BLOCKED | referred     | not left | stands         |
        | REFUTED               | 2023-05-08 | BLOCKED | referred     | not left | stands         |
        | CLAIM                 | 2023-05-08 | PENDING | not referred | left     | stands         |
        | INTERVIEW             | 2023-05-08 | PENDING | not referred | not left | does not stand |
        | CONSULATE             | 2023-05-08 | PENDING | not referred | not left | does not stand |
        | CONSULAR_REGISTRATION | 2023-05-08 | PENDING | not referred | not left | does not stand |
        | DOCUMENT              | 2023-05-08 | PENDING | not referred | not left | does not stand |

    Scenario Outline: [2] proof by <proof> on the day before the law
      Given Rosalío is a man of 55 from Nicaragua
      And Rosalío's "proof of nationality" is "<proof>"
      And Mexico holds him at Tapachula
      When he is ready on 2011-05-25 at 10:00
      Then this clause does not stand for Rosalío

      Examples:
        | proof   |
        | REFUTED |
        | CLAIM   |

    Scenario: [3] nothing has been said about the proof, so it counts as a claim
      Given Rosalío is a man of 55 from Nicaragua
      And Rosalío has not been asked about "proof of nationality"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the step nationality-interview is left for Rosalío by this clause

  Rule: Nobody leaves on a list that the consulate has not confirmed

    Scenario Outline: [4] the list is confirmed: <confirmed>
      Given Rosalío is a man of 55 from Nicaragua
      And Rosalío's "list confirmed by the consulate" is "<confirmed>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the step list-confirmation is <left> for Rosalío by this clause

      Examples: it is a step only where the consulate has said no
        | confirmed | left     |
        | NO        | left     |
        | YES       | not left |
        | UNKNOWN   | not left |

    Scenario Outline: [5] the answer gives the reason
      Given Rosalío is a man of 55 from Nicaragua
      And Rosalío's "<matter>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | matter                          | answer  | reason                                                                  |
        | proof of nationality            | REFUTED | the person was shown not to have the nationality of the receiving state |
        | proof of nationality            | REFUTED | the nationality was refuted and is checked anew                         |
        | proof of nationality            | CLAIM   | nothing but the person’s word shows the nationality                     |
        | list confirmed by the consulate | NO      | the consulate has not confirmed the list                                |

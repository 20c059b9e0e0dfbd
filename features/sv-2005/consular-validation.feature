@sv-2005/consular-validation
Feature: SV-2005 consular validation, the consulate validates the return of women and of children alone first

  Women and children alone are returned only after validation and protection by the consulate of El Salvador in Mexico.

  Rule: A woman is not returned before her consulate has validated it

    Scenario Outline: [1] a woman whose "confirmed by the consulate" is "<answer>"
      Given Dinora is a woman of 36 from El Salvador
      And Dinora's "confirmed by the consulate" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2013-06-11 at 10:00
      Then the case is PENDING
      And the step consular-validation is <left> for Dinora by this clause

      Examples: not asked is not done
        | answer  | left     |
        | NO      | left     |
        | UNKNOWN | left     |
        | YES     | not left |

    Scenario: [2] a man
      Given Salvador is a man of 36 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2013-06-11 at 10:00
      Then the step consular-validation is not left for Salvador by this clause
      And this clause does not stand for Salvador

    Scenario: [3] the reason, for a woman
      Given Dinora is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on 2013-06-11 at 10:00
      Then this clause stands for Dinora with effect REQUIRES
      And the answer says of this clause "the consulate has not yet validated and protected the return of this woman"

  Rule: A child alone is not returned before the consulate has validated it

    Scenario Outline: [4] a boy alone whose "confirmed by the consulate" is "<answer>"
      Given Kevin is a boy of 15 from El Salvador
      And Kevin's "rights plan" is "ALLOWS_RETURN"
      And Kevin's "confirmed by the consulate" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2013-06-11 at 10:00
      Then the case is PENDING
      And the step consular-validation is <left> for Kevin by this clause

      Examples:
        | answer  | left     |
        | NO      | left     |
        | UNKNOWN | left     |
        | YES     | not left |

    Scenario: [5] a boy with his father
      Given Kevin is a boy of 15 from El Salvador
      And Salvador is a man of 36 from El Salvador
      And Kevin is the son of Salvador
      And Mexico holds them at Tapachula
      When they are ready on 2013-06-11 at 10:00
      Then the case is PENDING
      And the step consular-validation is not left for Kevin by this clause

    Scenario: [6] the reason, for a boy alone
      Given Kevin is a boy of 15 from El Salvador
      And Kevin's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds him at Tapachula
      When he is ready on 2013-06-11 at 10:00
      Then the answer says of this clause "the consulate has not yet validated and protected the return of this child"

  Rule: Only where a return is in sight, and for those of whom the text speaks

    Scenario Outline: [7] a woman who is ready on <day>
      Given Dinora is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And the step consular-validation is <left> for Dinora by this clause

      Examples: before the Ley de Migración her case goes to a person, because the chapter on women is unread
        | day        | outcome  | left     |
        | 2011-05-25 | REFERRED | not left |
        | 2011-05-26 | PENDING  | left     |

    Scenario: [8] a woman from Honduras
      Given Suyapa is a woman of 36 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2014-03-11 at 10:00
      Then the case is PENDING
      And this clause does not stand for Suyapa

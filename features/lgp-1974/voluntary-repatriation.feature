@lgp-1974/voluntary-repatriation
Feature: LGP, voluntary repatriation, an adult who says no goes through the ordinary procedure

  Mexico described voluntary repatriation as an alternative to deportation. Who refuses it is not repatriated in
  this way. Nobody had to ask in writing in these years, so only a refusal counts.

  Rule: A refusal ends it

    Scenario: [1] a man who refuses
      Given Fredy is a man of 32 from Guatemala
      And Mexico holds him at Tapachula
      And Fredy's "request to return" is "REFUSED"
      When he is ready on 2008-06-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Fredy with effect DIVERTS
      And Fredy is referred to ordinary-procedure because of this clause
      And the answer says of this clause "the adult refused to be repatriated"

    Scenario Outline: [2] a man whose request is <request>
      Given Fredy is a man of 32 from Guatemala
      And Mexico holds him at Tapachula
      And Fredy's "request to return" is "<request>"
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Fredy
      And Fredy is not referred to ordinary-procedure because of this clause

      Examples:
        | request |
        | NONE    |
        | ORAL    |
        | WRITTEN |

    Scenario: [3] a man who has not been asked
      Given Fredy is a man of 32 from Guatemala
      And Mexico holds him at Tapachula
      And Fredy has not been asked about "request to return"
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Fredy
      And "request to return" is not missing for Fredy

  Rule: Only an adult refuses for himself

    Scenario Outline: [4] Fredy, born on <born>, refuses on 10 June 2008
      Given Fredy is a boy born on <born> from Guatemala
      And Mexico holds him at Tapachula
      And Fredy's "request to return" is "REFUSED"
      When he is ready on 2008-06-10 at 10:00
      Then this clause <stands> for Fredy

      Examples:
        | born       | stands         |
        | 1990-06-11 | does not stand |
        | 1990-06-10 | stands         |

  Rule: It was the law until 25 May 2011

    Scenario Outline: [5] a man who refuses on <day>
      Given Fredy is a man of 32 from Guatemala
      And Mexico holds him at Tapachula
      And Fredy's "request to return" is "REFUSED"
      When he is ready on <day> at 10:00
      Then the case is DIVERTED
      And this clause <stands> for Fredy

      Examples: from 26 May 2011 article 118 of the Ley de Migración
        | day        | stands         |
        | 2011-05-25 | stands         |
        | 2011-05-26 | does not stand |

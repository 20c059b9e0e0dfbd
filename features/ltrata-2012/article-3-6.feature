@ltrata-2012/article-3-6
Feature: LTRATA article 3, VI, a victim of trafficking goes back only freely and safely

  A victim is not repatriated where they or their family are in danger, and the authority makes sure of it. The
  return of a foreign victim is always voluntary.

  Rule: Danger stops the return of a victim

    Scenario: [1] a victim who would be in danger
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid's "danger on return" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Ingrid with effect BARS
      And the answer says of this clause "the victim of trafficking or the family would be in danger"

    Scenario: [2] a victim of whom the danger is not known
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid has not been asked about "danger on return"
      When she is ready on 2023-05-10 at 10:00
      Then the case is REFERRED
      And what is missing for Ingrid is "danger on return" by this clause

  Rule: A victim who has not asked for it is not returned

    Scenario Outline: [3] a victim whose request to return is <request>
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid's "request to return" is "<request>"
      When she is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Ingrid with effect BARS
      And the answer says of this clause "the victim of trafficking has not asked to go back"

      Examples:
        | request |
        | NONE    |
        | REFUSED |

    Scenario Outline: [4] a victim whose request to return is <request>
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid's "request to return" is "<request>"
      When she is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Ingrid with effect BARS

      Examples:
        | request |
        | ORAL    |
        | WRITTEN |

    Scenario: [5] a victim who has not been asked
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid has not been asked about "request to return"
      When she is ready on 2023-05-10 at 10:00
      Then the case is REFERRED
      And what is missing for Ingrid is "request to return" by this clause

  Rule: The authority makes sure that the victim is safe

    Scenario: [6] nobody has verified it yet
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      When she is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step safety-verified is left for Ingrid by this clause
      And the answer says of this clause "the safety of the victim and the family must be verified"

    Scenario: [7] it is verified
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid has done the step safety-verified
      When she is ready on 2023-05-10 at 10:00
      Then the step safety-verified is not left for Ingrid by this clause

    Scenario Outline: [8] trafficking <trafficking> asks for no such step
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "<trafficking>"
      When she is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Ingrid

      Examples:
        | trafficking |
        | NO          |
        | SUSPECTED   |

  Rule: It is the law from 15 June 2012

    Scenario Outline: [9] a victim who would be in danger, on <day>
      Given Ingrid is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Ingrid's "trafficking" is "IDENTIFIED"
      And Ingrid's "danger on return" is "YES"
      When she is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Ingrid

      Examples: the Palermo Protocol protected her before
        | day        | stands         |
        | 2012-06-14 | does not stand |
        | 2012-06-15 | stands         |

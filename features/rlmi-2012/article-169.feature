@rlmi-2012/article-169
Feature: RLMI 169, the best interests of a child alone come first

  In reunification, regularisation, the refugee procedure and assisted return. Answered where a return follows; in
  force since 9 November 2012.

  Rule: The best interests of a child alone prevail in a return

    Scenario Outline: [1] Heidy is alone, the plan allows her return, and it is <day>
      Given Heidy is a girl of 15 from Guatemala
      And Heidy's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is PENDING
      And Heidy is <owed> best-interests by this clause

      Examples: the day before the Regulation and its first day
        | day        | owed     |
        | 2012-11-08 | not owed |
        | 2012-11-09 | owed     |
        | 2023-05-08 | owed     |

    Scenario: [2] a child with her father, and he
      Given Heidy is a girl of 15 from Guatemala
      And Mauro is a man of 39 from Guatemala
      And Heidy is the daughter of Mauro
      And Heidy's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then this clause does not stand for Heidy
      And this clause does not stand for Mauro

    Scenario Outline: [3] Heidy, born on <born>
      Given Heidy is a person born on <born> from Guatemala
      And Heidy's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then this clause <stands> for Heidy

      Examples: the day before the eighteenth birthday and the birthday
        | born       | stands         |
        | 2005-05-09 | stands         |
        | 2005-05-08 | does not stand |

    Scenario: [4] the answer gives the reason
      Given Heidy is a girl of 15 from Guatemala
      And Heidy's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the best interests of the child come first"

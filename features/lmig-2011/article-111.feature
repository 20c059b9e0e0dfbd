@lmig-2011/article-111
Feature: LMIG 111, a decision in fifteen working days, sixty at most

  Counted from the beginning of custody, without weekends and statutory holidays. Doubt about nationality and illness
  that prevents travel may lengthen it to sixty; then the person leaves as a visitor who may work. The limit of
  thirty-six hours of the Supreme Court is shown beside it.

  Rule: The Institute decides within fifteen working days

    Scenario Outline: [1] Delmy is held since <since>
      Given Delmy is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula since <since> 10:00
      When she is ready on <since> at 20:00
      Then a clock for Delmy by this clause runs out on <deadline> at 23:59, then decision-due

      Examples: the second has the birthday of Benito Juárez in it; the last two are the two sides of the reform of 2018
        | since      | deadline   |
        | 2023-05-08 | 2023-05-29 |
        | 2023-03-13 | 2023-04-04 |
        | 2011-05-26 | 2011-06-16 |
        | 2018-07-12 | 2018-08-02 |
        | 2018-07-13 | 2018-08-03 |

    Scenario: [2] the day before the law
      Given Delmy is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula since 2011-05-25 10:00
      When she is ready on 2011-05-25 at 20:00
      Then this clause does not stand for Delmy

    Scenario: [3] the answer gives the reason
      Given Delmy is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula since 2023-05-08 10:00
      When she is ready on 2023-05-08 at 20:00
      Then the answer says of this clause "the Institute decides within fifteen working days"

    Scenario: [4] where the beginning of custody is not known, it is asked for
      Given Delmy is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 20:00
      Then no clock for Delmy by this clause runs
      And it is asked about Delmy's "beginning of custody" by this clause

  Rule: Doubt about nationality, and being unfit to travel, lengthen it to sixty working days

    Scenario Outline: [5] Delmy's "<matter>" is <answer>
      Given Delmy is a woman of 36 from El Salvador
      And Delmy's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula since 2023-05-08 10:00
      When she is ready on 2023-05-08 at 20:00
      Then the case is <outcome>
      And a clock for Delmy by this clause runs out on 2023-07-31 at 23:59, then visitor-with-work-permit
      And the answer says of this clause "<reason>"

      Examples:
        | matter               | answer  | outcome | reason                                                                                                       |
        | proof of nationality | CLAIM   | PENDING | the nationality is not established, and after sixty working days the person leaves as a visitor who may work |
        | proof of nationality | REFUTED | BLOCKED | the nationality is not established, and after sixty working days the person leaves as a visitor who may work |
        | unfit to travel      | YES     | BLOCKED | the person cannot travel, and after sixty working days leaves as a visitor who may work                      |

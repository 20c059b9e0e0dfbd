@rlmi-2012/article-191
Feature: RLMI 191, an adult is returned only at their written request, and is told of the choice

  What every instrument on assisted return must contain: among other things the written request, and that the person
  is told they may choose whether the consulate is notified. In force since 9 November 2012.

  Rule: An adult is returned only at their own written request

    Scenario Outline: [1] Ernestina, born on <born>: the request is <request>, and it is <day>
      Given Ernestina is a person born on <born> from Guatemala
      And Ernestina's "request to return" is "<request>"
      And Ernestina's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is PENDING
      And the step written-request is <left> for Ernestina by this clause

      Examples: the day before the Regulation and its first day; the eighteenth birthday
        | born       | request | day        | left     |
        | 1975-07-01 | ORAL    | 2012-11-08 | not left |
        | 1975-07-01 | ORAL    | 2012-11-09 | left     |
        | 1975-07-01 | NONE    | 2023-05-08 | left     |
        | 1975-07-01 | WRITTEN | 2023-05-08 | not left |
        | 2005-05-08 | ORAL    | 2023-05-08 | left     |
        | 2005-05-09 | ORAL    | 2023-05-08 | not left |

    Scenario: [2] the reason, and the field that shows it done
      Given Ernestina is a woman of 48 from Guatemala
      And Ernestina's "request to return" is "ORAL"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the adult has not asked in writing to be returned"
      And Ernestina's "request to return" shows the step written-request done

    Scenario: [3] who refuses is not asked for it; the ordinary procedure follows
      Given Ernestina is a woman of 48 from Guatemala
      And Ernestina's "request to return" is "REFUSED"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the case is DIVERTED
      And this clause does not stand for Ernestina

  Rule: The person is told that they may choose whether the consulate is notified

    Scenario Outline: [4] Ernestina returns, and it is <day>
      Given Ernestina is a woman of 48 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is PENDING
      And Ernestina is <owed> information-on-rights by this clause

      Examples:
        | day        | owed     |
        | 2012-11-08 | not owed |
        | 2012-11-09 | owed     |

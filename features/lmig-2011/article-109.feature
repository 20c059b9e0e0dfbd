@lmig-2011/article-109
Feature: LMIG 109, telephone, visits and the consulate

  Whoever is housed may telephone, be visited, and speak with the consulate, unless the consulate must not learn of
  the person.

  Rule: The person may telephone and be visited

    Scenario Outline: [1] Yesenia is held on <day>
      Given Yesenia is a woman of 40 from Nicaragua
      And Mexico holds her at Mexico City
      When she is ready on <day> at 10:00
      Then Yesenia is <owed> phone-and-visits by this clause

      Examples: the day before the law and its first day
        | day        | owed     |
        | 2011-05-25 | not owed |
        | 2011-05-26 | owed     |

  Rule: The person may speak with the consulate, unless contact with it is forbidden

    Scenario Outline: [2] Yesenia's "<matter>" is <answer>
      Given Yesenia is a woman of 40 from Nicaragua
      And Yesenia's "<matter>" is "<answer>"
      And Mexico holds her at Mexico City
      When she is ready on 2023-05-08 at 10:00
      Then Yesenia is <owed> consular-access by this clause
      And Yesenia is owed phone-and-visits by this clause

      Examples:
        | matter         | answer  | owed     |
        | fear of return | NO      | owed     |
        | fear of return | YES     | not owed |
        | asylum         | PENDING | not owed |

    Scenario: [3] the reason, and what takes the consulate out
      Given Yesenia is a woman of 40 from Nicaragua
      And Yesenia's "danger on return" is "YES"
      And Mexico holds her at Mexico City
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the person may telephone and be visited"
      And this clause is overridden by lmig-2011/article-69-4 for Yesenia

@gt-2005/special-treatment
Feature: GT-2005 special treatment, vulnerable persons and victims of trafficking are treated with special care

  The list of vulnerable groups of the agreement has not been read. Women and children have chapters of their own; the
  others are those whom Mexican law names on that day.

  Rule: The way back of a member of a vulnerable group suits the person

    Scenario Outline: [1] a man of <age> in 2006
      Given Anselmo is a man of <age> from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the case is PENDING
      And Anselmo is <owed> differentiated-care by this clause

      Examples: Mexican law calls a person of sixty an older adult
        | age | owed     |
        | 59  | not owed |
        | 60  | owed     |

    Scenario Outline: [2] a man whose "<fact>" is "<answer>" in 2014
      Given Anselmo is a man of 35 from Guatemala
      And Anselmo's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2014-02-11 at 10:00
      Then the case is PENDING
      And Anselmo is <owed> differentiated-care by this clause

      Examples:
        | fact        | answer     | owed     |
        | disability  | NO         | not owed |
        | disability  | YES        | owed     |
        | trafficking | IDENTIFIED | owed     |

    Scenario: [3] a pregnant woman and a boy who travels with her
      Given Micaela is a woman of 24 from Guatemala
      And Micaela's "pregnancy" is "YES"
      And Efraín is a boy of 5 from Guatemala
      And Efraín is the son of Micaela
      And Mexico holds them at Tapachula
      When they are ready on 2014-02-11 at 10:00
      Then the case is PENDING
      And Micaela is owed differentiated-care by this clause
      And Efraín is owed differentiated-care by this clause

    Scenario: [4] that nobody asked about a disability holds nothing up
      Given Anselmo is a man of 35 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2014-02-11 at 10:00
      Then the case is PENDING
      And "disability" is not missing for Anselmo
      And this clause does not stand for Anselmo

  Rule: It is about the way back

    Scenario: [5] an older man who is not returned
      Given Anselmo is a man of 70 from Guatemala
      And Anselmo's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Anselmo

    Scenario: [6] the reason
      Given Anselmo is a man of 70 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the answer says of this clause "the agreement promises special treatment to vulnerable groups"

@sv-2005/special-treatment
Feature: SV-2005 special treatment, the groups that the agreement names are treated with special care

  Children, adults over sixty, persons with disabilities and victims of trafficking get special and preferential
  treatment on the way back.

  Rule: The four groups, and nobody else

    Scenario Outline: [1] a man of <age>
      Given Adonay is a man of <age> from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the case is PENDING
      And Adonay is <owed> differentiated-care by this clause

      Examples:
        | age | owed     |
        | 60  | not owed |
        | 61  | owed     |

    Scenario Outline: [2] a man whose "<fact>" is "<answer>" in 2014
      Given Adonay is a man of 35 from El Salvador
      And Adonay's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2014-02-11 at 10:00
      Then the case is PENDING
      And Adonay is <owed> differentiated-care by this clause

      Examples:
        | fact        | answer     | owed     |
        | disability  | NO         | not owed |
        | disability  | YES        | owed     |
        | trafficking | IDENTIFIED | owed     |

    Scenario: [3] a pregnant woman and her son
      Given Morena is a woman of 24 from El Salvador
      And Morena's "pregnancy" is "YES"
      And Diego is a boy of 5 from El Salvador
      And Diego is the son of Morena
      And Mexico holds them at Tapachula
      When they are ready on 2014-02-11 at 10:00
      Then the case is PENDING
      And Diego is owed differentiated-care by this clause
      And Morena is not owed differentiated-care by this clause

  Rule: It is about the way back

    Scenario: [4] an older man who is not returned
      Given Adonay is a man of 70 from El Salvador
      And Adonay's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Adonay

    Scenario: [5] the reason
      Given Adonay is a man of 70 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the answer says of this clause "the agreement promises special treatment to this group"

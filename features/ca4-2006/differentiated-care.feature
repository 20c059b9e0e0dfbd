@ca4-2006/differentiated-care
Feature: CA4-2006 differentiated care, the groups that the memorandum names get care of their own

  The parties promise special and differentiated treatment of vulnerable groups. The press names children, persons over
  sixty, pregnant women, persons with disabilities and victims of trafficking.

  Rule: The five groups get care of their own on the way back

    Scenario Outline: [1] a man of <age>
      Given Anastasio is a man of <age> from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then the case is PENDING
      And Anastasio is <owed> differentiated-care by this clause

      Examples:
        | age | owed     |
        | 60  | not owed |
        | 61  | owed     |

    Scenario Outline: [2] a man whose "<fact>" is "<answer>"
      Given Anastasio is a man of 35 from Guatemala
      And Anastasio's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2011-10-11 at 10:00
      Then the case is PENDING
      And Anastasio is <owed> differentiated-care by this clause

      Examples:
        | fact        | answer     | owed     |
        | disability  | NO         | not owed |
        | disability  | YES        | owed     |
        | trafficking | NO         | not owed |
        | trafficking | IDENTIFIED | owed     |

    Scenario Outline: [3] a woman whose "pregnancy" is "<answer>", and her daughter
      Given Meyling is a woman of 25 from Nicaragua
      And Meyling's "pregnancy" is "<answer>"
      And Sayra is a girl of 4 from Nicaragua
      And Sayra is the daughter of Meyling
      And Mexico holds them at Tapachula
      When they are ready on 2011-10-11 at 10:00
      Then the case is PENDING
      And Meyling is <owed> differentiated-care by this clause
      And Sayra is owed differentiated-care by this clause

      Examples: women as such are not on the list
        | answer | owed     |
        | YES    | owed     |
        | NO     | not owed |

  Rule: It is about the way back, while the memorandum covers

    Scenario: [4] an older man who is not returned
      Given Anastasio is a man of 70 from Nicaragua
      And Anastasio's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Anastasio

    Scenario Outline: [5] an older Nicaraguan on <day>
      Given Anastasio is a man of 70 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Anastasio is <owed> differentiated-care by this clause

      Examples:
        | day        | owed     |
        | 2006-05-04 | not owed |
        | 2006-05-05 | owed     |
        | 2012-04-30 | owed     |
        | 2012-05-01 | not owed |

    Scenario: [6] the reason
      Given Anastasio is a man of 70 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then the answer says of this clause "the memorandum promises differentiated care to this group"

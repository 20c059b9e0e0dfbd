@ca4-2006/list-of-nationals
Feature: CA4-2006 list, members of vulnerable groups do not leave before the consulate has confirmed the list

  The consul compares the list that he is given with the persons and looks for children. The press reported it in May 2011
  of El Salvador's consul in Tapachula.

  Rule: Members of the groups that the memorandum names wait for the list

    Scenario Outline: [1] a man of <age>
      Given Leonardo is a man of <age> from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then the case is PENDING
      And the step list-confirmation is <left> for Leonardo by this clause

      Examples: the memorandum speaks of persons over sixty
        | age | left     |
        | 60  | not left |
        | 61  | left     |

    Scenario Outline: [2] a man whose "<fact>" is "<answer>"
      Given Leonardo is a man of 35 from Guatemala
      And Leonardo's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2011-10-11 at 10:00
      Then the case is PENDING
      And the step list-confirmation is <left> for Leonardo by this clause

      Examples:
        | fact        | answer     | left     |
        | disability  | NO         | not left |
        | disability  | YES        | left     |
        | trafficking | NO         | not left |
        | trafficking | IDENTIFIED | left     |

    Scenario: [3] a pregnant woman and her son
      Given Xiomara is a woman of 25 from Nicaragua
      And Xiomara's "pregnancy" is "YES"
      And Jáder is a boy of 4 from Nicaragua
      And Jáder is the son of Xiomara
      And Mexico holds them at Tapachula
      When they are ready on 2011-10-11 at 10:00
      Then the case is PENDING
      And the step list-confirmation is left for Xiomara by this clause
      And the step list-confirmation is left for Jáder by this clause

  Rule: Confirmed is done, everything else is not

    Scenario Outline: [4] an older man whose "list confirmed by the consulate" is "<answer>"
      Given Leonardo is a man of 66 from Nicaragua
      And Leonardo's "list confirmed by the consulate" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then the step list-confirmation is <left> for Leonardo by this clause

      Examples:
        | answer  | left     |
        | UNKNOWN | left     |
        | NO      | left     |
        | YES     | not left |

    Scenario: [5] the answer says with what the step is shown done
      Given Leonardo is a man of 66 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then Leonardo's "list confirmed by the consulate" shows the step list-confirmation done
      And this clause stands for Leonardo with effect REQUIRES
      And the answer says of this clause "the consulate has not confirmed the list of those who travel"

  Rule: Only while the memorandum covers

    Scenario Outline: [6] an older man from Nicaragua on <day>
      Given Leonardo is a man of 66 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the step list-confirmation is <left> for Leonardo by this clause

      Examples:
        | day        | left     |
        | 2006-05-04 | not left |
        | 2006-05-05 | left     |
        | 2012-04-30 | left     |
        | 2012-05-01 | not left |

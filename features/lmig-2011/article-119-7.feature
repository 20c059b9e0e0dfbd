@lmig-2011/article-119-7
Feature: LMIG 119, VII, with the personal effects

  The person travels with what belongs to them. Only where somebody says that it has not been given back is there a
  step; what nobody has said is no gate.

  Rule: Nobody is returned without their belongings

    Scenario Outline: [1] whether Yadira has them back is <back>, and it is <day>
      Given Yadira is a woman of 22 from Honduras
      And Yadira's "belongings given back" is "<back>"
      And Mexico holds her at Acayucan
      When she is ready on <day> at 10:00
      Then the step reunite-belongings is <left> for Yadira by this clause

      Examples:
        | back    | day        | left     |
        | NO      | 2011-08-10 | left     |
        | NO      | 2023-05-08 | left     |
        | YES     | 2023-05-08 | not left |
        | UNKNOWN | 2023-05-08 | not left |

    Scenario Outline: [2] the law on <day>
      Given Yadira is a woman of 22 from Guatemala
      And Yadira's "belongings given back" is "NO"
      And Mexico holds her at Acayucan
      When she is ready on <day> at 10:00
      Then this clause <stands> for Yadira

      Examples: the day before the law and its first day
        | day        | stands         |
        | 2011-05-25 | does not stand |
        | 2011-05-26 | stands         |

    Scenario: [3] the reason, and the field that shows it done
      Given Yadira is a woman of 22 from Honduras
      And Yadira's "belongings given back" is "NO"
      And Mexico holds her at Acayucan
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the person does not have their belongings back"
      And Yadira's "belongings given back" shows the step reunite-belongings done

  Rule: The person travels with their personal effects

    Scenario: [4] on a return
      Given Yadira is a woman of 22 from Honduras
      And Mexico holds her at Acayucan
      When she is ready on 2023-05-08 at 10:00
      Then Yadira is owed personal-effects by this clause

    Scenario: [5] not where there is no return
      Given Yadira is a woman of 22 from Honduras
      And Yadira's "removal stayed" is "YES"
      And Mexico holds her at Acayucan
      When she is ready on 2023-05-08 at 10:00
      Then Yadira is not owed personal-effects by this clause

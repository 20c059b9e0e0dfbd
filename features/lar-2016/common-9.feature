@lar-2016/common-9
Feature: LAR-2016 common clause 9, property is given back when a person leaves custody

  Property, valuables and money that were kept are to be ready when their owner first leaves American custody.
  Only a known lack holds anybody back: where nobody has asked, the handover is not stopped.

  Rule: Who lacks their property waits until they have it

    Scenario Outline: [1] a man whose belongings are "<answer>"
      Given Tomás is a man of 33 from Mexico
      And Tomás's "belongings given back" is "<answer>"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And the earliest handover is at 10:00

      Examples:
        | answer  | outcome    |
        | NO      | PENDING    |
        | YES     | RETURNABLE |
        | UNKNOWN | RETURNABLE |

    Scenario: [2] the step is left, and the answer shows it done
      Given Tomás is a man of 33 from Mexico
      And Tomás's "belongings given back" is "NO"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the step reunite-belongings is left for Tomás by this clause
      And Tomás's "belongings given back" shows the step reunite-belongings done
      And the answer says of this clause "the property of the person has not been given back yet"

    Scenario: [3] his property has been given back
      Given Tomás is a man of 33 from Mexico
      And Tomás's "belongings given back" is "YES"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the step reunite-belongings is not left for Tomás by this clause

  Rule: Property, valuables and money are owed to everybody who is returned

    Scenario: [4] a woman who is returned
      Given Carmen is a woman of 45 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then Carmen is owed property-returned by this clause
      And the answer says of this clause "kept property, valuables and money are to be ready when the person leaves custody"

    Scenario: [5] a woman who is not returned
      Given Carmen is a woman of 45 from Mexico
      And Carmen's "asylum" is "PENDING"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then no handover is given
      And Carmen is not owed property-returned by this clause

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [6] a man who lacks his property on <day>
      Given Tomás is a man of 33 from Mexico
      And Tomás's "belongings given back" is "NO"
      And the United States holds him at Laredo
      When he is ready on <day> at 10:00
      Then the step reunite-belongings <left> left for Tomás by this clause

      Examples:
        | day        | left   |
        | 2016-02-22 | is not |
        | 2016-02-23 | is     |

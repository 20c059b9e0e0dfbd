@el-paso-2010/felon
Feature: El Paso 2010 felon, a person convicted of a felony

  The measure speaks of felons. A crime that was no felony, or a prison release alone, makes nobody one.

  Rule: A person convicted of a felony is a felon

    Scenario: [1] a man convicted of a felony
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready on 2010-06-10 at 10:00
      Then Gonzalo counts as FELON by this clause
      And the answer says of this clause "the person has been convicted of a felony"

    Scenario Outline: [2] a man of whom it is "<answer>", and who was in prison
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "<answer>"
      And Gonzalo's "released from prison" is "YES"
      And the United States holds him at El Paso
      When he is ready on 2010-06-10 at 10:00
      Then Gonzalo does not count as FELON by this clause

      Examples:
        | answer  |
        | NO      |
        | UNKNOWN |

  Rule: The measure is applied from 4 March to 31 December 2010

    Scenario Outline: [3] a man convicted of a felony on <day>
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready on <day> at 10:00
      Then Gonzalo <counts> as FELON by this clause

      Examples:
        | day        | counts         |
        | 2010-03-03 | does not count |
        | 2010-03-04 | counts         |
        | 2010-12-31 | counts         |
        | 2011-01-01 | does not count |

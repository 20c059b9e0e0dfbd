@refugee-1967/article-33
Feature: Refugee Convention article 33, no refugee is returned to where life or freedom is threatened

  The Protocol of 1967 carries this duty to its parties. A fear that has only been said is dealt with by the law
  of each state.

  Rule: A refugee, and whoever would be in danger, is not sent back

    Scenario Outline: [1] a man whose "<what>" is <answer>
      Given Cristóbal is a man of 50 from El Salvador
      And Mexico holds him at Tapachula
      And Cristóbal's "<what>" is "<answer>"
      When he is ready on 2006-11-21 at 10:00
      Then the case is BLOCKED
      And this clause stands for Cristóbal with effect BARS
      And the answer says of this clause "<reason>"

      Examples:
        | what             | answer  | reason                                  |
        | asylum           | GRANTED | the person has been granted asylum      |
        | danger on return | YES     | the person would be in danger on return |

    Scenario: [2] a fear that has only been said
      Given Cristóbal is a man of 50 from El Salvador
      And Mexico holds him at Tapachula
      And Cristóbal's "fear of return" is "YES"
      When he is ready on 2006-11-21 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Cristóbal

    Scenario: [3] a Mexican in danger whom the United States holds
      Given Ernesto is a man of 50 from Mexico
      And the United States holds him at El Paso
      And Ernesto's "danger on return" is "YES"
      When he is ready on 2006-11-21 at 10:00
      Then the case is BLOCKED
      And this clause stands for Ernesto with effect BARS

    Scenario: [4] a man whose claim was refused and who would be in no danger
      Given Cristóbal is a man of 50 from El Salvador
      And Mexico holds him at Tapachula
      And Cristóbal's "asylum" is "REFUSED"
      When he is ready on 2006-11-21 at 10:00
      Then this clause does not stand for Cristóbal

    Scenario: [5] whether he would be in danger is not known
      Given Cristóbal is a man of 50 from El Salvador
      And Mexico holds him at Tapachula
      And Cristóbal has not been asked about "danger on return"
      When he is ready on 2006-11-21 at 10:00
      Then the case is REFERRED
      And what is missing for Cristóbal is "danger on return" by this clause

  Rule: It binds Mexico from 5 September 2000 and the United States from 1 November 1968

    Scenario Outline: [6] a refugee in Mexico on <day>
      Given Cristóbal is a man of 50 from El Salvador
      And Mexico holds him at Tapachula
      And Cristóbal's "asylum" is "GRANTED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Cristóbal

      Examples:
        | day        | stands         |
        | 2000-09-04 | does not stand |
        | 2000-09-05 | stands         |

    Scenario Outline: [7] a Mexican in the United States on <day>
      Given Ernesto is a man of 50 from Mexico
      And the United States holds him at El Paso
      And Ernesto's "danger on return" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Ernesto

      Examples:
        | day        | stands         |
        | 1968-10-31 | does not stand |
        | 1968-11-01 | stands         |

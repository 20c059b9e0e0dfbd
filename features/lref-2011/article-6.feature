@lref-2011/article-6
Feature: LREF article 6, nobody is sent back to danger

  Who asks for refuge, is a refugee or has complementary protection is neither rejected at the border nor sent
  back to where they would be in danger (articles 5 and 6). Nothing in this rulebook lifts it.

  Rule: Fear, danger and refuge each stop the return

    Scenario Outline: [1] a woman whose "<what>" is <answer>
      Given Nohemí is a woman of 29 from Honduras
      And Mexico holds her at Tapachula
      And Nohemí's "<what>" is "<answer>"
      When she is ready on 2023-03-02 at 10:00
      Then the case is BLOCKED
      And this clause stands for Nohemí with effect BARS
      And no handover is given
      And the answer says of this clause "<reason>"

      Examples:
        | what             | answer  | reason                                  |
        | fear of return   | YES     | the person fears return                 |
        | danger on return | YES     | the person would be in danger on return |
        | asylum           | GRANTED | the person has been granted asylum      |

    Scenario: [2] a woman who has been asked, and fears nothing
      Given Nohemí is a woman of 29 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Nohemí

    Scenario Outline: [3] a woman who has not been asked about "<what>"
      Given Nohemí is a woman of 29 from Honduras
      And Mexico holds her at Tapachula
      And Nohemí has not been asked about "<what>"
      When she is ready on 2023-03-02 at 10:00
      Then the case is REFERRED
      And what is missing for Nohemí is "<what>" by this clause

      Examples:
        | what             |
        | fear of return   |
        | danger on return |
        | asylum           |

  Rule: A security alert does not lift it

    Scenario: [4] a man about whom there is an alert, and who fears return
      Given Óscar is a man of 35 from Guatemala
      And Mexico holds him at Tapachula
      And Óscar's "security alert" is "YES"
      And Óscar's "fear of return" is "YES"
      When he is ready on 2023-03-02 at 10:00
      Then the case is BLOCKED
      And this clause stands for Óscar with effect BARS
      And this clause is not overridden for Óscar

  Rule: It is the law from 28 January 2011

    Scenario Outline: [5] a woman who fears return, on <day>
      Given Nohemí is a woman of 29 from Honduras
      And Mexico holds her at Tapachula
      And Nohemí's "fear of return" is "YES"
      When she is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Nohemí

      Examples: the treaties protected her before
        | day        | stands         |
        | 2011-01-27 | does not stand |
        | 2011-01-28 | stands         |

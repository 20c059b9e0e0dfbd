@cat-1984/article-3
Feature: Convention against Torture article 3, nobody is returned to a danger of torture

  Where there are substantial grounds to believe that a person would be in danger of torture, no state may send
  them there. That a protection which a judge of one state has granted counts in another is an inference; nobody
  is asked for it, but it counts where somebody says so.

  Rule: Danger, and protection that was granted, stop the return

    Scenario Outline: [1] a man whose "<what>" is YES, in Mexico
      Given Silverio is a man of 39 from Honduras
      And Mexico holds him at Tapachula
      And Silverio's "<what>" is "YES"
      When he is ready on 2010-04-13 at 10:00
      Then the case is BLOCKED
      And this clause stands for Silverio with effect BARS
      And the answer says of this clause "<reason>"

      Examples:
        | what                        | reason                                      |
        | danger on return            | the person would be in danger on return     |
        | removal withheld by a judge | protection against removal has been granted |

    Scenario Outline: [2] a man whose "<what>" is YES, in the United States
      Given Adrián is a man of 39 from Mexico
      And the United States holds him at Nogales
      And Adrián's "<what>" is "YES"
      When he is ready on 2010-04-13 at 10:00
      Then the case is BLOCKED
      And this clause stands for Adrián with effect BARS

      Examples:
        | what                        |
        | danger on return            |
        | removal withheld by a judge |

    Scenario: [3] a man who is in no danger, and of whom nobody says that a judge protects him
      Given Silverio is a man of 39 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2008-04-15 at 10:00
      Then this clause does not stand for Silverio
      And "removal withheld by a judge" is not missing for Silverio by this clause

    Scenario: [4] whether he would be in danger is not known
      Given Silverio is a man of 39 from Honduras
      And Mexico holds him at Tapachula
      And Silverio has not been asked about "danger on return"
      When he is ready on 2008-04-15 at 10:00
      Then the case is REFERRED
      And what is missing for Silverio is "danger on return" by this clause

  Rule: It binds Mexico from 26 June 1987 and the United States from 20 November 1994

    Scenario Outline: [5] a man in danger in Mexico on <day>
      Given Silverio is a man of 39 from Honduras
      And Mexico holds him at Tapachula
      And Silverio's "danger on return" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Silverio

      Examples:
        | day        | stands         |
        | 1987-06-25 | does not stand |
        | 1987-06-26 | stands         |

    Scenario Outline: [6] a man in danger in the United States on <day>
      Given Adrián is a man of 39 from Mexico
      And the United States holds him at Nogales
      And Adrián's "danger on return" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Adrián

      Examples:
        | day        | stands         |
        | 1994-11-19 | does not stand |
        | 1994-11-20 | stands         |

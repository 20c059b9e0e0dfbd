@palermo-2000/article-8
Feature: Palermo Protocol article 8, a victim goes back in safety and preferably of their own will

  A return has due regard for the safety of the victim and for any proceedings. "Preferably voluntary" is read
  strictly, as a protection: no return without a wish to return.

  Rule: Danger stops it

    Scenario: [1] a victim who would be in danger, before Mexico's own law
      Given Wendy is a woman of 25 from El Salvador
      And Mexico holds her at Tapachula
      And Wendy's "trafficking" is "IDENTIFIED"
      And Wendy's "danger on return" is "YES"
      When she is ready on 2008-10-14 at 10:00
      Then the case is BLOCKED
      And this clause stands for Wendy with effect BARS
      And the answer says of this clause "the victim of trafficking would be in danger"

    Scenario: [2] the danger is not known
      Given Wendy is a woman of 25 from El Salvador
      And Mexico holds her at Tapachula
      And Wendy's "trafficking" is "IDENTIFIED"
      And Wendy has not been asked about "danger on return"
      When she is ready on 2008-10-14 at 10:00
      Then the case is REFERRED
      And what is missing for Wendy is "danger on return" by this clause

  Rule: A victim who has not asked to go back is not sent

    Scenario Outline: [3] a victim whose request to return is <request>
      Given Wendy is a woman of 25 from El Salvador
      And Mexico holds her at Tapachula
      And Wendy's "trafficking" is "IDENTIFIED"
      And Wendy's "request to return" is "<request>"
      When she is ready on 2008-10-14 at 10:00
      Then the case is BLOCKED
      And this clause stands for Wendy with effect BARS
      And the answer says of this clause "the victim of trafficking has not asked to go back"

      Examples:
        | request |
        | NONE    |
        | REFUSED |

    Scenario: [4] a man who has asked in writing, and whose safety nobody has verified yet
      Given Rubén is a man of 27 from Guatemala
      And Mexico holds him at Tapachula
      And Rubén's "trafficking" is "IDENTIFIED"
      When he is ready on 2008-10-14 at 10:00
      Then the case is PENDING
      And this clause does not stand for Rubén with effect BARS
      And the step safety-verified is left for Rubén by this clause
      And the answer says of this clause "the safety of the victim must be verified"

    Scenario: [5] it is verified
      Given Rubén is a man of 27 from Guatemala
      And Mexico holds him at Tapachula
      And Rubén's "trafficking" is "IDENTIFIED"
      And Rubén has done the step safety-verified
      When he is ready on 2008-10-14 at 10:00
      Then the case is PENDING
      And the step safety-verified is not left for Rubén by this clause

    Scenario: [6] a man who is no victim
      Given Rubén is a man of 27 from Guatemala
      And Mexico holds him at Tapachula
      And Rubén's "request to return" is "NONE"
      When he is ready on 2008-10-14 at 10:00
      Then this clause does not stand for Rubén

  Rule: It binds Mexico from 25 December 2003

    Scenario Outline: [7] a victim who would be in danger, on <day>
      Given Wendy is a woman of 25 from El Salvador
      And Mexico holds her at Tapachula
      And Wendy's "trafficking" is "IDENTIFIED"
      And Wendy's "danger on return" is "YES"
      When she is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Wendy

      Examples:
        | day        | stands         |
        | 2003-12-24 | does not stand |
        | 2003-12-25 | stands         |

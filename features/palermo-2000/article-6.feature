@palermo-2000/article-6
Feature: Palermo Protocol article 6, a victim is protected and helped to recover

  That somebody who may be a victim goes to the authority for victims before anything else is decided is an
  inference.

  Rule: Who may be a victim goes to the authority for victims

    Scenario: [1] a man who may be a victim, before Mexico's own law
      Given Rubén is a man of 27 from Honduras
      And Mexico holds him at Tapachula
      And Rubén's "trafficking" is "SUSPECTED"
      When he is ready on 2008-10-14 at 10:00
      Then the case is DIVERTED
      And this clause stands for Rubén with effect DIVERTS
      And Rubén is referred to victim-authority because of this clause
      And no handover is given
      And the answer says of this clause "the person may be a victim of trafficking"

    Scenario Outline: [2] a man whose trafficking is <trafficking>
      Given Rubén is a man of 27 from Honduras
      And Mexico holds him at Tapachula
      And Rubén's "trafficking" is "<trafficking>"
      When he is ready on 2008-10-14 at 10:00
      Then this clause does not stand for Rubén
      And Rubén is not referred to victim-authority because of this clause

      Examples:
        | trafficking |
        | NO          |
        | IDENTIFIED  |

    Scenario: [3] a man of whom nobody has asked
      Given Rubén is a man of 27 from Honduras
      And Mexico holds him at Tapachula
      And Rubén has not been asked about "trafficking"
      When he is ready on 2008-10-14 at 10:00
      Then the case is REFERRED
      And what is missing for Rubén is "trafficking" by this clause

  Rule: It binds Mexico from 25 December 2003

    Scenario Outline: [4] somebody who may be a victim, on <day>
      Given Rubén is a man of 27 from Honduras
      And Mexico holds him at Tapachula
      And Rubén's "trafficking" is "SUSPECTED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Rubén

      Examples:
        | day        | stands         |
        | 2003-12-24 | does not stand |
        | 2003-12-25 | stands         |

@ltrata-2012/article-38
Feature: LTRATA article 38, a victim of trafficking is never held in a detention centre

  Victims are not punished for their migration situation, and no centre of detention holds them, at any stage.

  Rule: Neither a victim nor somebody who may be one is held in a station

    Scenario Outline: [1] a man whose trafficking is <trafficking>
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro's "trafficking" is "<trafficking>"
      When he is ready on 2023-05-10 at 10:00
      Then this clause stands for Ramiro with effect FORBIDS
      And station-housing is forbidden for Ramiro by this clause
      And the answer says of this clause "a victim of trafficking is not held in a migration station"

      Examples:
        | trafficking |
        | SUSPECTED   |
        | IDENTIFIED  |

    Scenario: [2] a man who is no victim
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Ramiro
      And station-housing is not forbidden for Ramiro by this clause

    Scenario: [3] while nobody has asked, he is not held there either
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro has not been asked about "trafficking"
      When he is ready on 2023-05-10 at 10:00
      Then station-housing is forbidden for Ramiro by this clause

  Rule: It is the law from 15 June 2012

    Scenario Outline: [4] a victim on <day>
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro's "trafficking" is "IDENTIFIED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Ramiro

      Examples:
        | day        | stands         |
        | 2012-06-14 | does not stand |
        | 2012-06-15 | stands         |

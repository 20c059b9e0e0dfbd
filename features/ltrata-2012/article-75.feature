@ltrata-2012/article-75
Feature: LTRATA article 75, a victim of trafficking has help whatever their migration situation

  Victims may stay until they have recovered and through the criminal process, and never live in a station
  (articles 75 and 76). That somebody who may be a victim first goes to the authority for victims is an
  inference.

  Rule: Who may be a victim goes to the authority for victims first

    Scenario: [1] a girl who may be a victim
      Given Fátima is a girl of 17 from Honduras
      And Mexico holds her at Tapachula
      And Fátima's "rights plan" is "ALLOWS_RETURN"
      And Fátima's "trafficking" is "SUSPECTED"
      When she is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Fátima with effect DIVERTS
      And Fátima is referred to victim-authority because of this clause
      And the answer says of this clause "the person may be a victim of trafficking"

    Scenario: [2] a man who has been identified as one decides himself
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro's "trafficking" is "IDENTIFIED"
      When he is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Ramiro with effect DIVERTS
      And Ramiro is not referred to victim-authority because of this clause

    Scenario: [3] a man of whom nobody has asked
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro has not been asked about "trafficking"
      When he is ready on 2023-05-10 at 10:00
      Then the case is REFERRED
      And what is missing for Ramiro is "trafficking" by this clause

  Rule: The victim is told, the authority is told, and there is no station

    Scenario Outline: [4] a man whose trafficking is <trafficking>
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro's "trafficking" is "<trafficking>"
      When he is ready on 2023-05-10 at 10:00
      Then station-housing is forbidden for Ramiro by this clause
      And Ramiro is owed information-on-staying by this clause
      And victim-authority is told at once about Ramiro by this clause

      Examples:
        | trafficking |
        | SUSPECTED   |
        | IDENTIFIED  |

    Scenario: [5] a man who is no victim
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Ramiro
      And victim-authority is not told about Ramiro by this clause

  Rule: It is the law from 15 June 2012

    Scenario Outline: [6] somebody who may be a victim, on <day>
      Given Ramiro is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      And Ramiro's "trafficking" is "SUSPECTED"
      When he is ready on <day> at 10:00
      Then the case is DIVERTED
      And this clause <stands> for Ramiro

      Examples: the Palermo Protocol sent him there before
        | day        | stands         |
        | 2012-06-14 | does not stand |
        | 2012-06-15 | stands         |

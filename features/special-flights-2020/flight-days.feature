@special-flights-2020/flight-days
Feature: Special flights of May 2020, four days

  The flights went on 19, 22, 26 and 29 May, which are the Tuesdays and Fridays of that time; the hours are not
  known.

  Rule: A person waits for the next of the four days

    Scenario Outline: [1] a man who is ready on <ready>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on <ready> at 05:00
      Then the earliest handover is on <flight>
      And its hours are unknown
      And the step confirm-hours is left for Rogelio, for <flight>

      Examples:
        | ready      | flight     |
        | 2020-05-19 | 2020-05-19 |
        | 2020-05-20 | 2020-05-22 |
        | 2020-05-22 | 2020-05-22 |
        | 2020-05-23 | 2020-05-26 |
        | 2020-05-26 | 2020-05-26 |
        | 2020-05-27 | 2020-05-29 |
        | 2020-05-29 | 2020-05-29 |

    Scenario: [2] the reason
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on 2020-05-23 at 05:00
      Then this clause stands for Rogelio with effect LIMITS at Mexico City
      And the answer says of this clause "the flights go only on 19, 22, 26 and 29 May 2020"

  Rule: Who goes by land does not wait

    Scenario: [3] a man for whom nobody asked for the flight
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on 2020-05-20 at 10:00
      Then this clause does not stand for Rogelio
      And the earliest handover is on 2020-05-20

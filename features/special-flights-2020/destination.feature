@special-flights-2020/destination
Feature: Special flights of May 2020, the destination is Mexico City

  The flights went to Mexico City. The press reports it.

  Rule: The flights go to Mexico City

    Scenario Outline: [1] a man who flies on <day>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on <day> at 10:00
      Then this clause stands for Rogelio with effect OPENS at Mexico City
      And the port is Mexico City under special-flights-2020
      And the answer says of this clause "the special flights go to Mexico City"

      Examples:
        | day        |
        | 2020-05-19 |
        | 2020-05-29 |

    Scenario: [2] Guadalajara is proposed
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready for handover at Guadalajara on 2020-05-22 at 10:00
      Then Guadalajara is excluded
      And the port is Mexico City under special-flights-2020

  Rule: Before and after there is no such flight

    Scenario Outline: [3] Mexico City is proposed on <day>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready for handover at Mexico City on <day> at 10:00
      Then this clause does not stand for Rogelio
      And Mexico City is excluded
      And the port is El Chaparral

      Examples:
        | day        |
        | 2020-05-18 |
        | 2020-05-30 |

@special-flights-2020/reception
Feature: Special flights of May 2020, examination and certificate on arrival

  On arrival people were examined and got a repatriation certificate from the Mexican migration institute.

  Rule: Who flies is examined and gets a certificate

    Scenario Outline: [1] a woman who flies on <day>
      Given Griselda is a woman of 28 from Mexico
      And the United States holds her at Brownsville
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Griselda's "signs of contagion" is "NO"
      When she is ready on <day> at 10:00
      Then the handover is by air
      And Griselda is owed medical-screening by this clause
      And Griselda is owed repatriation-certificate by this clause
      And the answer says of this clause "the person is examined on arrival"
      And the answer says of this clause "the person gets a repatriation certificate on arrival"

      Examples:
        | day        |
        | 2020-05-19 |
        | 2020-05-29 |

  Rule: Who goes by land has nothing of these flights

    Scenario: [2] a woman with symptoms
      Given Griselda is a woman of 28 from Mexico
      And the United States holds her at Brownsville
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Griselda's "signs of contagion" is "YES"
      When she is ready on 2020-05-22 at 10:00
      Then the handover is by land
      And Griselda is not owed medical-screening by this clause
      And Griselda is not owed repatriation-certificate by this clause

    Scenario Outline: [3] a woman on <day>
      Given Griselda is a woman of 28 from Mexico
      And the United States holds her at Brownsville
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Griselda's "signs of contagion" is "NO"
      When she is ready on <day> at 10:00
      Then the handover is by land
      And Griselda is not owed medical-screening by this clause

      Examples:
        | day        |
        | 2020-05-18 |
        | 2020-05-30 |

@iri-2012/ground-transport
Feature: IRI, what is paid and provided

  The American side pays the flight, the Mexican side the journey home by land; people get food on arrival. The
  press reports it.

  Rule: Who flies is flown, taken home and fed

    Scenario Outline: [1] a woman who flies on <day>
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When she is ready on <day> at 06:00
      Then the handover is by air
      And Noemí is owed free-transport by this clause
      And Noemí is owed onward-ticket by this clause
      And Noemí is owed food-and-water by this clause

      Examples:
        | day        |
        | 2012-10-31 |
        | 2013-09-10 |
        | 2020-03-17 |

    Scenario: [2] the reasons
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When she is ready on 2013-09-10 at 06:00
      Then the answer says of this clause "the flight costs the person nothing"
      And the answer says of this clause "the Mexican side pays the journey home by land"
      And the answer says of this clause "people get food on arrival"

  Rule: Who goes by land gets none of it under the initiative

    Scenario: [3] a woman for whom nobody asked for the flight
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      When she is ready on 2013-09-10 at 06:00
      Then the handover is by land
      And Noemí is not owed free-transport by this clause
      And Noemí is not owed onward-ticket by this clause
      And Noemí is not owed food-and-water by this clause

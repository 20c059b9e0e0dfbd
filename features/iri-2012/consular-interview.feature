@iri-2012/consular-interview
Feature: IRI consular interview, the consulate in El Paso speaks with people before they leave

  In 2013 the Consulate General in El Paso interviewed people before departure.

  Rule: In 2013 the consulate is told before the handover

    Scenario Outline: [1] a woman who flies on <day>
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When she is ready on <day> at 06:00
      Then the handover is by air
      And the consulate is told before the handover about Noemí by this clause
      And the answer says of this clause "the Consulate General in El Paso interviews the person before departure"

      Examples:
        | day        |
        | 2013-07-11 |
        | 2013-12-31 |

  Rule: Of other years it is not known, and who goes by land is not interviewed for a flight

    Scenario Outline: [2] a woman who flies on <day>
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When she is ready on <day> at 06:00
      Then the handover is by air
      And the consulate is not told about Noemí by this clause

      Examples:
        | day        |
        | 2012-11-29 |
        | 2016-02-23 |

    Scenario: [3] a woman who goes by land
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      When she is ready on 2013-09-10 at 06:00
      Then the handover is by land
      And the consulate is not told about Noemí by this clause

@mou-2004/scope
Feature: MOU 2004 scope, Mexican nationals are returned under the memorandum

  The memorandum is the frame for the safe, orderly, dignified and humane return of Mexican nationals. Its recitals let
  no group stand outside; the programmes and local arrangements of the whole country cite it, so that it covers everybody.

  Rule: Mexican nationals are covered, wherever they were met

    Scenario Outline: [1] a woman met <where>
      Given Norma is a woman of 32 from Mexico
      And the United States holds her at El Paso
      And she was met <where> on 2005-05-10 at 06:00
      When she is ready on 2005-05-10 at 10:00
      Then the case is PENDING
      And the port is Ciudad Juárez under mou-2004
      And the handover is by land
      And this clause stands for Norma with effect COVERS
      And the answer says of this clause "the memorandum of 2004 is the frame for the return of Mexican nationals"

      Examples: as she crossed, or in the interior
        | where              |
        | at the land border |
        | in the interior    |

    Scenario: [2] it remains the frame under the local arrangements
      Given Norma is a woman of 32 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the port is Nuevo Laredo under lar-2016
      And it is also covered by mou-2004

  Rule: Nobody else is covered

    Scenario Outline: [3] a woman from <country>
      Given Norma is a woman of 32 from <country>
      And the United States holds her at El Paso
      When she is ready on 2005-05-10 at 10:00
      Then this clause does not stand for Norma
      And the case is NOT_COVERED

      Examples:
        | country     |
        | El Salvador |
        | Guatemala   |

  Rule: The clause holds from 20 February 2004

    Scenario Outline: [4] a return on <day>
      Given Norma is a woman of 32 from Mexico
      And the United States holds her at El Paso
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Norma

      Examples:
        | day        | outcome     | stands         |
        | 2004-02-19 | NOT_COVERED | does not stand |
        | 2004-02-20 | PENDING     | stands         |

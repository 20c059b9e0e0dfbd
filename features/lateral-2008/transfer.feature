@lateral-2008/transfer
Feature: Lateral transfer since 2008, a person may be moved to another sector before the return

  The United States moves people caught in one sector to another before they are returned. No text says by which
  port they then leave, so that the programme opens none: the return is by the land port of the place of custody.

  Rule: The programme covers from the end of 2008, and opens no port

    Scenario Outline: [1] a man for whom it is asked on <day>
      Given Benito is a man of 30 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "LATERAL"
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause <stands> for Benito with effect COVERS
      And the port is Ciudad Juárez
      And the handover is by land

      Examples: only the year of its beginning is known
        | day        | stands         |
        | 2008-12-30 | does not stand |
        | 2008-12-31 | stands         |
        | 2011-08-04 | stands         |
        | 2020-03-10 | stands         |

    Scenario: [2] it does not take him to another sector
      Given Benito is a man of 30 from Mexico
      And the United States holds him at Laredo
      And the case's "programme" is "LATERAL"
      When he is ready for handover at Piedras Negras on 2011-08-04 at 10:00
      Then Piedras Negras is excluded
      And the port is Nuevo Laredo
      And the answer says of this clause "the lateral transfer programme is asked for"

  Rule: It covers nobody for whom it was not asked

    Scenario: [3] a man for whom nobody asked
      Given Benito is a man of 30 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2011-08-04 at 10:00
      Then this clause does not stand for Benito
      And the port is Ciudad Juárez

    Scenario: [4] a man from Honduras
      Given Melvin is a man of 30 from Honduras
      And the United States holds him at El Paso
      And the case's "programme" is "LATERAL"
      When he is ready on 2011-08-04 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Melvin with effect COVERS

@lateral-2008/men-of-20-to-60
Feature: Lateral transfer, only men between twenty and sixty

  The pilot from Laredo to Eagle Pass took only men between twenty and sixty, and the press gives the same ages
  for the whole programme. Who could not be taken then is not taken at all.

  Rule: A woman is not transferred, nor anybody whose sex is not known

    Scenario Outline: [1] a person of 30 whose sex is told as <sex>
      Given Alexis is a person of 30 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "LATERAL"
      And Alexis's "sex" is "<sex>"
      When they are ready on 2011-08-04 at 10:00
      Then <overridden>
      And the port is Ciudad Juárez
      And the handover is by land

      Examples:
        | sex     | overridden                                                    |
        | FEMALE  | lateral-2008/transfer is overridden by this clause for Alexis |
        | OTHER   | lateral-2008/transfer is overridden by this clause for Alexis |
        | UNKNOWN | lateral-2008/transfer is overridden by this clause for Alexis |
        | MALE    | lateral-2008/transfer is not overridden for Alexis            |

  Rule: Nobody under twenty or over sixty is transferred

    Scenario Outline: [2] a man born on <born>
      Given Benito is a man born on <born> from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "LATERAL"
      When he is ready on 2011-08-04 at 10:00
      Then lateral-2008/transfer <overridden> for Benito

      Examples: nineteen and twenty, sixty and sixty-one
        | born       | overridden                   |
        | 1991-08-05 | is overridden by this clause |
        | 1991-08-04 | is not overridden            |
        | 1951-08-04 | is not overridden            |
        | 1950-08-05 | is not overridden            |
        | 1950-08-04 | is overridden by this clause |

  Rule: A man between twenty and sixty may be

    Scenario Outline: [3] a man of <age>
      Given Benito is a man of <age> from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "LATERAL"
      When he is ready on 2011-08-04 at 10:00
      Then this clause does not stand for Benito
      And lateral-2008/transfer stands for Benito

      Examples:
        | age |
        | 20  |
        | 40  |
        | 60  |

    Scenario: [4] a woman for whom nobody asked for a transfer
      Given Mireya is a woman of 30 from Mexico
      And the United States holds her at El Paso
      When she is ready on 2011-08-04 at 10:00
      Then this clause does not stand for Mireya

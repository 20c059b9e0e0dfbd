@el-paso-2010/other-ports
Feature: El Paso 2010, felons go by Laredo, Del Rio or Eagle Pass

  Felons held in the El Paso region are sent by three other ports, at hours that a person confirms.

  Rule: The three ports open to felons held in the El Paso region

    Scenario Outline: [1] <port> is proposed
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2010-06-10 at 10:00
      Then the case is PENDING
      And the port is <port> under el-paso-2010
      And its hours are unknown
      And this clause stands for Gonzalo with effect OPENS at <port>
      And the answer says of this clause "people convicted of a felony who are held in the El Paso region go by Laredo, Del Rio or Eagle Pass"

      Examples:
        | place   | port           |
        | El Paso | Nuevo Laredo   |
        | El Paso | Ciudad Acuña   |
        | Otero   | Piedras Negras |

    Scenario: [2] nobody proposes a port
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready on 2010-06-10 at 10:00
      Then the case is PENDING
      And Ciudad Juárez is excluded because of el-paso-2010/not-by-juarez
      And this clause stands for Gonzalo with effect OPENS

  Rule: They open to nobody else there

    Scenario: [3] a man who has no felony
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "NO"
      And the United States holds him at El Paso
      When he is ready for handover at Nuevo Laredo on 2010-06-10 at 10:00
      Then the port is Ciudad Juárez
      And this clause does not stand for Gonzalo

    Scenario: [4] a man convicted of a felony and held at Presidio
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at Presidio
      When he is ready for handover at Nuevo Laredo on 2010-06-10 at 10:00
      Then the port is Ojinaga
      And this clause does not stand for Gonzalo

  Rule: The measure is applied from 4 March to 31 December 2010

    Scenario Outline: [5] a man convicted of a felony on <day>
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Acuña on <day> at 10:00
      Then the port is <port>

      Examples:
        | day        | port          |
        | 2010-03-03 | Ciudad Juárez |
        | 2010-03-04 | Ciudad Acuña  |
        | 2010-12-31 | Ciudad Acuña  |
        | 2011-01-01 | Ciudad Juárez |

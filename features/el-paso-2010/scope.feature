@el-paso-2010/scope
Feature: El Paso 2010 scope, the measure is about people held in the El Paso region

  From 4 March 2010 the removals of felons through El Paso were led to other ports, for a time. When that ended is not
  known: the measure is applied to the end of 2010.

  Rule: Who is held in the El Paso region is covered

    Scenario Outline: [1] a man held at <place>
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "NO"
      And the United States holds him at <place>
      When he is ready on 2010-06-10 at 10:00
      Then the port is Ciudad Juárez
      And the handover is by land
      And this clause stands for Gonzalo with effect COVERS
      And the answer says of this clause "the measure of March 2010 is about returns from the El Paso region"

      Examples:
        | place   |
        | El Paso |
        | Otero   |

  Rule: Nobody else is

    Scenario Outline: [2] a man held at <place>
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at <place>
      When he is ready on 2010-06-10 at 10:00
      Then this clause does not stand for Gonzalo
      And the port is <port>

      Examples:
        | place    | port    |
        | Presidio | Ojinaga |
        | Tucson   | Nogales |

  Rule: The measure is applied from 4 March to 31 December 2010

    Scenario Outline: [3] a return on <day>
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "NO"
      And the United States holds him at El Paso
      When he is ready on <day> at 10:00
      Then this clause <stands> for Gonzalo
      And the port is Ciudad Juárez

      Examples:
        | day        | stands         |
        | 2010-03-03 | does not stand |
        | 2010-03-04 | stands         |
        | 2010-12-31 | stands         |
        | 2011-01-01 | does not stand |

@lar-nogales-2008/receiver
Feature: Nogales 2009 receiver, returns take place at Nogales

  A Mexican reception officer told the press. The general hours have not been read.

  Rule: People are received at Nogales

    Scenario: [1] a man held at Tucson
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then the case is PENDING
      And the port is Nogales under lar-nogales-2008
      And its hours are unknown
      And this clause stands for Felipe with effect OPENS at Nogales
      And the answer says of this clause "people are received at Nogales under the local arrangement"

    Scenario Outline: [2] <port> is proposed, which no clause opens before 2016
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at Tucson
      When he is ready for handover at <port> on 2012-05-10 at 10:00
      Then the port is Nogales
      And this clause does not stand for Felipe at <port>

      Examples:
        | port        |
        | Naco        |
        | Agua Prieta |

    Scenario: [3] a man held at El Paso
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Nogales on 2012-05-10 at 10:00
      Then the port is Ciudad Juárez
      And this clause does not stand for Felipe

  Rule: The clause is applied from 3 April 2009 to 22 February 2016

    Scenario Outline: [4] a return on <day>
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at Tucson
      When he is ready on <day> at 10:00
      Then this clause <stands> for Felipe

      Examples:
        | day        | stands         |
        | 2009-04-02 | does not stand |
        | 2009-04-03 | stands         |
        | 2016-02-22 | stands         |
        | 2016-02-23 | does not stand |

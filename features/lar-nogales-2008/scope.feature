@lar-nogales-2008/scope
Feature: Nogales 2009 scope, people held in the Tucson sector are returned under the arrangement

  It belongs to the thirty arrangements of 2006 to 2009, complete on 3 April 2009. Its own day is not known: it is
  applied from then on.

  Rule: Who is held in the Tucson sector is returned under the arrangement

    Scenario Outline: [1] a man held at <place>
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at <place>
      When he is ready on 2012-05-10 at 10:00
      Then the port is Nogales under lar-nogales-2008
      And the handover is by land
      And it is also covered by mou-2004
      And this clause stands for Felipe with effect COVERS
      And the answer says of this clause "the local arrangement regulates returns from this region"

      Examples:
        | place   |
        | Tucson  |
        | Nogales |

  Rule: Nobody else is

    Scenario Outline: [2] a man held at <place>
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at <place>
      When he is ready on 2012-05-10 at 10:00
      Then this clause does not stand for Felipe
      And the port is <port> under mou-2004

      Examples:
        | place   | port                  |
        | Yuma    | San Luis Río Colorado |
        | El Paso | Ciudad Juárez         |

    Scenario: [3] a man from another country
      Given Felipe is a man of 33 from Honduras
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then this clause does not stand for Felipe
      And the case is NOT_COVERED

  Rule: The arrangement is applied from 3 April 2009 to 22 February 2016

    Scenario Outline: [4] a return on <day>
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at Tucson
      When he is ready on <day> at 10:00
      Then the port is Nogales under <instrument>

      Examples:
        | day        | instrument       |
        | 2009-04-02 | mou-2004         |
        | 2009-04-03 | lar-nogales-2008 |
        | 2016-02-22 | lar-nogales-2008 |
        | 2016-02-23 | lar-2016         |

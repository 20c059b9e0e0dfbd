@lar-san-diego-2008/scope
Feature: San Diego 2008 scope, people held in the San Diego and El Centro sectors

  The arrangement regulates returns from the two sectors. A newspaper says that it was signed in the middle of December
  2008; since it protects, it is kept from the first of the month.

  Rule: Who is held in one of the two sectors is returned under the arrangement

    Scenario Outline: [1] a man held at <place>
      Given Gerardo is a man of 42 from Mexico
      And the United States holds him at <place>
      When he is ready on 2011-08-05 at 10:00
      Then the port is <port> under lar-san-diego-2008
      And the handover is by land
      And it is also covered by mou-2004
      And this clause stands for Gerardo with effect COVERS
      And the answer says of this clause "the arrangement of December 2008 regulates returns from this place"

      Examples:
        | place     | port         |
        | San Diego | El Chaparral |
        | El Centro | Mexicali     |

  Rule: Who is held elsewhere is under other arrangements

    Scenario Outline: [2] a man held at <place> for whom <port> is proposed
      Given Gerardo is a man of 42 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2011-08-05 at 10:00
      Then this clause does not stand for Gerardo
      And the port is <port> under mou-2004

      Examples:
        | place         | port                  |
        | Yuma          | San Luis Río Colorado |
        | another place | El Chaparral          |

    Scenario: [3] a man from another country
      Given Gerardo is a man of 42 from Guatemala
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then this clause does not stand for Gerardo
      And the case is NOT_COVERED

  Rule: The arrangement holds from 1 December 2008 to 22 February 2016

    Scenario Outline: [4] a return on <day>
      Given Gerardo is a man of 42 from Mexico
      And the United States holds him at San Diego
      When he is ready on <day> at 10:00
      Then the port is El Chaparral under <instrument>

      Examples:
        | day        | instrument         |
        | 2008-11-30 | mou-2004           |
        | 2008-12-01 | lar-san-diego-2008 |
        | 2016-02-22 | lar-san-diego-2008 |
        | 2016-02-23 | lar-2016           |

@lar-san-diego-2008/turnstiles
Feature: San Diego 2008 turnstiles, returns take place at Tijuana and Mexicali

  The arrangement sets hours for the gates at Tijuana and at Mexicali, which are therefore the two points of return.
  The general hours have not been read.

  Rule: Returns take place at El Chaparral and at Mexicali

    Scenario Outline: [1] a man held at <place> for whom <port> is proposed
      Given Mauricio is a man of 40 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2011-08-04 at 10:00
      Then the case is PENDING
      And the port is <port> under lar-san-diego-2008
      And its hours are unknown
      And this clause stands for Mauricio with effect OPENS at <port>
      And the answer says of this clause "the arrangement names the gate at this port"

      Examples:
        | place     | port         |
        | San Diego | El Chaparral |
        | San Diego | Mexicali     |
        | El Centro | El Chaparral |
        | El Centro | Mexicali     |

  Rule: Not at the other crossings of the region, and not for people held elsewhere

    Scenario Outline: [2] a man held at <place> for whom <port> is proposed
      Given Mauricio is a man of 40 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2011-08-04 at 10:00
      Then the port is <instead>
      And this clause does not stand for Mauricio at <port>

      Examples:
        | place     | port          | instead               |
        | San Diego | Tecate        | El Chaparral          |
        | El Centro | Los Algodones | Mexicali              |
        | Yuma      | Mexicali      | San Luis Río Colorado |

  Rule: The clause holds from 1 December 2008 to 22 February 2016

    Scenario Outline: [3] a return on <day>
      Given Mauricio is a man of 40 from Mexico
      And the United States holds him at El Centro
      When he is ready on <day> at 10:00
      Then the port is Mexicali
      And this clause <stands> for Mauricio

      Examples:
        | day        | stands         |
        | 2008-11-30 | does not stand |
        | 2008-12-01 | stands         |
        | 2016-02-22 | stands         |
        | 2016-02-23 | does not stand |

@lar-san-diego-2008/prison-releases
Feature: San Diego 2008 prison releases, only on weekdays in office hours, and the authorities are told first

  A newspaper speaks of three Californian prisons near the border and does not name them, so that the clause is applied
  to every release in the two sectors. The office hours have not been read: a person confirms them.

  Rule: A person released from prison is handed over only on weekdays

    Scenario Outline: [1] a man released from prison who is ready on <ready> at <time>
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "YES"
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on <ready> at <time>
      Then the case is PENDING
      And this clause stands for Leandro with effect LIMITS at El Chaparral
      And the earliest handover is on <handover>
      And its hours are unknown
      And the step confirm-hours is left for Leandro, for <handover>

      Examples: Friday, Saturday, Sunday and Monday
        | ready      | time  | handover   |
        | 2011-08-05 | 10:00 | 2011-08-05 |
        | 2011-08-05 | 23:45 | 2011-08-08 |
        | 2011-08-06 | 10:00 | 2011-08-08 |
        | 2011-08-07 | 23:59 | 2011-08-08 |
        | 2011-08-08 | 10:00 | 2011-08-08 |

    Scenario: [2] the reason
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "YES"
      And the United States holds him at El Centro
      When he is ready for handover at Mexicali on 2011-08-06 at 10:00
      Then the earliest handover is on 2011-08-08
      And it is not earlier because of this clause
      And the answer says of this clause "a person released from prison is handed over only on weekdays, while government offices are open"

    Scenario: [3] the hours that somebody confirms for a Saturday do not open it
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "YES"
      And the United States holds him at San Diego
      And the hours at El Chaparral for general are confirmed from 2011-08-06 08:00 to 18:00
      When he is ready for handover at El Chaparral on 2011-08-06 at 10:00
      Then the earliest handover is on 2011-08-08

  Rule: The receiving authorities are told first

    Scenario: [4] a man released from prison
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then receiving-authority is told before the handover about Leandro by this clause
      And the answer says of this clause "the receiving authorities are told before a person released from prison is handed over"

  Rule: It is about people released from prison in the two sectors

    Scenario: [5] a man who was not in prison
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "NO"
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on 2011-08-06 at 10:00
      Then this clause does not stand for Leandro
      And receiving-authority is not told about Leandro by this clause
      And the earliest handover is on 2011-08-06

    Scenario: [6] a man of whom nobody has asked it waits too
      Given Leandro is a man of 35 from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on 2011-08-06 at 10:00
      Then the earliest handover is on 2011-08-08
      And it is asked about Leandro's "released from prison" by this clause

    Scenario: [7] a man released from prison and held at Yuma
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "YES"
      And the United States holds him at Yuma
      When he is ready on 2011-08-06 at 10:00
      Then this clause does not stand for Leandro
      And the earliest handover is on 2011-08-06

  Rule: The clause holds from 1 December 2008 to 22 February 2016

    Scenario Outline: [8] a man released from prison who is ready on <day>
      Given Leandro is a man of 35 from Mexico
      And Leandro's "released from prison" is "YES"
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on <day> at 10:00
      Then this clause <stands> for Leandro

      Examples:
        | day        | stands         |
        | 2008-11-30 | does not stand |
        | 2008-12-01 | stands         |
        | 2016-02-22 | stands         |
        | 2016-02-23 | does not stand |

@lar-2016/nogales-receivers
Feature: LAR-2016 Nogales, attachment 1, item 2, the Mexican offices that receive people of the Tucson sector

  The attachment lists Nogales, Agua Prieta, Naco and Sonoyta. Only Nogales is among the eleven points that are
  inferred for the border, so that it is preferred where nobody proposes another.

  Rule: The four offices receive

    Scenario Outline: [1] a woman held at Tucson for whom <port> is proposed
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at Tucson
      When she is ready for handover at <port> on 2019-06-12 at 10:00
      Then the case is PENDING
      And the port is <port> under lar-2016
      And its hours are unknown
      And this clause stands for Beatriz with effect OPENS at <port>
      And the answer says of this clause "the Mexican office at the port is listed as a receiver"

      Examples:
        | port        |
        | Nogales     |
        | Agua Prieta |
        | Naco        |
        | Sonoyta     |

    Scenario: [2] Sasabe has no receiving office
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at Tucson
      When she is ready for handover at Sasabe on 2019-06-12 at 10:00
      Then Sasabe is excluded because of lar-2016/common-6
      And the port is Nogales

  Rule: Nogales is preferred

    Scenario Outline: [3] nobody proposes a port for a woman held at <place>
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at <place>
      When she is ready on 2019-06-12 at 10:00
      Then the port is Nogales
      And this clause stands for Beatriz with effect PREFERS at Nogales
      And the answer says of this clause "Nogales is the one receiver of this region that is among the eleven points"

      Examples:
        | place   |
        | Tucson  |
        | Nogales |

    Scenario: [4] a proposed port goes before the preference
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at Tucson
      When she is ready for handover at Agua Prieta on 2019-06-12 at 10:00
      Then the port is Agua Prieta
      And this clause does not stand for Beatriz with effect PREFERS

  Rule: The offices serve the Tucson sector only

    Scenario: [5] a woman held at El Paso for whom Nogales is proposed
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at El Paso
      When she is ready for handover at Nogales on 2019-06-12 at 10:00
      Then the port is Ciudad Juárez
      And this clause does not stand for Beatriz

  Rule: The clause holds from 23 February 2016

    Scenario: [6] the first day
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at Tucson
      When she is ready for handover at Naco on 2016-02-23 at 10:00
      Then the port is Naco

    Scenario: [7] the day before, when no clause opens Naco
      Given Beatriz is a woman of 29 from Mexico
      And the United States holds her at Tucson
      When she is ready for handover at Naco on 2016-02-22 at 10:00
      Then the port is Nogales under lar-nogales-2008
      And this clause does not stand for Beatriz

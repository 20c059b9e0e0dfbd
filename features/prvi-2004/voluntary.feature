@prvi-2004/voluntary
Feature: PRVI, the flight is a free choice that is confirmed twice

  The person accepts before the American authority and confirms in writing before the Mexican consul. Who
  declines, or does not confirm, goes by the nearest border point under the ordinary rules.

  Rule: There is no flight without both confirmations

    Scenario Outline: [1] a woman: before the authority <authority>, before the consul <consul>
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "<authority>"
      And Elvira's "confirmed before the consul" is "<consul>"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the case is PENDING
      And the port is <port> under <instrument>

      Examples: where it is not known whether both were done, there is no flight
        | authority | consul  | port        | instrument |
        | YES       | YES     | Mexico City | prvi-2004  |
        | YES       | NO      | Nogales     | mou-2004   |
        | YES       | UNKNOWN | Nogales     | mou-2004   |
        | NO        | YES     | Nogales     | mou-2004   |
        | NO        | NO      | Nogales     | mou-2004   |
        | NO        | UNKNOWN | Nogales     | mou-2004   |
        | UNKNOWN   | YES     | Nogales     | mou-2004   |
        | UNKNOWN   | NO      | Nogales     | mou-2004   |
        | UNKNOWN   | UNKNOWN | Nogales     | mou-2004   |

    Scenario: [2] she has not accepted before the authority
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "NO"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then prvi-2004/seasons is overridden by this clause for Elvira
      And Mexico City is excluded because of this clause
      And the answer says of this clause "the person has not accepted the flight before the authority"

    Scenario: [3] she has not confirmed before the consul
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "NO"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then prvi-2004/seasons is overridden by this clause for Elvira
      And Mexico City is excluded because of this clause
      And the answer says of this clause "the person has not confirmed the choice before the consul"

  Rule: Who has confirmed twice may fly

    Scenario: [4] she has done both
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then this clause does not stand for Elvira
      And prvi-2004/seasons is not overridden for Elvira
      And the handover is by air

    Scenario: [5] it binds no other return: a refusal before the consul, and no programme
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And Elvira's "confirmed before the consul" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then this clause does not stand for Elvira
      And the port is Nogales under mou-2004

@gt-2004/arrangement
Feature: GT-2004 arrangement, Guatemalans without a permit of stay may be returned by land

  The arrangement of 2 July 2004 between Mexico and Guatemala is known from the press of the next day. It held until
  the agreement of 28 June 2005 took its place. It speaks of Central Americans, but only Guatemala is a party.

  Rule: From 2 July 2004 to 27 June 2005 it covers a Guatemalan who has no permit of stay

    Scenario Outline: [1] a Guatemalan who is ready on <day>
      Given Domingo is a man of 34 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause stands for Domingo with effect COVERS
      And the port is El Carmen under gt-2004
      And the handover is by land
      And the answer is known as PRESS

      Examples: its first and its last day
        | day        |
        | 2004-07-02 |
        | 2005-06-27 |

    Scenario: [2] on the eve of the signature nothing covers a return
      Given Domingo is a man of 34 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2004-07-01 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Domingo
      And no handover is given

    Scenario: [3] from 28 June 2005 the new agreement covers instead
      Given Domingo is a man of 34 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2005-06-28 at 10:00
      Then the case is PENDING
      And this clause does not stand for Domingo
      And gt-2005/title stands for Domingo
      And it is not also covered by gt-2004

    Scenario Outline: [4] a permit whose last day is <last day>
      Given Catarino is a man of 41 from Guatemala
      And Catarino's "permit" is "FMVL"
      And Catarino's "last day of the permit" is "<last day>"
      And Mexico holds him at Talismán
      When he is ready on 2004-09-15 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Catarino

      Examples: a permit is good on its last day
        | last day   | outcome | stands         |
        | 2004-09-14 | PENDING | stands         |
        | 2004-09-15 | BLOCKED | does not stand |

    Scenario: [5] a Guatemalan who was not asked about a permit
      Given Catarino is a man of 41 from Guatemala
      And Catarino has not been asked about "permit"
      And Mexico holds him at Talismán
      When he is ready on 2004-09-15 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Catarino
      And what is missing for Catarino is "permit"

  Rule: Other Central Americans are taken to be covered, but no port opens to them

    Scenario Outline: [6] a man from <country>
      Given Wilfredo is a man of 27 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2004-09-15 at 10:00
      Then the case is REFERRED
      And this clause stands for Wilfredo with effect COVERS
      And what is missing for Wilfredo is the gap no-port by this clause
      And no handover is given

      Examples:
        | country     |
        | El Salvador |
        | Honduras    |
        | Nicaragua   |

    Scenario: [7] a man from Ecuador
      Given Rumiñahui is a man of 27 from Ecuador
      And Mexico holds him at Tapachula
      When he is ready on 2004-09-15 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Rumiñahui

  Rule: The reasons

    Scenario Outline: [8] what a man from <country> is told
      Given Wilfredo is a man of 27 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2004-09-15 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | country   | reason                                                                             |
        | Guatemala | the arrangement of 2004 is about the return of Guatemalans from Mexico             |
        | Honduras  | as reported the arrangement speaks of Central Americans, without naming nationalities |

@ca4-2006/force-majeure
Feature: CA4-2006 force majeure, in the second half of 2009 nobody goes by land through Honduras

  In July and August 2009 returns by land to and through Honduras were suspended. Nicaraguans were flown to Managua. When
  the road was taken up again is not known, so the suspension is kept to the end of that year.

  Rule: Guasaule is closed from 1 July to 31 December 2009, and Managua receives by air

    Scenario Outline: [1] a Nicaraguan who is ready on <day>
      Given Noel is a man of 40 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready for handover at Guasaule on <day> at 09:00
      Then the case is PENDING
      And the port is Managua under ca4-2006
      And the handover is by air
      And Guasaule is excluded because of this clause
      And this clause stands for Noel with effect COVERS
      And this clause stands for Noel with effect OPENS at Managua
      And the earliest handover is at <handover>
      And the answer is known as PRESS

      Examples: the first and the last day; in July the clock of Tapachula is an hour ahead of Nicaragua's
        | day        | handover |
        | 2009-07-01 | 08:00    |
        | 2009-12-31 | 09:00    |

    Scenario Outline: [2] the day before and the day after, a Nicaraguan goes by land
      Given Noel is a man of 40 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And the port is Guasaule under ca4-2006
      And the handover is by land
      And Guasaule is not excluded because of this clause
      And this clause does not stand for Noel

      Examples:
        | day        |
        | 2009-06-30 |
        | 2010-01-01 |

    Scenario Outline: [3] a man from <country>, who does not pass through Honduras
      Given Noel is a man of 40 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2009-08-11 at 09:00
      Then the port is <port>
      And the handover is by land
      And this clause does not stand for Noel

      Examples:
        | country     | port         |
        | Guatemala   | El Carmen    |
        | El Salvador | La Hachadura |

  Rule: The consulate is told before the flight, because it gives a safe-conduct

    Scenario: [4] a Nicaraguan who is flown
      Given Noel is a man of 40 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2009-08-11 at 09:00
      Then the consulate is told before the handover about Noel by this clause

    Scenario: [5] a Nicaraguan who seeks asylum
      Given Noel is a man of 40 from Nicaragua
      And Noel's "asylum" is "PENDING"
      And Mexico holds him at Tapachula
      When he is ready on 2009-08-11 at 09:00
      Then the consulate is not told about Noel by this clause
      And no handover is given

  Rule: The reasons

    Scenario Outline: [6] what is said of a Nicaraguan: <reason>
      Given Noel is a man of 40 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2009-08-11 at 09:00
      Then the answer says of this clause "<reason>"

      Examples:
        | reason                                                                                   |
        | returns by land to and through Honduras were suspended, because the way was not safe     |
        | while the way by land was suspended Nicaraguans were returned by air                     |
        | Nicaraguans were flown to Managua by way of Comalapa                                     |
        | the consulate issues a safe-conduct for the flight, so it has to be told                 |

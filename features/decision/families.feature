Feature: Those who travel together are decided together

  A case is not one person. Each person has an outcome of their own; the case has the most protective of them, and unless that is
  RETURNABLE or PENDING nobody is handed over. Nobody is dropped from a case to let others go.

  Rule: The case has the most protective outcome of its persons

    Scenario Outline: [1] a mother and daughter, and the daughter's "<fact>" is "<value>"
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And Ana's "<fact>" is "<value>"
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Ana is <outcome>
      And the case is <outcome>
      And no handover is given

      Examples: what stops one stops both
        | fact             | value   | outcome  |
        | danger on return | YES     | BLOCKED  |
        | asylum           | PENDING | DIVERTED |
        | fear of return   | UNKNOWN | REFERRED |

    Scenario: [2] of two who are stopped, the more protective outcome is the case's
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And Ana's "asylum" is "PENDING"
      And Rosa's "danger on return" is "YES"
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Ana is DIVERTED
      And Rosa is BLOCKED
      And the case is BLOCKED

    Scenario: [3] a sick child of three siblings in Mexico: nobody leaves, and the family is not separated
      Given Luis is a boy of 9 from Guatemala
      And Eva is a girl of 12 from Guatemala
      And Marta is a woman of 40 from Guatemala
      And Luis and Eva are the children of Marta, shown by a document
      And Luis is the brother of Eva, shown by a document
      And Luis's "unfit to travel" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2014-10-02 at 09:00
      Then Luis is BLOCKED
      And the case is BLOCKED
      And no handover is given
      And separate-family is forbidden for Eva and Marta

    Scenario: [4] one who is stopped keeps a companion who is no relative, too
      Given Rosa is a woman of 34 from Mexico
      And Pedro is a man of 50 from Mexico
      And Rosa's "fear of return" is "YES"
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Rosa is DIVERTED
      And Pedro is RETURNABLE
      And the case is DIVERTED
      And no handover is given

  Rule: The handover is one, and every window of everybody counts

    Scenario: [5] a mother waits with her daughter until seven
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      When they are ready on 2020-03-10 at 05:30
      Then the earliest handover is at 07:00
      And it is not earlier because of lar-2016/common-3

    Scenario: [6] without her daughter she does not wait
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at El Paso
      When she is ready on 2020-03-10 at 05:30
      Then the earliest handover is at 05:30

  Rule: Only an adult of the case accompanies a child, and each law says which

    Scenario Outline: [7] a boy of 12 held by the United States with his <relative>, shown by a document
      Given Luis is a boy of 12 from Mexico
      And Rosa is a woman of 40 from Mexico
      And Luis is the <tie> of Rosa, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Luis <counts> as UNACCOMPANIED_CHILD by usc-6/section-279-g-2

      Examples: in the law of the United States a parent or a legal guardian
        | relative | tie    | counts         |
        | mother   | son    | does not count |
        | guardian | ward   | does not count |
        | aunt     | nephew | counts         |

    Scenario Outline: [8] a boy of 12 held by Mexico with his <relative>, shown by a document
      Given Luis is a boy of 12 from Guatemala
      And Marta is a woman of 40 from Guatemala
      And Luis is the <tie> of Marta, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2014-10-02 at 09:00
      Then Luis <counts> as UNACCOMPANIED_CHILD by lmig-2011/article-3

      Examples: in the law of Mexico an aunt is company, though not a parent
        | relative | tie    | counts         |
        | mother   | son    | does not count |
        | aunt     | nephew | does not count |

    Scenario: [9] a sister of 17 is no company for a brother of 12
      Given Luis is a boy of 12 from Mexico
      And Eva is a girl of 17 from Mexico
      And Luis is the brother of Eva, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Luis and Eva count as UNACCOMPANIED_CHILD by usc-6/section-279-g-2

  Rule: A tie that rests on statements alone neither makes the child alone, nor separates, nor lets go

    Scenario: [10] a mother and a daughter without papers
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, by statement only
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then the case is PENDING
      And the step confirm-relationship is left for Ana
      And Ana does not count as UNACCOMPANIED_CHILD

    Scenario: [11] once the tie is confirmed they may go
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, by statement only
      And Ana has done the step confirm-relationship
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then the case is RETURNABLE
      And the step confirm-relationship is not left for Ana

    Scenario Outline: [12] a boy and his uncle without papers in Mexico on <day>
      Given Luis is a boy of 12 from Guatemala
      And Raúl is a man of 40 from Guatemala
      And Luis is the nephew of Raúl, by statement only
      And Mexico holds them at Tapachula
      When they are ready on <day> at 09:00
      Then the case is <outcome>

      Examples: until 10 January 2021 the tie is confirmed first; from then any child goes to child protection
        | day        | outcome  |
        | 2021-01-10 | PENDING  |
        | 2021-01-11 | DIVERTED |

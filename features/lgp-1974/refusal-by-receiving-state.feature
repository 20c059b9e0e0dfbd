@lgp-1974/refusal-by-receiving-state
Feature: LGP, handover, nobody is repatriated to a state that refuses them

  The instruments of these years end with a handover to the authorities of the other state. Nobody can be handed
  to an authority that does not take them. (An inference.)

  Rule: A refusal stops the return

    Scenario: [1] Guatemala refuses a man at the border
      Given Humberto is a man of 53 from Guatemala
      And Mexico holds him at Tapachula
      And Humberto's "refused by the receiving state" is "YES"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Humberto with effect BARS
      And no handover is given
      And the answer says of this clause "the receiving state refuses to take the person"

    Scenario: [2] it does not refuse him
      Given Humberto is a man of 53 from Guatemala
      And Mexico holds him at Tapachula
      And Humberto's "refused by the receiving state" is "NO"
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Humberto

    Scenario: [3] nobody has said anything, which stops nobody
      Given Humberto is a man of 53 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Humberto
      And it is asked about Humberto's "refused by the receiving state" by this clause

  Rule: It was the law until 25 May 2011

    Scenario Outline: [4] a refusal on <day>
      Given Humberto is a man of 53 from Guatemala
      And Mexico holds him at Tapachula
      And Humberto's "refused by the receiving state" is "YES"
      When he is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Humberto

      Examples: from 26 May 2011 article 119 VIII of the Ley de Migración
        | day        | stands         |
        | 2011-05-25 | stands         |
        | 2011-05-26 | does not stand |

@lgp-1974/lawful-stay
Feature: LGP, lawful stay, nobody is repatriated while their stay is lawful

  The documents for local and for agricultural visitors (FMVL, FMVA) made their holders regular. That any other
  valid permit does the same is an inference.

  Rule: A valid document stops the return

    Scenario Outline: [1] a Guatemalan who works in Chiapas with <permit>
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "<permit>"
      And Tránsito's "last day of the permit" is "2008-12-31"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And the answer is known as OFFICIAL
      And this clause stands for Tránsito with effect BARS
      And the answer says of this clause "the person holds a valid document for local or agricultural visitors"

      Examples:
        | permit |
        | FMVA   |
        | FMVL   |

    Scenario Outline: [2] a Guatemalan with another permit, <permit>
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "<permit>"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And the answer is known as INFERENCE
      And the answer says of this clause "the person holds a permit that is valid on the day"

      Examples:
        | permit       |
        | RESIDENT     |
        | OTHER_LAWFUL |

    Scenario: [3] a Guatemalan without a permit
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Tránsito

    Scenario: [4] nobody has asked for a permit
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito has not been asked about "permit"
      When he is ready on 2008-06-10 at 10:00
      Then the case is REFERRED
      And what is missing for Tránsito is "permit" by this clause

  Rule: The document counts to its last day

    Scenario Outline: [5] a document that ends on <last>, on 10 June 2008
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "FMVL"
      And Tránsito's "last day of the permit" is "<last>"
      When he is ready on 2008-06-10 at 10:00
      Then this clause <stands> for Tránsito

      Examples:
        | last       | stands         |
        | 2008-06-09 | does not stand |
        | 2008-06-10 | stands         |

  Rule: It was the law until 25 May 2011

    Scenario Outline: [6] a holder on <day>
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "FMVA"
      When he is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Tránsito

      Examples: from 26 May 2011 article 118 of the Ley de Migración
        | day        | stands         |
        | 2011-05-25 | stands         |
        | 2011-05-26 | does not stand |

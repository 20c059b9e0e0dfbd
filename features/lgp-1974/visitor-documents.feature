@lgp-1974/visitor-documents
Feature: LGP, visitor documents, their holders are told where they hold and for which work

  The form for agricultural visitors (FMVA) held in Chiapas only, for up to a year, and for the employer that it
  named. The form for local visitors (FMVL) was for people who live in Guatemala next to the border. What followed
  for a holder who was found elsewhere has not been read, so a valid form stops the return wherever its holder is.

  Rule: The holder is told what the form allows

    Scenario: [1] a Guatemalan with the form for agricultural visitors, held at Tapachula
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "FMVA"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And Tránsito is owed permit-limits by this clause
      And the answer says of this clause "the form for agricultural visitors holds in Chiapas only, for up to a year, and for the employer that it names"

    Scenario: [2] a Guatemalan with the form for local visitors
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "FMVL"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And Tránsito is owed permit-limits by this clause
      And the answer says of this clause "the form for local visitors is for people who live in Guatemala next to the border"

    Scenario Outline: [3] the holder of another permit, <permit>
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "<permit>"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And Tránsito is not owed permit-limits by this clause

      Examples:
        | permit       |
        | RESIDENT     |
        | OTHER_LAWFUL |

  Rule: Found outside Chiapas, the holder keeps what the form gives

    Scenario Outline: [4] a Guatemalan with the form for agricultural visitors, held at <place>
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at <place>
      And Tránsito's "permit" is "FMVA"
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And Tránsito is owed permit-limits by this clause
      And the answer says of this clause "the form for agricultural visitors holds in Chiapas only, and the person is held elsewhere; what follows from that has not been read"

      Examples:
        | place       |
        | Acayucan    |
        | Tenosique   |
        | Mexico City |

  Rule: A form that has ended limits nothing

    Scenario Outline: [5] a form that ends on <last>, on 10 June 2008
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "FMVA"
      And Tránsito's "last day of the permit" is "<last>"
      When he is ready on 2008-06-10 at 10:00
      Then Tránsito <owed> permit-limits by this clause

      Examples:
        | last       | owed        |
        | 2008-06-09 | is not owed |
        | 2008-06-10 | is owed     |

  Rule: It was the law until 25 May 2011

    Scenario Outline: [6] a holder on <day>
      Given Tránsito is a man of 37 from Guatemala
      And Mexico holds him at Tapachula
      And Tránsito's "permit" is "FMVA"
      When he is ready on <day> at 10:00
      Then the case is BLOCKED
      And Tránsito <owed> permit-limits by this clause

      Examples:
        | day        | owed        |
        | 2011-05-25 | is owed     |
        | 2011-05-26 | is not owed |

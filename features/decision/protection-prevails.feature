Feature: Protection prevails

  No case with a standing bar or diversion comes out with a handover, whatever other clauses say, on either border and in
  any year. Where the sources of a year hold no clause, a person decides.

  Rule: On the northern border, in every year

    Scenario Outline: [1] a woman at Laredo on <day>, "<fact>" is "<value>"
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "<fact>" is "<value>"
      And the United States holds her at Laredo
      When she is ready on <day> at 09:00
      Then the case is <outcome>
      And no handover is given

      Examples: in 2004, before the local arrangements
        | day        | fact                        | value          | outcome  |
        | 2004-06-01 | fear of return              | YES            | DIVERTED |
        | 2004-06-01 | danger on return            | YES            | BLOCKED  |
        | 2004-06-01 | asylum                      | WISH_EXPRESSED | DIVERTED |
        | 2004-06-01 | asylum                      | PENDING        | DIVERTED |
        | 2004-06-01 | asylum                      | GRANTED        | BLOCKED  |
        | 2004-06-01 | trafficking                 | SUSPECTED      | DIVERTED |
        | 2004-06-01 | removal withheld by a judge | YES            | BLOCKED  |
        | 2004-06-01 | removal stayed              | YES            | BLOCKED  |
        | 2004-06-01 | court order not to leave    | YES            | BLOCKED  |
        | 2004-06-01 | unfit to travel             | YES            | BLOCKED  |
        | 2004-06-01 | proof of nationality        | REFUTED        | BLOCKED  |

      Examples: in 2026
        | day        | fact                        | value          | outcome  |
        | 2026-03-02 | fear of return              | YES            | DIVERTED |
        | 2026-03-02 | danger on return            | YES            | BLOCKED  |
        | 2026-03-02 | asylum                      | WISH_EXPRESSED | DIVERTED |
        | 2026-03-02 | asylum                      | PENDING        | DIVERTED |
        | 2026-03-02 | asylum                      | GRANTED        | BLOCKED  |
        | 2026-03-02 | trafficking                 | SUSPECTED      | DIVERTED |
        | 2026-03-02 | removal withheld by a judge | YES            | BLOCKED  |
        | 2026-03-02 | removal stayed              | YES            | BLOCKED  |
        | 2026-03-02 | court order not to leave    | YES            | BLOCKED  |
        | 2026-03-02 | unfit to travel             | YES            | BLOCKED  |
        | 2026-03-02 | proof of nationality        | REFUTED        | BLOCKED  |

  Rule: On the southern border, in every year

    Scenario Outline: [2] a woman from Guatemala at Tapachula on <day>, "<fact>" is "<value>"
      Given Rosa is a woman of 34 from Guatemala
      And Rosa's "<fact>" is "<value>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 09:00
      Then the case is <outcome>
      And no handover is given

      Examples: in 2004, before the Migration Law: where no clause was read a person decides
        | day        | fact                     | value          | outcome  |
        | 2004-06-01 | fear of return           | YES            | BLOCKED  |
        | 2004-06-01 | danger on return         | YES            | BLOCKED  |
        | 2004-06-01 | asylum                   | WISH_EXPRESSED | DIVERTED |
        | 2004-06-01 | asylum                   | PENDING        | DIVERTED |
        | 2004-06-01 | asylum                   | GRANTED        | BLOCKED  |
        | 2004-06-01 | trafficking              | SUSPECTED      | DIVERTED |
        | 2004-06-01 | removal stayed           | YES            | REFERRED |
        | 2004-06-01 | court order not to leave | YES            | REFERRED |
        | 2004-06-01 | unfit to travel          | YES            | REFERRED |
        | 2004-06-01 | proof of nationality     | REFUTED        | BLOCKED  |

      Examples: in 2026
        | day        | fact                         | value          | outcome  |
        | 2026-03-02 | fear of return               | YES            | BLOCKED  |
        | 2026-03-02 | danger on return             | YES            | BLOCKED  |
        | 2026-03-02 | asylum                       | WISH_EXPRESSED | DIVERTED |
        | 2026-03-02 | asylum                       | PENDING        | DIVERTED |
        | 2026-03-02 | asylum                       | GRANTED        | BLOCKED  |
        | 2026-03-02 | trafficking                  | SUSPECTED      | DIVERTED |
        | 2026-03-02 | removal stayed               | YES            | BLOCKED  |
        | 2026-03-02 | court order not to leave     | YES            | BLOCKED  |
        | 2026-03-02 | unfit to travel              | YES            | BLOCKED  |
        | 2026-03-02 | proof of nationality         | REFUTED        | BLOCKED  |
        | 2026-03-02 | victim or witness of a crime | YES            | DIVERTED |

  Rule: Neither a port nor a programme nor a confirmation changes that

    Scenario: [3] everything is ready but for the fear
      Given Juan is a man of 30 from Guatemala
      And Juan's "fear of return" is "YES"
      And Juan's "list confirmed by the consulate" is "YES"
      And Juan's "confirmed by the consulate" is "YES"
      And Juan's "officials of the receiving state take part" is "YES"
      And the hours at Tecún Umán for general are confirmed from 2023-05-11 08:00 to 16:00
      And Mexico holds him at Tapachula
      When he is ready for handover at Tecún Umán on 2023-05-11 at 07:00
      Then the case is BLOCKED
      And no handover is given

  Rule: A negative finding that was upheld, or whose review was not asked, excepts the diversion for fear and nothing else

    Scenario Outline: [4] Juan fears return, and the review of the negative finding is <review>
      Given Juan is a man of 30 from Mexico
      And Juan's "fear of return" is "YES"
      And Juan's "review of a negative finding on fear" is "<review>"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then the case is <outcome>

      Examples: none, pending, decided
        | review    | outcome    |
        | NONE      | DIVERTED   |
        | REQUESTED | BLOCKED    |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | VACATED   | DIVERTED   |

    Scenario: [5] the finding was upheld, and the danger is real
      Given Juan is a man of 30 from Mexico
      And Juan's "fear of return" is "YES"
      And Juan's "review of a negative finding on fear" is "UPHELD"
      And Juan's "danger on return" is "YES"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then the case is BLOCKED

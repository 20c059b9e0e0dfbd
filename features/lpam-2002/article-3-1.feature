@lpam-2002/article-3-1
Feature: LDPAM 3, I, an older adult is sixty or more

  Also in transit. It gives articles 113 and 120 of the Ley de Migración their age.

  Rule: From the sixtieth birthday a person is an older adult

    Scenario Outline: [1] Eulalia, born on <born>, is ready on <day>
      Given Eulalia is a person born on <born> from Honduras
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Eulalia <counts> as ELDERLY by this clause

      Examples: the day before the birthday and the birthday; one who was born on a 29 February
        | born       | day        | counts         |
        | 1963-05-09 | 2023-05-08 | does not count |
        | 1963-05-08 | 2023-05-08 | counts         |
        | 1964-02-29 | 2024-02-28 | does not count |
        | 1964-02-29 | 2024-02-29 | counts         |
        | 1952-02-29 | 2012-02-29 | counts         |
        | 1944-01-05 | 2004-01-04 | does not count |
        | 1944-01-05 | 2004-01-05 | counts         |

    Scenario Outline: [2] of whom only the age is known: <age>
      Given Eulalia is a woman of <age> from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then Eulalia <counts> as ELDERLY by this clause

      Examples:
        | age | counts         |
        | 59  | does not count |
        | 60  | counts         |

    Scenario Outline: [3] the law on <day>
      Given Eulalia is a woman of 64 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Eulalia <counts> as ELDERLY by this clause

      Examples: the day before the law and its first day
        | day        | counts         |
        | 2002-06-24 | does not count |
        | 2002-06-25 | counts         |

    Scenario: [4] custody in the United States
      Given Refugio is a man of 64 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2023-05-08 at 10:00
      Then Refugio does not count as ELDERLY by this clause

    Scenario: [5] the answer gives the reason
      Given Eulalia is a woman of 64 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the person is sixty or older"

@ca4-2006/women
Feature: CA4-2006 women, a person recorded as female counts as a woman

  The memorandum of 2006 has a mechanism for migrant women that nobody has read. Whoever is recorded as female counts as a
  woman, of any age. Until the Ley de Migración of 26 May 2011 decided the point, her case went to a person.

  Rule: Whoever is recorded as female counts, of any age

    Scenario Outline: [1] a <who> of <age>
      Given Xiomara is a <who> of <age> from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2006-10-03 at 10:00
      Then Xiomara counts as WOMAN by this clause
      And the case is REFERRED
      And what is missing for Xiomara is the gap chapter-unread by ca4-2006/mechanism-for-women

      Examples:
        | who   | age |
        | girl  | 3   |
        | girl  | 17  |
        | woman | 18  |
        | woman | 72  |

    Scenario Outline: [2] a person of 30 recorded as <sex>
      Given Ariel is a person of 30 from Nicaragua
      And Ariel's "sex" is "<sex>"
      And Mexico holds Ariel at Tapachula
      When Ariel is ready on 2006-10-03 at 10:00
      Then Ariel does not count as WOMAN by this clause
      And the gap chapter-unread is not missing for Ariel by ca4-2006/mechanism-for-women

      Examples:
        | sex   |
        | MALE  |
        | OTHER |

    Scenario: [3] nobody said how the person is recorded
      Given Ariel is a person of 30 from Nicaragua
      And Mexico holds Ariel at Tapachula
      When Ariel is ready on 2006-10-03 at 10:00
      Then the case is REFERRED
      And what is missing for Ariel is "sex" by ca4-2006/mechanism-for-women

    Scenario: [4] the reason
      Given Xiomara is a woman of 40 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2006-10-03 at 10:00
      Then this clause stands for Xiomara with effect COUNTS_AS
      And the answer says of this clause "the chapter on women is about persons recorded as female"

  Rule: Only while it holds, and for those whom it covers

    Scenario Outline: [5] a woman who is ready on <day>
      Given Xiomara is a woman of 40 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Xiomara <counts> as WOMAN by this clause

      Examples:
        | day        | counts         |
        | 2006-05-04 | does not count |
        | 2006-05-05 | counts         |
        | 2012-04-30 | counts         |
        | 2012-05-01 | does not count |

    Scenario: [6] a woman from Ecuador
      Given Xiomara is a woman of 40 from Ecuador
      And Mexico holds her at Tapachula
      When she is ready on 2006-10-03 at 10:00
      Then Xiomara does not count as WOMAN by this clause

  Rule: From 26 May 2011 the Ley de Migración decides what the unread chapter leaves open

    Scenario Outline: [7] a woman who is ready on <day>
      Given Xiomara is a woman of 40 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And Xiomara counts as WOMAN by this clause

      Examples: she still counts as a woman, and her consulate still has to validate the return
        | day        | outcome  |
        | 2011-05-25 | REFERRED |
        | 2011-05-26 | PENDING  |

@gt-2005/women
Feature: GT-2005 women, a person recorded as female counts as a woman

  The agreement of 2005 has a chapter on migrant women that nobody has read. Whoever is recorded as female counts as a
  woman, of any age. Until the Ley de Migración of 26 May 2011 decided the point, her case went to a person.

  Rule: Whoever is recorded as female counts, of any age

    Scenario Outline: [1] a <who> of <age>
      Given Petrona is a <who> of <age> from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2005-10-04 at 10:00
      Then Petrona counts as WOMAN by this clause
      And the case is REFERRED
      And what is missing for Petrona is the gap chapter-unread by gt-2005/chapter-on-women

      Examples:
        | who   | age |
        | girl  | 3   |
        | girl  | 17  |
        | woman | 18  |
        | woman | 72  |

    Scenario Outline: [2] a person of 30 recorded as <sex>
      Given Ariel is a person of 30 from Guatemala
      And Ariel's "sex" is "<sex>"
      And Mexico holds Ariel at Tapachula
      When Ariel is ready on 2005-10-04 at 10:00
      Then Ariel does not count as WOMAN by this clause
      And the gap chapter-unread is not missing for Ariel by gt-2005/chapter-on-women

      Examples:
        | sex   |
        | MALE  |
        | OTHER |

    Scenario: [3] nobody said how the person is recorded
      Given Ariel is a person of 30 from Guatemala
      And Mexico holds Ariel at Tapachula
      When Ariel is ready on 2005-10-04 at 10:00
      Then the case is REFERRED
      And what is missing for Ariel is "sex" by gt-2005/chapter-on-women

    Scenario: [4] the reason
      Given Petrona is a woman of 40 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2005-10-04 at 10:00
      Then this clause stands for Petrona with effect COUNTS_AS
      And the answer says of this clause "the chapter on women is about persons recorded as female"

  Rule: Only while it holds, and for those whom it covers

    Scenario Outline: [5] a woman who is ready on <day>
      Given Petrona is a woman of 40 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Petrona <counts> as WOMAN by this clause

      Examples:
        | day        | counts         |
        | 2005-06-27 | does not count |
        | 2005-06-28 | counts         |

    Scenario: [6] a woman from Nicaragua
      Given Petrona is a woman of 40 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2005-10-04 at 10:00
      Then Petrona does not count as WOMAN by this clause

  Rule: From 26 May 2011 the Ley de Migración decides what the unread chapter leaves open

    Scenario Outline: [7] a woman who is ready on <day>
      Given Petrona is a woman of 40 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And Petrona counts as WOMAN by this clause

      Examples: she still counts as a woman, and her consulate still has to validate the return
        | day        | outcome  |
        | 2011-05-25 | REFERRED |
        | 2011-05-26 | PENDING  |

@gt-2004/women
Feature: GT-2004 women, a person recorded as female counts as a woman

  The arrangement of 2004 has a chapter on migrant women that nobody has read. Whoever is recorded as female counts as a
  woman, of any age, and her case goes to a person.

  Rule: Whoever is recorded as female counts, of any age

    Scenario Outline: [1] a <who> of <age>
      Given Sebastiana is a <who> of <age> from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2004-10-05 at 10:00
      Then Sebastiana counts as WOMAN by this clause
      And the case is REFERRED
      And what is missing for Sebastiana is the gap chapter-unread by gt-2004/chapter-on-women

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
      When Ariel is ready on 2004-10-05 at 10:00
      Then Ariel does not count as WOMAN by this clause
      And the gap chapter-unread is not missing for Ariel by gt-2004/chapter-on-women

      Examples:
        | sex   |
        | MALE  |
        | OTHER |

    Scenario: [3] nobody said how the person is recorded
      Given Ariel is a person of 30 from Guatemala
      And Mexico holds Ariel at Tapachula
      When Ariel is ready on 2004-10-05 at 10:00
      Then the case is REFERRED
      And what is missing for Ariel is "sex" by gt-2004/chapter-on-women

    Scenario: [4] the reason
      Given Sebastiana is a woman of 40 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2004-10-05 at 10:00
      Then this clause stands for Sebastiana with effect COUNTS_AS
      And the answer says of this clause "the chapter on women is about persons recorded as female"

  Rule: Only while it holds

    Scenario Outline: [5] a woman who is ready on <day>
      Given Sebastiana is a woman of 40 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Sebastiana <counts> as WOMAN by this clause

      Examples:
        | day        | counts         |
        | 2004-07-01 | does not count |
        | 2004-07-02 | counts         |
        | 2005-06-27 | counts         |
        | 2005-06-28 | does not count |

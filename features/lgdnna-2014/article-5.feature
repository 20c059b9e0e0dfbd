@lgdnna-2014/article-5
Feature: LGDNNA article 5, a person under eighteen is a child, and in doubt the person is taken to be one

  The children's rights law of Mexico counts everybody under eighteen as a child, and gives the benefit of a
  doubt about age to the child.

  Rule: Eighteen years is the line

    Scenario Outline: [1] Maynor, born on <born>, on 10 May 2023
      Given Maynor is a boy born on <born> from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-10 at 10:00
      Then Maynor <counts> as CHILD by this clause

      Examples: the day before the birthday and the birthday
        | born       | counts         |
        | 2005-05-11 | counts         |
        | 2005-05-10 | does not count |

    Scenario: [2] somebody born on 29 February comes of age on 1 March
      Given Ixchel is a girl born on 2004-02-29 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2022-02-28 at 10:00
      Then Ixchel counts as CHILD by this clause

    Scenario: [3] and on 1 March she is an adult
      Given Ixchel is a girl born on 2004-02-29 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2022-03-01 at 10:00
      Then Ixchel does not count as CHILD by this clause

  Rule: Doubt speaks for the child

    Scenario: [4] a person who says nineteen, which an officer doubts
      Given Sindy is a woman of 19 from El Salvador
      And Mexico holds her at Tapachula
      And Sindy's "age in doubt" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then Sindy counts as CHILD by this clause
      And no handover is given
      And the answer says of this clause "it is disputed whether the person is under eighteen"

    Scenario: [5] nobody doubts it
      Given Sindy is a woman of 19 from El Salvador
      And Mexico holds her at Tapachula
      And Sindy's "age in doubt" is "NO"
      When she is ready on 2023-05-10 at 10:00
      Then Sindy does not count as CHILD by this clause

    Scenario: [6] a person whose age is not known is not returned
      Given Alex is a person whose age is not known from Honduras
      And Mexico holds them at Tapachula
      When Alex is ready on 2023-05-10 at 10:00
      Then no handover is given

  Rule: It is the law from 5 December 2014

    Scenario Outline: [7] a boy of 15 on <day>
      Given Maynor is a boy of 15 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Maynor <counts> as CHILD by this clause

      Examples:
        | day        | counts         |
        | 2014-12-04 | does not count |
        | 2014-12-05 | counts         |

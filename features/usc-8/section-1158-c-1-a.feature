@usc-8/section-1158-c-1-a
Feature: 8 USC 1158(c)(1)(A), a person granted asylum is not returned

  Whoever was granted asylum is not returned to the country they fled.
  The law is applied here from 1 April 1997.

  Rule: Asylum that was granted bars the return

    Scenario: [1] a man who was granted asylum
      Given Tomás is a man of 51 from Mexico
      And the United States holds him at Laredo
      And Tomás's "asylum" is "GRANTED"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Tomás with effect BARS
      And the answer says of this clause "a person who was granted asylum is not returned"
      And the answer says in Spanish of this clause "no se devuelve a la persona a la que se concedió asilo"
      And no handover is given

    Scenario Outline: [2] a man whose asylum is <asylum>
      Given Tomás is a man of 51 from Mexico
      And the United States holds him at Laredo
      And Tomás's "asylum" is "<asylum>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Tomás

      Examples: what is only wished for or pending goes to an asylum officer by other clauses
        | asylum         | outcome    |
        | NONE           | RETURNABLE |
        | REFUSED        | RETURNABLE |
        | WISH_EXPRESSED | DIVERTED   |
        | PENDING        | DIVERTED   |

  Rule: Nobody is returned who was not asked

    Scenario: [3] a man who was not asked about asylum
      Given Tomás is a man of 51 from Mexico
      And the United States holds him at Laredo
      And Tomás has not been asked about "asylum"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Tomás is "asylum" by this clause

  Rule: The clause is applied from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Tomás is a man of 51 from Mexico
      And the United States holds him at Laredo
      And Tomás's "asylum" is "GRANTED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Tomás

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

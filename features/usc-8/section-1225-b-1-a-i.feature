@usc-8/section-1225-b-1-a-i
Feature: 8 USC 1225(b)(1)(A)(i), no removal without a hearing for a person who intends to apply for asylum

  An officer who hears that a person intends to apply for asylum refers them to an asylum
  officer. In force since 1 April 1997.

  Rule: An intention to apply for asylum goes to an asylum officer

    Scenario: [1] a man who says that he wishes for asylum
      Given Hugo is a man of 27 from Mexico
      And the United States holds him at Laredo
      And Hugo's "asylum" is "WISH_EXPRESSED"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Hugo with effect DIVERTS
      And Hugo is referred to asylum-officer because of this clause
      And the answer is known as TEXT
      And the answer says of this clause "a person who intends to apply for asylum is referred to an asylum officer"

    Scenario Outline: [2] a man whose asylum is <asylum>
      Given Hugo is a man of 27 from Mexico
      And the United States holds him at Laredo
      And Hugo's "asylum" is "<asylum>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Hugo

      Examples: an application that was made is no mere intention; other clauses look after it
        | asylum  | outcome    |
        | NONE    | RETURNABLE |
        | REFUSED | RETURNABLE |
        | PENDING | DIVERTED   |

    Scenario: [3] a finding on fear does not end a wish for asylum
      Given Hugo is a man of 27 from Mexico
      And the United States holds him at Laredo
      And Hugo's "asylum" is "WISH_EXPRESSED"
      And Hugo's "fear of return" is "YES"
      And Hugo's "review of a negative finding on fear" is "UPHELD"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Hugo
      And this clause is not overridden for Hugo

  Rule: Nobody is returned who was not asked

    Scenario: [4] a man who was not asked about asylum
      Given Hugo is a man of 27 from Mexico
      And the United States holds him at Laredo
      And Hugo has not been asked about "asylum"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Hugo is "asylum" by this clause

  Rule: The clause is in force from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Hugo is a man of 27 from Mexico
      And the United States holds him at Laredo
      And Hugo's "asylum" is "WISH_EXPRESSED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Hugo

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

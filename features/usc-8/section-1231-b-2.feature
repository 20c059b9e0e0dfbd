@usc-8/section-1231-b-2
Feature: 8 USC 1231(b)(2), a person goes only to a country of their nationality that takes them

  A person is removed to a country of which they are a national and which is willing to take
  them. The law is applied here from 1 April 1997.

  Rule: Nobody is handed to a state that does not take them

    Scenario: [1] Mexico has refused to receive a man
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      And Óscar's "refused by the receiving state" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Óscar with effect BARS
      And the answer says of this clause "the receiving state has refused to take the person"

    Scenario: [2] Mexico has not refused him
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      And Óscar's "refused by the receiving state" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Óscar

    Scenario: [3] nobody told of a refusal
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Óscar's "refused by the receiving state" by this clause

  Rule: A nationality that was refuted bars the return and is examined again

    Scenario: [4] a man who turns out not to be Mexican
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      And Óscar's "proof of nationality" is "REFUTED"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Óscar with effect BARS
      And this clause stands for Óscar with effect DIVERTS
      And Óscar is referred to nationality-check because of this clause
      And the answer says of this clause "the nationality that was assumed has been refuted"
      And the answer says of this clause "the nationality must be examined again"

  Rule: A nationality that is only claimed is tested by interview

    Scenario: [5] a man who says that he is Mexican
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      And Óscar's "proof of nationality" is "CLAIM"
      When he is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And this clause stands for Óscar with effect REQUIRES
      And the step nationality-interview is left for Óscar by this clause
      And the answer says of this clause "the nationality is only claimed and must be shown by papers or an interview"

    Scenario Outline: [6] the nationality is shown by <proof>
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      And Óscar's "proof of nationality" is "<proof>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Óscar
      And the step nationality-interview is not left for Óscar by this clause

      Examples: an interview shows it as well as papers
        | proof                 |
        | DOCUMENT              |
        | CONSULAR_REGISTRATION |
        | CONSULATE             |
        | INTERVIEW             |

  Rule: The clause is applied from 1 April 1997

    Scenario Outline: [7] on <day>
      Given Óscar is a man of 60 from Mexico
      And the United States holds him at Laredo
      And Óscar's "refused by the receiving state" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Óscar

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

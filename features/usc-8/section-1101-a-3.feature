@usc-8/section-1101-a-3
Feature: 8 USC 1101(a)(3), nobody who is a national of the United States is removed

  Title 8 lets people be removed who are neither citizens nor nationals of the United States.
  A national stays, even one who can only say so.

  Rule: A national of the United States is not removed

    Scenario Outline: [1] a man from the United States whose nationality is shown by <proof>
      Given Frank is a man of 40 from the United States
      And Frank's "proof of nationality" is "<proof>"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Frank with effect BARS
      And the answer says of this clause "a national of the United States cannot be removed from it"
      And no handover is given

      Examples: a claim protects as well as a paper
        | proof    |
        | DOCUMENT |
        | CLAIM    |

    Scenario: [2] one national of the United States stops the whole family
      Given Grace is a girl of 4 from the United States
      And Marisol is a woman of 29 from Mexico
      And Grace is the daughter of Marisol, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And Grace is BLOCKED
      And this clause does not stand for Marisol
      And no handover is given

  Rule: Others are not protected by this clause

    Scenario: [3] a man from Mexico
      Given Luis is a man of 40 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Luis

    Scenario: [4] a man from the United States whom Mexico holds
      Given Frank is a man of 40 from the United States
      And Mexico holds him at Mexico City
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Frank

  Rule: A nationality that nobody knows is asked for

    Scenario: [5] a man whose nationality is not known
      Given Sam is a man of 40 whose nationality is not known
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Sam is "nationality" by this clause

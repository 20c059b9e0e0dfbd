@usc-8/section-1232-b-3
Feature: 8 USC 1232(b)(3), a child alone is moved to Health and Human Services within 72 hours

  The hour at which the child was found to be alone is not asked; the 72 hours are counted from
  the encounter, which is never later. In force since 23 March 2009.

  Rule: A clock of 72 hours runs for a child alone

    Scenario: [1] a boy of 9 from El Salvador, alone
      Given Samuel is a boy of 9 from El Salvador
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met in the river on 2020-03-09 at 22:10
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Samuel with effect CLOCKS
      And a clock for Samuel by this clause runs out on 2020-03-12 at 22:10, then transfer-to-hhs
      And the answer says of this clause "a child alone who stays in custody is moved to Health and Human Services within 72 hours"

    Scenario: [2] 72 hours are 72 hours, also when the clocks are put back between
      Given Samuel is a boy of 9 from El Salvador
      And the United States holds him at Laredo since 2020-10-31 12:00
      And they were met in the river on 2020-10-31 at 12:00
      When he is ready on 2020-11-01 at 10:00
      Then a clock for Samuel by this clause runs out on 2020-11-03 at 11:00, then transfer-to-hhs

    Scenario: [3] a boy of 9 with his father
      Given Samuel is a boy of 9 from El Salvador
      And Raúl is a man of 33 from El Salvador
      And Samuel is the son of Raúl, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-10 at 10:00
      Then this clause does not stand for Samuel
      And no clock for Samuel by this clause runs

    Scenario: [4] a man of 18
      Given Samuel is a man of 18 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And no clock for Samuel by this clause runs

  Rule: The clause is in force from 23 March 2009

    Scenario: [5] the day before
      Given Samuel is a boy of 9 from El Salvador
      And the United States holds him at Laredo since 2009-03-21 22:10
      When he is ready on 2009-03-22 at 10:00
      Then the case is REFERRED
      And no clock for Samuel by this clause runs

    Scenario: [6] the first day
      Given Samuel is a boy of 9 from El Salvador
      And the United States holds him at Laredo since 2009-03-22 22:10
      When he is ready on 2009-03-23 at 10:00
      Then a clock for Samuel by this clause runs out on 2009-03-25 at 22:10, then transfer-to-hhs

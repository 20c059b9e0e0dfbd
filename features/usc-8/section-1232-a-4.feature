@usc-8/section-1232-a-4
Feature: 8 USC 1232(a)(4), a child alone is screened within 48 hours and in any case before return

  The 48 hours run from the apprehension. A child alone about whom nothing was decided by then
  goes to Health and Human Services at once. In force since 23 March 2009.

  Rule: A screening that takes longer than 48 hours leads to Health and Human Services

    Scenario Outline: [1] the screening of a boy of 16 ends on <end>
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Saúl's "risk of trafficking on return" is "NO"
      And Saúl's "credible fear" is "NO"
      And Saúl's "able to decide alone" is "YES"
      And Saúl's "end of the screening" is "<end>"
      When he is ready on 2020-03-12 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Saúl with effect DIVERTS

      Examples: the last minute counts
        | end              | outcome  | stands         |
        | 2020-03-10 08:00 | PENDING  | does not stand |
        | 2020-03-11 22:10 | PENDING  | does not stand |
        | 2020-03-11 22:11 | DIVERTED | stands         |

    Scenario: [2] nothing was decided in 48 hours
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Saúl's "risk of trafficking on return" is "NO"
      And Saúl's "credible fear" is "NO"
      And Saúl's "able to decide alone" is "YES"
      When he is ready on 2020-03-12 at 10:00
      Then the case is DIVERTED
      And Saúl is referred to hhs-orr because of this clause
      And no handover is given
      And the answer says of this clause "the screening was not completed within 48 hours"

    Scenario: [3] the hours run from the encounter, where custody began later
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-10 06:00
      And they were met at the land border on 2020-03-09 at 22:10
      And Saúl's "risk of trafficking on return" is "NO"
      And Saúl's "credible fear" is "NO"
      And Saúl's "able to decide alone" is "YES"
      When he is ready on 2020-03-12 at 05:00
      Then the case is DIVERTED
      And Saúl is referred to hhs-orr because of this clause

    Scenario: [4] nobody knows when the boy was met
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo
      And they were met at the land border
      And Saúl's "risk of trafficking on return" is "NO"
      And Saúl's "credible fear" is "NO"
      And Saúl's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Saúl is "beginning of custody" by this clause

  Rule: A clock of 48 hours runs from the apprehension

    Scenario: [5] the clock of a boy of 16
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      When he is ready on 2020-03-10 at 10:00
      Then a clock for Saúl by this clause runs out on 2020-03-11 at 22:10, then transfer-to-hhs
      And the answer says of this clause "a child alone is screened within 48 hours of apprehension, or else goes to Health and Human Services"

    Scenario: [6] 48 hours are 48 hours, also when the clocks are put forward between
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-07 12:00
      And they were met at the land border on 2020-03-07 at 12:00
      When he is ready on 2020-03-08 at 10:00
      Then a clock for Saúl by this clause runs out on 2020-03-09 at 13:00, then transfer-to-hhs

    Scenario: [7] no clock runs for a boy who is with his mother
      Given Saúl is a boy of 16 from Mexico
      And Olga is a woman of 50 from Mexico
      And Saúl is the son of Olga, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-12 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Saúl
      And no clock for Saúl by this clause runs

  Rule: The clause is in force from 23 March 2009

    Scenario: [8] the day before
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2009-03-19 22:10
      And they were met at the land border on 2009-03-19 at 22:10
      When he is ready on 2009-03-22 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Saúl
      And no clock for Saúl by this clause runs

    Scenario: [9] the first day
      Given Saúl is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2009-03-20 22:10
      And they were met at the land border on 2009-03-20 at 22:10
      When he is ready on 2009-03-23 at 10:00
      Then the case is DIVERTED
      And this clause stands for Saúl with effect DIVERTS

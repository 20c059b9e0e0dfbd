@usc-8/section-1232-a-2-c-ii
Feature: 8 USC 1232(a)(2)(C)(ii), a child alone is returned in reasonable business hours

  The statute gives no hours. It is a duty of care beside the hours of the port and of the
  other clauses, and not a window. In force since 23 March 2009.

  Rule: A child alone is owed a return in reasonable business hours

    Scenario: [1] a boy of 15, alone, who may go home quickly
      Given Gael is a boy of 15 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met in the river on 2020-03-09 at 22:10
      And Gael's "risk of trafficking on return" is "NO"
      And Gael's "credible fear" is "NO"
      And Gael's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And Gael is owed reasonable-business-hours by this clause
      And the answer says of this clause "a child alone is returned only in reasonable business hours"
      And the answer says in Spanish of this clause "la niña, el niño o adolescente no acompañado solo vuelve en un horario razonable de oficina"

    Scenario: [2] a boy of 15 with his mother
      Given Gael is a boy of 15 from Mexico
      And Norma is a woman of 37 from Mexico
      And Gael is the son of Norma, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And Gael is not owed reasonable-business-hours by this clause

    Scenario: [3] a boy of 15, alone, who is not returned
      Given Gael is a boy of 15 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met in the river on 2020-03-09 at 22:10
      And Gael's "risk of trafficking on return" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And Gael is not owed reasonable-business-hours by this clause

  Rule: The clause is in force from 23 March 2009

    Scenario: [4] the day before
      Given Gael is a boy of 15 from Mexico
      And the United States holds him at Laredo since 2009-03-21 22:10
      And they were met in the river on 2009-03-21 at 22:10
      And Gael's "risk of trafficking on return" is "NO"
      And Gael's "credible fear" is "NO"
      And Gael's "able to decide alone" is "YES"
      When he is ready on 2009-03-22 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Gael

    Scenario: [5] the first day
      Given Gael is a boy of 15 from Mexico
      And the United States holds him at Laredo since 2009-03-22 22:10
      And they were met in the river on 2009-03-22 at 22:10
      And Gael's "risk of trafficking on return" is "NO"
      And Gael's "credible fear" is "NO"
      And Gael's "able to decide alone" is "YES"
      When he is ready on 2009-03-23 at 10:00
      Then the case is PENDING
      And Gael is owed reasonable-business-hours by this clause

@usc-8/section-1232-b-2
Feature: 8 USC 1232(b)(2), Health and Human Services is told within 48 hours

  They are told of a child alone, and of any claim or suspicion that a person in custody is
  under eighteen. Both periods are counted from the encounter. In force since 23 March 2009.

  Rule: They are told of a child alone within 48 hours

    Scenario: [1] a girl of 12 from Guatemala, alone
      Given Sofía is a girl of 12 from Guatemala
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met in the river on 2020-03-09 at 22:10
      When she is ready on 2020-03-10 at 10:00
      Then hhs is told by 2020-03-11 at 22:10 about Sofía by this clause
      And the answer says of this clause "Health and Human Services is told of a child alone within 48 hours"

    Scenario: [2] also when a girl from Mexico, alone, may go home quickly
      Given Sofía is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met in the river on 2020-03-09 at 22:10
      And Sofía's "risk of trafficking on return" is "NO"
      And Sofía's "credible fear" is "NO"
      And Sofía's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And hhs is told by 2020-03-11 at 22:10 about Sofía by this clause

    Scenario: [3] a girl who is with her mother
      Given Sofía is a girl of 12 from Mexico
      And Carla is a woman of 35 from Mexico
      And Sofía is the daughter of Carla, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-10 at 10:00
      Then hhs is not told about Sofía by this clause

    Scenario: [4] a woman of 18
      Given Sofía is a woman of 18 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Sofía
      And hhs is not told about Sofía by this clause

  Rule: They are told within 48 hours that a person may be under eighteen

    Scenario: [5] a man who is entered as 19 and whose age is in doubt
      Given Elías is a man of 19 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met in the river on 2020-03-09 at 22:10
      And Elías's "age in doubt" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And hhs is told by 2020-03-11 at 22:10 about Elías by this clause
      And the answer says of this clause "somebody says or suspects that the person is under eighteen, and Health and Human Services is told within 48 hours"

    Scenario: [6] nobody doubts his age
      Given Elías is a man of 19 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And Elías's "age in doubt" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And hhs is not told about Elías by this clause

    Scenario: [7] nobody said whether it is in doubt
      Given Elías is a man of 19 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Elías's "age in doubt" by this clause

  Rule: The clause is in force from 23 March 2009

    Scenario: [8] the day before
      Given Sofía is a girl of 12 from Guatemala
      And the United States holds her at Laredo since 2009-03-21 22:10
      When she is ready on 2009-03-22 at 10:00
      Then hhs is not told about Sofía by this clause

    Scenario: [9] the first day
      Given Sofía is a girl of 12 from Guatemala
      And the United States holds her at Laredo since 2009-03-22 22:10
      When she is ready on 2009-03-23 at 10:00
      Then hhs is told by 2009-03-24 at 22:10 about Sofía by this clause

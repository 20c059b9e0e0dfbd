@usc-8/section-1232-a-2-c-i
Feature: 8 USC 1232(a)(2)(C)(i), a child alone is handed only to officials, who are told before

  The officials who receive the child are told, so that they are there, child-welfare staff
  among them where there are any. In force since 23 March 2009.

  Rule: The receiving officials are told and receive the child

    Scenario: [1] a girl of 17, alone, who may go home quickly
      Given Ximena is a girl of 17 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ximena's "risk of trafficking on return" is "NO"
      And Ximena's "credible fear" is "NO"
      And Ximena's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And receiving-authority is told before the handover about Ximena by this clause
      And Ximena is owed specialist-company by this clause
      And the answer says of this clause "the officials who receive the child are told, so that they are there"
      And the answer says of this clause "a child alone is handed only to officials, with child-welfare staff where there are any"

    Scenario: [2] a woman of 18
      Given Ximena is a woman of 18 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Ximena
      And receiving-authority is not told about Ximena by this clause
      And Ximena is not owed specialist-company by this clause

    Scenario: [3] a girl of 17 with her father
      Given Ximena is a girl of 17 from Mexico
      And Pablo is a man of 45 from Mexico
      And Ximena is the daughter of Pablo, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Ximena

    Scenario: [4] a girl of 17, alone, who is not going home tells nobody there
      Given Ximena is a girl of 17 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ximena's "risk of trafficking on return" is "NO"
      And Ximena's "credible fear" is "YES"
      And Ximena's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And receiving-authority is not told about Ximena by this clause

  Rule: The clause is in force from 23 March 2009

    Scenario: [5] the day before
      Given Ximena is a girl of 17 from Mexico
      And the United States holds her at Laredo since 2009-03-21 22:10
      And they were met at the land border on 2009-03-21 at 22:10
      And Ximena's "risk of trafficking on return" is "NO"
      And Ximena's "credible fear" is "NO"
      And Ximena's "able to decide alone" is "YES"
      When she is ready on 2009-03-22 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Ximena

    Scenario: [6] the first day
      Given Ximena is a girl of 17 from Mexico
      And the United States holds her at Laredo since 2009-03-22 22:10
      And they were met at the land border on 2009-03-22 at 22:10
      And Ximena's "risk of trafficking on return" is "NO"
      And Ximena's "credible fear" is "NO"
      And Ximena's "able to decide alone" is "YES"
      When she is ready on 2009-03-23 at 10:00
      Then the case is PENDING
      And this clause stands for Ximena with effect NOTIFIES
      And this clause stands for Ximena with effect PROVIDES

@usc-8/section-1225-b-1-a-ii
Feature: 8 USC 1225(b)(1)(A)(ii), a person who fears return goes to an asylum officer

  A fear of return that was expressed is heard by an asylum officer before anything else,
  whatever the procedure. In force since 1 April 1997.

  Rule: Fear of return goes to an asylum officer

    Scenario: [1] a woman who fears return
      Given Lucía is a woman of 22 from Mexico
      And the United States holds her at Laredo
      And Lucía's "fear of return" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Lucía with effect DIVERTS
      And Lucía is referred to asylum-officer because of this clause
      And no handover is given
      And the answer is known as TEXT
      And the answer says of this clause "a person who fears return is referred to an asylum officer"

    Scenario: [2] a woman who was asked and fears nothing
      Given Lucía is a woman of 22 from Mexico
      And the United States holds her at Laredo
      And Lucía's "fear of return" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Lucía
      And "fear of return" is not missing for Lucía

    Scenario: [3] the fear of a daughter keeps her mother too
      Given Lucía is a girl of 12 from Mexico
      And Julia is a woman of 38 from Mexico
      And Lucía is the daughter of Julia, shown by a document
      And the United States holds them at Laredo
      And Lucía's "fear of return" is "YES"
      When they are ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Lucía
      And this clause does not stand for Julia
      And no handover is given

  Rule: Nobody is returned who was not asked

    Scenario: [4] a woman who was not asked
      Given Lucía is a woman of 22 from Mexico
      And the United States holds her at Laredo
      And Lucía has not been asked about "fear of return"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Lucía is "fear of return" by this clause

  Rule: The clause is in force from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Lucía is a woman of 22 from Mexico
      And the United States holds her at Laredo
      And Lucía's "fear of return" is "YES"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Lucía

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

@usc-8/section-1252-b-3-b
Feature: 8 USC 1252(b)(3)(B), a stay of a court stops removal

  Nobody is removed for as long as a court stays the removal.
  The law is applied here from 1 April 1997.

  Rule: A stay bars the return

    Scenario: [1] a court has stayed the removal
      Given Darío is a man of 38 from Mexico
      And the United States holds him at Laredo
      And Darío's "removal stayed" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Darío with effect BARS
      And no handover is given
      And the answer says of this clause "the removal has been stayed"
      And the answer says in Spanish of this clause "la expulsión fue suspendida"

    Scenario: [2] there is no stay
      Given Darío is a man of 38 from Mexico
      And the United States holds him at Laredo
      And Darío's "removal stayed" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Darío

    Scenario: [3] nobody asked whether there is one
      Given Darío is a man of 38 from Mexico
      And the United States holds him at Laredo
      And Darío has not been asked about "removal stayed"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Darío is "removal stayed" by this clause

  Rule: The clause is applied from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Darío is a man of 38 from Mexico
      And the United States holds him at Laredo
      And Darío's "removal stayed" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Darío

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

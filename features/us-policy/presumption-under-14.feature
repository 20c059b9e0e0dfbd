@us-policy/presumption-under-14
Feature: Policy of Customs and Border Protection, a child under fourteen is presumed unable to decide alone

  Only a rebuttal that was written down lets the presumption fall; otherwise the child goes to
  Health and Human Services. Applied since 23 March 2009.

  Rule: A child alone under fourteen goes to Health and Human Services

    Scenario: [1] a boy of 13, alone, who passed the screening
      Given Nico is a boy of 13 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Nico's "risk of trafficking on return" is "NO"
      And Nico's "credible fear" is "NO"
      And Nico's "able to decide alone" is "YES"
      And Nico's "shown able to decide though so young" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Nico with effect DIVERTS
      And Nico is referred to hhs-orr because of this clause
      And no handover is given
      And the answer says of this clause "the child is under fourteen, and no documented reason shows that they can decide independently"

    Scenario: [2] what nobody wrote down was not rebutted
      Given Nico is a boy of 13 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Nico's "risk of trafficking on return" is "NO"
      And Nico's "credible fear" is "NO"
      And Nico's "able to decide alone" is "YES"
      And Nico has not been asked about "shown able to decide though so young"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And Nico is referred to hhs-orr because of this clause

    Scenario: [3] a documented reason shows that a boy of 13 can decide
      Given Nico is a boy of 13 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Nico's "risk of trafficking on return" is "NO"
      And Nico's "credible fear" is "NO"
      And Nico's "able to decide alone" is "YES"
      And Nico's "shown able to decide though so young" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Nico

  Rule: The presumption ends on the fourteenth birthday, and does not touch who is accompanied

    Scenario Outline: [4] a boy born on <birth>, alone
      Given Nico is a boy born on <birth> from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Nico's "risk of trafficking on return" is "NO"
      And Nico's "credible fear" is "NO"
      And Nico's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Nico

      Examples: the birthday itself is fourteen
        | birth      | outcome  | stands         |
        | 2006-03-11 | DIVERTED | stands         |
        | 2006-03-10 | PENDING  | does not stand |

    Scenario: [5] a boy of 13 with his father
      Given Nico is a boy of 13 from Mexico
      And Gerardo is a man of 41 from Mexico
      And Nico is the son of Gerardo, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Nico

  Rule: The policy is applied from 23 March 2009

    Scenario Outline: [6] a boy of 13, alone, on <day>
      Given Nico is a boy of 13 from Mexico
      And the United States holds him at Laredo since 2009-03-21 22:10
      And they were met at the land border on 2009-03-21 at 22:10
      And Nico's "risk of trafficking on return" is "NO"
      And Nico's "credible fear" is "NO"
      And Nico's "able to decide alone" is "YES"
      When he is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Nico

      Examples: before it a person decides
        | day        | outcome  | stands         |
        | 2009-03-22 | REFERRED | does not stand |
        | 2009-03-23 | DIVERTED | stands         |

@cfr-8/section-236-1-e
Feature: 8 CFR 236.1(e), a person in custody is told of the right to the consulate, and no claim is revealed

  Whoever is in custody is told of the right to communicate with their consulate. Mexico is not
  on the list of countries that are told in any case. No official tells a consulate of a claim.

  Rule: A person in custody is told of the right, from 17 January 2007

    Scenario: [1] a man in custody
      Given Mateo is a man of 23 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then Mateo is owed information-on-rights by this clause
      And the answer says of this clause "the person is told of the right to communicate with their consulate"
      And the consulate is not told about Mateo by this clause

    Scenario: [2] also who is not returned
      Given Mateo is a man of 23 from Mexico
      And the United States holds him at Laredo
      And Mateo's "removal stayed" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And Mateo is owed information-on-rights by this clause

    Scenario: [3] the day before
      Given Mateo is a man of 23 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2007-01-16 at 10:00
      Then Mateo is not owed information-on-rights by this clause

    Scenario: [4] the first day
      Given Mateo is a man of 23 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2007-01-17 at 10:00
      Then Mateo is owed information-on-rights by this clause

  Rule: A claim to asylum is not revealed to the consulate

    Scenario Outline: [5] a woman whose asylum is <asylum>
      Given Inés is a woman of 41 from Mexico
      And the United States holds her at Laredo
      And Inés's "asylum" is "<asylum>"
      When she is ready on 2020-03-10 at 10:00
      Then this clause stands for Inés with effect FORBIDS
      And disclose-claim is forbidden for Inés by this clause
      And the answer says of this clause "nobody tells the consulate that the person wishes for asylum, asked for it or was granted it"

      Examples: a claim that was refused is kept from the consulate too
        | asylum         |
        | WISH_EXPRESSED |
        | PENDING        |
        | GRANTED        |
        | REFUSED        |

    Scenario: [6] there is no claim to reveal
      Given Inés is a woman of 41 from Mexico
      And the United States holds her at Laredo
      And Inés's "asylum" is "NONE"
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Inés with effect FORBIDS
      And disclose-claim is not forbidden for Inés by this clause

    Scenario: [7] nobody knows whether there is a claim
      Given Inés is a woman of 41 from Mexico
      And the United States holds her at Laredo
      And Inés has not been asked about "asylum"
      When she is ready on 2020-03-10 at 10:00
      Then disclose-claim is forbidden for Inés by this clause

    Scenario: [8] the day before the regulation is applied
      Given Inés is a woman of 41 from Mexico
      And the United States holds her at Laredo
      And Inés's "asylum" is "PENDING"
      When she is ready on 1997-03-31 at 10:00
      Then disclose-claim is not forbidden for Inés by this clause

    Scenario: [9] the first day
      Given Inés is a woman of 41 from Mexico
      And the United States holds her at Laredo
      And Inés's "asylum" is "PENDING"
      When she is ready on 1997-04-01 at 10:00
      Then disclose-claim is forbidden for Inés by this clause

@usc-22/section-7105-c-3
Feature: 22 USC 7105(c)(3), a victim of trafficking may be allowed to remain

  The authority for victims sees whoever may be a victim. A victim is not returned into
  danger, nor without having asked for it. In force since 28 October 2000.

  Rule: A person who may be a victim goes to the authority for victims

    Scenario: [1] a woman who may be a victim
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz's "trafficking" is "SUSPECTED"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Beatriz with effect DIVERTS
      And Beatriz is referred to victim-authority because of this clause
      And Beatriz is owed information-on-staying by this clause
      And no handover is given
      And the answer says of this clause "the person may be a victim of trafficking, and the authority for victims decides first"

    Scenario: [2] no sign of trafficking
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz's "trafficking" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Beatriz
      And Beatriz is not owed information-on-staying by this clause

    Scenario: [3] nobody looked for signs of trafficking
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz has not been asked about "trafficking"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Beatriz is "trafficking" by this clause

  Rule: A victim is not returned into danger

    Scenario: [4] a victim who asked to return, and would be in danger
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz's "trafficking" is "IDENTIFIED"
      And Beatriz's "request to return" is "WRITTEN"
      And Beatriz's "danger on return" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Beatriz with effect BARS
      And the answer says of this clause "the person is a victim of trafficking and would be in danger on return"

  Rule: A victim is not returned without having asked for it

    Scenario Outline: [5] a victim in no danger whose request is <request>
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz's "trafficking" is "IDENTIFIED"
      And Beatriz's "request to return" is "<request>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Beatriz with effect BARS
      And Beatriz is owed information-on-staying by this clause
      And the answer says of this clause "the person is a victim of trafficking and has not asked to return"

      Examples: silence is no request
        | request |
        | NONE    |
        | REFUSED |
        | UNKNOWN |

    Scenario Outline: [6] a victim in no danger whose request is <request>
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz's "trafficking" is "IDENTIFIED"
      And Beatriz's "request to return" is "<request>"
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Beatriz with effect BARS
      And this clause does not stand for Beatriz with effect DIVERTS
      And Beatriz is owed information-on-staying by this clause
      And the answer says of this clause "a victim of trafficking is told that they may be allowed to remain"

      Examples: the request may be spoken
        | request |
        | ORAL    |
        | WRITTEN |

  Rule: The clause is in force from 28 October 2000

    Scenario Outline: [7] on <day>
      Given Beatriz is a woman of 20 from Mexico
      And the United States holds her at Laredo
      And Beatriz's "trafficking" is "SUSPECTED"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Beatriz

      Examples: the day before and the first day
        | day        | stands         |
        | 2000-10-27 | does not stand |
        | 2000-10-28 | stands         |

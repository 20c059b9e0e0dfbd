@usc-8/section-1158-a-1
Feature: 8 USC 1158(a)(1), anyone in the United States may apply for asylum

  A wish for asylum that was expressed, or an application that is pending, goes to an asylum
  officer, and nobody is returned meanwhile. The law is applied here from 1 April 1997.

  Rule: A wish or an application goes to an asylum officer

    Scenario Outline: [1] a woman whose asylum is <asylum>
      Given Elena is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And Elena's "asylum" is "<asylum>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Elena with effect DIVERTS
      And Elena is referred to asylum-officer because of this clause
      And no handover is given
      And the answer says of this clause "a person who wishes to apply for asylum, or whose application is pending, goes to an asylum officer"

      Examples: a wish is enough
        | asylum         |
        | WISH_EXPRESSED |
        | PENDING        |

    Scenario Outline: [2] a woman whose asylum is <asylum>
      Given Elena is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And Elena's "asylum" is "<asylum>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Elena
      And Elena is not referred to asylum-officer because of this clause

      Examples: there is no claim to examine; asylum that was granted protects by another clause
        | asylum  | outcome    |
        | NONE    | RETURNABLE |
        | REFUSED | RETURNABLE |
        | GRANTED | BLOCKED    |

    Scenario: [3] a wish of one keeps the whole family
      Given Elena is a woman of 34 from Mexico
      And Bruno is a boy of 6 from Mexico
      And Bruno is the son of Elena, shown by a document
      And the United States holds them at Laredo
      And Elena's "asylum" is "WISH_EXPRESSED"
      When they are ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause does not stand for Bruno
      And no handover is given

  Rule: Nobody is returned who was not asked

    Scenario: [4] a woman who was not asked about asylum
      Given Elena is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And Elena has not been asked about "asylum"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Elena is "asylum" by this clause

  Rule: The clause is applied from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Elena is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And Elena's "asylum" is "PENDING"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Elena

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

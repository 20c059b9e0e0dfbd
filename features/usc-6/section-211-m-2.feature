@usc-6/section-211-m-2
Feature: 6 USC 211(m)(2), a person held by Customs and Border Protection is told of the right to contact their government

  The person is told in a language that they understand. It binds Customs and Border
  Protection, and it is in force since 24 February 2016.

  Rule: The person is told of the right, in a language that they understand

    Scenario Outline: [1] a woman in the custody of <authority>
      Given Mireya is a woman of 28 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "<authority>"
      When she is ready on 2020-03-10 at 10:00
      Then Mireya is owed information-on-rights by this clause
      And Mireya is owed interpreter by this clause
      And the answer says of this clause "the person is told of the right to contact their own government"
      And the answer says of this clause "the person is told of this right in a language that they understand"

      Examples: between the ports, and at them
        | authority |
        | USBP      |
        | CBP_OFO   |

    Scenario Outline: [2] a woman in the custody of <authority>
      Given Mireya is a woman of 28 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "<authority>"
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Mireya
      And Mireya is not owed information-on-rights by this clause
      And Mireya is not owed interpreter by this clause

      Examples: others tell of the right by other clauses
        | authority |
        | ICE_ERO   |
        | HHS_ORR   |
        | PRISON    |
        | OTHER     |

    Scenario: [3] it is owed also to a woman who is not returned
      Given Mireya is a woman of 28 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      And Mireya's "fear of return" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And Mireya is owed information-on-rights by this clause

  Rule: Where nobody said who holds the person, it is asked and stops nothing

    Scenario: [4] the authority is not known
      Given Mireya is a woman of 28 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Mireya's "authority" by this clause
      And Mireya is not owed interpreter by this clause

  Rule: The clause is in force from 24 February 2016

    Scenario: [5] the day before
      Given Mireya is a woman of 28 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      When she is ready on 2016-02-23 at 10:00
      Then Mireya is not owed information-on-rights by this clause
      And Mireya is not owed interpreter by this clause

    Scenario: [6] the first day
      Given Mireya is a woman of 28 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      When she is ready on 2016-02-24 at 10:00
      Then Mireya is owed information-on-rights by this clause
      And Mireya is owed interpreter by this clause

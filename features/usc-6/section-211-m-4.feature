@usc-6/section-211-m-4
Feature: 6 USC 211(m)(4), where it is practicable a person is returned in daylight

  It binds Customs and Border Protection since 24 February 2016. It is soft: it closes no hour
  and no port.

  Rule: A return in daylight is owed where it is practicable

    Scenario Outline: [1] a man in the custody of <authority>
      Given Joel is a man of 21 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "<authority>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And Joel is owed daylight by this clause
      And the answer says of this clause "where it is practicable the person is returned in daylight"

      Examples: between the ports, and at them
        | authority |
        | USBP      |
        | CBP_OFO   |

    Scenario: [2] it closes no hour
      Given Joel is a man of 21 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      When he is ready for handover at Nuevo Laredo on 2020-03-10 at 21:00
      Then the case is RETURNABLE
      And Joel is owed daylight by this clause
      And the earliest handover is at 21:00

    Scenario Outline: [3] a man in the custody of <authority>
      Given Joel is a man of 21 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "<authority>"
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Joel
      And Joel is not owed daylight by this clause

      Examples: the clause binds only Customs and Border Protection
        | authority |
        | ICE_ERO   |
        | PRISON    |

    Scenario: [4] a man who is not returned
      Given Joel is a man of 21 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Joel's "removal stayed" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And Joel is not owed daylight by this clause

  Rule: The clause is in force from 24 February 2016

    Scenario: [5] the day before
      Given Joel is a man of 21 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      When he is ready on 2016-02-23 at 10:00
      Then Joel is not owed daylight by this clause

    Scenario: [6] the first day
      Given Joel is a man of 21 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      When he is ready on 2016-02-24 at 10:00
      Then Joel is owed daylight by this clause

@teds-2015/property
Feature: TEDS 2015, property that was kept is listed and given back

  Identity papers, medicine, money and legal papers are among it. Nobody is handed over by
  Customs and Border Protection without it. In force since 1 October 2015.

  Rule: Property is given back

    Scenario Outline: [1] a man whom <authority> returns
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "<authority>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And Ulises is owed property-returned by this clause
      And the step reunite-belongings is not left for Ulises by this clause
      And the answer says of this clause "property is listed and given back: identity papers, medicine, money and legal papers"

      Examples: both parts of Customs and Border Protection
        | authority |
        | USBP      |
        | CBP_OFO   |

    Scenario: [2] a man whom Immigration and Customs Enforcement returns
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "ICE_ERO"
      And Ulises's "belongings given back" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Ulises
      And Ulises is not owed property-returned by this clause
      And the step reunite-belongings is not left for Ulises by this clause

    Scenario: [3] a man who is not returned
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Ulises's "asylum" is "GRANTED"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And Ulises is not owed property-returned by this clause

  Rule: Nobody is handed over without it

    Scenario: [4] his papers are still kept
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Ulises's "belongings given back" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And the step reunite-belongings is left for Ulises by this clause
      And the answer says of this clause "the property of the person has not been given back yet"

    Scenario: [5] nobody said whether anything was kept
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Ulises has not been asked about "belongings given back"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And the step reunite-belongings is not left for Ulises by this clause
      And it is asked about Ulises's "belongings given back" by this clause

  Rule: The standard is in force from 1 October 2015

    Scenario: [6] the day before
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Ulises's "belongings given back" is "NO"
      When he is ready on 2015-09-30 at 10:00
      Then this clause does not stand for Ulises
      And the step reunite-belongings is not left for Ulises by this clause

    Scenario: [7] the first day
      Given Ulises is a man of 35 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Ulises's "belongings given back" is "NO"
      When he is ready on 2015-10-01 at 10:00
      Then the case is PENDING
      And Ulises is owed property-returned by this clause
      And the step reunite-belongings is left for Ulises by this clause

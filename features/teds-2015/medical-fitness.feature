@teds-2015/medical-fitness
Feature: TEDS 2015, nobody whom Customs and Border Protection holds is returned while unfit to travel

  A person who is not fit to travel is cared for and not moved on.
  In force since 1 October 2015.

  Rule: Who is unfit to travel stays and is cared for

    Scenario Outline: [1] a woman who is unfit to travel, held by <authority>
      Given Leticia is a woman of 57 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "<authority>"
      And Leticia's "unfit to travel" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Leticia with effect BARS
      And no handover is given
      And the answer says of this clause "the person is not fit to travel and needs care first"

      Examples: both parts of Customs and Border Protection
        | authority |
        | USBP      |
        | CBP_OFO   |

    Scenario: [2] a woman who is fit to travel
      Given Leticia is a woman of 57 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      And Leticia's "unfit to travel" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Leticia

    Scenario: [3] another authority is bound by other clauses
      Given Leticia is a woman of 57 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "ICE_ERO"
      And Leticia's "unfit to travel" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Leticia

    Scenario: [4] nobody asked whether she is fit to travel
      Given Leticia is a woman of 57 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      And Leticia has not been asked about "unfit to travel"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Leticia is "unfit to travel" by this clause

  Rule: The standard is in force from 1 October 2015

    Scenario Outline: [5] a woman who is unfit to travel, on <day>
      Given Leticia is a woman of 57 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      And Leticia's "unfit to travel" is "YES"
      When she is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Leticia

      Examples: before it another clause keeps her
        | day        | stands         |
        | 2015-09-30 | does not stand |
        | 2015-10-01 | stands         |

@lar-2016/special-interest
Feature: LAR-2016 special interest, who is of special interest

  The attachment speaks of a person who is suspected or known to have committed crimes and whom Mexico has marked as
  of special interest. The mark alone decides here; a crime alone does not.

  Rule: A person whom Mexico has marked is of special interest

    Scenario: [1] a woman whom Mexico has marked
      Given Verónica is a woman of 39 from Mexico
      And Verónica's "special interest of the receiving state" is "YES"
      And the United States holds her at Nogales
      When she is ready on 2020-03-10 at 10:00
      Then Verónica counts as SPECIAL_INTEREST by this clause
      And the answer says of this clause "Mexico has marked the person as of special interest"

    Scenario: [2] the mark bars nobody from returning
      Given Verónica is a woman of 39 from Mexico
      And Verónica's "special interest of the receiving state" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE

    Scenario: [3] a woman who was convicted and whom Mexico has not marked
      Given Verónica is a woman of 39 from Mexico
      And Verónica's "felony" is "YES"
      And Verónica's "special interest of the receiving state" is "NO"
      And the United States holds her at Nogales
      When she is ready on 2020-03-10 at 10:00
      Then Verónica does not count as SPECIAL_INTEREST by this clause

    Scenario: [4] nobody has asked whether Mexico marked her
      Given Verónica is a woman of 39 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then Verónica does not count as SPECIAL_INTEREST by this clause
      And the case is RETURNABLE
      And it is asked about Verónica's "special interest of the receiving state"

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [5] a marked woman on <day>
      Given Verónica is a woman of 39 from Mexico
      And Verónica's "special interest of the receiving state" is "YES"
      And the United States holds her at Nogales
      When she is ready on <day> at 10:00
      Then Verónica <counts> as SPECIAL_INTEREST by this clause

      Examples:
        | day        | counts         |
        | 2016-02-22 | does not count |
        | 2016-02-23 | counts         |

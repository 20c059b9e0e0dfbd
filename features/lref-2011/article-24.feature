@lref-2011/article-24
Feature: LREF article 24, a claim is decided within forty-five working days

  COMAR has forty-five working days from the claim, which may be extended once by as many.

  Rule: The term runs from the day of the claim while it is pending

    Scenario: [1] a claim of Wednesday 1 March 2023
      Given Blanca is a woman of 52 from Honduras
      And Mexico holds her at Tapachula
      And Blanca's "asylum" is "PENDING"
      And Blanca's "day of the asylum claim" is "2023-03-01"
      When she is ready on 2023-03-08 at 10:00
      Then this clause stands for Blanca with effect CLOCKS
      # 20 March and 1 May are days of rest
      And a clock for Blanca by this clause runs out on 2023-05-05 at 23:59, then decision-due
      And the answer says of this clause "the decision on the claim is due within forty-five working days"

    Scenario: [2] the day of the claim is not known, so it is asked
      Given Blanca is a woman of 52 from Honduras
      And Mexico holds her at Tapachula
      And Blanca's "asylum" is "PENDING"
      When she is ready on 2023-03-08 at 10:00
      Then the case is DIVERTED
      And no clock for Blanca by this clause runs
      And it is asked about Blanca's "day of the asylum claim" by this clause

    Scenario Outline: [3] no term while asylum is <asylum>
      Given Blanca is a woman of 52 from Honduras
      And Mexico holds her at Tapachula
      And Blanca's "asylum" is "<asylum>"
      When she is ready on 2023-03-08 at 10:00
      Then this clause does not stand for Blanca

      Examples:
        | asylum         |
        | NONE           |
        | WISH_EXPRESSED |
        | GRANTED        |
        | REFUSED        |

  Rule: It is the law from 28 January 2011

    Scenario Outline: [4] a claim of 20 January, looked at on <day>
      Given Blanca is a woman of 52 from Honduras
      And Mexico holds her at Tapachula
      And Blanca's "asylum" is "PENDING"
      And Blanca's "day of the asylum claim" is "2011-01-20"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Blanca

      Examples:
        | day        | stands         |
        | 2011-01-27 | does not stand |
        | 2011-01-28 | stands         |

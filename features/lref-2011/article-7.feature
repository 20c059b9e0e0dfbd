@lref-2011/article-7
Feature: LREF article 7, a pending claim suspends the return

  While a claim is pending the proceedings for irregular entry are suspended, and there is no return to the
  country of origin.

  Rule: Who waits for a decision is with COMAR

    Scenario: [1] a man whose claim is pending
      Given Amílcar is a man of 44 from Nicaragua
      And Mexico holds him at Tapachula
      And Amílcar's "asylum" is "PENDING"
      When he is ready on 2023-03-02 at 10:00
      Then the case is DIVERTED
      And this clause stands for Amílcar with effect DIVERTS
      And Amílcar is referred to comar because of this clause
      And no handover is given
      And the answer says of this clause "a claim for asylum is pending"

    Scenario Outline: [2] a man whose asylum is <asylum>
      Given Amílcar is a man of 44 from Nicaragua
      And Mexico holds him at Tapachula
      And Amílcar's "asylum" is "<asylum>"
      When he is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Amílcar
      And Amílcar is not referred to comar because of this clause

      Examples:
        | asylum         |
        | NONE           |
        | WISH_EXPRESSED |
        | REFUSED        |
        | GRANTED        |

    Scenario: [3] nobody has asked whether there is a claim
      Given Amílcar is a man of 44 from Nicaragua
      And Mexico holds him at Tapachula
      And Amílcar has not been asked about "asylum"
      When he is ready on 2023-03-02 at 10:00
      Then the case is REFERRED
      And what is missing for Amílcar is "asylum" by this clause

  Rule: One of the family is enough to hold the family

    Scenario: [4] a wife with a pending claim, and her husband without one
      Given Amílcar is a man of 44 from Nicaragua
      And Teresa is a woman of 40 from Nicaragua
      And Teresa is the wife of Amílcar, shown by a document
      And Mexico holds them at Tapachula
      And Teresa's "asylum" is "PENDING"
      When they are ready on 2023-03-02 at 10:00
      Then the case is DIVERTED
      And this clause stands for Teresa with effect DIVERTS
      And this clause does not stand for Amílcar
      And no handover is given

  Rule: It is the law from 28 January 2011

    Scenario Outline: [5] a man whose claim is pending, on <day>
      Given Amílcar is a man of 44 from Nicaragua
      And Mexico holds him at Tapachula
      And Amílcar's "asylum" is "PENDING"
      When he is ready on <day> at 10:00
      Then the case is DIVERTED
      And this clause <stands> for Amílcar

      Examples:
        | day        | stands         |
        | 2011-01-27 | does not stand |
        | 2011-01-28 | stands         |

@lar-san-diego-2008/families
Feature: San Diego 2008 families, families are not separated

  A newspaper reports the promise. It is kept for everybody who is held in the San Diego and El Centro sectors.

  Rule: Close family shares one outcome and one handover

    Scenario Outline: [1] Irma is the <tie> of Saúl
      Given Irma is a woman of 50 from Mexico
      And Saúl is a man of 24 from Mexico
      And Irma is the <tie> of Saúl, shown by a document
      And the United States holds them at San Diego
      When they are ready on 2011-08-04 at 10:00
      Then this clause stands for Irma and Saúl with effect KEEPS_TOGETHER
      And Irma and Saúl are owed family-together by this clause
      And the answer says of this clause "the arrangement does not let families be separated"

      Examples:
        | tie      |
        | mother   |
        | sister   |
        | wife     |
        | guardian |

    Scenario: [2] a husband waits for the hours of his wife
      Given Irma is a woman of 50 from Mexico
      And Saúl is a man of 52 from Mexico
      And Saúl is the husband of Irma, shown by a document
      And the United States holds them at San Diego
      When they are ready on 2011-08-04 at 06:00
      Then Saúl is owed family-together by this clause
      And the earliest handover is at 08:00

    Scenario: [3] a wife is not returned while her husband seeks asylum
      Given Irma is a woman of 50 from Mexico
      And Saúl is a man of 52 from Mexico
      And Saúl is the husband of Irma, shown by a document
      And Saúl's "asylum" is "WISH_EXPRESSED"
      And the United States holds them at San Diego
      When they are ready on 2011-08-04 at 10:00
      Then no handover is given
      And separate-family is forbidden for Irma by this clause

  Rule: Others are not meant

    Scenario: [4] an aunt and her nephew
      Given Irma is a woman of 50 from Mexico
      And Saúl is a man of 24 from Mexico
      And Irma is the aunt of Saúl, shown by a document
      And the United States holds them at San Diego
      When they are ready on 2011-08-04 at 10:00
      Then this clause does not stand for Irma and Saúl

    Scenario: [5] a mother and her son held at Yuma
      Given Irma is a woman of 50 from Mexico
      And Saúl is a man of 24 from Mexico
      And Irma is the mother of Saúl, shown by a document
      And the United States holds them at Yuma
      When they are ready on 2011-08-04 at 10:00
      Then this clause does not stand for Irma and Saúl

  Rule: The clause holds from 1 December 2008 to 22 February 2016

    Scenario Outline: [6] a mother and her son on <day>
      Given Irma is a woman of 50 from Mexico
      And Saúl is a man of 24 from Mexico
      And Irma is the mother of Saúl, shown by a document
      And the United States holds them at San Diego
      When they are ready on <day> at 10:00
      Then this clause <stands> for Irma and Saúl

      Examples:
        | day        | stands         |
        | 2008-11-30 | does not stand |
        | 2008-12-01 | stands         |
        | 2016-02-22 | stands         |
        | 2016-02-23 | does not stand |

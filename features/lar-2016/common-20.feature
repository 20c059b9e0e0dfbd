@lar-2016/common-20
Feature: LAR-2016 common clause 20, each person receives a repatriation certificate

  The Mexican migration institute gives a certificate on reception. People need it for help and for the journey home.

  Rule: Everybody who is returned is owed the certificate, children too

    Scenario: [1] a mother and her son
      Given Pilar is a woman of 36 from Mexico
      And Iker is a boy of 8 from Mexico
      And Iker is the son of Pilar, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then Pilar and Iker are owed repatriation-certificate by this clause
      And the answer says of this clause "the Mexican migration institute gives each person a certificate, which is needed for help and onward travel"

  Rule: Nobody else is

    Scenario: [2] a woman who seeks asylum
      Given Pilar is a woman of 36 from Mexico
      And Pilar's "asylum" is "WISH_EXPRESSED"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And Pilar is not owed repatriation-certificate by this clause

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [3] a return on <day>
      Given Pilar is a woman of 36 from Mexico
      And the United States holds her at Laredo
      When she is ready on <day> at 10:00
      Then Pilar <is> owed repatriation-certificate by this clause

      Examples:
        | day        | is     |
        | 2016-02-22 | is not |
        | 2016-02-23 | is     |

@cfr-8/section-241-6
Feature: 8 CFR 241.6, a stay of the agency stops removal

  Nobody is removed for as long as the agency stays the removal.
  Applied here from 1 April 1997.

  Rule: A stay bars the return

    Scenario: [1] the agency has stayed the removal
      Given Gloria is a woman of 63 from Mexico
      And the United States holds her at Laredo
      And Gloria's "removal stayed" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Gloria with effect BARS
      And no handover is given
      And the answer says of this clause "the removal has been stayed"

    Scenario: [2] there is no stay
      Given Gloria is a woman of 63 from Mexico
      And the United States holds her at Laredo
      And Gloria's "removal stayed" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Gloria

    Scenario: [3] nobody asked whether there is one
      Given Gloria is a woman of 63 from Mexico
      And the United States holds her at Laredo
      And Gloria has not been asked about "removal stayed"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Gloria is "removal stayed" by this clause

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Gloria is a woman of 63 from Mexico
      And the United States holds her at Laredo
      And Gloria's "removal stayed" is "YES"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Gloria

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

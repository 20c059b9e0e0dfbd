@cfr-8/section-1003-6
Feature: 8 CFR 1003.6, nobody is removed while an appeal is pending

  A decision is not carried out while an appeal against it is pending. An appeal of which
  nobody told is asked about. The regulation is applied here from 1 April 1997.

  Rule: A pending appeal bars the return

    Scenario: [1] an appeal is pending
      Given Iván is a man of 42 from Mexico
      And the United States holds him at Laredo
      And Iván's "appeal pending" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Iván with effect BARS
      And no handover is given
      And the answer says of this clause "an appeal against the removal is pending"

    Scenario: [2] no appeal is pending
      Given Iván is a man of 42 from Mexico
      And the United States holds him at Laredo
      And Iván's "appeal pending" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Iván
      And it is not asked about Iván's "appeal pending"

    Scenario: [3] nobody told of an appeal
      Given Iván is a man of 42 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Iván
      And it is asked about Iván's "appeal pending" by this clause

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [4] on <day>
      Given Iván is a man of 42 from Mexico
      And the United States holds him at Laredo
      And Iván's "appeal pending" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Iván

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

@lref-2011/article-21
Feature: LREF article 21, who learns of a wish to claim asylum passes it on, and the consulate does not learn of it

  Any authority that hears of a wish to claim tells the Ministry of the Interior in writing, at once. Once a
  claim is filed the consulate is not told. That COMAR is told, and that a fear is treated like a wish, are
  inferences.

  Rule: A wish, said to anybody, takes the person off the list

    Scenario: [1] a man who tells a guard of the bus that he wants asylum
      Given Edwin is a man of 24 from El Salvador
      And Mexico holds him at Tapachula
      And Edwin's "asylum" is "WISH_EXPRESSED"
      When he is ready on 2023-03-02 at 10:00
      Then the case is DIVERTED
      And this clause stands for Edwin with effect DIVERTS
      And Edwin is referred to comar because of this clause
      And segob is told at once about Edwin by this clause
      And comar is told at once about Edwin by this clause
      And consular-contact is forbidden for Edwin by this clause
      And disclose-claim is forbidden for Edwin by this clause
      And no handover is given
      And the answer says of this clause "the person wishes to claim asylum"

    Scenario: [2] a woman who only says that she is afraid
      Given Flor is a woman of 31 from Guatemala
      And Mexico holds her at Tapachula
      And Flor's "fear of return" is "YES"
      When she is ready on 2023-03-02 at 10:00
      Then Flor is referred to comar because of this clause
      And comar is told at once about Flor by this clause
      And segob is not told about Flor by this clause
      And consular-contact is forbidden for Flor by this clause
      And the answer says of this clause "the person fears return and may claim asylum"

    Scenario: [3] a man who has no fear and wishes nothing
      Given Edwin is a man of 24 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Edwin
      And consular-contact is not forbidden for Edwin by this clause

    Scenario: [4] a man who was not asked whether he is afraid
      Given Edwin is a man of 24 from El Salvador
      And Mexico holds him at Tapachula
      And Edwin has not been asked about "fear of return"
      When he is ready on 2023-03-02 at 10:00
      Then the case is REFERRED
      And what is missing for Edwin is "fear of return" by this clause
      And consular-contact is forbidden for Edwin by this clause

  Rule: What the consulate may not learn depends on the state of the claim

    Scenario Outline: [5] a woman whose asylum is <asylum>
      Given Flor is a woman of 31 from Guatemala
      And Mexico holds her at Tapachula
      And Flor's "asylum" is "<asylum>"
      And Flor's "complementary protection assessed" is "YES"
      When she is ready on 2023-03-02 at 10:00
      Then consular-contact is <contact> for Flor by this clause
      And disclose-claim is <disclosure> for Flor by this clause

      Examples:
        | asylum         | contact       | disclosure    |
        | NONE           | not forbidden | not forbidden |
        | WISH_EXPRESSED | forbidden     | forbidden     |
        | PENDING        | forbidden     | forbidden     |
        | GRANTED        | forbidden     | forbidden     |
        | REFUSED        | not forbidden | forbidden     |

    Scenario: [6] COMAR is told of a claim that is pending; the Ministry was told when the wish was voiced
      Given Flor is a woman of 31 from Guatemala
      And Mexico holds her at Tapachula
      And Flor's "asylum" is "PENDING"
      When she is ready on 2023-03-02 at 10:00
      Then comar is told at once about Flor by this clause
      And segob is not told about Flor by this clause

  Rule: It is the law from 28 January 2011

    Scenario Outline: [7] a man who wishes asylum on <day>
      Given Edwin is a man of 24 from El Salvador
      And Mexico holds him at Tapachula
      And Edwin's "asylum" is "WISH_EXPRESSED"
      When he is ready on <day> at 10:00
      Then the case is DIVERTED
      And this clause <stands> for Edwin

      Examples: before it the American Convention sent him to COMAR
        | day        | stands         |
        | 2011-01-27 | does not stand |
        | 2011-01-28 | stands         |

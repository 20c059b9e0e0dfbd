@lref-2011/article-28
Feature: LREF article 28, nobody is returned before complementary protection is assessed

  A refusal of refugee status is not the end: complementary protection is looked at next (articles 28 to 31).
  Until that is done the person stays, and the consulate does not learn of them.

  Rule: A refusal alone does not open the way back

    Scenario: [1] complementary protection has not been assessed
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "asylum" is "REFUSED"
      And Rigoberto's "complementary protection assessed" is "NO"
      When he is ready on 2023-03-02 at 10:00
      Then the case is BLOCKED
      And this clause stands for Rigoberto with effect BARS
      And consular-contact is forbidden for Rigoberto by this clause
      And no handover is given
      And the answer says of this clause "the claim was refused and complementary protection has not been assessed"

    Scenario: [2] it has been assessed
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "asylum" is "REFUSED"
      And Rigoberto's "complementary protection assessed" is "YES"
      When he is ready on 2023-03-02 at 10:00
      Then the case is PENDING
      And this clause does not stand for Rigoberto
      And consular-contact is not forbidden for Rigoberto by this clause
      And the port is La Chacra

    Scenario: [3] nobody has said whether it has been assessed
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "asylum" is "REFUSED"
      When he is ready on 2023-03-02 at 10:00
      Then the case is REFERRED
      And what is missing for Rigoberto is "complementary protection assessed" by this clause
      And consular-contact is forbidden for Rigoberto by this clause

    Scenario: [4] nothing was refused, so nothing more is assessed
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "complementary protection assessed" is "NO"
      When he is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Rigoberto

  Rule: It is the law from 28 January 2011

    Scenario Outline: [5] a refusal without an assessment, on <day>
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "asylum" is "REFUSED"
      And Rigoberto's "complementary protection assessed" is "NO"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Rigoberto

      Examples:
        | day        | stands         |
        | 2011-01-27 | does not stand |
        | 2011-01-28 | stands         |

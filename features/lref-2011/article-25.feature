@lref-2011/article-25
Feature: LREF article 25, a refusal may be appealed against within fifteen working days

  Whoever is refused has fifteen working days for the appeal of articles 25 and 39.

  Rule: Only a refusal opens the term

    Scenario: [1] a man whose claim was refused
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "asylum" is "REFUSED"
      And Rigoberto's "complementary protection assessed" is "NO"
      When he is ready on 2023-03-02 at 10:00
      Then this clause stands for Rigoberto with effect CLOCKS
      And the answer says of this clause "the claim was refused and may be appealed against within fifteen working days"

    Scenario Outline: [2] a man whose asylum is <asylum>
      Given Rigoberto is a man of 38 from El Salvador
      And Mexico holds him at Tapachula
      And Rigoberto's "asylum" is "<asylum>"
      When he is ready on 2023-03-02 at 10:00
      Then this clause does not stand for Rigoberto
      And no clock for Rigoberto by this clause runs

      Examples:
        | asylum         |
        | NONE           |
        | WISH_EXPRESSED |
        | PENDING        |
        | GRANTED        |

  Rule: It is the law from 28 January 2011

    Scenario Outline: [3] a man whose claim was refused, on <day>
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

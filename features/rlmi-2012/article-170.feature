@rlmi-2012/article-170
Feature: RLMI 170, whether a child is accompanied is confirmed

  From the papers of the adult, from what the child and the companions say, from what the consulate knows, and from
  anything else. What is only said is confirmed first.

  Rule: A tie that neither papers nor the consulate show is confirmed before a return

    Scenario Outline: [1] Mateo is <tie> Olga, <shown>, and it is <day>
      Given Mateo is a boy of 6 from Guatemala
      And Olga is a woman of 44 from Guatemala
      And Mateo is <tie> Olga, <shown>
      And Mateo's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then the case is PENDING
      And the step confirm-relationship is <left> for Mateo by this clause

      Examples: the day before the Regulation and its first day; what is shown and what is only said
        | tie           | shown                  | day        | left     |
        | the son of    | by statement only      | 2012-11-08 | not left |
        | the son of    | by statement only      | 2012-11-09 | left     |
        | the son of    | nobody knows how       | 2023-05-08 | left     |
        | the nephew of | by statement only      | 2023-05-08 | left     |
        | cared for by  | by statement only      | 2023-05-08 | left     |
        | the ward of   | by statement only      | 2023-05-08 | left     |
        | the son of    | shown by a document    | 2023-05-08 | not left |
        | the son of    | shown by the consulate | 2023-05-08 | not left |

    Scenario: [2] a tie between adults is not confirmed under this article
      Given Mateo is a man of 26 from Guatemala
      And Olga is a woman of 44 from Guatemala
      And Mateo is the son of Olga, by statement only
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then this clause does not stand for Mateo

    Scenario: [3] the step is done
      Given Mateo is a boy of 6 from Guatemala
      And Olga is a woman of 44 from Guatemala
      And Mateo is the son of Olga, by statement only
      And Mateo's "rights plan" is "ALLOWS_RETURN"
      And Mateo has done the step confirm-relationship
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then the step confirm-relationship is not left for Mateo by this clause

    Scenario: [4] the answer gives the reason
      Given Mateo is a boy of 6 from Guatemala
      And Olga is a woman of 44 from Guatemala
      And Mateo is the son of Olga, by statement only
      And Mateo's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then the answer says of this clause "neither papers nor the consulate show how the child and the adult are related"

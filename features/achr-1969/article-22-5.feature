@achr-1969/article-22-5
Feature: ACHR article 22(5), nobody is expelled from the state of which they are a national

  Mexico is a party to the American Convention; a Mexican whom Mexico holds goes nowhere. The United States is
  not a party.

  Rule: A Mexican is not expelled from Mexico

    Scenario: [1] a Mexican who was taken for a Guatemalan
      Given Domingo is a man of 45 from Mexico
      And Mexico holds him at Tapachula
      When he is ready on 2019-06-04 at 10:00
      Then the case is BLOCKED
      And this clause stands for Domingo with effect BARS
      And no handover is given
      And the answer says of this clause "the person is a national of the state that holds them"

    Scenario: [2] a Guatemalan
      Given Domingo is a man of 45 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2019-06-04 at 10:00
      Then this clause does not stand for Domingo

    Scenario: [3] a man whose nationality is not known may be a Mexican
      Given Domingo is a man of 45 whose nationality is not known
      And Mexico holds him at Tapachula
      When he is ready on 2019-06-04 at 10:00
      Then the case is REFERRED
      And what is missing for Domingo is "nationality" by this clause

    Scenario: [4] a Mexican whom the United States holds goes home
      Given Domingo is a man of 45 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2019-06-04 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Domingo

  Rule: It binds Mexico from 24 March 1981

    Scenario Outline: [5] a Mexican in Mexico on <day>
      Given Domingo is a man of 45 from Mexico
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Domingo

      Examples:
        | day        | stands         |
        | 1981-03-23 | does not stand |
        | 1981-03-24 | stands         |

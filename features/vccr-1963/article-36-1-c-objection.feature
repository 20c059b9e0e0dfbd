@vccr-1963/article-36-1-c-objection
Feature: Vienna Convention on Consular Relations, article 36(1)(c), last sentence: the consul does not act for a person who objects

  The consul takes no action for a detained national who expressly objects to it.

  Rule: An express objection ends the access of the consul

    Scenario: [1] a man who objects
      Given Efraín is a man of 29 from Mexico
      And the United States holds him at Laredo
      And Efraín's "consular contact refused" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then vccr-1963/article-36-1-c is overridden by this clause for Efraín
      And Efraín is not owed consular-access

    Scenario: [2] a man who does not object
      Given Efraín is a man of 29 from Mexico
      And the United States holds him at Laredo
      And Efraín's "consular contact refused" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Efraín
      And vccr-1963/article-36-1-c is not overridden for Efraín

    Scenario: [3] nobody asked him: only an express objection counts
      Given Efraín is a man of 29 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Efraín
      And Efraín is owed consular-access by vccr-1963/article-36-1-c
      And the answer says of this clause "the person has expressly objected to action by the consul"

    Scenario: [4] he is still told of his right
      Given Efraín is a man of 29 from Mexico
      And the United States holds him at Laredo
      And Efraín's "consular contact refused" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then Efraín is owed information-on-rights by vccr-1963/article-36-1-b

  Rule: The convention binds Mexico from 19 March 1967, the United States from 24 December 1969

    Scenario Outline: [5] a man from <country> who objects, held by <state>, on <day>
      Given Efraín is a man of 29 from <country>
      And <state> holds him at <place>
      And Efraín's "consular contact refused" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Efraín

      Examples: the day before and the first day
        | country | state             | place     | day        | stands         |
        | Belize  | Mexico            | Tapachula | 1967-03-18 | does not stand |
        | Belize  | Mexico            | Tapachula | 1967-03-19 | stands         |
        | Mexico  | the United States | Laredo    | 1969-12-23 | does not stand |
        | Mexico  | the United States | Laredo    | 1969-12-24 | stands         |

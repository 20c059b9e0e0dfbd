@vccr-1963/article-36-1-c
Feature: Vienna Convention on Consular Relations, article 36(1)(c), the consul may visit a detained national

  Consuls may visit a detained national, speak and write with them and arrange for a lawyer.

  Rule: The consul has access to a detained national

    Scenario Outline: [1] a woman from <country>, held by <state> at <place>
      Given Silvia is a woman of 47 from <country>
      And <state> holds her at <place>
      When she is ready on 2020-03-10 at 10:00
      Then Silvia is owed consular-access by this clause
      And the answer says of this clause "the consul may visit the person, speak with them and arrange for a lawyer"

      Examples: on both borders
        | country   | state             | place     |
        | Mexico    | the United States | Laredo    |
        | Guatemala | Mexico            | Tapachula |

    Scenario: [2] not to a woman who has objected
      Given Silvia is a woman of 47 from Mexico
      And the United States holds her at Laredo
      And Silvia's "consular contact refused" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Silvia
      And Silvia is not owed consular-access by this clause

    Scenario Outline: [3] not to a woman in Mexico of whom "<fact>" is <value>
      Given Silvia is a woman of 47 from Guatemala
      And Mexico holds her at Tapachula
      And Silvia's "<fact>" is "<value>"
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Silvia
      And Silvia is not owed consular-access by this clause

      Examples: Mexican law forbids contact with the consulate of the country that is fled
        | fact           | value          |
        | fear of return | YES            |
        | asylum         | WISH_EXPRESSED |

  Rule: The convention binds Mexico from 19 March 1967, the United States from 24 December 1969

    Scenario Outline: [4] a woman from <country>, held by <state>, on <day>
      Given Silvia is a woman of 47 from <country>
      And <state> holds her at <place>
      When she is ready on <day> at 10:00
      Then Silvia is <owed> consular-access by this clause

      Examples: the day before and the first day
        | country   | state             | place     | day        | owed     |
        | Guatemala | Mexico            | Tapachula | 1967-03-18 | not owed |
        | Guatemala | Mexico            | Tapachula | 1967-03-19 | owed     |
        | Mexico    | the United States | Laredo    | 1969-12-23 | not owed |
        | Mexico    | the United States | Laredo    | 1969-12-24 | owed     |

@vccr-1963/article-37-b
Feature: Vienna Convention on Consular Relations, article 37(b), the consulate is told where a guardian seems to be needed

  It is told without delay, and nobody has to ask for it: of a minor, and of an adult who lacks
  full capacity. A child with no parent and no legal guardian is taken to need one.

  Rule: The consulate is told of a child who is alone

    Scenario: [1] a girl of 11 who is with nobody
      Given Valeria is a girl of 11 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      When she is ready on 2020-03-10 at 10:00
      Then the consulate is told at once about Valeria by this clause
      And the answer says of this clause "a child without parent or legal guardian seems to need a guardian"

    Scenario Outline: [2] a girl of 11 with her <kin>
      Given Valeria is a girl of 11 from Mexico
      And Josefa is a woman of 49 from Mexico
      And Josefa is the <kin> of Valeria, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-10 at 10:00
      Then this clause <stands> for Valeria

      Examples: a grandmother is no guardian
        | kin         | stands         |
        | mother      | does not stand |
        | guardian    | does not stand |
        | grandmother | stands         |

    Scenario Outline: [3] a person of <age> who is with nobody
      Given Valeria is a person of <age> from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      When she is ready on 2020-03-10 at 10:00
      Then this clause <stands> for Valeria

      Examples: eighteen is no longer a minor
        | age | stands         |
        | 17  | stands         |
        | 18  | does not stand |

    Scenario: [4] a boy of 11 who is alone and wishes for asylum in Mexico
      Given Ángel is a boy of 11 from Honduras
      And Mexico holds him at Tapachula
      And Ángel's "asylum" is "WISH_EXPRESSED"
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is not told about Ángel by this clause

  Rule: The consulate is told of a person who seems to need a guardian

    Scenario: [5] a man of 70 who seems to need a guardian
      Given Ernesto is a man of 70 from Mexico
      And the United States holds him at Laredo
      And Ernesto's "need of a guardian" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is told at once about Ernesto by this clause
      And the answer says of this clause "a guardian seems to be needed for the person"

    Scenario: [6] a man of 70 who needs none
      Given Ernesto is a man of 70 from Mexico
      And the United States holds him at Laredo
      And Ernesto's "need of a guardian" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is not told about Ernesto by this clause

    Scenario: [7] nobody thought of it
      Given Ernesto is a man of 70 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Ernesto's "need of a guardian" by this clause

  Rule: The convention binds Mexico from 19 March 1967, the United States from 24 December 1969

    Scenario Outline: [8] a person from <country> who seems to need a guardian, held by <state>, on <day>
      Given Ernesto is a man of 70 from <country>
      And <state> holds him at <place>
      And Ernesto's "need of a guardian" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Ernesto

      Examples: the day before and the first day
        | country | state             | place     | day        | stands         |
        | Belize  | Mexico            | Tapachula | 1967-03-18 | does not stand |
        | Belize  | Mexico            | Tapachula | 1967-03-19 | stands         |
        | Mexico  | the United States | Laredo    | 1969-12-23 | does not stand |
        | Mexico  | the United States | Laredo    | 1969-12-24 | stands         |

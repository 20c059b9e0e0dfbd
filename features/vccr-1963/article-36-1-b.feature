@vccr-1963/article-36-1-b
Feature: Vienna Convention on Consular Relations, article 36(1)(b), the right to have one's consulate told

  Whoever is detained is told without delay of this right. The consulate is told without delay
  if the person asks for it; where the person does not ask, this article owes no notice.

  Rule: A detained person is told of the right

    Scenario Outline: [1] a man from <country>, held by <state> at <place>
      Given Jorge is a man of 43 from <country>
      And <state> holds him at <place>
      When he is ready on 2020-03-10 at 10:00
      Then Jorge is owed information-on-rights by this clause
      And the answer says of this clause "a detained person is told without delay of the right to have their consulate told"

      Examples: on both borders
        | country  | state             | place     |
        | Mexico   | the United States | Laredo    |
        | Honduras | Mexico            | Tapachula |

    Scenario: [2] also a man who is not returned
      Given Jorge is a man of 43 from Mexico
      And the United States holds him at Laredo
      And Jorge's "removal stayed" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And Jorge is owed information-on-rights by this clause

  Rule: The consulate is told when the person asks

    Scenario: [3] a man who asks for his consulate
      Given Jorge is a man of 43 from Mexico
      And the United States holds him at Laredo
      And Jorge's "consular contact wished" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is told at once about Jorge by this clause
      And the answer says of this clause "the person has asked that their consulate be told, and it is told without delay"

    Scenario: [4] a man who does not ask for it
      Given Jorge is a man of 43 from Mexico
      And the United States holds him at Laredo
      And Jorge's "consular contact wished" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Jorge with effect NOTIFIES
      And the consulate is not told about Jorge by this clause

    Scenario: [5] nobody asked him
      Given Jorge is a man of 43 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is not told about Jorge by this clause
      And it is asked about Jorge's "consular contact wished" by this clause

    Scenario: [6] the consulate of a woman who wishes for asylum in Mexico is not told
      Given Yesenia is a woman of 26 from Honduras
      And Mexico holds her at Tapachula
      And Yesenia's "consular contact wished" is "YES"
      And Yesenia's "asylum" is "WISH_EXPRESSED"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And the consulate is not told about Yesenia by this clause
      And Yesenia is owed information-on-rights by this clause

  Rule: The convention binds Mexico from 19 March 1967, the United States from 24 December 1969

    Scenario Outline: [7] a man from <country>, held by <state>, on <day>
      Given Jorge is a man of 43 from <country>
      And <state> holds him at <place>
      When he is ready on <day> at 10:00
      Then Jorge is <owed> information-on-rights by this clause

      Examples: the day before and the first day
        | country  | state             | place     | day        | owed     |
        | Honduras | Mexico            | Tapachula | 1967-03-18 | not owed |
        | Honduras | Mexico            | Tapachula | 1967-03-19 | owed     |
        | Mexico   | the United States | Laredo    | 1969-12-23 | not owed |
        | Mexico   | the United States | Laredo    | 1969-12-24 | owed     |

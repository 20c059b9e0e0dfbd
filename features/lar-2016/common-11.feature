@lar-2016/common-11
Feature: LAR-2016 common clause 11, the named consulate is told when the person asks

  The attachment names the consulates that are told of a detention and given access.
  It sets no duty to tell them where the person has not asked.

  Rule: The consulate is told at once when the person asks for it

    Scenario: [1] a man who asks for his consulate
      Given Óscar is a man of 38 from Mexico
      And Óscar's "consular contact wished" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is told at once about Óscar by this clause
      And the answer says of this clause "the person has asked for their consulate, and the attachment names the one for the place of custody"

    Scenario: [2] a man who has been asked and does not wish it
      Given Óscar is a man of 38 from Mexico
      And Óscar's "consular contact wished" is "NO"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is not told about Óscar by this clause

    Scenario: [3] a man whom nobody has asked
      Given Óscar is a man of 38 from Mexico
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then the consulate is not told about Óscar by this clause
      And it is asked about Óscar's "consular contact wished" by this clause

  Rule: The notice belongs to the detention and does not wait for a return

    Scenario: [4] a man who is not fit to travel asks for his consulate
      Given Óscar is a man of 38 from Mexico
      And Óscar's "unfit to travel" is "YES"
      And Óscar's "consular contact wished" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And the consulate is told at once about Óscar by this clause

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [5] a man who asks for his consulate on <day>
      Given Óscar is a man of 38 from Mexico
      And Óscar's "consular contact wished" is "YES"
      And the United States holds him at San Diego
      When he is ready on <day> at 10:00
      Then the consulate is <told> about Óscar by this clause

      Examples:
        | day        | told         |
        | 2016-02-22 | not told     |
        | 2016-02-23 | told at once |

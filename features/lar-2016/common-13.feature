@lar-2016/common-13
Feature: LAR-2016 common clause 13, who is told of the return of a person of special interest

  When a person whom Mexico has marked as of special interest is returned, its federal prosecutor is told, with a copy
  to the coordinating consulate and to the Mexican migration institute. No notice period is known.

  Rule: The prosecutor is told, the consulate and the migration institute get a copy

    Scenario: [1] a man whom Mexico has marked
      Given Rubén is a man of 44 from Mexico
      And Rubén's "special interest of the receiving state" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then prosecutor-general is told at once about Rubén by this clause
      And coordinating-consulate is told at once about Rubén by this clause
      And inm is told at once about Rubén by this clause

    Scenario Outline: [2] the reasons: <words>
      Given Rubén is a man of 44 from Mexico
      And Rubén's "special interest of the receiving state" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then the answer says of this clause "Mexico has marked the person as of special interest, and <words>"

      Examples:
        | words                                        |
        | its federal prosecutor is told of the return |
        | the coordinating consulate gets a copy       |
        | its migration institute gets a copy          |

    Scenario Outline: [3] a man of whom this is "<answer>"
      Given Rubén is a man of 44 from Mexico
      And Rubén's "special interest of the receiving state" is "<answer>"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Rubén
      And prosecutor-general is not told about Rubén by this clause

      Examples:
        | answer  |
        | NO      |
        | UNKNOWN |

  Rule: Nobody is told about a person who is not going there

    Scenario Outline: [4] "<question>" is "YES"
      Given Rubén is a man of 44 from Mexico
      And Rubén's "special interest of the receiving state" is "YES"
      And Rubén's "<question>" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2020-03-10 at 10:00
      Then no handover is given
      And prosecutor-general is not told about Rubén by this clause
      And coordinating-consulate is not told about Rubén by this clause
      And inm is not told about Rubén by this clause

      Examples:
        | question         |
        | fear of return   |
        | danger on return |

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [5] the return of a marked man on <day>
      Given Rubén is a man of 44 from Mexico
      And Rubén's "special interest of the receiving state" is "YES"
      And the United States holds him at San Diego
      When he is ready on <day> at 10:00
      Then prosecutor-general is <told> about Rubén by this clause

      Examples:
        | day        | told         |
        | 2016-02-22 | not told     |
        | 2016-02-23 | told at once |

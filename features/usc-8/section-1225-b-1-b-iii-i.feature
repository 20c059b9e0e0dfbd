@usc-8/section-1225-b-1-b-iii-i
Feature: 8 USC 1225(b)(1)(B)(iii)(I), the reference for fear ends with a negative finding

  An asylum officer found no credible fear, and a judge upheld that or the person, asked,
  wants no review. The reference for fear ends; every other protection stands.

  Rule: A negative finding that is upheld or not contested ends the reference for fear

    Scenario Outline: [1] the review is <review>
      Given Rubén is a man of 31 from Mexico
      And the United States holds him at Laredo
      And Rubén's "fear of return" is "YES"
      And Rubén's "review of a negative finding on fear" is "<review>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And usc-8/section-1225-b-1-a-ii is overridden by this clause for Rubén
      And Rubén is not referred to asylum-officer

      Examples: a judge upheld the finding, or no review was wanted
        | review    |
        | UPHELD    |
        | NOT_ASKED |

    Scenario Outline: [2] the review is <review>
      Given Rubén is a man of 31 from Mexico
      And the United States holds him at Laredo
      And Rubén's "fear of return" is "YES"
      And Rubén's "review of a negative finding on fear" is "<review>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Rubén
      And usc-8/section-1225-b-1-a-ii is not overridden for Rubén

      Examples: no finding, or one that does not last
        | review    | outcome  |
        | NONE      | DIVERTED |
        | REQUESTED | BLOCKED  |
        | VACATED   | DIVERTED |

    Scenario: [3] nobody told what came of the review
      Given Rubén is a man of 31 from Mexico
      And the United States holds him at Laredo
      And Rubén's "fear of return" is "YES"
      And Rubén has not been asked about "review of a negative finding on fear"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause does not stand for Rubén
      And the answer says of this clause "an asylum officer found no credible fear, and a judge upheld that or no review was asked"

  Rule: Every other protection stands

    Scenario Outline: [4] the finding was upheld, and "<fact>" is <value>
      Given Rubén is a man of 31 from Mexico
      And the United States holds him at Laredo
      And Rubén's "fear of return" is "YES"
      And Rubén's "review of a negative finding on fear" is "UPHELD"
      And Rubén's "<fact>" is "<value>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And usc-8/section-1225-b-1-a-ii is overridden by this clause for Rubén

      Examples: a wish for asylum, danger, a stay
        | fact             | value          | outcome  |
        | asylum           | WISH_EXPRESSED | DIVERTED |
        | danger on return | YES            | BLOCKED  |
        | removal stayed   | YES            | BLOCKED  |

  Rule: The clause is in force from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Rubén is a man of 31 from Mexico
      And the United States holds him at Laredo
      And Rubén's "fear of return" is "YES"
      And Rubén's "review of a negative finding on fear" is "UPHELD"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Rubén

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

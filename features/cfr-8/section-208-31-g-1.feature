@cfr-8/section-208-31-g-1
Feature: 8 CFR 208.31(g)(1), the reference for fear ends with a negative finding

  The judge upheld the finding that there is no reasonable fear, or the person, asked, wants
  no review. The reference for fear ends, and nothing else does.

  Rule: A negative finding that is upheld or not contested ends the reference for fear

    Scenario Outline: [1] the review is <review>
      Given Camilo is a man of 36 from Mexico
      And the United States holds him at Laredo
      And Camilo's "fear of return" is "YES"
      And Camilo's "review of a negative finding on fear" is "<review>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And cfr-8/section-208-31 is overridden by this clause for Camilo
      And Camilo is not referred to asylum-officer

      Examples: a judge upheld the finding, or no review was wanted
        | review    |
        | UPHELD    |
        | NOT_ASKED |

    Scenario Outline: [2] the review is <review>
      Given Camilo is a man of 36 from Mexico
      And the United States holds him at Laredo
      And Camilo's "fear of return" is "YES"
      And Camilo's "review of a negative finding on fear" is "<review>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause does not stand for Camilo
      And cfr-8/section-208-31 is not overridden for Camilo

      Examples: no finding, or one that does not last
        | review    | outcome  |
        | NONE      | DIVERTED |
        | REQUESTED | BLOCKED  |
        | VACATED   | DIVERTED |

    Scenario: [3] nobody told what came of the review
      Given Camilo is a man of 36 from Mexico
      And the United States holds him at Laredo
      And Camilo's "fear of return" is "YES"
      And Camilo has not been asked about "review of a negative finding on fear"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause does not stand for Camilo
      And the answer says of this clause "an asylum officer found no reasonable fear, and a judge upheld that or no review was asked"

  Rule: Every other protection stands

    Scenario Outline: [4] the finding was upheld, and "<fact>" is <value>
      Given Camilo is a man of 36 from Mexico
      And the United States holds him at Laredo
      And Camilo's "fear of return" is "YES"
      And Camilo's "review of a negative finding on fear" is "UPHELD"
      And Camilo's "<fact>" is "<value>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And cfr-8/section-208-31 is overridden by this clause for Camilo

      Examples: a claim that is pending, danger, withholding
        | fact                        | value   | outcome  |
        | asylum                      | PENDING | DIVERTED |
        | danger on return            | YES     | BLOCKED  |
        | removal withheld by a judge | YES     | BLOCKED  |

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Camilo is a man of 36 from Mexico
      And the United States holds him at Laredo
      And Camilo's "fear of return" is "YES"
      And Camilo's "review of a negative finding on fear" is "UPHELD"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Camilo

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

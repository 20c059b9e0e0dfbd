@lmig-2011/article-69-4
Feature: LMIG 69, IV, the consulate is told at once, except where the person could obtain protection

  The consulate of the claimed nationality learns of the presentation immediately. Where the person fears return,
  would be in danger there, or seeks or has asylum, it is not contacted; nor while nobody has asked about that.

  Rule: The consulate is told of the presentation at once

    Scenario Outline: [1] Edgardo fears nothing and seeks no asylum, and it is <day>
      Given Edgardo is a man of 44 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the consulate is <told> about Edgardo by this clause
      And consular-contact is not forbidden for Edgardo by this clause

      Examples: the day before the law and its first day
        | day        | told         |
        | 2011-05-25 | not told     |
        | 2011-05-26 | told at once |

  Rule: The consulate is not contacted about a person who could obtain protection

    Scenario Outline: [2] Suyapa's "<matter>" is <answer>
      Given Suyapa is a woman of 29 from Honduras
      And Suyapa's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then consular-contact is <forbidden> for Suyapa by this clause
      And the consulate is <told> about Suyapa by this clause

      Examples:
        | matter           | answer         | forbidden     | told         |
        | fear of return   | YES            | forbidden     | not told     |
        | fear of return   | NO             | not forbidden | told at once |
        | danger on return | YES            | forbidden     | not told     |
        | asylum           | WISH_EXPRESSED | forbidden     | not told     |
        | asylum           | PENDING        | forbidden     | not told     |
        | asylum           | GRANTED        | forbidden     | not told     |
        | asylum           | NONE           | not forbidden | told at once |

    Scenario Outline: [3] Suyapa has not been asked about "<matter>"
      Given Suyapa is a woman of 29 from Honduras
      And Suyapa has not been asked about "<matter>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the case is REFERRED
      And consular-contact is forbidden for Suyapa by this clause
      And the consulate is not told about Suyapa by this clause

      Examples:
        | matter           |
        | fear of return   |
        | danger on return |
        | asylum           |

    Scenario Outline: [4] the answer says that "<matter>" is the reason
      Given Suyapa is a woman of 29 from Honduras
      And Suyapa's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | matter           | answer  | reason                                                                                          |
        | fear of return   | YES     | the person fears return, and the consulate of that state must not learn of them                 |
        | danger on return | YES     | the person would be in danger on return and could obtain protection                             |
        | asylum           | PENDING | the person seeks or has asylum, and the consulate of the state of origin must not learn of them |

    Scenario: [5] the notice is listed as overridden
      Given Suyapa is a woman of 29 from Honduras
      And Suyapa's "danger on return" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then this clause is overridden by this clause for Suyapa
      And this clause stands for Suyapa with effect FORBIDS

    Scenario: [6] asylum was refused, and other protection was assessed
      Given Suyapa is a woman of 29 from Honduras
      And Suyapa's "asylum" is "REFUSED"
      And Suyapa's "complementary protection assessed" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then consular-contact is not forbidden for Suyapa by this clause
      And the consulate is told at once about Suyapa by this clause

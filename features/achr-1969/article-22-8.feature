@achr-1969/article-22-8
Feature: ACHR article 22(8), in no case is a person returned to where life or freedom is in danger

  It does not matter whether the danger is in the country of origin or in another. That a fear already stops
  the return until it has been looked into, and that the state that is feared does not learn of the person, are
  inferences.

  Rule: Danger and fear stop the return

    Scenario Outline: [1] a man whose "<what>" is YES, before the refugee law
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "<what>" is "YES"
      When he is ready on 2007-09-18 at 10:00
      Then the case is BLOCKED
      And this clause stands for Lester with effect BARS
      And no handover is given
      And the answer says of this clause "<reason>"

      Examples:
        | what             | reason                                  |
        | danger on return | the person would be in danger on return |
        | fear of return   | the person fears return                 |

    Scenario Outline: [2] a man whose review of a negative finding on fear is <review>
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "review of a negative finding on fear" is "<review>"
      When he is ready on 2007-09-18 at 10:00
      Then this clause <stands> for Lester with effect BARS

      Examples:
        | review    | stands         |
        | NONE      | does not stand |
        | REQUESTED | stands         |
        | VACATED   | does not stand |
        | UPHELD    | does not stand |
        | NOT_ASKED | does not stand |

    Scenario: [3] the reason while a finding is under review
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "review of a negative finding on fear" is "REQUESTED"
      When he is ready on 2007-09-18 at 10:00
      Then the case is BLOCKED
      And the answer says of this clause "a negative finding on fear is under review"

    Scenario Outline: [4] a man who has not been asked about "<what>"
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester has not been asked about "<what>"
      When he is ready on 2007-09-18 at 10:00
      Then the case is REFERRED
      And what is missing for Lester is "<what>" by this clause

      Examples:
        | what             |
        | danger on return |
        | fear of return   |

  Rule: The state that is feared does not learn of the person

    Scenario: [5] a man who fears return
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "fear of return" is "YES"
      When he is ready on 2007-09-18 at 10:00
      Then consular-contact is forbidden for Lester by this clause
      And the consulate is not told about Lester by vccr-1963/article-36-1-b

    Scenario Outline: [6] a man whose asylum is <asylum>
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "asylum" is "<asylum>"
      When he is ready on 2007-09-18 at 10:00
      Then consular-contact is <contact> for Lester by this clause

      Examples:
        | asylum         | contact       |
        | NONE           | not forbidden |
        | WISH_EXPRESSED | forbidden     |
        | PENDING        | forbidden     |
        | GRANTED        | forbidden     |
        | REFUSED        | not forbidden |

  Rule: It binds Mexico from 24 March 1981, and not the United States

    Scenario Outline: [7] a man who fears return, on <day>
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "fear of return" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Lester

      Examples:
        | day        | stands         |
        | 1981-03-23 | does not stand |
        | 1981-03-24 | stands         |

    Scenario: [8] a Mexican in the United States has other protection
      Given Julián is a man of 21 from Mexico
      And the United States holds him at Laredo
      And Julián's "danger on return" is "YES"
      When he is ready on 2019-06-04 at 10:00
      Then the case is BLOCKED
      And this clause does not stand for Julián

    Scenario: [9] the consulate is not contacted about a man who would be in danger
      Given Lester is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      And Lester's "danger on return" is "YES"
      When he is ready on 2008-03-04 at 10:00
      Then the case is BLOCKED
      And consular-contact is forbidden for Lester by this clause

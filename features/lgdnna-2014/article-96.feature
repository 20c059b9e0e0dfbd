@lgdnna-2014/article-96
Feature: LGDNNA article 96, a child is never sent back to danger

  To return, expel, deport, reject at the border or transfer a child is forbidden where life, safety or liberty
  is in danger.

  Rule: Danger, and fear of it, stop the return of a child

    Scenario Outline: [1] a girl of 13 whose "<what>" is YES
      Given Abigail is a girl of 13 from Honduras
      And Mexico holds her at Tapachula
      And Abigail's "rights plan" is "ALLOWS_RETURN"
      And Abigail's "<what>" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Abigail with effect BARS
      And no handover is given
      And the answer says of this clause "<reason>"

      Examples:
        | what             | reason                                 |
        | fear of return   | the child fears return                 |
        | danger on return | the child would be in danger on return |

    Scenario: [2] a girl of 13 who fears nothing
      Given Abigail is a girl of 13 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Abigail

    Scenario Outline: [3] a girl who has not been asked about "<what>"
      Given Abigail is a girl of 13 from Honduras
      And Mexico holds her at Tapachula
      And Abigail's "rights plan" is "ALLOWS_RETURN"
      And Abigail has not been asked about "<what>"
      When she is ready on 2023-05-10 at 10:00
      Then the case is REFERRED
      And what is missing for Abigail is "<what>" by this clause

      Examples:
        | what             |
        | fear of return   |
        | danger on return |

  Rule: Only a child is meant; adults have the refugee law

    Scenario Outline: [4] Abigail, born on <born>, fears return on 10 May 2023
      Given Abigail is a girl born on <born> from Honduras
      And Mexico holds her at Tapachula
      And Abigail's "fear of return" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Abigail

      Examples:
        | born       | stands         |
        | 2005-05-11 | stands         |
        | 2005-05-10 | does not stand |

  Rule: It is the law from 5 December 2014

    Scenario Outline: [5] a girl who would be in danger on <day>
      Given Abigail is a girl of 13 from Honduras
      And Mexico holds her at Tapachula
      And Abigail's "danger on return" is "YES"
      When she is ready on <day> at 10:00
      Then the case is BLOCKED
      And this clause <stands> for Abigail

      Examples:
        | day        | stands         |
        | 2014-12-04 | does not stand |
        | 2014-12-05 | stands         |

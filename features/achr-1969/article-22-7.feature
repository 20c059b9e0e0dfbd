@achr-1969/article-22-7
Feature: ACHR article 22(7), everyone has the right to seek and be granted asylum

  The Convention leaves the procedure to the law of the state. That COMAR is where a person goes, also before
  the refugee law of 2011, is an inference.

  Rule: Who seeks asylum, or is afraid, goes to COMAR

    Scenario Outline: [1] a man whose asylum is <asylum>, before the refugee law
      Given Moisés is a man of 36 from El Salvador
      And Mexico holds him at Tapachula
      And Moisés's "asylum" is "<asylum>"
      When he is ready on 2007-09-18 at 10:00
      Then the case is DIVERTED
      And this clause stands for Moisés with effect DIVERTS
      And Moisés is referred to comar because of this clause
      And comar is told at once about Moisés by this clause
      And the answer says of this clause "the person seeks asylum"

      Examples:
        | asylum         |
        | WISH_EXPRESSED |
        | PENDING        |

    Scenario: [2] a woman who only says that she is afraid
      Given Rebeca is a woman of 23 from Guatemala
      And Mexico holds her at Tapachula
      And Rebeca's "fear of return" is "YES"
      When she is ready on 2007-09-18 at 10:00
      Then Rebeca is referred to comar because of this clause
      And comar is told at once about Rebeca by this clause
      And the answer says of this clause "the person fears return and may seek asylum"

    Scenario Outline: [3] a man whose asylum is <asylum> and who is not afraid
      Given Moisés is a man of 36 from El Salvador
      And Mexico holds him at Tapachula
      And Moisés's "asylum" is "<asylum>"
      When he is ready on 2007-09-18 at 10:00
      Then this clause does not stand for Moisés
      And Moisés is not referred to comar because of this clause
      And comar is not told about Moisés by this clause

      Examples:
        | asylum  |
        | NONE    |
        | GRANTED |
        | REFUSED |

    Scenario Outline: [4] a man who has not been asked about "<what>"
      Given Moisés is a man of 36 from El Salvador
      And Mexico holds him at Tapachula
      And Moisés has not been asked about "<what>"
      When he is ready on 2007-09-18 at 10:00
      Then the case is REFERRED
      And what is missing for Moisés is "<what>" by this clause

      Examples:
        | what           |
        | asylum         |
        | fear of return |

  Rule: It binds Mexico from 24 March 1981

    Scenario Outline: [5] a man who wishes asylum, on <day>
      Given Moisés is a man of 36 from El Salvador
      And Mexico holds him at Tapachula
      And Moisés's "asylum" is "WISH_EXPRESSED"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Moisés

      Examples:
        | day        | stands         |
        | 1981-03-23 | does not stand |
        | 1981-03-24 | stands         |

  Rule: Whose negative finding on fear was set aside goes to COMAR

    Scenario Outline: [6] a man whose review of a negative finding on fear is <review>
      Given Moisés is a man of 36 from El Salvador
      And Mexico holds him at Tapachula
      And Moisés's "review of a negative finding on fear" is "<review>"
      When he is ready on 2007-09-18 at 10:00
      Then Moisés is <referred> to comar because of this clause

      Examples:
        | review  | referred     |
        | VACATED | referred     |
        | UPHELD  | not referred |

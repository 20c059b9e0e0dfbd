@lmig-2011/article-112
Feature: LMIG 112, a child is returned only as the plan of the child-protection authority allows

  Since 11 January 2021 for every child, before for children alone or separated. No plan: the child-protection
  procedure. A plan that says stay: no return, and the stay is made regular. A plan that allows departure: the
  authority told, the receiving authority, specialists, the consulate in time; no consulate where protection is needed.

  Rule: A child without a plan that allows a return goes to the child-protection procedure

    Scenario Outline: [1] Ingrid is alone, the plan is <plan>, and it is <day>
      Given Ingrid is a girl of 13 from Guatemala
      And Ingrid's "rights plan" is "<plan>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Ingrid is <referred> to child-protection because of this clause
      And this clause <diverts> for Ingrid with effect DIVERTS

      Examples: the day before the law and its first day; the day before the reform and its first day
        | plan          | day        | referred     | diverts        |
        | NONE          | 2011-05-25 | not referred | does not stand |
        | NONE          | 2011-05-26 | referred     | stands         |
        | PENDING       | 2021-01-10 | referred     | stands         |
        | UNKNOWN       | 2021-01-10 | referred     | stands         |
        | NONE          | 2021-01-11 | referred     | stands         |
        | PENDING       | 2021-01-11 | referred     | stands         |
        | UNKNOWN       | 2021-01-11 | referred     | stands         |
        | ALLOWS_RETURN | 2021-01-10 | not referred | does not stand |
        | ALLOWS_RETURN | 2021-01-11 | not referred | does not stand |

    Scenario Outline: [2] Ingrid is <tie> an adult, has no plan, and it is <day>
      Given Ingrid is a girl of 13 from Guatemala
      And Clara is a woman of 45 from Guatemala
      And Ingrid is <tie> Clara
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then Ingrid is <referred> to child-protection because of this clause
      And Clara is not referred to child-protection because of this clause

      Examples: with a parent or guardian only since the reform
        | tie             | day        | referred     |
        | the daughter of | 2021-01-10 | not referred |
        | the ward of     | 2021-01-10 | not referred |
        | the niece of    | 2021-01-10 | referred     |
        | cared for by    | 2021-01-10 | referred     |
        | the daughter of | 2021-01-11 | referred     |
        | the niece of    | 2021-01-11 | referred     |

    Scenario Outline: [3] who is eighteen is no child, born on <born>
      Given Ingrid is a person born on <born> from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then this clause <stands> for Ingrid

      Examples:
        | born       | stands         |
        | 2005-05-09 | stands         |
        | 2005-05-08 | does not stand |

    Scenario Outline: [4] before the reform, with an aunt by statement only: the plan is <plan>
      Given Ingrid is a girl of 13 from Guatemala
      And Clara is a woman of 45 from Guatemala
      And Ingrid is the niece of Clara, by statement only
      And Ingrid's "rights plan" is "<plan>"
      And Mexico holds them at Tapachula
      When they are ready on 2021-01-10 at 10:00
      Then the case is PENDING
      And the step rights-plan is <left> for Ingrid by this clause

      Examples: nobody is sent to another procedure on a word, and nobody leaves on one
        | plan          | left     |
        | NONE          | left     |
        | ALLOWS_RETURN | not left |

  Rule: A plan that says stay ends the return, and the stay is made regular

    Scenario Outline: [5] Ingrid is with her mother, the plan says <plan>, and it is <day>
      Given Ingrid is a girl of 13 from Guatemala
      And Clara is a woman of 45 from Guatemala
      And Ingrid is the daughter of Clara
      And Ingrid's "rights plan" is "<plan>"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <bars> for Ingrid with effect BARS
      And Ingrid is <referred> to regularisation because of this clause

      Examples:
        | plan          | day        | outcome | bars           | referred     |
        | REQUIRES_STAY | 2011-05-26 | BLOCKED | stands         | referred     |
        | REQUIRES_STAY | 2021-01-10 | BLOCKED | stands         | referred     |
        | REQUIRES_STAY | 2021-01-11 | BLOCKED | stands         | referred     |
        | ALLOWS_RETURN | 2021-01-10 | PENDING | does not stand | not referred |
        | ALLOWS_RETURN | 2021-01-11 | PENDING | does not stand | not referred |

  Rule: Where the plan allows the return, three steps come first

    Scenario Outline: [6] "<matter>" is <answer> for Ingrid, who is alone, on <day>
      Given Ingrid is a girl of 13 from Guatemala
      And Ingrid's "rights plan" is "ALLOWS_RETURN"
      And Ingrid's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is PENDING
      And the step <step> is <left> for Ingrid by this clause

      Examples: what nobody has answered is not done
        | matter                        | answer  | day        | step                | left     |
        | authority for children told   | NO      | 2021-01-10 | authority-told      | left     |
        | authority for children told   | NO      | 2021-01-11 | authority-told      | left     |
        | authority for children told   | UNKNOWN | 2021-01-11 | authority-told      | left     |
        | authority for children told   | YES     | 2021-01-11 | authority-told      | not left |
        | receiving authority confirmed | NO      | 2021-01-10 | receiving-authority | left     |
        | receiving authority confirmed | NO      | 2021-01-11 | receiving-authority | left     |
        | receiving authority confirmed | YES     | 2021-01-11 | receiving-authority | not left |
        | specialist escort             | NO      | 2021-01-10 | specialist-escort   | left     |
        | specialist escort             | NO      | 2021-01-11 | specialist-escort   | left     |
        | specialist escort             | YES     | 2021-01-11 | specialist-escort   | not left |

    Scenario Outline: [7] the same for a child with her mother only since the reform: <day>
      Given Ingrid is a girl of 13 from Guatemala
      And Clara is a woman of 45 from Guatemala
      And Ingrid is the daughter of Clara
      And Ingrid's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then the step authority-told is <left> for Ingrid by this clause
      And the step receiving-authority is <left> for Ingrid by this clause
      And the step specialist-escort is <left> for Ingrid by this clause
      And the consulate is <told> about Ingrid by this clause
      And dif is <at once> about Ingrid by this clause
      And child-protection-authority is <at once> about Ingrid by this clause
      And Ingrid is <owed> age-appropriate-information by this clause
      And Ingrid is <owed> specialist-company by this clause

      Examples:
        | day        | left     | told                     | at once      | owed     |
        | 2021-01-10 | not left | not told                 | not told     | not owed |
        | 2021-01-11 | left     | told before the handover | told at once | owed     |

  Rule: Who is told of a child

    Scenario Outline: [8] of a child alone on <day>
      Given Ingrid is a girl of 13 from Guatemala
      And Ingrid's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then dif is told at once about Ingrid by this clause
      And the consulate is told before the handover about Ingrid by this clause
      And comar is not told about Ingrid by this clause

      Examples:
        | day        |
        | 2021-01-10 |
        | 2021-01-11 |

    Scenario Outline: [9] Ingrid's "<matter>" is <answer>
      Given Ingrid is a girl of 13 from Guatemala
      And Ingrid's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then consular-contact is <forbidden> for Ingrid by this clause
      And comar is <told> about Ingrid by this clause

      Examples: signs of a need for protection
        | matter         | answer         | forbidden     | told         |
        | fear of return | YES            | forbidden     | told at once |
        | fear of return | NO             | not forbidden | not told     |
        | asylum         | WISH_EXPRESSED | forbidden     | told at once |
        | asylum         | PENDING        | forbidden     | told at once |
        | asylum         | GRANTED        | forbidden     | not told     |
        | asylum         | NONE           | not forbidden | not told     |

    Scenario Outline: [10] the answer gives the reason
      Given Ingrid is a girl of 13 from Guatemala
      And Ingrid's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | matter         | answer        | day        | reason                                                                 |
        | rights plan    | NONE          | 2023-05-08 | no plan of the child-protection authority allows a return              |
        | rights plan    | NONE          | 2015-05-08 | the child is alone and no plan allows a return                         |
        | rights plan    | REQUIRES_STAY | 2023-05-08 | the plan says that the child stays                                     |
        | rights plan    | ALLOWS_RETURN | 2023-05-08 | the consulate is told with enough time to receive the child            |
        | fear of return | YES           | 2023-05-08 | the child shows signs of needing protection, and COMAR is told at once |

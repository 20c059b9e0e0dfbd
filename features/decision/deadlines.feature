Feature: Who is told until when, and which deadlines run

  Elapsed times run from the moment that the clause names, the earlier of encounter and custody where it names the encounter. Working
  days leave out weekends and the public holidays of the state that holds the person.

  Rule: Hours run through

    Scenario Outline: [1] a boy alone, met on <met> and held since <held>
      Given Luis is a boy of 15 from Mexico
      And the United States holds him at Laredo since <held>
      And the case's "moment of the encounter" is "<met>"
      And the case's "setting of the encounter" is "RIVER"
      And Luis's "age in doubt" is "YES"
      When he is ready on 2020-03-10 at 09:00
      Then hhs is told by <by> about Luis by usc-8/section-1232-b-2

      Examples: forty-eight hours from the earlier of the two
        | met              | held             | by                  |
        | 2020-03-09 20:00 | 2020-03-09 22:10 | 2020-03-11 at 20:00 |
        | 2020-03-09 22:10 | 2020-03-09 20:00 | 2020-03-11 at 20:00 |

    Scenario: [2] the moment is not known, and is asked
      Given Juan is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2014-10-02 at 09:00
      Then it is asked about Juan's "beginning of custody" by lmig-2011/article-111
      And no clock for Juan by lmig-2011/article-111 runs

  Rule: Working days leave out weekends and public holidays

    Scenario Outline: [3] a man held by Mexico since <since> at 10:00
      Given Juan is a man of 30 from Honduras
      And Mexico holds him at Tapachula since <since> 10:00
      When he is ready on <since> at 12:00
      Then a clock for Juan by lmig-2011/article-111 runs out on <day> at 23:59, then decision-due

      Examples: fifteen working days, with and without the sixteenth of September
        | since      | day        |
        | 2014-10-01 | 2014-10-22 |
        | 2014-09-10 | 2014-10-02 |

  Rule: Who is told about a return is told only where there is one

    Scenario Outline: [4] Juan is of special interest to Mexico, and his "danger on return" is "<danger>"
      Given Juan is a man of 30 from Mexico
      And Juan's "special interest of the receiving state" is "YES"
      And Juan's "danger on return" is "<danger>"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then prosecutor-general <told> about Juan by lar-2016/common-13

      Examples: nobody tells the prosecutor of a person who is not going there
        | danger | told                      |
        | NO     | is told at once           |
        | YES    | is not told               |

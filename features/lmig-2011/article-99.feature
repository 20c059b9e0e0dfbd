@lmig-2011/article-99
Feature: LMIG 99, no child is presented or housed in a migration station

  Presentation is for adults only; in force so since 11 January 2021. Who may be a child is treated as one.

  Rule: A child is neither housed in a station nor presented

    Scenario Outline: [1] Nery, born on <born>, is held on <day>
      Given Nery is a person born on <born> from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then station-housing is <forbidden> for Nery by this clause
      And presentation is <forbidden> for Nery by this clause

      Examples: the day before the reform and its first day; the eighteenth birthday
        | born       | day        | forbidden     |
        | 2006-08-15 | 2021-01-10 | not forbidden |
        | 2006-08-15 | 2021-01-11 | forbidden     |
        | 2006-08-15 | 2024-08-14 | forbidden     |
        | 2006-08-15 | 2024-08-15 | not forbidden |

    Scenario: [2] a child who travels with the mother is not housed there either; she may be
      Given Nery is a boy of 4 from Guatemala
      And Elvira is a woman of 26 from Guatemala
      And Nery is the son of Elvira
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then station-housing is forbidden for Nery by this clause
      And station-housing is not forbidden for Elvira by this clause

    Scenario: [3] nobody knows the age
      Given Sam is a person whose age is not known from Guatemala
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then station-housing is forbidden for Sam by this clause
      And presentation is forbidden for Sam by this clause

    Scenario: [4] the answer gives the reasons
      Given Nery is a boy of 14 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "a child is never housed in a migration station"
      And the answer says of this clause "presentation is for adults only"

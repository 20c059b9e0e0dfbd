@lref-2011/article-20
Feature: LREF article 20, a child who seeks or has asylum is never held in a station

  Girls, boys and adolescents who seek refuge, alone or with somebody, are not held in a migration
  station. From 11 January 2021 the migration law says so of every child.

  Rule: No station for a child who wishes asylum, waits for it or has it

    Scenario Outline: [1] a girl of 9 whose asylum is <asylum>
      Given Yareli is a girl of 9 from Honduras
      And Mexico holds her at Tapachula
      And Yareli's "asylum" is "<asylum>"
      When she is ready on 2016-05-10 at 10:00
      Then this clause stands for Yareli with effect FORBIDS
      And station-housing is forbidden for Yareli by this clause
      And the answer says of this clause "a child who seeks or has asylum is never held in a station"

      Examples:
        | asylum         |
        | WISH_EXPRESSED |
        | PENDING        |
        | GRANTED        |

    Scenario Outline: [2] a girl of 9 whose asylum is <asylum>
      Given Yareli is a girl of 9 from Honduras
      And Mexico holds her at Tapachula
      And Yareli's "asylum" is "<asylum>"
      When she is ready on 2016-05-10 at 10:00
      Then this clause does not stand for Yareli

      Examples:
        | asylum  |
        | NONE    |
        | REFUSED |

    Scenario: [3] a child with her mother is protected as one alone is
      Given Yareli is a girl of 9 from Honduras
      And Karla is a woman of 33 from Honduras
      And Yareli is the daughter of Karla, shown by a document
      And Mexico holds them at Tapachula
      And everybody's "asylum" is "PENDING"
      When they are ready on 2016-05-10 at 10:00
      Then station-housing is forbidden for Yareli by this clause
      And this clause does not stand for Karla

  Rule: A child is a person under eighteen

    Scenario: [4] the day before the eighteenth birthday
      Given Wilmer is a boy born on 1998-05-11 from Honduras
      And Mexico holds him at Tapachula
      And Wilmer's "asylum" is "PENDING"
      When he is ready on 2016-05-10 at 10:00
      Then station-housing is forbidden for Wilmer by this clause

    Scenario: [5] the eighteenth birthday
      Given Wilmer is a boy born on 1998-05-10 from Honduras
      And Mexico holds him at Tapachula
      And Wilmer's "asylum" is "PENDING"
      When he is ready on 2016-05-10 at 10:00
      Then this clause does not stand for Wilmer

  Rule: It is the law from 28 January 2011

    Scenario Outline: [6] a girl of 9 on <day>
      Given Yareli is a girl of 9 from Honduras
      And Mexico holds her at Tapachula
      And Yareli's "asylum" is "PENDING"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Yareli

      Examples:
        | day        | stands         |
        | 2011-01-27 | does not stand |
        | 2011-01-28 | stands         |

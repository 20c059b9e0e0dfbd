@lar-2016/san-diego-5
Feature: LAR-2016 San Diego, no child alone is handed over at Tijuana after six in the evening

  So said the Mexican delegate of migration in August 2020. Since it protects, it is kept for the whole time of the
  arrangement. The children below were met at the border and screened, and the screening lets them go home.

  Rule: At Tijuana a child alone is handed over by 18:00

    Scenario Outline: [1] a boy of 16 who is ready at <ready>
      Given Luis is a boy of 16 from Mexico
      And the United States holds him at San Diego since 2020-03-09 22:00
      And he was met at the land border on 2020-03-09 at 22:00
      And Luis's "risk of trafficking on return" is "NO"
      And Luis's "credible fear" is "NO"
      And Luis's "able to decide alone" is "YES"
      When he is ready for handover at El Chaparral on 2020-03-10 at <ready>
      Then the case is RETURNABLE
      And this clause stands for Luis with effect LIMITS
      And the earliest handover is on <day> at <handover> to 18:00
      And the answer says of this clause "a child alone is not handed over at Tijuana after 18:00"

      Examples: less than half an hour is no window
        | ready | day        | handover |
        | 17:29 | 2020-03-10 | 17:29    |
        | 17:30 | 2020-03-10 | 17:30    |
        | 17:31 | 2020-03-11 | 07:00    |
        | 18:01 | 2020-03-11 | 07:00    |

    Scenario Outline: [2] where the port's hours are not known it holds all the same, <ready>
      Given Luis is a boy of 16 from Mexico
      And the United States holds him at San Diego since 2022-03-09 22:00
      And he was met at the land border on 2022-03-09 at 22:00
      And Luis's "risk of trafficking on return" is "NO"
      And Luis's "credible fear" is "NO"
      And Luis's "able to decide alone" is "YES"
      When he is ready for handover at El Chaparral on 2022-03-10 at <ready>
      Then the case is PENDING
      And its hours are unknown
      And the earliest handover is on <day> at <handover> to 18:00

      Examples:
        | ready | day        | handover |
        | 17:30 | 2022-03-10 | 17:30    |
        | 17:31 | 2022-03-11 | 07:00    |

  Rule: It is about children alone, and about Tijuana

    Scenario: [3] a boy who is with his mother
      Given Luis is a boy of 16 from Mexico
      And Elena is a woman of 41 from Mexico
      And Luis is the son of Elena, shown by a document
      And the United States holds them at San Diego
      When they are ready for handover at El Chaparral on 2020-03-10 at 19:00
      Then this clause does not stand for Luis
      And the earliest handover is at 19:00

    Scenario: [4] a boy alone at Mexicali
      Given Luis is a boy of 16 from Mexico
      And the United States holds him at El Centro since 2020-03-09 22:00
      And he was met at the land border on 2020-03-09 at 22:00
      And Luis's "risk of trafficking on return" is "NO"
      And Luis's "credible fear" is "NO"
      And Luis's "able to decide alone" is "YES"
      When he is ready for handover at Mexicali on 2020-03-10 at 18:30
      Then this clause does not stand for Luis
      And the earliest handover is at 18:30

    Scenario: [5] a young man of 18
      Given Luis is a man of 18 from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on 2020-03-10 at 19:00
      Then this clause does not stand for Luis
      And the earliest handover is at 19:00

  Rule: The clause holds from 23 February 2016

    Scenario Outline: [6] a boy alone on <day>
      Given Luis is a boy of 16 from Mexico
      And the United States holds him at San Diego since 2016-02-22 05:00
      And he was met at the land border on 2016-02-22 at 05:00
      And Luis's "risk of trafficking on return" is "NO"
      And Luis's "credible fear" is "NO"
      And Luis's "able to decide alone" is "YES"
      When he is ready for handover at El Chaparral on <day> at 10:00
      Then <clause> stands for Luis with effect LIMITS

      Examples:
        | day        | clause                           |
        | 2016-02-22 | lar-san-diego-2008/daytime-hours |
        | 2016-02-23 | this clause                      |

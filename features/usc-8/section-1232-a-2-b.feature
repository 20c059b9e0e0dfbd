@usc-8/section-1232-a-2-b
Feature: 8 USC 1232(a)(2)(B), the quick return of a child alone is open only at the border

  An officer must have met the child at a land border or a port of entry. A river at the
  border counts as the border; the desert and the interior do not.

  Rule: A child alone who was not met at the border goes to Health and Human Services

    Scenario Outline: [1] a boy of 16, alone, met in the <setting>
      Given Emilio is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met in the <setting> on 2020-03-09 at 22:10
      And Emilio's "risk of trafficking on return" is "NO"
      And Emilio's "credible fear" is "NO"
      And Emilio's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Emilio with effect DIVERTS
      And Emilio is referred to hhs-orr because of this clause
      And no handover is given
      And the answer says of this clause "the child was not met at a land border or a port of entry"

      Examples: away from the line
        | setting  |
        | desert   |
        | interior |

    Scenario Outline: [2] a boy of 16, alone, met <setting>
      Given Emilio is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met <setting> on 2020-03-09 at 22:10
      And Emilio's "risk of trafficking on return" is "NO"
      And Emilio's "credible fear" is "NO"
      And Emilio's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Emilio

      Examples: on the line
        | setting            |
        | at the land border |
        | at a port of entry |
        | in the river       |

    Scenario: [3] nobody knows where the boy was met
      Given Emilio is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met somewhere that is not known on 2020-03-09 at 22:10
      And Emilio's "risk of trafficking on return" is "NO"
      And Emilio's "credible fear" is "NO"
      And Emilio's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Emilio is "setting of the encounter" by this clause

  Rule: Who is not alone may have been met anywhere

    Scenario: [4] a boy and his father, met in the desert
      Given Emilio is a boy of 16 from Mexico
      And Martín is a man of 44 from Mexico
      And Emilio is the son of Martín, shown by a document
      And the United States holds them at Laredo
      And they were met in the desert on 2020-03-09 at 22:10
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for everybody

  Rule: The clause is in force from 23 March 2009

    Scenario Outline: [5] a boy of 16, alone, met in the desert, on <day>
      Given Emilio is a boy of 16 from Mexico
      And the United States holds him at Laredo since 2009-03-21 22:10
      And they were met in the desert on 2009-03-21 at 22:10
      And Emilio's "risk of trafficking on return" is "NO"
      And Emilio's "credible fear" is "NO"
      And Emilio's "able to decide alone" is "YES"
      When he is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Emilio

      Examples: before it a person decides
        | day        | outcome  | stands         |
        | 2009-03-22 | REFERRED | does not stand |
        | 2009-03-23 | DIVERTED | stands         |

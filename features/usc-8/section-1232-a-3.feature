@usc-8/section-1232-a-3
Feature: 8 USC 1232(a)(3), a child alone from any other country goes to Health and Human Services

  Only children from Mexico and Canada can go home quickly. Every other child alone goes into
  the care of Health and Human Services. In force since 23 March 2009.

  Rule: A child alone who is not from a neighbouring country goes to Health and Human Services

    Scenario Outline: [1] a girl of <age> from <country>, alone
      Given Wendy is a girl of <age> from <country>
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Wendy with effect DIVERTS
      And Wendy is referred to hhs-orr because of this clause
      And no handover is given
      And the answer says of this clause "the child is alone and is not a national of a neighbouring country"

      Examples: no screening opens a quick return
        | age | country     |
        | 7   | Guatemala   |
        | 15  | Honduras    |
        | 17  | El Salvador |

    Scenario: [2] a woman of 18 from Honduras
      Given Wendy is a woman of 18 from Honduras
      And the United States holds her at Laredo since 2020-03-09 22:10
      When she is ready on 2020-03-10 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Wendy

    Scenario: [3] a girl of 15 from Honduras with her mother
      Given Wendy is a girl of 15 from Honduras
      And Delia is a woman of 39 from Honduras
      And Wendy is the daughter of Delia, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-10 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Wendy

    Scenario Outline: [4] a girl of 15 from <country>, alone
      Given Wendy is a girl of 15 from <country>
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Wendy's "risk of trafficking on return" is "NO"
      And Wendy's "credible fear" is "NO"
      And Wendy's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Wendy
      And Wendy is not referred to hhs-orr because of this clause

      Examples: the neighbours
        | country |
        | Mexico  |
        | Canada  |

    Scenario: [5] nobody knows where a girl of 15, alone, is from
      Given Wendy is a girl of 15 whose nationality is not known
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Wendy's "risk of trafficking on return" is "NO"
      And Wendy's "credible fear" is "NO"
      And Wendy's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Wendy is "nationality" by this clause

  Rule: The clause is in force from 23 March 2009

    Scenario Outline: [6] a girl of 15 from Honduras, alone, on <day>
      Given Wendy is a girl of 15 from Honduras
      And the United States holds her at Laredo since 2009-03-21 22:10
      And they were met at the land border on 2009-03-21 at 22:10
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Wendy

      Examples: before it a person decides
        | day        | outcome  | stands         |
        | 2009-03-22 | REFERRED | does not stand |
        | 2009-03-23 | DIVERTED | stands         |

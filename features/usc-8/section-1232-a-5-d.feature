@usc-8/section-1232-a-5-d
Feature: 8 USC 1232(a)(5)(D), full proceedings before a judge for a child alone who may not go home quickly

  Such a child is removed, if at all, by full proceedings before an immigration judge, may leave
  voluntarily at no cost, and has access to counsel. In force since 23 March 2009.

  Rule: A child alone from any other country has full proceedings and counsel

    Scenario: [1] a boy of 14 from Honduras, alone
      Given Kevin is a boy of 14 from Honduras
      And the United States holds him at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      When he is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And Kevin is referred to immigration-judge because of this clause
      And Kevin is owed legal-advice by this clause
      And no handover is given
      And the answer says of this clause "the child is alone and is not a national of a neighbouring country, so only full proceedings before a judge can lead to removal"
      And the answer says of this clause "a child alone in removal proceedings has access to counsel, and may leave voluntarily at no cost"

    Scenario: [2] a man of 18 from Honduras
      Given Kevin is a man of 18 from Honduras
      And the United States holds him at Laredo since 2020-03-09 22:10
      When he is ready on 2020-03-10 at 10:00
      Then the case is NOT_COVERED
      And this clause does not stand for Kevin
      And Kevin is not owed legal-advice by this clause

  Rule: So has a child alone from a neighbouring country whose screening fails

    Scenario Outline: [3] a girl of 15 from Mexico, alone, of whom "<finding>" is <value>
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "YES"
      And Ana's "<finding>" is "<value>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Ana with effect DIVERTS
      And Ana is referred to immigration-judge because of this clause
      And Ana is owed legal-advice by this clause
      And the answer says of this clause "<reason>"

      Examples: the findings of the screening
        | finding                       | value | reason |
        | risk of trafficking on return | YES   | there is a credible sign that the child would be trafficked on return, so only full proceedings before a judge can lead to removal |
        | credible fear                 | YES   | the child fears return because of a credible fear of persecution, so only full proceedings before a judge can lead to removal |
        | able to decide alone          | NO    | the child is not able to decide independently to return, so only full proceedings before a judge can lead to removal |

    Scenario: [4] a girl of 15 from Mexico, alone, who may go home quickly
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Ana
      And Ana is not referred to immigration-judge
      And Ana is not owed legal-advice by this clause

    Scenario: [5] a girl of 15 from Mexico, alone, who was not screened
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Ana is "credible fear" by this clause

  Rule: The clause is in force from 23 March 2009

    Scenario: [6] the day before
      Given Kevin is a boy of 14 from Honduras
      And the United States holds him at Laredo since 2009-03-21 22:10
      When he is ready on 2009-03-22 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Kevin

    Scenario: [7] the first day
      Given Kevin is a boy of 14 from Honduras
      And the United States holds him at Laredo since 2009-03-22 22:10
      When he is ready on 2009-03-23 at 10:00
      Then the case is DIVERTED
      And this clause stands for Kevin

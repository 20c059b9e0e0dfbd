@usc-8/section-1232-a-2-a
Feature: 8 USC 1232(a)(2)(A), four findings before a child alone from a neighbouring country may go home quickly

  An officer must find, in that very case: no victim of trafficking, no risk of trafficking on
  return, no credible fear, able to decide alone. If one fails, Health and Human Services.

  Rule: Each of the four findings can lead to Health and Human Services

    Scenario Outline: [1] a girl of 15, alone, who asks to go home, of whom "<finding>" is <value>
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "YES"
      And Ana's "request to return" is "WRITTEN"
      And Ana's "<finding>" is "<value>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Ana with effect DIVERTS
      And Ana is referred to hhs-orr because of this clause
      And no handover is given
      And the answer says of this clause "<reason>"

      Examples: a suspicion is enough, and a request to go home does not help
        | finding                       | value      | reason                                                                |
        | trafficking                   | SUSPECTED  | the child is alone and is, or may be, a victim of trafficking         |
        | trafficking                   | IDENTIFIED | the child is alone and is, or may be, a victim of trafficking         |
        | risk of trafficking on return | YES        | there is a credible sign that the child would be trafficked on return |
        | credible fear                 | YES        | the child fears return because of a credible fear of persecution      |
        | able to decide alone          | NO         | the child is not able to decide independently to return               |

  Rule: With all four findings the quick return is open

    Scenario: [2] a girl of 15, alone, of whom all four were found
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And this clause does not stand for Ana
      And Ana is not referred to hhs-orr

    Scenario: [3] a girl who travels with her mother is not screened by this clause
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 40 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Ana
      And "able to decide alone" is not missing for Ana

    Scenario Outline: [4] a person of <age>, alone, who cannot decide alone
      Given Ana is a person of <age> from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Ana

      Examples: the clause protects until the eighteenth birthday
        | age | outcome    | stands         |
        | 17  | DIVERTED   | stands         |
        | 18  | RETURNABLE | does not stand |

  Rule: Without the four answers nobody is returned

    Scenario Outline: [5] a girl of 15, alone, of whom nobody found out "<finding>"
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And they were met at the land border on 2020-03-09 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "YES"
      And Ana's "<finding>" is "UNKNOWN"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Ana is "<finding>" by this clause

      Examples: none of them may be guessed
        | finding                       |
        | trafficking                   |
        | risk of trafficking on return |
        | credible fear                 |
        | able to decide alone          |

  Rule: The clause is in force from 23 March 2009

    Scenario Outline: [6] a girl of 15, alone, who cannot decide alone, on <day>
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo since 2009-03-21 22:10
      And they were met at the land border on 2009-03-21 at 22:10
      And Ana's "risk of trafficking on return" is "NO"
      And Ana's "credible fear" is "NO"
      And Ana's "able to decide alone" is "NO"
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Ana

      Examples: before it a person decides
        | day        | outcome  | stands         |
        | 2009-03-22 | REFERRED | does not stand |
        | 2009-03-23 | DIVERTED | stands         |

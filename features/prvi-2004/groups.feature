@prvi-2004/groups
Feature: PRVI people at risk, whom the programme counts

  The edition of 2005 put people at risk first. Counted are children, pregnant women, people with disabilities and
  people rescued in the desert; no text gives an age for the elderly.

  Rule: A person under eighteen is a child

    Scenario Outline: [1] a daughter <born> flies with her mother on 2007-08-15
      Given Leticia is a woman of 31 from Mexico
      And Renata is a <kind> born on <born> from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Renata <counts> as CHILD by this clause
      And Leticia does not count as CHILD by this clause

      Examples: the day before her eighteenth birthday, and the day itself
        | kind  | born       | counts         |
        | girl  | 1989-08-16 | counts         |
        | woman | 1989-08-15 | does not count |

  Rule: A pregnant person, a person with a disability and a person rescued in the desert count as such

    Scenario Outline: [2] a woman of whom it is said that <phrase> is <said>
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      And Elvira's "<phrase>" is "<said>"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Elvira <counts> as <category> by this clause

      Examples:
        | phrase                | said | counts         | category       |
        | pregnancy             | YES  | counts         | PREGNANT       |
        | pregnancy             | NO   | does not count | PREGNANT       |
        | disability            | YES  | counts         | DISABLED       |
        | disability            | NO   | does not count | DISABLED       |
        | rescued in the desert | YES  | counts         | DESERT_RESCUED |
        | rescued in the desert | NO   | does not count | DESERT_RESCUED |

    Scenario: [3] the reasons
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      And Leticia's "pregnancy" is "YES"
      And Leticia's "disability" is "YES"
      And Leticia's "rescued in the desert" is "YES"
      When they are ready on 2007-08-15 at 10:00
      Then Renata counts as CHILD by this clause
      And Leticia counts as PREGNANT by this clause
      And Leticia counts as DISABLED by this clause
      And Leticia counts as DESERT_RESCUED by this clause

  Rule: Nobody else is counted

    Scenario: [4] a man of 70: no text gives the age of the elderly
      Given Eusebio is a man of 70 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Eusebio's "accepted before the authority" is "YES"
      And Eusebio's "confirmed before the consul" is "YES"
      And Eusebio's "conviction of a violent crime" is "NO"
      And Eusebio's "illness" is "NO"
      And Eusebio's "injury" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And this clause does not stand for Eusebio
      And Eusebio does not count as ELDERLY by this clause

    Scenario: [5] a pregnant woman who goes by land
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And Elvira's "pregnancy" is "YES"
      When she is ready on 2007-08-15 at 10:00
      Then Elvira does not count as PREGNANT by this clause

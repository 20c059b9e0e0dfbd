@prvi-2004/priority
Feature: PRVI priority, people at risk have a seat first

  People at risk went before others. There are fewer seats than people who wish to go; who counts is said
  elsewhere.

  Rule: People at risk have a seat first

    Scenario Outline: [1] a woman of whom it is said that <phrase> is <said>
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
      And Elvira is owed priority-seat by this clause
      And the answer says of this clause "<reason>"

      Examples:
        | phrase                | said | reason                                          |
        | pregnancy             | YES  | a pregnant person has a seat first              |
        | disability            | YES  | a person with a disability has a seat first     |
        | rescued in the desert | YES  | a person rescued in the desert has a seat first |

    Scenario: [2] a child who flies with her mother
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
      When they are ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Renata is owed priority-seat by this clause
      And the answer says of this clause "a child has a seat first"
      And Leticia is not owed priority-seat by this clause

  Rule: Others wait their turn

    Scenario: [3] a woman of whom all is answered with no
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      And Elvira's "pregnancy" is "NO"
      And Elvira's "disability" is "NO"
      And Elvira's "rescued in the desert" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by air
      And Elvira is not owed priority-seat by this clause

    Scenario: [4] a woman whom nobody has asked is asked
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2007-08-15 at 10:00
      Then it is asked about Elvira's "pregnancy" by this clause
      And it is asked about Elvira's "disability" by this clause
      And it is asked about Elvira's "rescued in the desert" by this clause

    Scenario: [5] a pregnant woman who goes by land
      Given Elvira is a woman of 41 from Mexico
      And the United States holds her at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "NO"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      And Elvira's "pregnancy" is "YES"
      When she is ready on 2007-08-15 at 10:00
      Then the handover is by land
      And Elvira is not owed priority-seat by this clause

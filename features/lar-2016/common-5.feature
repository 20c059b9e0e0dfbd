@lar-2016/common-5
Feature: LAR-2016 common clause 5, returns take place mostly in daylight

  Returns are to take place at hours that were determined, which lie mostly in daylight.
  The hours stand in an attachment that nobody has read: the clause is a duty of care and moves no window.

  Rule: Daylight is owed to everybody who is returned

    Scenario: [1] a man and a woman who are returned by Nuevo Laredo
      Given Andrés is a man of 30 from Mexico
      And Lucía is a woman of 28 from Mexico
      And the United States holds them at Laredo
      When they are ready for handover at Nuevo Laredo on 2020-03-10 at 20:30
      Then the case is RETURNABLE
      And Andrés and Lucía are owed daylight by this clause
      And the answer says of this clause "returns are to take place at determined hours, mostly in daylight"

    Scenario: [2] it does not move the window
      Given Andrés is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2020-03-10 at 20:30
      Then the earliest handover is at 20:30
      And it is not earlier because of nothing

  Rule: It is owed to nobody who is not returned

    Scenario: [3] a woman who is afraid to return
      Given Lucía is a woman of 28 from Mexico
      And Lucía's "fear of return" is "YES"
      And the United States holds her at Laredo
      When she is ready for handover at Nuevo Laredo on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And Lucía is not owed daylight by this clause

  Rule: The clause holds from 23 February 2016

    Scenario: [4] the first day
      Given Andrés is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2016-02-23 at 10:00
      Then Andrés is owed daylight by this clause

    Scenario: [5] the day before
      Given Andrés is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2016-02-22 at 10:00
      Then the case is PENDING
      And Andrés is not owed daylight by this clause

@lar-nogales-2008/before-18
Feature: Nogales 2009 hours, children, women and the ill before six in the evening

  A Mexican reception officer told the press. From which hour of the morning is not known: a person confirms the hours.

  Rule: They are handed over before 18:00

    Scenario Outline: [1] a woman who is ready at <ready>
      Given Rocío is a woman of 30 from Mexico
      And the United States holds her at Tucson
      When she is ready on 2012-05-10 at <ready>
      Then the case is PENDING
      And this clause stands for Rocío with effect LIMITS at Nogales
      And the earliest handover is on <day> at <handover> to 18:00
      And its hours are unknown

      Examples: less than half an hour is no window
        | ready | day        | handover |
        | 05:00 | 2012-05-10 | 05:00    |
        | 17:30 | 2012-05-10 | 17:30    |
        | 17:31 | 2012-05-11 | 00:00    |
        | 18:00 | 2012-05-11 | 00:00    |

    Scenario: [2] the reason for a woman
      Given Rocío is a woman of 30 from Mexico
      And the United States holds her at Tucson
      When she is ready on 2012-05-10 at 19:00
      Then it is not earlier because of this clause
      And the answer says of this clause "a woman is handed over before 18:00"

    Scenario: [3] a boy, and his father with him
      Given Iván is a boy of 13 from Mexico
      And Felipe is a man of 33 from Mexico
      And Iván is the son of Felipe, shown by a document
      And the United States holds them at Tucson
      When they are ready on 2012-05-10 at 19:00
      Then the earliest handover is on 2012-05-11
      And it is not earlier because of this clause
      And this clause does not stand for Felipe with effect LIMITS
      And the answer says of this clause "a child is handed over before 18:00"

    Scenario: [4] a man who is ill
      Given Felipe is a man of 33 from Mexico
      And Felipe's "illness" is "YES"
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 19:00
      Then the earliest handover is on 2012-05-11
      And it is not earlier because of this clause
      And the answer says of this clause "a person who is ill is handed over before 18:00"

  Rule: It binds whoever may be a woman, and asks whether a man is ill

    Scenario: [5] a person whose sex nobody has told
      Given Alex is a person of 33 from Mexico
      And the United States holds them at Tucson
      When they are ready on 2012-05-10 at 19:00
      Then the earliest handover is on 2012-05-11
      And it is not earlier because of this clause

    Scenario: [6] a man whom nobody has asked whether he is ill
      Given Felipe is a man of 33 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 19:00
      Then the earliest handover is at 19:00
      And it is asked about Felipe's "illness"

  Rule: It does not bind a man who is not ill

    Scenario: [7] a man of eighteen who is well
      Given Iván is a man of 18 from Mexico
      And Iván's "illness" is "NO"
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 19:00
      Then this clause does not stand for Iván
      And the earliest handover is at 19:00

  Rule: The hours hold from 3 April 2009 to 22 February 2016

    Scenario Outline: [8] a woman who is ready on <day> at seven in the evening
      Given Rocío is a woman of 30 from Mexico
      And the United States holds her at Tucson
      When she is ready on <day> at 19:00
      Then the earliest handover is on <handover>
      And this clause <stands> for Rocío

      Examples:
        | day        | handover   | stands         |
        | 2009-04-02 | 2009-04-02 | does not stand |
        | 2009-04-03 | 2009-04-04 | stands         |
        | 2016-02-21 | 2016-02-22 | stands         |
        | 2016-02-23 | 2016-02-23 | does not stand |

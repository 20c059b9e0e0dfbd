@ca4-2006/cost
Feature: CA4-2006 cost, the journey costs the person nothing

  The United Nations rapporteur saw in March 2008 that Mexico as a rule pays the coaches of the return.

  Rule: The transport back is free

    Scenario: [1] a man who will be returned
      Given Harvin is a man of 29 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is PENDING
      And Harvin is owed free-transport by this clause
      And the answer says of this clause "Mexico generally pays for the transport back"

    Scenario: [2] a man who fears return
      Given Harvin is a man of 29 from Nicaragua
      And Harvin's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is BLOCKED
      And Harvin is not owed free-transport by this clause

    Scenario: [3] a woman whose case goes to a person
      Given Ileana is a woman of 29 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2007-09-04 at 10:00
      Then the case is REFERRED
      And Ileana is not owed free-transport by this clause

  Rule: Only while the memorandum covers the person

    Scenario Outline: [4] a man from <country> on <day>
      Given Harvin is a man of 29 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Harvin

      Examples: the first day, and for each state the last that is known
        | country     | day        | stands         |
        | Nicaragua   | 2006-05-04 | does not stand |
        | Nicaragua   | 2006-05-05 | stands         |
        | Nicaragua   | 2012-04-30 | stands         |
        | Nicaragua   | 2012-05-01 | does not stand |
        | Guatemala   | 2013-04-30 | stands         |
        | Guatemala   | 2013-05-01 | does not stand |
        | El Salvador | 2012-04-30 | stands         |
        | El Salvador | 2012-05-01 | does not stand |
        | Honduras    | 2011-08-09 | does not stand |
        | Honduras    | 2011-08-10 | stands         |
        | Honduras    | 2011-12-31 | stands         |
        | Honduras    | 2012-01-01 | does not stand |

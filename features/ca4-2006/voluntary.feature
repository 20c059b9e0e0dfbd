@ca4-2006/voluntary
Feature: CA4-2006 voluntary, a return under the memorandum is the person's own choice

  Mexico's migration institute describes returns under the memorandum as a voluntary programme since May 2006.

  Rule: Nobody is returned under it against their will

    Scenario: [1] a man who will be returned
      Given Yader is a man of 29 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is PENDING
      And Yader is owed voluntary-only by this clause
      And the answer says of this clause "Mexico describes the return under the memorandum as voluntary"

    Scenario: [2] a man who fears return
      Given Yader is a man of 29 from Nicaragua
      And Yader's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is BLOCKED
      And Yader is not owed voluntary-only by this clause

    Scenario: [3] a woman whose case goes to a person
      Given Ileana is a woman of 29 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2007-09-04 at 10:00
      Then the case is REFERRED
      And Ileana is not owed voluntary-only by this clause

  Rule: Only while the memorandum covers the person

    Scenario Outline: [4] a man from <country> on <day>
      Given Yader is a man of 29 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Yader

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

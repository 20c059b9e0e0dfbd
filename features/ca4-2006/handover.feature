@ca4-2006/handover
Feature: CA4-2006 handover, the officials who receive a person are told before

  At the border of the person's own state officials of its foreign ministry and migration authority receive the person.
  The press reported it of Nicaraguans at El Guasaule in 2008.

  Rule: The receiving authority is told before the handover

    Scenario: [1] a Nicaraguan who is returned
      Given Ulises is a man of 33 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2008-06-10 at 10:00
      Then the case is PENDING
      And the receiving-authority is told before the handover about Ulises by this clause
      And the answer says of this clause "officials of the person's own state receive the person at its border"

    Scenario: [2] a Nicaraguan who fears return
      Given Ulises is a man of 33 from Nicaragua
      And Ulises's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And the receiving-authority is not told about Ulises by this clause

    Scenario: [3] a woman whose case goes to a person
      Given Karla is a woman of 33 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2008-06-10 at 10:00
      Then the case is REFERRED
      And the receiving-authority is not told about Karla by this clause

  Rule: Only while the memorandum covers the person

    Scenario Outline: [4] a man from <country> on <day>
      Given Ulises is a man of 33 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Ulises

      Examples:
        | country   | day        | stands         |
        | Nicaragua | 2006-05-04 | does not stand |
        | Nicaragua | 2006-05-05 | stands         |
        | Nicaragua | 2012-04-30 | stands         |
        | Nicaragua | 2012-05-01 | does not stand |
        | Honduras  | 2011-08-09 | does not stand |
        | Honduras  | 2011-08-10 | stands         |

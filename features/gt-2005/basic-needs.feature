@gt-2005/basic-needs
Feature: GT-2005 basic needs, the person's basic needs are seen to

  Mexico and Guatemala undertake to see to the basic needs of those who are returned, while they are held and on the way.

  Rule: Basic needs are seen to while the person is held and on the way back

    Scenario: [1] a man who will be returned
      Given Gaspar is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the case is PENDING
      And Gaspar is owed basic-needs by this clause
      And the answer says of this clause "both states undertake to see to basic needs"

    Scenario: [2] a woman whose case goes to a person
      Given Juana is a woman of 33 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2006-02-14 at 10:00
      Then the case is REFERRED
      And Juana is owed basic-needs by this clause

    Scenario: [3] a man who fears return
      Given Gaspar is a man of 33 from Guatemala
      And Gaspar's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2006-02-14 at 10:00
      Then the case is BLOCKED
      And Gaspar is owed basic-needs by this clause

  Rule: Only those whom the agreement covers

    Scenario Outline: [4] a man from <country> on <day>
      Given Gaspar is a man of 33 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Gaspar is <owed> basic-needs by this clause

      Examples: its first day, and the nationals whom it names
        | country     | day        | owed     |
        | Guatemala   | 2005-06-27 | not owed |
        | Guatemala   | 2005-06-28 | owed     |
        | El Salvador | 2005-06-28 | owed     |
        | Honduras    | 2005-06-28 | owed     |
        | Nicaragua   | 2005-06-28 | not owed |

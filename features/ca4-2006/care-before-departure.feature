@ca4-2006/care-before-departure
Feature: CA4-2006 care, those who wait get food, water and medical care

  Persons who were gathered in Tabasco in 2007 were first taken to Tapachula and given water, food and medical care.

  Rule: While waiting there are food, water and medical care, whatever becomes of the case

    Scenario: [1] a man who will be returned
      Given Lester is a man of 29 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is PENDING
      And Lester is owed food-and-water by this clause
      And Lester is owed medical-care by this clause
      And the answer says of this clause "persons who are gathered for a return are given food and water"
      And the answer says of this clause "persons who are gathered for a return get medical care"

    Scenario: [2] a man who fears return
      Given Lester is a man of 29 from Nicaragua
      And Lester's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2007-09-04 at 10:00
      Then the case is BLOCKED
      And Lester is owed food-and-water by this clause
      And Lester is owed medical-care by this clause

    Scenario: [3] a woman whose case goes to a person
      Given Ileana is a woman of 29 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2007-09-04 at 10:00
      Then the case is REFERRED
      And Ileana is owed food-and-water by this clause
      And Ileana is owed medical-care by this clause

  Rule: Only while the memorandum covers the person

    Scenario Outline: [4] a man from <country> on <day>
      Given Lester is a man of 29 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Lester

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

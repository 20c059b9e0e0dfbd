@ca4-2006/separate-transport
Feature: CA4-2006 separate transport, a child alone travels apart from adults

  Children without their family do not travel with adults. In May 2011 ten Guatemalan children were held back for a journey
  of their own while the adults left.

  Rule: A child alone travels apart, a child with family does not

    Scenario: [1] a girl alone
      Given Elvia is a girl of 14 from Guatemala
      And Elvia's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2011-06-14 at 10:00
      Then the case is PENDING
      And Elvia is owed separate-transport by this clause
      And the answer says of this clause "children alone do not travel together with adults"

    Scenario: [2] a girl with her father
      Given Elvia is a girl of 14 from Guatemala
      And Joaquín is a man of 39 from Guatemala
      And Elvia is the daughter of Joaquín
      And Mexico holds them at Tapachula
      When they are ready on 2011-06-14 at 10:00
      Then the case is PENDING
      And Elvia is not owed separate-transport by this clause
      And this clause does not stand for everybody

    Scenario Outline: [3] a person of <age> alone
      Given Elvia is a person of <age> from Guatemala
      And Elvia's "sex" is "FEMALE"
      And Elvia's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2011-06-14 at 10:00
      Then Elvia is <owed> separate-transport by this clause

      Examples:
        | age | owed     |
        | 17  | owed     |
        | 18  | not owed |

  Rule: Only where a child is returned, while the memorandum covers

    Scenario: [4] a girl alone without a plan
      Given Elvia is a girl of 14 from Guatemala
      And Elvia's "rights plan" is "PENDING"
      And Mexico holds her at Tapachula
      When she is ready on 2011-06-14 at 10:00
      Then the case is DIVERTED
      And this clause does not stand for Elvia

    Scenario Outline: [5] a girl alone on <day>
      Given Elvia is a girl of 14 from Guatemala
      And Elvia's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And Elvia is <owed> separate-transport by this clause

      Examples: before 26 May 2011 the chapter on children is unread and no law says who is alone
        | day        | outcome  | owed     |
        | 2011-05-25 | REFERRED | not owed |
        | 2011-05-26 | PENDING  | owed     |
        | 2013-04-30 | PENDING  | owed     |
        | 2013-05-01 | PENDING  | not owed |

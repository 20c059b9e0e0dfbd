@ca4-2006/receiving-authority-for-children
Feature: CA4-2006 children, Guatemala's authority for children confirms that it receives a child alone

  A Guatemalan child alone is delivered to Guatemala's child-welfare authority, which hands the child only to close family.
  A former consul said so; it may be part of Guatemalan procedure.

  Rule: A Guatemalan child alone does not leave before that authority has confirmed

    Scenario Outline: [1] a boy alone whose "receiving authority confirmed" is "<answer>"
      Given Selvin is a boy of 13 from Guatemala
      And Selvin's "rights plan" is "ALLOWS_RETURN"
      And Selvin's "receiving authority confirmed" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2012-03-13 at 10:00
      Then the case is PENDING
      And the step receiving-authority is <left> for Selvin by this clause

      Examples:
        | answer  | left     |
        | UNKNOWN | left     |
        | NO      | left     |
        | YES     | not left |

    Scenario: [2] a boy with his mother
      Given Selvin is a boy of 13 from Guatemala
      And Amparo is a woman of 34 from Guatemala
      And Selvin is the son of Amparo
      And Mexico holds them at Tapachula
      When they are ready on 2012-03-13 at 10:00
      Then the case is PENDING
      And the step receiving-authority is not left for Selvin by this clause
      And this clause does not stand for Selvin

    Scenario: [3] a boy alone from El Salvador
      Given Selvin is a boy of 13 from El Salvador
      And Selvin's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds him at Tapachula
      When he is ready on 2012-03-13 at 10:00
      Then the case is PENDING
      And this clause does not stand for Selvin

  Rule: It is told before the handover

    Scenario: [4] a boy alone whom the authority has agreed to receive
      Given Selvin is a boy of 13 from Guatemala
      And Selvin's "rights plan" is "ALLOWS_RETURN"
      And Selvin's "receiving authority confirmed" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2012-03-13 at 10:00
      Then the receiving-authority is told before the handover about Selvin by this clause
      And the answer says of this clause "a Guatemalan child alone is handed to the child-welfare authority of Guatemala"

    Scenario: [5] a boy alone without a plan
      Given Selvin is a boy of 13 from Guatemala
      And Selvin's "rights plan" is "PENDING"
      And Mexico holds him at Tapachula
      When he is ready on 2012-03-13 at 10:00
      Then the case is DIVERTED
      And the receiving-authority is not told about Selvin by this clause

  Rule: Only while the memorandum covers Guatemalans, and for those under eighteen

    Scenario Outline: [6] a person of <age> alone on <day>
      Given Selvin is a person of <age> from Guatemala
      And Selvin's "sex" is "MALE"
      And Selvin's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the step receiving-authority is <left> for Selvin by this clause

      Examples: before 26 May 2011 a child's case goes to a person
        | age | day        | left     |
        | 17  | 2011-05-25 | not left |
        | 17  | 2011-05-26 | left     |
        | 18  | 2011-05-26 | not left |
        | 17  | 2013-04-30 | left     |
        | 17  | 2013-05-01 | not left |

    Scenario: [7] the reason of the step
      Given Selvin is a boy of 13 from Guatemala
      And Selvin's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds him at Tapachula
      When he is ready on 2012-03-13 at 10:00
      Then the answer says of this clause "Guatemala's child-welfare authority has not confirmed that it receives this child"

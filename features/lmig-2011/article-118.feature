@lmig-2011/article-118
Feature: LMIG 118, to whom assisted return is open

  To a person in an irregular situation who is a national of Guatemala, El Salvador, Honduras or Nicaragua: that it
  is these four states is an inference. Who refuses goes through the ordinary procedure.

  Rule: It is open to nationals of the four neighbouring states, from 26 May 2011

    Scenario Outline: [1] Ángel is from <country>
      Given Ángel is a man of 30 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Ángel with effect COVERS

      Examples:
        | country     | outcome     | stands         |
        | Guatemala   | PENDING     | stands         |
        | El Salvador | PENDING     | stands         |
        | Honduras    | PENDING     | stands         |
        | Nicaragua   | PENDING     | stands         |
        | Cuba        | NOT_COVERED | does not stand |
        | Costa Rica  | NOT_COVERED | does not stand |

    Scenario Outline: [2] on <day>
      Given Ángel is a man of 30 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Ángel with effect COVERS

      Examples: the day before the law and its first day
        | day        | stands         |
        | 2011-05-25 | does not stand |
        | 2011-05-26 | stands         |

    Scenario: [3] nobody knows the nationality
      Given Ángel is a man of 30 whose nationality is not known
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is REFERRED
      And what is missing for Ángel is "nationality"
      And this clause does not stand for Ángel with effect COVERS

  Rule: I. Who stays lawfully is not returned

    Scenario Outline: [4] Ángel holds <permit>, valid to <last>
      Given Ángel is a man of 30 from Guatemala
      And Ángel's "permit" is "<permit>"
      And Ángel's "last day of the permit" is "<last>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Ángel with effect BARS

      Examples: a permit holds on its last day
        | permit       | last       | outcome | stands         |
        | VISITOR_CARD | 2023-05-07 | PENDING | does not stand |
        | VISITOR_CARD | 2023-05-08 | BLOCKED | stands         |
        | HUMANITARIAN | 2023-05-09 | BLOCKED | stands         |

    Scenario: [5] nobody has asked about a permit
      Given Ángel is a man of 30 from Guatemala
      And Ángel has not been asked about "permit"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is REFERRED
      And what is missing for Ángel is "permit" by this clause

  Rule: An adult who refuses goes through the ordinary procedure

    Scenario Outline: [6] Ángel, born on <born>, <answers>
      Given Ángel is a person born on <born> from Guatemala
      And Ángel's "request to return" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then Ángel is <referred> to ordinary-procedure because of this clause
      And this clause <stands> for Ángel with effect DIVERTS

      Examples:
        | born       | answers              | answer  | referred     | stands         |
        | 1993-02-01 | refuses              | REFUSED | referred     | stands         |
        | 1993-02-01 | asks in writing      | WRITTEN | not referred | does not stand |
        | 2005-05-08 | refuses at eighteen  | REFUSED | referred     | stands         |
        | 2005-05-09 | refuses at seventeen | REFUSED | not referred | does not stand |

    Scenario: [7] where nobody has asked whether he wants to return, a person decides
      Given Ángel is a man of 30 from Guatemala
      And Ángel has not been asked about "request to return"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is REFERRED
      And what is missing for Ángel is "request to return" by this clause

    Scenario Outline: [8] the answer gives the reason
      Given Ángel is a man of 30 from Guatemala
      And Ángel's "<matter>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | matter            | answer   | reason                                                                           |
        | permit            | NONE     | the person is a national of a state with which Mexico has agreed assisted return |
        | permit            | RESIDENT | the person holds a permit that is valid on the day                               |
        | request to return | REFUSED  | the adult refused assisted return                                                |

  Rule: Before the children's rights law, a child who says no goes to child protection

    Scenario Outline: [9] a boy of 15 with his mother who refuses, on <day>
      Given Elder is a boy of 15 from Guatemala
      And Rut is a woman of 41 from Guatemala
      And Elder is the son of Rut
      And Elder's "request to return" is "REFUSED"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then Elder is DIVERTED
      And Elder is <referred> to child-protection because of this clause

      Examples: from 5 December 2014 the children's rights law says so
        | day        | referred     |
        | 2013-06-10 | referred     |
        | 2014-12-04 | referred     |
        | 2014-12-05 | not referred |

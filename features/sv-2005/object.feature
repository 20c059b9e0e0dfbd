@sv-2005/object
Feature: SV-2005 object, Salvadorans without a permit of stay may be returned by land

  The agreement of 17 May 2005 lays the bases for the return by land of Salvadorans who are apprehended in Mexico. No end
  of it is known.

  Rule: From 17 May 2005 it covers a Salvadoran who has no permit of stay

    Scenario: [1] on the eve of the signature only the arrangement with Guatemala may cover, and no port is open
      Given Wilfredo is a man of 28 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-05-16 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Wilfredo
      And no handover is given

    Scenario Outline: [2] a Salvadoran who is ready on <day>
      Given Wilfredo is a man of 28 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause stands for Wilfredo with effect COVERS
      And the handover is by land

      Examples: it goes on beside the memorandum of 2006 and the laws of 2011
        | day        |
        | 2005-05-17 |
        | 2006-05-05 |
        | 2012-05-01 |
        | 2024-02-06 |

    Scenario Outline: [3] a man from <country>
      Given Wilfredo is a man of 28 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then this clause does not stand for Wilfredo

      Examples:
        | country   |
        | Guatemala |
        | Honduras  |
        | Nicaragua |

    Scenario Outline: [4] a permit whose last day is <last day>
      Given Wilfredo is a man of 28 from El Salvador
      And Wilfredo's "permit" is "HUMANITARIAN"
      And Wilfredo's "last day of the permit" is "<last day>"
      And Mexico holds him at Tapachula
      When he is ready on 2010-09-07 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Wilfredo

      Examples:
        | last day   | outcome | stands         |
        | 2010-09-06 | PENDING | stands         |
        | 2010-09-07 | BLOCKED | does not stand |

    Scenario: [5] the reason
      Given Wilfredo is a man of 28 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then the answer says of this clause "the agreement is about the return by land of Salvadorans from Mexico"

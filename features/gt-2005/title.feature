@gt-2005/title
Feature: GT-2005 title, nationals of Guatemala, El Salvador and Honduras may be returned by land

  The title of the agreement of 28 June 2005 names nationals of three states at the borders of Mexico and Guatemala.
  Nicaraguans are not among them. No place of Salvadorans or Hondurans has been read.

  Rule: From 28 June 2005 it covers nationals of three states who have no permit of stay

    Scenario Outline: [1] a Guatemalan who is ready on <day>
      Given Eusebio is a man of 45 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause <stands> for Eusebio
      And the port is El Carmen under <instrument>

      Examples: the arrangement of 2004 ends on the eve
        | day        | stands         | instrument |
        | 2005-06-27 | does not stand | gt-2004    |
        | 2005-06-28 | stands         | gt-2005    |

    Scenario Outline: [2] a man from <country>
      Given Nelson is a man of 26 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2005-07-05 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Nelson

      Examples: Salvadorans have an agreement, and a port, of their own
        | country     | outcome     | stands         |
        | Guatemala   | PENDING     | stands         |
        | El Salvador | PENDING     | stands         |
        | Honduras    | REFERRED    | stands         |
        | Nicaragua   | NOT_COVERED | does not stand |

    Scenario: [3] a Salvadoran goes by the agreement with his own state
      Given Nelson is a man of 26 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-07-05 at 10:00
      Then the port is La Hachadura under sv-2005
      And it is also covered by gt-2005

    Scenario: [4] for a Honduran no port is open
      Given Nelson is a man of 26 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2005-07-05 at 10:00
      Then what is missing for Nelson is the gap no-port by this clause
      And no handover is given

    Scenario Outline: [5] a permit whose last day is <last day>
      Given Eusebio is a man of 45 from Guatemala
      And Eusebio's "permit" is "FMVA"
      And Eusebio's "last day of the permit" is "<last day>"
      And Mexico holds him at Tapachula
      When he is ready on 2005-12-01 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Eusebio

      Examples:
        | last day   | outcome | stands         |
        | 2005-11-30 | PENDING | stands         |
        | 2005-12-01 | BLOCKED | does not stand |

  Rule: The reason

    Scenario: [6] what a Guatemalan is told
      Given Eusebio is a man of 45 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2005-12-01 at 10:00
      Then the answer says of this clause "the title names nationals of Guatemala, El Salvador and Honduras at the borders of Mexico and Guatemala"

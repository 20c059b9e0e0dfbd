@gt-2004/ports
Feature: GT-2004 ports, Guatemalans are received at El Carmen

  The places of the arrangement have not been read. In practice Guatemalans were handed over at El Carmen. Nobody has
  read its hours, so somebody confirms them.

  Rule: El Carmen receives Guatemalans, at hours to be confirmed

    Scenario: [1] a Guatemalan is received at El Carmen
      Given Obdulio is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2004-11-10 at 09:00
      Then the case is PENDING
      And this clause stands for Obdulio with effect OPENS at El Carmen
      And the port is El Carmen under gt-2004
      And the earliest handover is from 09:00 to 24:00
      And its hours are unknown
      And the step confirm-hours is left for Obdulio by ports/el-carmen, for 2004-11-10
      And the answer says of this clause "before 2003 and up to 2011 Guatemalans were handed over at El Carmen"

    Scenario: [2] once the port has confirmed its hours nothing is left to do
      Given Obdulio is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      And the hours at El Carmen for general are confirmed from 2004-11-10 08:00 to 16:00
      When he is ready on 2004-11-10 at 09:00
      Then the case is RETURNABLE
      And the earliest handover is from 09:00 to 16:00

    Scenario: [3] nobody opened another port to Guatemalans
      Given Obdulio is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready for handover at Tecún Umán on 2004-11-10 at 09:00
      Then the port is El Carmen
      And Tecún Umán is excluded

  Rule: It opens on the first day of the arrangement and to no other nationality

    Scenario Outline: [4] a Guatemalan who is ready on <day>
      Given Obdulio is a man of 29 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then this clause <stands> for Obdulio

      Examples:
        | day        | stands         |
        | 2004-07-01 | does not stand |
        | 2004-07-02 | stands         |
        | 2005-06-27 | stands         |
        | 2005-06-28 | does not stand |

    Scenario Outline: [5] a man from <country> asks for El Carmen
      Given Bayardo is a man of 29 from <country>
      And Mexico holds him at Tapachula
      When he is ready for handover at El Carmen on 2004-11-10 at 09:00
      Then the case is REFERRED
      And this clause does not stand for Bayardo with effect OPENS
      And El Carmen is excluded
      And no handover is given

      Examples:
        | country     |
        | El Salvador |
        | Honduras    |
        | Nicaragua   |

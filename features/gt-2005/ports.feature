@gt-2005/ports
Feature: GT-2005 ports, Guatemalans are received at El Carmen until the end of 2011

  The places and timetables of the agreement have not been read. In practice Guatemalans were handed over at El Carmen,
  still in 2011. The title names Salvadorans and Hondurans too; Guatemala is a third state for them.

  Rule: El Carmen receives Guatemalans to the end of 2011

    Scenario Outline: [1] a Guatemalan who is ready on <day>
      Given Marcelino is a man of 38 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And this clause <stands> for Marcelino
      And the port is <port> under <instrument>

      Examples: the first and the last day, with the days beside them
        | day        | stands         | port       | instrument |
        | 2005-06-27 | does not stand | El Carmen  | gt-2004    |
        | 2005-06-28 | stands         | El Carmen  | gt-2005    |
        | 2011-12-31 | stands         | El Carmen  | gt-2005    |
        | 2012-01-01 | does not stand | Tecún Umán | ca4-2006   |

    Scenario: [2] nobody has read the hours of El Carmen
      Given Marcelino is a man of 38 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2007-03-06 at 09:00
      Then the case is PENDING
      And its hours are unknown
      And the step confirm-hours is left for Marcelino by ports/el-carmen, for 2007-03-06

    Scenario: [3] the reason
      Given Marcelino is a man of 38 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2007-03-06 at 09:00
      Then this clause stands for Marcelino with effect OPENS at El Carmen
      And the answer says of this clause "before 2003 and up to 2011 Guatemalans were handed over at El Carmen"

  Rule: It opens to nobody for whom Guatemala is a third state

    Scenario Outline: [4] a man from <country> asks for El Carmen
      Given Denis is a man of 38 from <country>
      And Mexico holds him at Tapachula
      When he is ready for handover at El Carmen on 2006-03-06 at 09:00
      Then the case is <outcome>
      And this clause does not stand for Denis
      And El Carmen is excluded

      Examples: the Salvadoran goes to La Hachadura
        | country     | outcome  |
        | El Salvador | PENDING  |
        | Honduras    | REFERRED |

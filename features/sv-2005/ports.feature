@sv-2005/ports
Feature: SV-2005 ports, Salvadorans are received at La Hachadura until the end of 2013

  In June 2007 the press named La Hachadura as the point of re-entry under the agreements. From 2008 it is taken to have
  gone on, until La Chacra in San Salvador took its place. Nobody has read the hours.

  Rule: La Hachadura from the day of the agreement, seen in 2007 and taken to go on to the end of 2013

    Scenario Outline: [1] a Salvadoran who is ready on <day>
      Given Balmore is a man of 44 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And this clause stands for Balmore with effect OPENS at La Hachadura
      And the port is La Hachadura under sv-2005
      And the answer is known as <known>
      And its hours are unknown
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each time
        | day        | known     | reason                                                                     |
        | 2005-05-17 | PRESS     | the press names La Hachadura as the point of re-entry under the agreements |
        | 2007-12-31 | PRESS     | the press names La Hachadura as the point of re-entry under the agreements |
        | 2008-01-01 | INFERENCE | the practice of 2007 is taken to have gone on until La Chacra took its place |
        | 2013-12-31 | INFERENCE | the practice of 2007 is taken to have gone on until La Chacra took its place |

    Scenario: [2] on the eve of the agreement no port is open
      Given Balmore is a man of 44 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-05-16 at 09:00
      Then the case is REFERRED
      And this clause does not stand for Balmore

    Scenario: [3] from 2014 La Chacra has taken its place
      Given Balmore is a man of 44 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready for handover at La Hachadura on 2014-01-01 at 09:00
      Then the port is La Chacra
      And this clause does not stand for Balmore
      And La Hachadura is excluded

  Rule: Who wants no inference finds no port from 2008

    Scenario Outline: [4] at least a press report is asked for, on <day>
      Given Balmore is a man of 44 from El Salvador
      And the case's "minimum evidence" is "PRESS"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is <outcome>
      And this clause <stands> for Balmore with effect OPENS

      Examples:
        | day        | outcome  | stands         |
        | 2007-12-31 | PENDING  | stands         |
        | 2008-01-01 | REFERRED | does not stand |

  Rule: It opens to Salvadorans only

    Scenario: [5] a Honduran asks for La Hachadura
      Given Nelson is a man of 44 from Honduras
      And Mexico holds him at Tapachula
      When he is ready for handover at La Hachadura on 2007-06-12 at 09:00
      Then the case is REFERRED
      And this clause does not stand for Nelson
      And La Hachadura is excluded

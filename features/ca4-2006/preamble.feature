@ca4-2006/preamble
Feature: CA4-2006 preamble, nationals of the four states without a permit of stay may be returned by land

  The memorandum of 5 May 2006 is for Guatemalans, Salvadorans, Hondurans and Nicaraguans who are at the disposal of the
  Mexican migration authorities. How long it ran differs by state; after the last known day it is unknown, and does not cover.

  Rule: From 5 May 2006, for each state to the last day that is known

    Scenario Outline: [1] a man from <country> on <day>
      Given Bayardo is a man of 35 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Bayardo

      Examples: the first day, and the day before
        | country     | day        | stands         |
        | Guatemala   | 2006-05-04 | does not stand |
        | Guatemala   | 2006-05-05 | stands         |
        | El Salvador | 2006-05-05 | stands         |
        | Honduras    | 2006-05-05 | stands         |
        | Nicaragua   | 2006-05-04 | does not stand |
        | Nicaragua   | 2006-05-05 | stands         |
        | Panama      | 2006-05-05 | does not stand |

      Examples: Guatemala to the end of April 2013, El Salvador and Nicaragua to the end of April 2012
        | country     | day        | stands         |
        | Guatemala   | 2013-04-30 | stands         |
        | Guatemala   | 2013-05-01 | does not stand |
        | El Salvador | 2012-04-30 | stands         |
        | El Salvador | 2012-05-01 | does not stand |
        | Nicaragua   | 2012-04-30 | stands         |
        | Nicaragua   | 2012-05-01 | does not stand |

      Examples: Honduras to the third birthday of the memorandum, and from the pilot to the end of 2011
        | country  | day        | stands         |
        | Honduras | 2009-05-04 | stands         |
        | Honduras | 2009-05-05 | does not stand |
        | Honduras | 2011-08-09 | does not stand |
        | Honduras | 2011-08-10 | stands         |
        | Honduras | 2011-12-31 | stands         |
        | Honduras | 2012-01-01 | does not stand |

  Rule: For Nicaraguans nothing covered before it

    Scenario Outline: [2] a Nicaraguan who is ready on <day>
      Given Bayardo is a man of 35 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the case is <outcome>

      Examples:
        | day        | outcome     |
        | 2006-05-04 | NOT_COVERED |
        | 2006-05-05 | PENDING     |

    Scenario: [3] a Nicaraguan goes by land to Guasaule
      Given Bayardo is a man of 35 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2006-05-05 at 10:00
      Then the port is Guasaule under ca4-2006
      And the handover is by land

  Rule: Where it is not known whether it holds, somebody is asked

    Scenario: [4] a Honduran in the year of the lapsed term
      Given Nelson is a man of 35 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2009-05-05 at 10:00
      Then the case is REFERRED
      And what is missing for Nelson is the gap validity-unknown by this clause
      And no handover is given

    Scenario: [5] a Honduran while it was surely in force, when no place was known
      Given Nelson is a man of 35 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2009-05-04 at 10:00
      Then the case is REFERRED
      And the gap validity-unknown is not missing for Nelson by this clause
      And what is missing for Nelson is the gap no-port

    Scenario: [6] a Nicaraguan after the last known day goes by Mexican law alone
      Given Bayardo is a man of 35 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2012-05-01 at 10:00
      Then the case is PENDING
      And the port is Guasaule under lmig-2011
      And it is not also covered by ca4-2006

  Rule: A permit of stay keeps a person out of it

    Scenario Outline: [7] a permit whose last day is <last day>
      Given Bayardo is a man of 35 from Nicaragua
      And Bayardo's "permit" is "VISITOR_CARD"
      And Bayardo's "last day of the permit" is "<last day>"
      And Mexico holds him at Tapachula
      When he is ready on 2007-05-08 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Bayardo

      Examples:
        | last day   | outcome | stands         |
        | 2007-05-07 | PENDING | stands         |
        | 2007-05-08 | BLOCKED | does not stand |

    Scenario: [8] the reason
      Given Bayardo is a man of 35 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-05-08 at 10:00
      Then the answer says of this clause "the memorandum is about nationals of the four states held by the Mexican migration authorities"

@ca4-2006/ports
Feature: CA4-2006 ports, where persons are handed over under the memorandum

  The lists of places have not been read. What is known is practice that officials or the press ascribe to the memorandum;
  where nothing was seen, it is taken to have gone on, as an inference. Nobody has read the hours.

  Rule: Nicaraguans are received at El Guasaule

    Scenario Outline: [1] a Nicaraguan who is ready on <day>
      Given Silvio is a man of 37 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And this clause stands for Silvio with effect OPENS at Guasaule
      And the port is Guasaule under ca4-2006
      And its hours are unknown
      And the answer is known as <known>
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each time; the second half of 2009 is told with force majeure
        | day        | known     | reason                                                                                                   |
        | 2006-05-05 | INFERENCE | the practice seen from 2008 is reported to follow the memorandum, and no other place of handover is known |
        | 2008-03-15 | INFERENCE | the practice seen from 2008 is reported to follow the memorandum, and no other place of handover is known |
        | 2008-03-16 | PRESS     | Nicaraguans were handed over to their officials at El Guasaule                                           |
        | 2009-06-30 | PRESS     | Nicaraguans were handed over to their officials at El Guasaule                                           |
        | 2010-01-01 | INFERENCE | the practice of 2008 and 2009 is taken to have gone on; it was seen again in 2015                         |
        | 2012-04-30 | INFERENCE | the practice of 2008 and 2009 is taken to have gone on; it was seen again in 2015                         |

    Scenario Outline: [2] a Nicaraguan outside the time of the memorandum, on <day>
      Given Silvio is a man of 37 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is <outcome>
      And this clause does not stand for Silvio

      Examples: from May 2012 Mexican law alone opens the port
        | day        | outcome     |
        | 2006-05-04 | NOT_COVERED |
        | 2012-05-01 | PENDING     |

  Rule: Hondurans are received at Corinto, with a child in San Pedro Sula, from the pilot of August 2011 to the end of that year

    Scenario Outline: [3] a Honduran man who is ready on <day>
      Given Elmer is a man of 31 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And the port is Corinto under ca4-2006
      And this clause stands for Elmer with effect OPENS at Corinto
      And the answer says of this clause "the pilot of August 2011 went from Tapachula to the border at Corinto"

      Examples:
        | day        |
        | 2011-08-10 |
        | 2011-12-31 |

    Scenario Outline: [4] a Honduran man outside that time, on <day>
      Given Elmer is a man of 31 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is <outcome>
      And this clause does not stand for Elmer

      Examples: before the pilot no port is attested; from 2012 Mexican law alone opens it
        | day        | outcome  |
        | 2007-06-12 | REFERRED |
        | 2011-08-09 | REFERRED |
        | 2012-01-01 | PENDING  |

    Scenario Outline: [5] a Honduran with his daughter on <day>
      Given Elmer is a man of 31 from Honduras
      And Génesis is a girl of 7 from Honduras
      And Génesis is the daughter of Elmer
      And Mexico holds them at Tapachula
      When they are ready on <day> at 09:00
      Then the case is PENDING
      And the port is San Pedro Sula under ca4-2006
      And this clause stands for everybody with effect OPENS at San Pedro Sula
      And this clause does not stand for everybody with effect OPENS at Corinto
      And the answer says of this clause "the pilot of August 2011 went on from Corinto to the reception centre in San Pedro Sula"

      Examples:
        | day        |
        | 2011-08-10 |
        | 2011-12-31 |

    Scenario Outline: [6] a Honduran of <age> alone
      Given Elmer is a person of <age> from Honduras
      And Elmer's "sex" is "MALE"
      And Elmer's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds him at Tapachula
      When he is ready on 2011-09-13 at 09:00
      Then the port is <port> under ca4-2006

      Examples:
        | age | port           |
        | 17  | San Pedro Sula |
        | 18  | Corinto        |

  Rule: Guatemalans are received at Tecún Umán in 2012

    Scenario Outline: [7] a Guatemalan who is ready on <day>
      Given Mynor is a man of 50 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And this clause <stands> for Mynor
      And the port is <port> under <instrument>

      Examples: the first and the last day, and the days beside them
        | day        | stands         | port       | instrument |
        | 2011-12-31 | does not stand | El Carmen  | gt-2005    |
        | 2012-01-01 | stands         | Tecún Umán | ca4-2006   |
        | 2012-12-31 | stands         | Tecún Umán | ca4-2006   |
        | 2013-01-01 | does not stand | Tecún Umán | lmig-2011  |

    Scenario: [8] the reason, for a Guatemalan
      Given Mynor is a man of 50 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2012-06-12 at 09:00
      Then this clause stands for Mynor with effect OPENS at Tecún Umán
      And the answer says of this clause "in January 2012 Guatemalans were handed over at the bridge of Tecún Umán under the memorandum"

  Rule: A port opens only to nationals of its own state

    Scenario Outline: [9] a man from <country> asks for <asked>
      Given Silvio is a man of 37 from <country>
      And Mexico holds him at Tapachula
      When he is ready for handover at <asked> on <day> at 09:00
      Then the port is <port>
      And <asked> is excluded
      And this clause does not stand for Silvio with effect OPENS at <asked>

      Examples:
        | country     | asked      | day        | port         |
        | Nicaragua   | Corinto    | 2011-09-13 | Guasaule     |
        | Honduras    | Tecún Umán | 2011-09-13 | Corinto      |
        | El Salvador | Guasaule   | 2007-06-12 | La Hachadura |

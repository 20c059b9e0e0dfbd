@decision/journeys
Feature: Journeys, which bus a person can still take, and when it arrives

  South of Mexico the press tells of buses: on which days they leave, or arrive, and how long they take. The earliest
  handover is an arrival for which some departure fits after the person is ready, with half an hour left in the day of
  arrival. Nobody has read the hours of a port, so the day is confirmed. A report counts to the end of the year in which
  it was last seen; without one the journey is not counted. Times are those of the receiving side.

  Rule: Hondurans who travel without a child: buses end at Corinto every day, from September 2014 to 2015

    Scenario Outline: [1] a man at Tapachula who is ready on <day> at <ready>
      Given Nahúm is a man of 28 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at <ready>
      Then the case is PENDING
      And the port is Corinto
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00
      And its hours are unknown
      And it is not earlier because of the port's own hours

      Examples: thirteen hours and more on the road; who is ready too late arrives on the next day
        | day        | ready | departs                 | arrives    | from  |
        | 2014-11-11 | 09:00 | 2014-11-11              | 2014-11-11 | 22:00 |
        | 2014-11-11 | 10:30 | 2014-11-11              | 2014-11-11 | 23:30 |
        | 2014-11-11 | 11:00 | a day that is not known | 2014-11-12 | 00:00 |
        | 2014-11-11 | 12:00 | a day that is not known | 2014-11-12 | 01:00 |

      Examples: in September the clock of Tapachula is an hour ahead
        | day        | ready | departs                 | arrives    | from  |
        | 2014-09-10 | 11:30 | 2014-09-10              | 2014-09-10 | 23:30 |
        | 2014-09-10 | 12:00 | a day that is not known | 2014-09-11 | 00:00 |

      Examples: holidays are days like others, except the first of January
        | day        | ready | departs                 | arrives    | from  |
        | 2014-10-03 | 09:00 | 2014-10-03              | 2014-10-03 | 21:00 |
        | 2014-12-25 | 09:00 | 2014-12-25              | 2014-12-25 | 22:00 |
        | 2014-12-30 | 09:00 | 2014-12-30              | 2014-12-30 | 22:00 |
        | 2014-12-31 | 10:30 | 2014-12-31              | 2014-12-31 | 23:30 |
        | 2014-12-31 | 10:31 | a day that is not known | 2015-01-02 | 00:00 |
        | 2015-01-01 | 09:00 | a day that is not known | 2015-01-02 | 00:00 |

    Scenario Outline: [2] a man at Acayucan who is ready on <day> at <ready>
      Given Nahúm is a man of 28 from Honduras
      And Mexico holds him at Acayucan
      When he is ready on <day> at <ready>
      Then the port is Corinto
      And it departs from Acayucan on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00

      Examples: almost a day on the road
        | day        | ready | departs                 | arrives    | from  |
        | 2014-11-11 | 01:30 | 2014-11-11              | 2014-11-11 | 23:30 |
        | 2014-11-11 | 02:00 | a day that is not known | 2014-11-12 | 00:00 |
        | 2014-11-11 | 09:00 | a day that is not known | 2014-11-12 | 07:00 |

  Rule: Hondurans who travel with a child, and children alone: buses go on to San Pedro Sula on Mondays, Wednesdays and Fridays

    Scenario Outline: [3] a mother and her son who are ready on <day> at <ready>
      Given Suyapa is a woman of 29 from Honduras
      And Josué is a boy of 8 from Honduras
      And Josué is the son of Suyapa
      And Mexico holds them at Tapachula
      When they are ready on <day> at <ready>
      Then the case is PENDING
      And the port is San Pedro Sula
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00

      Examples: eighteen hours on the road; 12 November is a Wednesday
        | day        | ready | departs                 | arrives    | from  |
        | 2014-11-11 | 09:00 | a day that is not known | 2014-11-12 | 03:00 |
        | 2014-11-12 | 05:30 | 2014-11-12              | 2014-11-12 | 23:30 |
        | 2014-11-12 | 05:31 | a day that is not known | 2014-11-14 | 00:00 |
        | 2014-11-14 | 05:30 | 2014-11-14              | 2014-11-14 | 23:30 |
        | 2014-11-14 | 05:31 | a day that is not known | 2014-11-17 | 00:00 |

      Examples: New Year's Day of 2015 is a Thursday
        | day        | ready | departs                 | arrives    | from  |
        | 2014-12-31 | 05:30 | 2014-12-31              | 2014-12-31 | 23:30 |
        | 2014-12-31 | 05:31 | a day that is not known | 2015-01-02 | 00:00 |

    Scenario: [4] a girl alone whose plan allows the return travels on the days of children
      Given Nohemí is a girl of 15 from Honduras
      And Nohemí's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2014-11-12 at 05:31
      Then the case is PENDING
      And the port is San Pedro Sula
      And the earliest handover is on 2014-11-14 from 00:00 to 24:00

    Scenario: [5] a father does not take the daily bus while his daughter is with him
      Given Arnaldo is a man of 33 from Honduras
      And Génesis is a girl of 6 from Honduras
      And Génesis is the daughter of Arnaldo
      And Mexico holds them at Tapachula
      When they are ready for handover at Corinto on 2014-11-12 at 09:00
      Then the port is San Pedro Sula
      And Corinto is excluded
      And the earliest handover is on 2014-11-14 from 00:00 to 24:00

    Scenario: [6] the same father alone
      Given Arnaldo is a man of 33 from Honduras
      And Mexico holds him at Tapachula
      When he is ready for handover at San Pedro Sula on 2014-11-12 at 09:00
      Then the port is Corinto
      And San Pedro Sula is excluded
      And the earliest handover is on 2014-11-12 from 22:00 to 24:00

    Scenario Outline: [7] a mother and her son at Acayucan, ready on <day> at <ready>
      Given Suyapa is a woman of 29 from Honduras
      And Josué is a boy of 8 from Honduras
      And Josué is the son of Suyapa
      And Mexico holds them at Acayucan
      When they are ready on <day> at <ready>
      Then the port is San Pedro Sula
      And it departs from Acayucan on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00

      Examples: a whole day on the road
        | day        | ready | departs    | arrives    | from  |
        | 2014-11-11 | 23:30 | 2014-11-11 | 2014-11-12 | 23:30 |
        | 2014-11-11 | 23:31 | 2014-11-13 | 2014-11-14 | 00:00 |

  Rule: In 2019 buses for Hondurans leave Tapachula from Sunday to Thursday

    Scenario Outline: [8] a man who is ready on <day> at <ready>
      Given Wilmer is a man of 22 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at <ready>
      Then the port is Corinto
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to <to>

      Examples: 31 January and 7 February are Thursdays; the next bus leaves on Sunday
        | day        | ready | departs    | arrives    | from  | to    |
        | 2019-01-31 | 20:00 | 2019-01-31 | 2019-02-01 | 09:00 | 14:00 |
        | 2019-02-01 | 16:00 | 2019-02-03 | 2019-02-03 | 13:00 | 24:00 |
        | 2019-02-02 | 09:00 | 2019-02-03 | 2019-02-03 | 13:00 | 24:00 |
        | 2019-02-03 | 09:00 | 2019-02-03 | 2019-02-03 | 22:00 | 24:00 |
        | 2019-02-07 | 09:00 | 2019-02-07 | 2019-02-07 | 22:00 | 24:00 |
        | 2019-02-07 | 11:30 | 2019-02-07 | 2019-02-08 | 00:30 | 14:00 |
        | 2019-02-07 | 23:59 | 2019-02-07 | 2019-02-08 | 12:59 | 14:00 |
        | 2019-02-08 | 00:00 | 2019-02-10 | 2019-02-10 | 13:00 | 24:00 |
        | 2019-02-09 | 23:59 | 2019-02-10 | 2019-02-10 | 13:00 | 24:00 |

    Scenario Outline: [9] a mother and her son who are ready on <day> at <ready>
      Given Keyla is a woman of 25 from Honduras
      And Dilan is a boy of 3 from Honduras
      And Dilan is the son of Keyla
      And Mexico holds them at Tapachula
      When they are ready on <day> at <ready>
      Then the port is San Pedro Sula
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to <to>

      Examples: the same days for families
        | day        | ready | departs    | arrives    | from  | to    |
        | 2019-02-07 | 09:00 | 2019-02-07 | 2019-02-08 | 03:00 | 18:00 |
        | 2019-02-07 | 23:30 | 2019-02-07 | 2019-02-08 | 17:30 | 18:00 |
        | 2019-02-08 | 00:00 | 2019-02-10 | 2019-02-10 | 18:00 | 24:00 |

  Rule: Salvadorans with a child: buses arrive at La Chacra on Tuesdays and Fridays, from July 2014 to 2016

    Scenario Outline: [10] a mother and her daughter who are ready on <day> at <ready>
      Given Dinora is a woman of 31 from El Salvador
      And Fátima is a girl of 10 from El Salvador
      And Fátima is the daughter of Dinora
      And Mexico holds them at Tapachula
      When they are ready on <day> at <ready>
      Then the case is PENDING
      And the port is La Chacra
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00
      And its hours are unknown
      And it is not earlier because of the port's own hours

      Examples: about twelve hours on the road; 9 February is a Tuesday
        | day        | ready | departs                 | arrives    | from  |
        | 2016-02-09 | 09:00 | 2016-02-09              | 2016-02-09 | 21:00 |
        | 2016-02-09 | 11:30 | 2016-02-09              | 2016-02-09 | 23:30 |
        | 2016-02-09 | 11:31 | a day that is not known | 2016-02-12 | 00:00 |
        | 2016-02-12 | 11:30 | 2016-02-12              | 2016-02-12 | 23:30 |
        | 2016-02-12 | 11:31 | a day that is not known | 2016-02-16 | 00:00 |

      Examples: in July El Salvador's clock is an hour behind; 15 July is a Tuesday
        | day        | ready | departs                 | arrives    | from  |
        | 2014-07-14 | 10:00 | a day that is not known | 2014-07-15 | 00:00 |
        | 2014-07-14 | 14:00 | a day that is not known | 2014-07-15 | 01:00 |
        | 2014-07-15 | 12:30 | 2014-07-15              | 2014-07-15 | 23:30 |
        | 2014-07-15 | 12:31 | a day that is not known | 2014-07-18 | 00:00 |

    Scenario: [11] of buses for adults alone nobody has told the days
      Given Mauricio is a man of 31 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2016-02-10 at 09:00
      Then the case is PENDING
      And the port is La Chacra
      And no departure is given
      And the earliest handover is on 2016-02-10 from 09:00 to 24:00
      And it is not earlier because of nothing

  Rule: Salvadorans in 2007: buses arrive at La Hachadura every day

    Scenario: [12] how long they take is not known, so the journey is not counted
      Given Mauricio is a man of 31 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2007-11-13 at 09:00
      Then the port is La Hachadura
      And it departs from Tapachula on 2007-11-13
      And the earliest handover is on 2007-11-13 from 09:00 to 24:00
      And its hours are unknown

  Rule: Nicaraguans: one bus a week, which arrives at El Guasaule on Friday

    Scenario Outline: [13] a man who is ready on <day> at <ready>
      Given Francisco is a man of 47 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on <day> at <ready>
      Then the case is PENDING
      And the port is Guasaule
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00

      Examples: in 2008, two days on the road; 12 November is a Wednesday
        | day        | ready | departs    | arrives    | from  |
        | 2008-11-12 | 09:00 | 2008-11-12 | 2008-11-14 | 09:00 |
        | 2008-11-12 | 23:30 | 2008-11-12 | 2008-11-14 | 23:30 |
        | 2008-11-12 | 23:31 | 2008-11-19 | 2008-11-21 | 00:00 |

      Examples: in Holy Week of 2008, when the buses began, also on Good Friday
        | day        | ready | departs    | arrives    | from  |
        | 2008-03-17 | 09:00 | 2008-03-19 | 2008-03-21 | 00:00 |

      Examples: from 2015 to 2017 it leaves on Wednesday and arrives on Friday afternoon; 10 February is a Wednesday
        | day        | ready | departs    | arrives    | from  |
        | 2016-02-09 | 09:00 | 2016-02-10 | 2016-02-12 | 12:00 |
        | 2016-02-10 | 12:00 | 2016-02-10 | 2016-02-12 | 12:00 |
        | 2016-02-10 | 12:01 | 2016-02-10 | 2016-02-12 | 12:01 |
        | 2016-02-10 | 23:30 | 2016-02-10 | 2016-02-12 | 23:30 |
        | 2016-02-10 | 23:31 | 2016-02-17 | 2016-02-19 | 12:00 |
        | 2016-02-11 | 00:00 | 2016-02-17 | 2016-02-19 | 12:00 |

    Scenario: [14] a mother with her son takes the same bus
      Given Scarleth is a woman of 30 from Nicaragua
      And Jordan is a boy of 9 from Nicaragua
      And Jordan is the son of Scarleth
      And Mexico holds them at Tapachula
      When they are ready on 2016-02-09 at 09:00
      Then the case is PENDING
      And it departs from Tapachula on 2016-02-10
      And the earliest handover is on 2016-02-12 from 12:00 to 24:00

  Rule: Where no run is known on the day, the journey is not counted, and somebody confirms day and hours

    Scenario Outline: [15] a man from <country> on <day>
      Given Francisco is a man of 47 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is PENDING
      And the port is <port>
      And no departure is given
      And the earliest handover is on <day> from <from> to 24:00
      And its hours are unknown
      And the step confirm-hours is left for Francisco, for <day>

      Examples: the day before a run was first seen, and the first day after the year in which it was last seen
        | country     | day        | port         | from  |
        | Honduras    | 2014-08-31 | Corinto      | 08:00 |
        | Honduras    | 2016-01-01 | Corinto      | 09:00 |
        | Honduras    | 2018-12-31 | Corinto      | 09:00 |
        | Honduras    | 2020-01-01 | Corinto      | 09:00 |
        | Honduras    | 2023-03-10 | Corinto      | 09:00 |
        | El Salvador | 2007-03-31 | La Hachadura | 09:00 |
        | El Salvador | 2008-01-01 | La Hachadura | 09:00 |
        | Nicaragua   | 2008-02-29 | Guasaule     | 09:00 |
        | Nicaragua   | 2009-01-01 | Guasaule     | 09:00 |
        | Nicaragua   | 2014-12-31 | Guasaule     | 09:00 |
        | Nicaragua   | 2018-01-01 | Guasaule     | 09:00 |

      Examples: Guatemalans end at the border, and no days are known
        | country   | day        | port       | from  |
        | Guatemala | 2011-02-08 | El Carmen  | 09:00 |
        | Guatemala | 2016-02-09 | Tecún Umán | 09:00 |

    Scenario Outline: [16] a man from <country> on <day>, when a run is known
      Given Francisco is a man of 47 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the port is <port>
      And it departs from Tapachula on <departs>
      And the earliest handover is on <arrives> from <from> to 24:00

      Examples: the first day and the last day of each time
        | country     | day        | port         | departs    | arrives    | from  |
        | Honduras    | 2014-09-01 | Corinto      | 2014-09-01 | 2014-09-01 | 21:00 |
        | Honduras    | 2015-12-31 | Corinto      | 2015-12-31 | 2015-12-31 | 22:00 |
        | Honduras    | 2019-01-01 | Corinto      | 2019-01-01 | 2019-01-01 | 22:00 |
        | Honduras    | 2019-12-31 | Corinto      | 2019-12-31 | 2019-12-31 | 22:00 |
        | El Salvador | 2007-04-01 | La Hachadura | a day that is not known | 2007-04-01 | 08:00 |
        | El Salvador | 2007-12-31 | La Hachadura | 2007-12-31 | 2007-12-31 | 09:00 |

    Scenario Outline: [17] a mother and her son from <country> on <day>
      Given Suyapa is a woman of 29 from <country>
      And Josué is a boy of 8 from <country>
      And Josué is the son of Suyapa
      And Mexico holds them at Tapachula
      When they are ready on <day> at 09:00
      Then the case is PENDING
      And the port is <port>
      And no departure is given
      And the earliest handover is on <day> from <from> to 24:00

      Examples: before the first sighting and after the year of the last
        | country     | day        | port           | from  |
        | Honduras    | 2014-03-31 | San Pedro Sula | 09:00 |
        | Honduras    | 2016-01-01 | San Pedro Sula | 09:00 |
        | Honduras    | 2020-01-01 | San Pedro Sula | 09:00 |
        | El Salvador | 2014-06-30 | La Chacra      | 08:00 |
        | El Salvador | 2017-01-01 | La Chacra      | 09:00 |

    Scenario: [18] the northern border knows no runs
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then no departure is given

  Rule: Hours that were confirmed count within the journey

    Scenario Outline: [19] Corinto confirms 08:00 to 18:00 on 12 November, a man is ready on <day> at <ready>
      Given Nahúm is a man of 28 from Honduras
      And Mexico holds him at Tapachula
      And the hours at Corinto for general are confirmed from 2014-11-12 08:00 to 18:00
      When he is ready on <day> at <ready>
      Then the case is <outcome>
      And its hours are <hours>
      And the earliest handover is on <arrives> from <from> to <to>

      Examples: nobody is handed over before the bus can be there
        | day        | ready | outcome    | hours   | arrives    | from  | to    |
        | 2014-11-11 | 11:00 | RETURNABLE | open    | 2014-11-12 | 08:00 | 18:00 |
        | 2014-11-11 | 20:00 | RETURNABLE | open    | 2014-11-12 | 09:00 | 18:00 |
        | 2014-11-12 | 04:30 | RETURNABLE | open    | 2014-11-12 | 17:30 | 18:00 |
        | 2014-11-12 | 04:31 | PENDING    | unknown | 2014-11-13 | 00:00 | 24:00 |

    Scenario: [20] an earlier bus of unknown hours comes first, the confirmed day is an alternative
      Given Nahúm is a man of 28 from Honduras
      And Mexico holds him at Tapachula
      And the hours at Corinto for general are confirmed from 2014-11-12 08:00 to 18:00
      When he is ready on 2014-11-11 at 10:30
      Then the case is PENDING
      And the earliest handover is on 2014-11-11 from 23:30 to 24:00
      And an alternative is Corinto on 2014-11-12 from 08:00 to 18:00

    Scenario: [21] hours confirmed for a day without a bus bring no bus
      Given Suyapa is a woman of 29 from Honduras
      And Josué is a boy of 8 from Honduras
      And Josué is the son of Suyapa
      And Mexico holds them at Tapachula
      And the hours at San Pedro Sula for general are confirmed from 2014-11-13 08:00 to 18:00
      When they are ready on 2014-11-12 at 09:00
      Then the case is PENDING
      And the earliest handover is on 2014-11-14 from 00:00 to 24:00

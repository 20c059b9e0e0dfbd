@lmig-2011/article-124
Feature: LMIG 124, at which place a person is handed over

  To the competent authority of the receiving state, as agreed with it. Nobody has read the lists of places, so each
  period says where handovers were seen, and how well that is known; a practice that lapsed is taken to go on, as an
  inference. In every case somebody confirms the hours before anyone travels.

  Rule: Guatemalans are received at El Carmen in 2011 and at Tecún Umán since

    Scenario Outline: [1] Obdulio returns on <day>
      Given Obdulio is a man of 34 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 08:00
      Then the case is PENDING
      And the port is <port> under lmig-2011
      And the handover is by land
      And this clause stands for Obdulio with effect OPENS at <port>
      And the answer says of this clause "<reason>"
      And the step confirm-hours is left for Obdulio

      Examples: the first and the last day of each period
        | day        | port       | reason                                                                                                  |
        | 2013-01-01 | Tecún Umán | a reception centre at Tecún Umán took the place of El Carmen in those years; its first day is not known |
        | 2020-12-31 | Tecún Umán | a reception centre at Tecún Umán took the place of El Carmen in those years; its first day is not known |
        | 2021-01-01 | Tecún Umán | the press describes Tecún Umán as the usual place for Guatemalans                                       |
        | 2021-08-19 | Tecún Umán | the press describes Tecún Umán as the usual place for Guatemalans                                       |
        | 2021-08-20 | Tecún Umán | Guatemala has named Tecún Umán as its only point for returns by land                                    |

    Scenario Outline: [2] Obdulio returns on <day>, when other instruments open the same place
      Given Obdulio is a man of 34 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on <day> at 08:00
      Then the port is <port>
      And this clause stands for Obdulio with effect OPENS at <port>
      And this clause does not stand for Obdulio with effect OPENS at <other>
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each period
        | day        | port       | other      | reason                                                                   |
        | 2011-05-26 | El Carmen  | Tecún Umán | in 2011 most Guatemalans were returned by land at El Carmen              |
        | 2011-12-31 | El Carmen  | Tecún Umán | in 2011 most Guatemalans were returned by land at El Carmen              |
        | 2012-01-01 | Tecún Umán | El Carmen  | in January 2012 Guatemalans were handed over at the bridge of Tecún Umán |
        | 2012-12-31 | Tecún Umán | El Carmen  | in January 2012 Guatemalans were handed over at the bridge of Tecún Umán |

    Scenario: [3] on the day before the law it opens nothing
      Given Obdulio is a man of 34 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2011-05-25 at 08:00
      Then this clause does not stand for Obdulio

  Rule: From 20 August 2021 Guatemalans with a child may fly to the capital, and none is handed over at El Ceibo

    Scenario Outline: [4] Obdulio and his daughter are proposed for Guatemala City on <day>
      Given Obdulio is a man of 34 from Guatemala
      And Maya is a girl of 8 from Guatemala
      And Maya is the daughter of Obdulio
      And Maya's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Mexico City
      When they are ready for handover at Guatemala City on <day> at 08:00
      Then the port is <port>
      And the handover is by <mode>
      And this clause <stands> for Maya at Guatemala City

      Examples: the day before and the first day
        | day        | port           | mode | stands         |
        | 2021-08-19 | Tecún Umán     | land | does not stand |
        | 2021-08-20 | Guatemala City | air  | stands         |

    Scenario: [5] an adult who travels without a child goes by land
      Given Obdulio is a man of 34 from Guatemala
      And Mexico holds him at Mexico City
      When he is ready for handover at Guatemala City on 2021-08-20 at 08:00
      Then the port is Tecún Umán
      And this clause does not stand for Obdulio at Guatemala City

    Scenario Outline: [6] Obdulio is proposed for El Ceibo on <day>
      Given Obdulio is a man of 34 from Guatemala
      And Mexico holds him at Tenosique
      When he is ready for handover at El Ceibo on <day> at 08:00
      Then the port is Tecún Umán
      And El Ceibo is <excluded> because of this clause
      And this clause <stands> for Obdulio with effect EXCLUDES at El Ceibo

      Examples: the day before and the first day
        | day        | excluded     | stands         |
        | 2021-08-19 | not excluded | does not stand |
        | 2021-08-20 | excluded     | stands         |

  Rule: Hondurans are received at Corinto, and with a child, or as children alone, in San Pedro Sula

    Scenario Outline: [7] Wilfredo returns on <day>
      Given Wilfredo is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 08:00
      Then the port is Corinto
      And this clause stands for Wilfredo with effect OPENS at Corinto
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each period
        | day        | reason                                                                                           |
        | 2011-08-10 | from 10 August 2011 groups were taken from Tapachula to the border at Corinto                    |
        | 2011-12-31 | from 10 August 2011 groups were taken from Tapachula to the border at Corinto                    |
        | 2012-01-01 | the practice of 2011 was seen again from December 2012; between them it is taken to have gone on |
        | 2012-11-30 | the practice of 2011 was seen again from December 2012; between them it is taken to have gone on |
        | 2012-12-01 | returns by land ended at Corinto, in Omoa, where Honduras keeps a reception centre               |
        | 2020-12-31 | returns by land ended at Corinto, in Omoa, where Honduras keeps a reception centre               |
        | 2021-01-01 | the practice of the years to 2020 is taken to go on; nobody has read a later list of places      |

    Scenario Outline: [8] Wilfredo and his son return on <day>
      Given Wilfredo is a man of 21 from Honduras
      And Ian is a boy of 2 from Honduras
      And Ian is the son of Wilfredo
      And Ian's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on <day> at 08:00
      Then the port is San Pedro Sula
      And this clause stands for Wilfredo and Ian with effect OPENS at San Pedro Sula
      And this clause does not stand for Wilfredo with effect OPENS at Corinto
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each period
        | day        | reason                                                                                            |
        | 2011-08-10 | from 10 August 2011 groups were taken by way of Corinto to the reception centre in San Pedro Sula |
        | 2011-12-31 | from 10 August 2011 groups were taken by way of Corinto to the reception centre in San Pedro Sula |
        | 2012-01-01 | the practice of 2011 was seen again from December 2012; between them it is taken to have gone on  |
        | 2012-11-30 | the practice of 2011 was seen again from December 2012; between them it is taken to have gone on  |
        | 2012-12-01 | buses with children went on from Corinto to the reception in San Pedro Sula                       |
        | 2020-12-31 | buses with children went on from Corinto to the reception in San Pedro Sula                       |
        | 2021-01-01 | the practice of the years to 2020 is taken to go on; nobody has read a later list of places       |

    Scenario Outline: [9] a child alone, born on <born>
      Given Génesis is a person born on <born> from Honduras
      And Génesis's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 08:00
      Then the port is <port>

      Examples: the day before the eighteenth birthday and the birthday
        | born       | port           |
        | 2005-05-09 | San Pedro Sula |
        | 2005-05-08 | Corinto        |

    Scenario Outline: [10] from 26 May to 9 August 2011 no place is known: <day>
      Given Wilfredo is a man of 21 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 08:00
      Then the case is REFERRED
      And this clause does not stand for Wilfredo with effect OPENS
      And no handover is given

      Examples:
        | day        |
        | 2011-05-26 |
        | 2011-08-09 |

  Rule: Salvadorans are received at La Hachadura to 2013 and at La Chacra since

    Scenario Outline: [11] Marisol returns on <day>
      Given Marisol is a woman of 42 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on <day> at 08:00
      Then the port is <port>
      And this clause stands for Marisol with effect OPENS at <port>
      And this clause does not stand for Marisol with effect OPENS at <other>
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each period
        | day        | port         | other        | reason                                                                                                                                            |
        | 2011-05-26 | La Hachadura | La Chacra    | La Hachadura was the place of return in 2007, and in 2011 buses still went to the border of El Salvador; no later place is known before La Chacra |
        | 2013-12-31 | La Hachadura | La Chacra    | La Hachadura was the place of return in 2007, and in 2011 buses still went to the border of El Salvador; no later place is known before La Chacra |
        | 2014-01-01 | La Chacra    | La Hachadura | in July 2014 La Chacra was already the usual place of arrival                                                                                     |
        | 2014-06-30 | La Chacra    | La Hachadura | in July 2014 La Chacra was already the usual place of arrival                                                                                     |
        | 2014-07-01 | La Chacra    | La Hachadura | buses from Mexico ended at the reception centre of La Chacra in San Salvador                                                                      |
        | 2016-12-31 | La Chacra    | La Hachadura | buses from Mexico ended at the reception centre of La Chacra in San Salvador                                                                      |
        | 2017-01-01 | La Chacra    | La Hachadura | El Salvador's migration authority states that persons returned by bus are received by its office for returnees                                    |

  Rule: Nicaraguans are received at El Guasaule, and in 2022 also flown to Managua

    Scenario Outline: [12] Leticia returns on <day>
      Given Leticia is a woman of 58 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on <day> at 08:00
      Then the port is Guasaule
      And this clause stands for Leticia with effect OPENS at Guasaule
      And the answer says of this clause "<reason>"

      Examples: the first and the last day of each period
        | day        | reason                                                                                                      |
        | 2011-05-26 | buses ended at El Guasaule in 2008 and 2009 and again from 2015; between them this is taken to have gone on |
        | 2014-12-31 | buses ended at El Guasaule in 2008 and 2009 and again from 2015; between them this is taken to have gone on |
        | 2015-01-01 | every week a bus from Tapachula ended at El Guasaule                                                        |
        | 2017-12-31 | every week a bus from Tapachula ended at El Guasaule                                                        |
        | 2018-01-01 | the practice of the years to 2017 is taken to go on; nobody has read a later list of places                 |

    Scenario Outline: [13] Leticia is proposed for Managua on <day>
      Given Leticia is a woman of 58 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready for handover at Managua on <day> at 08:00
      Then the port is <port>
      And the handover is by <mode>
      And this clause <stands> for Leticia with effect OPENS at Managua

      Examples: the day before, the first day, the last day and the day after
        | day        | port     | mode | stands         |
        | 2022-01-31 | Guasaule | land | does not stand |
        | 2022-02-01 | Managua  | air  | stands         |
        | 2022-12-31 | Managua  | air  | stands         |
        | 2023-01-01 | Guasaule | land | does not stand |

  Rule: An opening that is known less well than the officer asks for is set aside

    Scenario Outline: [14] Obdulio returns on <day>, and nothing weaker than what officials said is wanted
      Given Obdulio is a man of 34 from Guatemala
      And the case's "minimum evidence" is "OFFICIAL"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 08:00
      Then the case is <outcome>
      And this clause <aside> for Obdulio

      Examples:
        | day        | outcome  | aside            |
        | 2021-08-19 | REFERRED | is set aside     |
        | 2021-08-20 | PENDING  | is not set aside |

  Rule: The competent authority of the receiving state is told before the handover

    Scenario: [15] of a person who returns
      Given Leticia is a woman of 58 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 08:00
      Then receiving-authority is told before the handover about Leticia by this clause

    Scenario: [16] not of a person who does not
      Given Leticia is a woman of 58 from Nicaragua
      And Leticia's "fear of return" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 08:00
      Then receiving-authority is not told about Leticia by this clause
      And no handover is given

@decision/worked-cases-united-states
Feature: Worked cases, from the United States to Mexico

  What the clauses come to in cases as an officer at the northern border meets them. The number in brackets
  is that of the case in the list of worked cases; letters are its branches. The list has gaps in its numbers.

  Rule: Nobody goes over at night, and no child before seven

    Scenario: [1] a bus with a man of 33 stands at Nogales at a quarter past eleven at night
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at Nogales
      And the case's "authority" is "ICE_ERO"
      When he is ready for handover at Nogales on 2018-05-14 at 23:15
      Then the case is PENDING
      And the earliest handover is on 2018-05-15 from 05:00 to 22:00
      And its hours are unknown
      And it is not earlier because of lar-2016/common-2
      And the step confirm-hours is left for Ismael, for 2018-05-15

    Scenario: [2] the same man at ten to five in the morning
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at Nogales
      And the case's "authority" is "ICE_ERO"
      When he is ready for handover at Nogales on 2018-05-15 at 04:50
      Then the case is PENDING
      And the earliest handover is on 2018-05-15 at 05:00
      And it is not earlier because of lar-2016/common-2

    Scenario: [3a] the same man at Laredo at half past nine, half an hour before the window shuts
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2018-05-14 at 21:30
      Then the case is RETURNABLE
      And the earliest handover is on 2018-05-14 from 21:30 to 22:00
      And its hours are open

    Scenario: [3b] a minute later there is not time enough that night
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2018-05-14 at 21:31
      Then the case is RETURNABLE
      And the earliest handover is on 2018-05-15 from 08:00 to 22:00

    Scenario: [5] a girl of 9 with her mother at San Ysidro, a quarter past six
      Given Pilar is a woman of 35 from Mexico
      And Itzel is a girl of 9 from Mexico
      And Itzel is the daughter of Pilar, shown by a document
      And the United States holds them at San Diego
      When they are ready for handover at El Chaparral on 2018-05-14 at 06:15
      Then the case is PENDING
      And the earliest handover is on 2018-05-14 at 07:00
      And it is not earlier because of lar-2016/common-3
      And lar-2016/common-3 does not stand for Pilar
      And mou-2004/family-unity stands for everybody with effect KEEPS_TOGETHER
      And the step confirm-hours is left for everybody

    Scenario: [39] Mexicali, half past ten at night, in the first week of the longer hours of March 2020
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at El Centro
      When he is ready for handover at Mexicali on 2020-03-25 at 22:30
      Then the case is PENDING
      And the earliest handover is on 2020-03-26 from 05:00 to 22:00
      And its hours are unknown
      And it is not earlier because of lar-2016/common-2

    Scenario: [40] a boy of 16 alone on the same night
      Given Adrián is a boy of 16 from Mexico
      And the United States holds him at El Centro since 2020-03-25 06:00
      And he was met at the land border on 2020-03-25 at 06:00
      And Adrián's "risk of trafficking on return" is "NO"
      And Adrián's "credible fear" is "NO"
      And Adrián's "able to decide alone" is "YES"
      When he is ready for handover at Mexicali on 2020-03-25 at 22:30
      Then the case is PENDING
      And the earliest handover is on 2020-03-26 at 07:00
      And its hours are unknown
      And it is not earlier because of lar-2016/common-3
      And Adrián is owed reasonable-business-hours by usc-8/section-1232-a-2-c-ii

    Scenario: [47] a woman at Nogales at eight in the evening of 2018
      Given Araceli is a woman of 27 from Mexico
      And the United States holds her at Nogales
      When she is ready for handover at Nogales on 2018-05-14 at 20:00
      Then the case is PENDING
      And the earliest handover is on 2018-05-14 from 20:00 to 22:00
      And its hours are unknown
      And the step confirm-hours is left for Araceli, for 2018-05-14

    Scenario: [45] a man of 65 at San Diego, seven in the evening of 2010
      Given Porfirio is a man of 65 from Mexico
      And Porfirio's "released from prison" is "NO"
      And the United States holds him at San Diego
      # Wednesday
      When he is ready on 2010-05-12 at 19:00
      Then the case is PENDING
      And the earliest handover is on 2010-05-13 from 08:00 to 18:00
      And it is not earlier because of lar-san-diego-2008/daytime-hours
      And Porfirio counts as ELDERLY by lar-san-diego-2008/groups

  Rule: A child alone goes back only if every test is passed, and only to officials

    Scenario Outline: [6] a boy of 16 alone, tests passed in hour 20, ready for San Ysidro at <ready>
      Given Adrián is a boy of 16 from Mexico
      And the United States holds him at San Diego since 2020-08-10 20:00
      And he was met at the land border on 2020-08-10 at 20:00
      And Adrián's "risk of trafficking on return" is "NO"
      And Adrián's "credible fear" is "NO"
      And Adrián's "able to decide alone" is "YES"
      And Adrián's "end of the screening" is "2020-08-11 16:00"
      When he is ready for handover at El Chaparral on 2020-08-11 at <ready>
      Then the case is RETURNABLE
      And the earliest handover is on <handover>
      And Adrián is owed specialist-company by usc-8/section-1232-a-2-c-i
      And receiving-authority is told before the handover about Adrián by usc-8/section-1232-a-2-c-i
      And hhs is told by 2020-08-12 at 20:00 about Adrián by usc-8/section-1232-b-2

      Examples: before six in the evening, or the next morning
        | ready | handover                       |
        | 17:00 | 2020-08-11 from 17:00 to 18:00 |
        | 18:05 | 2020-08-12 from 07:00 to 18:00 |

    Scenario: [9a] a girl of 12 alone fears nothing and says that she wants to go
      Given Marisol is a girl of 12 from Mexico
      And the United States holds her at Laredo since 2019-05-14 06:00
      And she was met at the land border on 2019-05-14 at 06:00
      And Marisol's "risk of trafficking on return" is "NO"
      And Marisol's "credible fear" is "NO"
      And Marisol's "able to decide alone" is "YES"
      When she is ready on 2019-05-14 at 12:00
      Then the case is DIVERTED
      And Marisol is referred to hhs-orr because of us-policy/presumption-under-14
      And no handover is given

    Scenario: [9b] a documented reason shows that she can decide
      Given Marisol is a girl of 12 from Mexico
      And the United States holds her at Laredo since 2019-05-14 06:00
      And she was met at the land border on 2019-05-14 at 06:00
      And Marisol's "risk of trafficking on return" is "NO"
      And Marisol's "credible fear" is "NO"
      And Marisol's "able to decide alone" is "YES"
      And Marisol's "shown able to decide though so young" is "YES"
      When she is ready on 2019-05-14 at 12:00
      Then the case is PENDING
      And us-policy/presumption-under-14 does not stand for Marisol
      And the port is Nuevo Laredo
      And the step confirm-hours is left for Marisol

    Scenario: [10] a girl of 17 alone, with a credible sign that she would be trafficked on return
      Given Marisol is a girl of 17 from Mexico
      And the United States holds her at Laredo since 2019-05-14 06:00
      And she was met at the land border on 2019-05-14 at 06:00
      And Marisol's "risk of trafficking on return" is "YES"
      And Marisol's "credible fear" is "NO"
      And Marisol's "able to decide alone" is "YES"
      When she is ready on 2019-05-14 at 12:00
      Then the case is DIVERTED
      And Marisol is referred to hhs-orr because of usc-8/section-1232-a-2-a
      And no handover is given

    Scenario: [12] somebody says that he is 19, and the officer thinks 17
      Given Fidel is a man of 19 from Mexico
      And Fidel's "age in doubt" is "YES"
      And the United States holds him at Laredo since 2019-05-14 06:00
      And he was met at the land border on 2019-05-14 at 06:00
      When he is ready on 2019-05-14 at 12:00
      Then the case is REFERRED
      And Fidel counts as CHILD
      And hhs is told by 2019-05-16 at 06:00 about Fidel by usc-8/section-1232-b-2
      And no handover is given

  Rule: Who fears return is heard first

    Scenario: [13] a man fears the cartel because of his politics
      Given Octavio is a man of 41 from Mexico
      And Octavio's "fear of return" is "YES"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2019-05-14 at 12:00
      Then the case is DIVERTED
      And Octavio is referred to asylum-officer because of usc-8/section-1225-b-1-a-ii
      And no handover is given

    Scenario: [14] an asylum officer found no credible fear, and he has asked for a judge
      Given Octavio is a man of 41 from Mexico
      And Octavio's "fear of return" is "YES"
      And Octavio's "review of a negative finding on fear" is "REQUESTED"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2019-05-14 at 12:00
      Then the case is BLOCKED
      And usc-8/section-1225-b-1-b-iii-iii stands for Octavio with effect BARS
      And a clock for Octavio by usc-8/section-1225-b-1-b-iii-iii runs out on 2019-05-21 at 12:00, then judge-decides
      And no handover is given

  Rule: The consulate is told when the person asks, or when nobody else could

    Scenario: [16] a woman asks for her consul
      Given Araceli is a woman of 27 from Mexico
      And Araceli's "consular contact wished" is "YES"
      And the United States holds her at Nogales
      When she is ready on 2019-05-14 at 12:00
      Then the consulate is told at once about Araceli by vccr-1963/article-36-1-b
      And the consulate is told at once about Araceli by lar-2016/common-11

    Scenario: [17] a man does not
      Given Ismael is a man of 33 from Mexico
      And Ismael's "consular contact wished" is "NO"
      And the United States holds him at Nogales
      When he is ready on 2019-05-14 at 12:00
      Then Ismael is owed information-on-rights by vccr-1963/article-36-1-b
      And the consulate is not told about Ismael

    Scenario: [18] a man who cannot look after himself
      Given Fidel is a man of 45 from Mexico
      And Fidel's "need of a guardian" is "YES"
      And the United States holds him at Nogales
      When he is ready on 2019-05-14 at 12:00
      Then the case is PENDING
      And the consulate is told at once about Fidel by vccr-1963/article-37-b
      And Fidel is owed differentiated-care by lar-2016/common-8
      And the step confirm-hours is left for Fidel

  Rule: Crime decides whom to tell, and at one time by which port

    Scenario: [19] a man with a record of murder, marked by Mexico
      Given Ulises is a man of 50 from Mexico
      And Ulises's "felony" is "YES"
      And Ulises's "special interest of the receiving state" is "YES"
      And the United States holds him at Nogales
      When he is ready for handover at Nogales on 2018-05-14 at 12:00
      Then the case is PENDING
      And Ulises counts as SPECIAL_INTEREST by lar-2016/special-interest
      And prosecutor-general is told at once about Ulises by lar-2016/common-13
      And coordinating-consulate is told at once about Ulises by lar-2016/common-13
      And inm is told at once about Ulises by lar-2016/common-13
      And Ulises is owed daylight by lar-2016/common-5

    Scenario Outline: [22a] a felon held in El Paso in May 2010, and hours that somebody has confirmed at <port>
      Given Ulises is a man of 50 from Mexico
      And Ulises's "felony" is "YES"
      And the United States holds him at El Paso
      And the hours at <port> for general are confirmed from 2010-05-12 08:00 to 18:00
      When he is ready for handover at <proposed> on 2010-05-12 at 10:00
      Then the case is RETURNABLE
      And the port is <port> under el-paso-2010

      Examples: not by Juárez
        | proposed       | port           |
        | Nuevo Laredo   | Nuevo Laredo   |
        | Ciudad Acuña   | Ciudad Acuña   |
        | Piedras Negras | Piedras Negras |

    Scenario: [22b] Juárez is proposed
      Given Ulises is a man of 50 from Mexico
      And Ulises's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2010-05-12 at 10:00
      Then the case is PENDING
      And Ciudad Juárez is excluded because of el-paso-2010/not-by-juarez
      And the port is Ciudad Acuña under el-paso-2010
      And an alternative is Nuevo Laredo
      And an alternative is Piedras Negras

    Scenario: [23] a felon held in El Paso in 2018
      Given Ulises is a man of 50 from Mexico
      And Ulises's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready on 2018-05-14 at 10:00
      Then the case is PENDING
      And Ciudad Juárez is not excluded because of el-paso-2010/not-by-juarez
      And the port is Ciudad Juárez under lar-2016
      And the answer is known as INFERENCE

  Rule: The port, and its turn

    Scenario Outline: [24] a man from the interior, held at Brownsville on <day>
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at Brownsville
      And the case's "authority" is "ICE_ERO"
      And he was met in the interior
      When he is ready on <day> at 10:00
      Then the case is RETURNABLE
      And the port is <port>
      And the earliest handover is on <day> from 10:00 to 22:00

      Examples: odd months Matamoros, even months Reynosa
        | day        | port      |
        | 2020-03-10 | Matamoros |
        | 2020-02-10 | Reynosa   |

    Scenario: [42] a man from Honduras is routed to a point of the local arrangements
      Given Melvin is a man of 30 from Honduras
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2019-05-14 at 12:00
      Then the case is NOT_COVERED
      And lar-2016/scope does not stand for Melvin
      And no handover is given

    Scenario: [48a] Tecate is proposed
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at San Diego
      And the case's "emergency" is "NO"
      And the hours at El Chaparral for general are confirmed from 2018-05-14 08:00 to 18:00
      When he is ready for handover at Tecate on 2018-05-14 at 10:00
      Then the case is RETURNABLE
      And Tecate is excluded because of lar-2016/common-6
      And the port is El Chaparral

    Scenario: [48b] Tecate is proposed in an emergency
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at San Diego
      And the case's "emergency" is "YES"
      When he is ready for handover at Tecate on 2018-05-14 at 10:00
      Then the case is PENDING
      And the port is Tecate

    Scenario: [49] Miguel Alemán is proposed, and there is no emergency
      Given Ismael is a man of 33 from Mexico
      And the United States holds him at McAllen
      And the case's "emergency" is "NO"
      When he is ready for handover at Miguel Alemán on 2018-06-14 at 10:00
      Then the case is RETURNABLE
      And Miguel Alemán is excluded because of lar-2016/tamaulipas-8
      And the port is Reynosa

  Rule: Nationality is shown, and property given back, first

    Scenario: [43a] a man says that he is Mexican and has no papers
      Given Jacinto is a man of 24 from Mexico
      And Jacinto's "proof of nationality" is "CLAIM"
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2019-05-14 at 12:00
      Then the case is PENDING
      And the step nationality-interview is left for Jacinto by lar-2016/common-19

    Scenario: [43b] his answers show it
      Given Jacinto is a man of 24 from Mexico
      And Jacinto's "proof of nationality" is "INTERVIEW"
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2019-05-14 at 12:00
      Then the case is RETURNABLE
      And the port is Nuevo Laredo

    Scenario: [43c] they do not, and he goes back to American custody
      Given Jacinto is a man of 24 from Mexico
      And Jacinto's "proof of nationality" is "REFUTED"
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2019-05-14 at 12:00
      Then the case is BLOCKED
      And lar-2016/common-19 stands for Jacinto with effect BARS
      And Jacinto is referred to nationality-check

    Scenario: [44] the cash and the telephone of a woman have not come to Presidio yet
      Given Araceli is a woman of 27 from Mexico
      And Araceli's "belongings given back" is "NO"
      And the United States holds her at Presidio
      And the hours at Ojinaga for general are confirmed from 2018-05-14 08:00 to 18:00
      When she is ready on 2018-05-14 at 10:00
      Then the case is PENDING
      And the step reunite-belongings is left for Araceli by lar-2016/common-9
      And the port is Ojinaga

  Rule: The flights home

    Scenario: [27a] July 2007, a man met in the Tucson sector chooses home and confirms in writing to the consul
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And he was met in the desert
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2007-07-15 at 10:00
      Then the case is PENDING
      And the port is Mexico City under prvi-2004
      And the handover is by air
      And Julio is owed onward-ticket by prvi-2004/item-4
      And the step confirm-hours is left for Julio, for 2007-07-15

    Scenario: [27b] the arrival of the flight has been confirmed
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      And the hours at Mexico City for general are confirmed from 2007-07-15 14:00 to 18:00
      When he is ready on 2007-07-15 at 10:00
      Then the case is RETURNABLE
      And the earliest handover is on 2007-07-15 from 14:00 to 18:00

    Scenario: [28] he refuses before the consul
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "NO"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2007-07-15 at 10:00
      Then the case is PENDING
      And the port is Nogales
      And Mexico City is excluded because of prvi-2004/voluntary
      And the step confirm-hours is left for Julio

    Scenario: [30] July 2012: the programme was not run
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "NO"
      And Julio's "injury" is "NO"
      When he is ready on 2012-07-15 at 10:00
      Then the case is PENDING
      And the port is Nogales
      And the handover is by land
      And Mexico City is excluded

    Scenario: [31] August 2009, a pregnant woman met in the Yuma sector volunteers
      Given Elvira is a woman of 26 from Mexico
      And Elvira's "pregnancy" is "YES"
      And the United States holds her at Yuma
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Elvira's "accepted before the authority" is "YES"
      And Elvira's "confirmed before the consul" is "YES"
      And Elvira's "conviction of a violent crime" is "NO"
      And Elvira's "illness" is "NO"
      And Elvira's "injury" is "NO"
      When she is ready on 2009-08-25 at 10:00
      Then the case is PENDING
      And the port is Mexico City under prvi-2004
      And Elvira is owed priority-seat by prvi-2004/priority

    Scenario: [32a] August 2010, a boy of 14 alone wants to fly, and cannot decide that alone
      Given Iván is a boy of 14 from Mexico
      And the United States holds him at Tucson since 2010-08-10 00:30
      And he was met at the land border on 2010-08-10 at 00:30
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Iván's "accepted before the authority" is "YES"
      And Iván's "confirmed before the consul" is "YES"
      And Iván's "conviction of a violent crime" is "NO"
      And Iván's "illness" is "NO"
      And Iván's "injury" is "NO"
      And Iván's "risk of trafficking on return" is "NO"
      And Iván's "credible fear" is "NO"
      And Iván's "able to decide alone" is "NO"
      When he is ready on 2010-08-10 at 10:00
      Then the case is DIVERTED
      And prvi-2004/seasons is overridden by prvi-2004/item-8 for Iván
      And Iván is referred to hhs-orr because of usc-8/section-1232-a-2-a
      And no handover is given

    Scenario: [32b] he passes every test: he goes by land, into the hands of officials
      Given Iván is a boy of 14 from Mexico
      And the United States holds him at Tucson since 2010-08-10 00:30
      And he was met at the land border on 2010-08-10 at 00:30
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Iván's "accepted before the authority" is "YES"
      And Iván's "confirmed before the consul" is "YES"
      And Iván's "conviction of a violent crime" is "NO"
      And Iván's "illness" is "NO"
      And Iván's "injury" is "NO"
      And Iván's "risk of trafficking on return" is "NO"
      And Iván's "credible fear" is "NO"
      And Iván's "able to decide alone" is "YES"
      When he is ready on 2010-08-10 at 10:00
      Then the case is PENDING
      And Mexico City is excluded because of prvi-2004/item-8
      And the port is Nogales
      And the handover is by land
      And Iván is owed specialist-company by usc-8/section-1232-a-2-c-i

    Scenario Outline: [35] a man held in Oregon, unwilling, ready on <ready> in September 2013
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at another place
      And the case's "authority" is "ICE_ERO"
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Aurelio's "accepted before the authority" is "NO"
      When he is ready on <ready> at 10:00
      Then the case is PENDING
      And the port is Mexico City under iri-2012
      And the handover is by air
      And the earliest handover is on <flight>
      And the consulate is told before the handover about Aurelio by iri-2012/consular-interview

      Examples: Tuesdays and Thursdays
        | ready      | flight     |
        | 2013-09-09 | 2013-09-10 |
        | 2013-09-11 | 2013-09-12 |
        | 2013-09-13 | 2013-09-17 |

    Scenario: [36] September 2013, a mother with a baby: by land, and no hour for children yet
      Given Leticia is a woman of 22 from Mexico
      And Renata is a girl of 0 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on 2013-09-10 at 05:30
      Then the case is PENDING
      And Mexico City is excluded because of iri-2012/adults-only
      And the port is Ciudad Juárez
      And the earliest handover is on 2013-09-10 at 05:30
      And lar-2016/common-3 does not stand for Renata
      And the step confirm-hours is left for everybody

    Scenario: [37] December 2019, a mother with three sons
      Given Leticia is a woman of 34 from Mexico
      And Omar is a boy of 12 from Mexico
      And Iván is a boy of 9 from Mexico
      And Gael is a boy of 5 from Mexico
      And Omar is the son of Leticia, shown by a document
      And Iván is the son of Leticia, shown by a document
      And Gael is the son of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on 2019-12-19 at 10:00
      Then the case is PENDING
      And the port is Guadalajara under iri-2012
      And the handover is by air
      And the earliest handover is on 2019-12-19

  Rule: A family is not parted by a transfer to another sector, where a text says so

    Scenario: [51a] husband and wife at San Diego; the transfer would send him to Eagle Pass
      Given Benito is a man of 40 from Mexico
      And Teresa is a woman of 38 from Mexico
      And Benito is the husband of Teresa, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "LATERAL"
      When they are ready for handover at Piedras Negras on 2011-05-12 at 10:00
      Then lateral-2008/transfer is overridden by lar-san-diego-2008/families-lateral for Benito
      And Piedras Negras is excluded
      And the port is El Chaparral
      And the case is PENDING

    Scenario: [51b] elsewhere it is a duty of care, and the woman is not transferred in any case
      Given Benito is a man of 40 from Mexico
      And Teresa is a woman of 38 from Mexico
      And Benito is the husband of Teresa, shown by a document
      And the United States holds them at El Paso
      And the case's "programme" is "LATERAL"
      When they are ready on 2011-05-12 at 10:00
      Then lateral-2008/transfer is not overridden for Benito
      And lateral-2008/transfer is overridden by lateral-2008/men-of-20-to-60 for Teresa
      And mou-2004/family-unity stands for everybody with effect KEEPS_TOGETHER
      And the port is Ciudad Juárez

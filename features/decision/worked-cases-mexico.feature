@decision/worked-cases-mexico
Feature: Worked cases, from Mexico to Central America

  What the clauses come to in cases as an officer of the migration institute meets them. The number in brackets
  is that of the case in the list of worked cases; letters are its branches. The list has gaps in its numbers.

  Rule: A child goes back only by a plan, with help, and to somebody

    Scenario: [1a] a Salvadoran boy of 15, alone, who fears nothing, and for whom there is no plan yet
      Given Samuel is a boy of 15 from El Salvador
      And Mexico holds him at Tapachula
      And Samuel's "rights plan" is "NONE"
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Samuel is referred to child-protection because of lmig-2011/article-112
      And presentation is forbidden for Samuel by lmig-2011/article-99
      And station-housing is forbidden for Samuel by lmig-2011/article-99
      And deportation is forbidden for Samuel by lmig-2011/article-120
      And child-protection-authority is told at once about Samuel by lmig-2011/article-98
      And dif is told at once about Samuel by lmig-2011/article-112
      And Samuel is owed humanitarian-status by lmig-2011/article-52-5
      And no handover is given

    Scenario: [1b] the plan allows the return, and nothing else has been done
      Given Samuel is a boy of 15 from El Salvador
      And Mexico holds him at Tapachula
      And Samuel's "rights plan" is "ALLOWS_RETURN"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step authority-told is left for Samuel by lmig-2011/article-112
      And the step receiving-authority is left for Samuel by lmig-2011/article-112
      And the step specialist-escort is left for Samuel by lmig-2011/article-112
      And the step officials-take-part is left for Samuel by lmig-2011/article-120
      And the consulate is told before the handover about Samuel by lmig-2011/article-112
      And Samuel is owed best-interests by lgdnna-2014/article-97
      And deportation is forbidden for Samuel by lmig-2011/article-120

    Scenario: [1c] everything has been done, and somebody has confirmed the hours
      Given Samuel is a boy of 15 from El Salvador
      And Mexico holds him at Tapachula
      And Samuel's "rights plan" is "ALLOWS_RETURN"
      And Samuel's "authority for children told" is "YES"
      And Samuel's "receiving authority confirmed" is "YES"
      And Samuel's "specialist escort" is "YES"
      And Samuel's "officials of the receiving state take part" is "YES"
      And Samuel's "confirmed by the consulate" is "YES"
      And the hours at La Chacra for children alone are confirmed from 2023-05-11 08:00 to 16:00
      When he is ready on 2023-05-11 at 06:00
      Then the case is RETURNABLE
      And the port is La Chacra
      And the earliest handover is on 2023-05-11 at 08:00
      And Samuel is owed specialist-company by lmig-2011/article-112

    Scenario: [2] the same boy says that a gang threatens him
      Given Samuel is a boy of 15 from El Salvador
      And Mexico holds him at Tapachula
      And Samuel's "rights plan" is "ALLOWS_RETURN"
      And Samuel's "fear of return" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lref-2011/article-6 stands for Samuel with effect BARS
      And lgdnna-2014/article-96 stands for Samuel with effect BARS
      And comar is told at once about Samuel by lmig-2011/article-112
      And consular-contact is forbidden for Samuel by lref-2011/article-21
      And the consulate is not told about Samuel
      And no handover is given

  Rule: A run leaves and arrives on its days; its hours are confirmed before anybody leaves

    Scenario Outline: [3] a boy of 15 whose return has been decided is ready on <ready> at <time>
      Given Samuel is a boy of 15 from El Salvador
      And Mexico holds him at Tapachula
      And Samuel's "rights plan" is "ALLOWS_RETURN"
      And Samuel's "authority for children told" is "YES"
      And Samuel's "receiving authority confirmed" is "YES"
      And Samuel's "specialist escort" is "YES"
      And Samuel's "officials of the receiving state take part" is "YES"
      And Samuel's "confirmed by the consulate" is "YES"
      When he is ready on <ready> at <time>
      Then the case is PENDING
      And the port is La Chacra
      And the earliest handover is on <arrival>
      And its hours are unknown
      And the step confirm-hours is left for Samuel, for <arrival>

      Examples: children arrived on Tuesdays and Fridays
        | ready      | time  | arrival    |
        | 2014-07-09 | 10:00 | 2014-07-11 |
        | 2014-07-12 | 10:00 | 2014-07-15 |
        | 2014-07-15 | 18:00 | 2014-07-18 |

    Scenario: [5] a Honduran man on a Thursday of October 2014
      Given Wilfredo is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2014-10-09 at 18:00
      Then the case is PENDING
      And the port is Corinto
      And the earliest handover is on 2014-10-10
      And its hours are unknown
      And the step confirm-hours is left for Wilfredo, for 2014-10-10

    Scenario: [6] a Honduran man on a Friday afternoon of January 2019
      Given Wilfredo is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2019-01-25 at 15:00
      Then the case is PENDING
      And the port is Corinto
      # buses leave from Sunday to Thursday
      And it departs from Tapachula on 2019-01-27
      And its hours are unknown

    Scenario: [7] a Honduran mother with two children in 2014
      Given Xiomara is a woman of 29 from Honduras
      And Belkis is a girl of 8 from Honduras
      And Darwin is a boy of 5 from Honduras
      And Belkis and Darwin are the children of Xiomara, shown by a document
      And Mexico holds them at Tapachula
      And everybody's "officials of the receiving state take part" is "YES"
      # Saturday
      When they are ready on 2014-11-08 at 10:00
      Then the case is PENDING
      And the port is San Pedro Sula
      And the earliest handover is on 2014-11-10
      And its hours are unknown
      And lmig-2011/article-120 stands for everybody with effect KEEPS_TOGETHER
      And the step confirm-hours is left for everybody

    Scenario: [9a] a Honduran family, and a bus to El Ceibo, September 2021
      Given Yolanda is a woman of 33 from Honduras
      And Emerson is a boy of 6 from Honduras
      And Emerson is the son of Yolanda, shown by a document
      And Mexico holds them at Tapachula
      When they are ready for handover at El Ceibo on 2021-09-14 at 10:00
      Then the case is DIVERTED
      And Emerson is referred to child-protection because of lmig-2011/article-112
      And no handover is given

    Scenario: [9b] their plan allows it: El Ceibo lies in a third state, so they go home by another port
      Given Yolanda is a woman of 33 from Honduras
      And Emerson is a boy of 6 from Honduras
      And Emerson is the son of Yolanda, shown by a document
      And Mexico holds them at Tapachula
      And Emerson's "rights plan" is "ALLOWS_RETURN"
      When they are ready for handover at El Ceibo on 2021-09-14 at 10:00
      Then the case is PENDING
      And El Ceibo is excluded because of lmig-2011/article-121
      And the port is San Pedro Sula

    Scenario: [11] a Nicaraguan woman on a Monday of 2016
      Given Socorro is a woman of 44 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2016-03-07 at 10:00
      Then the case is PENDING
      And the port is Guasaule
      And it departs from Tapachula on 2016-03-09
      And the earliest handover is on 2016-03-11 from 12:00 to 24:00
      And its hours are unknown
      And the step confirm-hours is left for Socorro, for 2016-03-11

  Rule: Only nationals of the four states are covered, and only by their own state

    Scenario Outline: [13] a person from <country>
      Given Emilio is a man of 30 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-10 at 10:00
      Then the case is NOT_COVERED
      And no handover is given

      Examples:
        | country    |
        | Costa Rica |
        | Ecuador    |
        | Cuba       |

    Scenario: [14a] a man says that he is Guatemalan, and the consulate says Honduran
      Given Marvin is a man of 27 from Guatemala
      And Mexico holds him at Tapachula since 2023-05-10 08:00
      And Marvin's "proof of nationality" is "REFUTED"
      When he is ready for handover at Tecún Umán on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lmig-2011/article-119-6 stands for Marvin with effect BARS
      And Marvin is referred to nationality-check
      And no handover is given
      And a clock for Marvin by lmig-2011/article-68 runs out on 2023-05-11 at 20:00, then released
      And a clock for Marvin by scjn-2023/amparo-388 runs out on 2023-05-11 at 20:00, then continues-at-liberty
      # the terms of the statute, in working days: fifteen, and sixty at most
      And a clock for Marvin by lmig-2011/article-111 runs out on 2023-05-31 at 23:59, then decision-due
      And a clock for Marvin by lmig-2011/article-111 runs out on 2023-08-02 at 23:59, then visitor-with-work-permit

    Scenario: [14b] once he is known to be Honduran he goes to Honduras
      Given Marvin is a man of 27 from Honduras
      And Mexico holds him at Tapachula
      And Marvin's "proof of nationality" is "CONSULATE"
      When he is ready for handover at Tecún Umán on 2023-05-10 at 10:00
      Then the case is PENDING
      And Tecún Umán is excluded because of lmig-2011/article-121
      And the port is Corinto

    Scenario: [15] Guatemala refuses a man at Tecún Umán
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      And Genaro's "refused by the receiving state" is "YES"
      When he is ready for handover at Tecún Umán on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lmig-2011/article-119-8 stands for Genaro with effect BARS
      And no handover is given

  Rule: An adult goes back at their own request

    Scenario: [16] an adult refuses assisted return
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      And Genaro's "request to return" is "REFUSED"
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Genaro is referred to ordinary-procedure because of lmig-2011/article-118

    Scenario: [17] an adult has only said yes: the law says express, the regulation says written
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      And Genaro's "request to return" is "ORAL"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step written-request is left for Genaro by rlmi-2012/article-191
      And the step written-request is not left for Genaro by lmig-2011/article-119

  Rule: A victim of trafficking goes back freely and safely, or stays

    Scenario: [18a] a woman of 28 whom the prosecutor has identified as a victim wants to go home
      Given Maribel is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Maribel's "trafficking" is "IDENTIFIED"
      When she is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step safety-verified is left for Maribel by ltrata-2012/article-3-6
      And the step officials-take-part is left for Maribel by lmig-2011/article-120
      And station-housing is forbidden for Maribel by ltrata-2012/article-75
      And deportation is forbidden for Maribel by lmig-2011/article-120

    Scenario: [18b] her safety is verified, officials of Guatemala take part, and the hours are confirmed
      Given Maribel is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Maribel's "trafficking" is "IDENTIFIED"
      And Maribel has done the step safety-verified
      And Maribel's "officials of the receiving state take part" is "YES"
      And Maribel's "confirmed by the consulate" is "YES"
      And the hours at Tecún Umán for general are confirmed from 2023-05-10 08:00 to 18:00
      When she is ready on 2023-05-10 at 10:00
      Then the case is RETURNABLE
      And the port is Tecún Umán
      And station-housing is forbidden for Maribel by ltrata-2012/article-75

    Scenario: [18c] she does not want to go
      Given Maribel is a woman of 28 from Guatemala
      And Mexico holds her at Tapachula
      And Maribel's "trafficking" is "IDENTIFIED"
      And Maribel's "request to return" is "NONE"
      When she is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And ltrata-2012/article-3-6 stands for Maribel with effect BARS

    Scenario: [20] a Guatemalan girl of 16 who is a victim of trafficking
      Given Jimena is a girl of 16 from Guatemala
      And Mexico holds her at Tapachula
      And Jimena's "trafficking" is "IDENTIFIED"
      And Jimena's "rights plan" is "PENDING"
      And Jimena's "request to return" is "WRITTEN"
      When she is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Jimena is referred to child-protection because of lmig-2011/article-112
      And deportation is forbidden for Jimena by lmig-2011/article-120
      And station-housing is forbidden for Jimena by ltrata-2012/article-75
      And victim-authority is told at once about Jimena by ltrata-2012/article-75

    Scenario: [21a] a witness to a kidnapping who has not decided
      Given Arturo is a man of 26 from Honduras
      And Mexico holds him at Tapachula
      And Arturo's "victim or witness of a crime" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Arturo is referred to regularisation because of lmig-2011/article-133
      And deportation is forbidden for Arturo by lmig-2011/article-120

    Scenario: [21b] he was told that he may stay, and declines
      Given Arturo is a man of 26 from Honduras
      And Mexico holds him at Tapachula
      And Arturo's "victim or witness of a crime" is "YES"
      And Arturo's "regularisation declined" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step reflection is left for Arturo by lmig-2011/article-113

  Rule: Who is frail travels as that person can, with officials of the own state

    Scenario: [22] a Salvadoran woman in her eighth month
      Given Ana is a woman of 24 from El Salvador
      And Mexico holds her at Tapachula
      And Ana's "pregnancy" is "YES"
      When she is ready on 2011-09-13 at 10:00
      Then the case is PENDING
      And the step officials-take-part is left for Ana by lmig-2011/article-120
      And Ana is owed differentiated-care by lmig-2011/article-120
      And Ana is owed special-diet by lmig-2011/article-107
      And Ana is owed women-apart by lmig-2011/article-107
      And Ana is owed female-guards by lmig-2011/article-110
      # the memorandum of 2006 lists pregnant women, the agreement of 2005 does not
      And Ana counts as PREGNANT by ca4-2006/vulnerable-groups
      And Ana does not count as PREGNANT by sv-2005/vulnerable-groups

    Scenario: [24] a man of 61 and his wife accept the return
      Given Fabián is a man of 61 from Guatemala
      And Delia is a woman of 58 from Guatemala
      And Fabián is the husband of Delia, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And Fabián counts as ELDERLY by lpam-2002/article-3-1
      And the step officials-take-part is left for Fabián by lmig-2011/article-120
      And Fabián is owed differentiated-care by lmig-2011/article-120
      And lmig-2011/article-120 stands for Fabián and Delia with effect KEEPS_TOGETHER
      And Delia does not count as ELDERLY by lpam-2002/article-3-1

    Scenario: [25a] a man in a wheelchair who cannot travel now
      Given Leonel is a man of 47 from Honduras
      And Mexico holds him at Tapachula since 2023-05-09 08:00
      And Leonel's "disability" is "YES"
      And Leonel's "unfit to travel" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lmig-2011/article-111-4 stands for Leonel with effect BARS
      And a clock for Leonel by scjn-2023/amparo-388 runs out on 2023-05-10 at 20:00, then continues-at-liberty

    Scenario: [25b] later he can
      Given Leonel is a man of 47 from Honduras
      And Mexico holds him at Tapachula
      And Leonel's "disability" is "YES"
      When he is ready on 2023-06-14 at 10:00
      Then the case is PENDING
      And Leonel is owed adapted-transport by lmig-2011/article-120
      And the step officials-take-part is left for Leonel by lmig-2011/article-120

  Rule: A tie that nobody can show is looked into, and neither parts nor frees a child

    Scenario: [27a] a boy with his uncle, without papers, to 10 January 2021
      Given Rony is a boy of 10 from Guatemala
      And Abelardo is a man of 41 from Guatemala
      And Rony is the nephew of Abelardo, by statement only
      And Mexico holds them at Tapachula
      When they are ready on 2021-01-10 at 10:00
      Then the case is PENDING
      And the step confirm-relationship is left for Rony by rlmi-2012/article-170

    Scenario: [27b] from 11 January 2021 any child without a plan goes to child protection first
      Given Rony is a boy of 10 from Guatemala
      And Abelardo is a man of 41 from Guatemala
      And Rony is the nephew of Abelardo, by statement only
      And Mexico holds them at Tapachula
      When they are ready on 2021-01-11 at 10:00
      Then the case is DIVERTED
      And Rony is referred to child-protection because of lmig-2011/article-112

  Rule: A wish for asylum, once voiced, stops the return

    Scenario: [29] a woman tells the guard of the bus that she wants to apply
      Given Aracely is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula
      And Aracely's "asylum" is "WISH_EXPRESSED"
      When she is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And segob is told at once about Aracely by lref-2011/article-21
      And Aracely is referred to comar because of lref-2011/article-21
      And no handover is given

    Scenario: [30] her claim is refused, and complementary protection has not been assessed
      Given Aracely is a woman of 36 from El Salvador
      And Mexico holds her at Tapachula
      And Aracely's "asylum" is "REFUSED"
      And Aracely's "complementary protection assessed" is "NO"
      When she is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lref-2011/article-28 stands for Aracely with effect BARS
      And lref-2011/article-25 stands for Aracely with effect CLOCKS

  Rule: Courts, prisons, alerts and earlier deportations

    Scenario: [32] a criminal court has ordered a man not to leave
      Given Baltazar is a man of 34 from Honduras
      And Mexico holds him at Tapachula
      And Baltazar's "court order not to leave" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lmig-2011/article-118-2 stands for Baltazar with effect BARS

    Scenario: [33a] a man has finished a prison sentence
      Given Baltazar is a man of 34 from Honduras
      And Mexico holds him at Tapachula
      And Baltazar's "released from prison" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step medical-certificate is left for Baltazar by lmig-2011/article-104

    Scenario: [33b] with the certificate the normal procedure follows
      Given Baltazar is a man of 34 from Honduras
      And Mexico holds him at Tapachula
      And Baltazar's "released from prison" is "YES"
      And Baltazar has done the step medical-certificate
      And the hours at Corinto for general are confirmed from 2023-05-10 08:00 to 18:00
      When he is ready on 2023-05-10 at 10:00
      Then the case is RETURNABLE
      And the port is Corinto

    Scenario: [34a] there is a security alert about a man
      Given Baltazar is a man of 34 from Honduras
      And Mexico holds him at Tapachula
      And Baltazar's "security alert" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Baltazar is referred to ordinary-procedure because of lmig-2011/article-144-4

    Scenario: [34b] the alert does not send him into danger
      Given Baltazar is a man of 34 from Honduras
      And Mexico holds him at Tapachula
      And Baltazar's "security alert" is "YES"
      And Baltazar's "danger on return" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is BLOCKED
      And lref-2011/article-6 stands for Baltazar with effect BARS

    Scenario: [35] a man came back after a deportation without permission
      Given Baltazar is a man of 34 from Honduras
      And Mexico holds him at Tapachula
      And Baltazar's "re-entry after deportation" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Baltazar is referred to ordinary-procedure because of lmig-2011/article-144-2

  Rule: Nobody is left behind so that others can leave

    Scenario: [37] a Guatemalan child is found to be too sick to go on, and has three siblings
      Given Alma is a girl of 9 from Guatemala
      And Boris is a boy of 11 from Guatemala
      And Celia is a girl of 13 from Guatemala
      And Diego is a boy of 15 from Guatemala
      And Alma is the sister of Boris, shown by a document
      And Alma is the sister of Celia, shown by a document
      And Alma is the sister of Diego, shown by a document
      And Mexico holds them at Tapachula
      And everybody's "rights plan" is "ALLOWS_RETURN"
      And Alma's "unfit to travel" is "YES"
      When they are ready on 2022-07-05 at 10:00
      Then the case is BLOCKED
      And Alma is BLOCKED
      And separate-family is forbidden for Boris, Celia and Diego by lmig-2011/article-120
      And no handover is given

  Rule: An instrument covers whom it covers, on the days on which it is in force

    Scenario: [38] a decision of September 2009 on a Honduran, under the memorandum of 2006
      Given Hermes is a man of 31 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2009-09-15 at 10:00
      Then the case is REFERRED
      And what is missing for Hermes is the gap validity-unknown by ca4-2006/preamble
      # the agreement of 2005 with Guatemala covers him by its title, and opens no port for him
      And what is missing for Hermes is the gap no-port by gt-2005/title
      And no handover is given

    Scenario: [40] a decision of 2026: the memorandum does not cover, the migration law does
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2026-02-10 at 10:00
      Then the case is PENDING
      And the port is Tecún Umán under lmig-2011
      And it is not also covered by ca4-2006
      And the step confirm-hours is left for Genaro

    Scenario: [45] a child in a station in 2005: later rules do not reach back, and those of the day are unread
      Given Óliver is a boy of 14 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-11-08 at 10:00
      Then the case is REFERRED
      And what is missing for Óliver is the gap chapter-unread by crc-1989/articles-3-20-22
      And what is missing for Óliver is the gap chapter-unread by sv-2005/chapter-on-unaccompanied-minors
      And lmig-2011/article-112 does not stand for Óliver
      And lgdnna-2014/article-96 does not stand for Óliver

    Scenario: [46] a child alone in December 2015
      Given Óliver is a boy of 14 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2015-12-08 at 10:00
      Then the case is DIVERTED
      And Óliver is referred to child-protection because of lmig-2011/article-112
      # the station was closed to children only in 2021
      And lmig-2011/article-99 does not stand for Óliver

  Rule: The way there is as the law says

    Scenario: [41] the station is full
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      And the case's "station full" is "YES"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And station-housing is forbidden for Genaro by lmig-2011/article-106
      And the port is Tecún Umán

    Scenario: [43] the bus would leave before the luggage is there
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      And Genaro's "belongings given back" is "NO"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step reunite-belongings is left for Genaro by lmig-2011/article-119-7

    Scenario: [48a] the consulate has not confirmed the list, and a pregnant woman is on it
      Given Ana is a woman of 24 from El Salvador
      And Mexico holds her at Tapachula
      And Ana's "pregnancy" is "YES"
      And Ana's "list confirmed by the consulate" is "NO"
      When she is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step list-confirmation is left for Ana by lmig-2011/article-119-6
      And the step officials-take-part is left for Ana by lmig-2011/article-120

    Scenario: [48b] an adult on that list has nothing but his word for his nationality
      Given Genaro is a man of 40 from Guatemala
      And Mexico holds him at Tapachula
      And Genaro's "proof of nationality" is "CLAIM"
      And Genaro's "list confirmed by the consulate" is "NO"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the step list-confirmation is left for Genaro by lmig-2011/article-119-6
      And the step nationality-interview is left for Genaro by lmig-2011/article-119-6

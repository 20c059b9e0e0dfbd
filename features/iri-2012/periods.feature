@iri-2012/periods
Feature: IRI periods, when the initiative flies people to the interior

  The initiative flew people whom immigration enforcement held anywhere in the United States, whether or not they
  consented, in five periods. Where only a month or a year is known, the shorter time is taken.

  Rule: In its periods the initiative covers, and the flight needs no consent

    Scenario Outline: [1] a man for whom the flight is asked on <day>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <day> at 06:00
      Then the case is PENDING
      And this clause stands for Aurelio with effect COVERS
      And the port is <port> under iri-2012
      And the handover is by air
      And the answer is known as <known>

      Examples: the first and the last days of the periods; of the first only the month is known
        | day        | port        | known    |
        | 2012-10-31 | Mexico City | PRESS    |
        | 2012-11-29 | Mexico City | PRESS    |
        | 2013-07-11 | Mexico City | OFFICIAL |
        | 2013-12-31 | Mexico City | OFFICIAL |
        | 2016-02-23 | Mexico City | OFFICIAL |
        | 2016-11-30 | Mexico City | OFFICIAL |
        | 2017-12-31 | Mexico City | PRESS    |
        | 2018-04-30 | Mexico City | PRESS    |
        | 2019-12-19 | Guadalajara | OFFICIAL |
        | 2020-03-17 | Guadalajara | OFFICIAL |

    Scenario Outline: [2] a man for whom it is asked on <day>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <day> at 06:00
      Then this clause does not stand for Aurelio with effect COVERS
      And the port is Ciudad Juárez
      And the handover is by land

      Examples: the days before and after, and the years of which nothing is known
        | day        |
        | 2012-10-30 |
        | 2012-11-30 |
        | 2013-07-10 |
        | 2014-01-01 |
        | 2015-06-01 |
        | 2016-02-22 |
        | 2016-12-01 |
        | 2017-12-30 |
        | 2018-05-01 |
        | 2019-12-18 |
        | 2020-03-18 |
        | 2024-06-01 |

    Scenario: [3] a man who refuses
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Aurelio's "accepted before the authority" is "NO"
      And Aurelio's "confirmed before the consul" is "NO"
      When he is ready on 2013-09-10 at 06:00
      Then the port is Mexico City under iri-2012
      And the answer says of this clause "the interior initiative runs from 11 July to 31 December 2013, whether or not the person consents"

    Scenario Outline: [4] a man with a record, held at <place>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at <place>
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Aurelio's "conviction of a violent crime" is "YES"
      When he is ready on 2013-09-10 at 06:00
      Then the port is Mexico City under iri-2012

      Examples: anywhere in the country
        | place         |
        | El Paso       |
        | Otero         |
        | San Diego     |
        | another place |

  Rule: It covers nobody for whom it was not asked, and nobody from elsewhere

    Scenario: [5] a man for whom nobody asked
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2013-09-10 at 06:00
      Then this clause does not stand for Aurelio
      And the port is Ciudad Juárez

    Scenario: [6] a man from Guatemala
      Given Anselmo is a man of 38 from Guatemala
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on 2013-09-10 at 06:00
      Then the case is NOT_COVERED
      And this clause does not stand for Anselmo with effect COVERS

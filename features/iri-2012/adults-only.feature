@iri-2012/adults-only
Feature: IRI adults only, a family with a child goes by land

  In 2013 the flights took men and women but no children, and families are not parted: they go by land together.
  The same is taken for the pilot and for 2016 to 2018. On the flights to Guadalajara families did travel.

  Rule: To 2018 nobody with a child flies

    Scenario Outline: [1] a mother and her daughter on <day>
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on <day> at 10:00
      Then iri-2012/periods is overridden by this clause for Leticia
      And iri-2012/periods is overridden by this clause for Renata
      And the port is Ciudad Juárez
      And the handover is by land
      And Mexico City is excluded because of this clause
      And the answer says of this clause "there is a child in the case, and the flights <when> take no children"

      Examples:
        | day        | when                 |
        | 2012-10-31 | in the pilot of 2012 |
        | 2012-11-29 | in the pilot of 2012 |
        | 2013-07-11 | in 2013              |
        | 2013-12-31 | in 2013              |
        | 2016-02-23 | from 2014 to 2019    |
        | 2018-04-30 | from 2014 to 2019    |

  Rule: From 19 December 2019 families fly

    Scenario Outline: [2] a mother and her daughter on <day>
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on <day> at 10:00
      Then this clause does not stand for Leticia and Renata
      And the port is Guadalajara under iri-2012

      Examples:
        | day        |
        | 2019-12-19 |
        | 2020-03-17 |

  Rule: Adults fly

    Scenario Outline: [3] a daughter <born> and her mother on 2013-09-10
      Given Leticia is a woman of 31 from Mexico
      And Renata is a <kind> born on <born> from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on 2013-09-10 at 06:00
      Then the port is <port>
      And the handover is by <mode>

      Examples: the day before her eighteenth birthday, and the day itself
        | kind  | born       | port          | mode |
        | girl  | 1995-09-11 | Ciudad Juárez | land |
        | woman | 1995-09-10 | Mexico City   | air  |

    Scenario: [4] a woman alone
      Given Noemí is a woman of 36 from Mexico
      And the United States holds her at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When she is ready on 2013-09-10 at 06:00
      Then this clause does not stand for Noemí
      And the port is Mexico City under iri-2012

    Scenario: [5] a mother and her daughter for whom nobody asked for the flight
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at El Paso
      When they are ready on 2013-09-10 at 10:00
      Then this clause does not stand for Leticia and Renata

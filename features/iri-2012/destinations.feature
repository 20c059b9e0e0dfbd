@iri-2012/destinations
Feature: IRI destinations, Mexico City, and from December 2019 Guadalajara

  The flights went from El Paso to Mexico City; when they were resumed in December 2019 they went from Tucson,
  later also from Mesa, to Guadalajara.

  Rule: In each period the flights have one destination

    Scenario Outline: [1] a man for whom the flight is asked on <day>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on <day> at 06:00
      Then this clause stands for Aurelio with effect OPENS at <port>
      And the port is <port> under iri-2012
      And the answer says of this clause "the flights of the initiative go to <port>"

      Examples:
        | day        | port        |
        | 2012-10-31 | Mexico City |
        | 2012-11-29 | Mexico City |
        | 2013-07-11 | Mexico City |
        | 2013-12-31 | Mexico City |
        | 2016-02-23 | Mexico City |
        | 2016-11-30 | Mexico City |
        | 2017-12-31 | Mexico City |
        | 2018-04-30 | Mexico City |
        | 2019-12-19 | Guadalajara |
        | 2020-03-17 | Guadalajara |

    Scenario Outline: [2] the other airport is proposed on <day>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready for handover at <proposed> on <day> at 06:00
      Then the port is <port> under iri-2012
      And <proposed> is excluded

      Examples:
        | day        | proposed    | port        |
        | 2018-04-30 | Guadalajara | Mexico City |
        | 2019-12-19 | Mexico City | Guadalajara |

  Rule: There are no flights outside the periods, nor for those for whom nobody asked

    Scenario Outline: [3] <proposed> is proposed on <day>
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready for handover at <proposed> on <day> at 06:00
      Then this clause does not stand for Aurelio
      And the port is Ciudad Juárez

      Examples:
        | day        | proposed    |
        | 2012-11-30 | Mexico City |
        | 2013-07-10 | Mexico City |
        | 2014-01-01 | Mexico City |
        | 2016-02-22 | Mexico City |
        | 2018-05-01 | Mexico City |
        | 2019-12-18 | Guadalajara |
        | 2020-03-18 | Guadalajara |

    Scenario: [4] a man for whom nobody asked
      Given Aurelio is a man of 38 from Mexico
      And the United States holds him at El Paso
      When he is ready on 2013-09-10 at 06:00
      Then this clause does not stand for Aurelio

Feature: The law of the day

  A case is decided by the law of the local day on which the persons are ready. Another day's law can be studied, which is
  then no basis for a return. Ages are taken on that day and stay for the case.

  Rule: The first day of a clause is a day of the clause, the last day is not

    Scenario Outline: [1] a girl and her mother at El Paso on <day> at 05:30
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      When they are ready on <day> at 05:30
      Then the earliest handover is at <opens>

      Examples: the local arrangements of 23 February 2016
        | day        | opens |
        | 2016-02-22 | 05:30 |
        | 2016-02-23 | 07:00 |

    Scenario Outline: [2] a boy alone in Mexico on <day>, with a plan that allows the return
      Given Luis is a boy of 15 from Guatemala
      And Mexico holds him at Tapachula
      And Luis's "rights plan" is "<plan>"
      When he is ready on <day> at 09:00
      Then the case is <outcome>

      Examples: the Migration Law begins on 26 May 2011
        | day        | plan          | outcome  |
        | 2011-05-26 | NONE          | DIVERTED |
        | 2011-05-26 | PENDING       | DIVERTED |
        | 2011-05-26 | ALLOWS_RETURN | PENDING  |
        | 2011-05-26 | REQUIRES_STAY | BLOCKED  |

    Scenario Outline: [3] a child with a parent in Mexico on <day>, without a plan
      Given Luis is a boy of 15 from Guatemala
      And Marta is a woman of 40 from Guatemala
      And Luis is the son of Marta, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on <day> at 09:00
      Then Luis is <outcome>

      Examples: any child from 11 January 2021, not only one alone
        | day        | outcome  |
        | 2021-01-10 | PENDING  |
        | 2021-01-11 | DIVERTED |

  Rule: Each party has its own dates

    Scenario Outline: [4] a man from <country> on <day>, the memorandum of 2006
      Given Juan is a man of 30 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then ca4-2006/ports <stands> for Juan

      Examples: what one party extended, another did not
        | country   | day        | stands         |
        | Guatemala | 2012-06-01 | stands         |
        | Honduras  | 2012-06-01 | does not stand |

    Scenario: [5] a Honduran man in September 2009, validity not known and no port of another text
      Given Juan is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2009-09-15 at 09:00
      Then the case is REFERRED
      And no handover is given

  Rule: Another day's law can be studied

    Scenario: [6] the law of 2014 applied to a case of 2020
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And the law of 2014-03-10 is studied
      When she is ready on 2020-03-10 at 09:00
      Then lar-2016/scope does not stand for Rosa
      And mou-2004/scope stands for Rosa

  Rule: Age is that of the day on which the person is ready

    Scenario Outline: [7] a person born on <born> who is ready on <day>
      Given Sam is a person born on <born> from Mexico
      And the United States holds them at Laredo
      When they are ready on <day> at 09:00
      Then Sam <counts> as CHILD by lar-2016/child

      Examples: the birthday itself counts, and 29 February counts on 1 March
        | born       | day        | counts         |
        | 2002-03-11 | 2020-03-10 | counts         |
        | 2002-03-10 | 2020-03-10 | does not count |
        | 2000-02-29 | 2018-02-28 | counts         |
        | 2000-02-29 | 2018-03-01 | does not count |

  Rule: A programme is there in its seasons only

    Scenario Outline: [8] a man held in Tucson who chose to fly home, on <day>
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Tucson since <day> 01:00
      And the case's "authority" is "USBP"
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Juan's "accepted before the authority" is "YES"
      And Juan's "confirmed before the consul" is "YES"
      And Juan's "conviction of a violent crime" is "NO"
      When he is ready on <day> at 09:00
      Then the handover is by <mode>

      Examples: a summer in which it ran, and one in which it did not
        | day        | mode |
        | 2007-07-15 | air  |
        | 2012-07-15 | land |

@crc-1989/article-1
Feature: CRC article 1, a child is every human being under eighteen

  Unless majority comes earlier under the law that applies to the child; under Mexican law it does not.

  Rule: Eighteen years is the line

    Scenario Outline: [1] Yadira, born on <born>, on 3 July 2008
      Given Yadira is a girl born on <born> from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2008-07-03 at 10:00
      Then Yadira <counts> as CHILD by this clause

      Examples: the day before the birthday and the birthday
        | born       | counts         |
        | 1990-07-04 | counts         |
        | 1990-07-03 | does not count |

    Scenario: [2] the reason
      Given Yadira is a girl of 12 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2008-07-03 at 10:00
      Then this clause stands for Yadira with effect COUNTS_AS
      And the answer says of this clause "the person is under eighteen"

    Scenario: [3] a woman is no child, nor does travelling with one make her one
      Given Yadira is a girl of 12 from Honduras
      And Olga is a woman of 35 from Honduras
      And Yadira is the daughter of Olga, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2008-07-03 at 10:00
      Then Yadira counts as CHILD by this clause
      And this clause does not stand for Olga

    Scenario: [4] somebody whose age is not known is not returned
      Given Angel is a person whose age is not known from Honduras
      And Mexico holds them at Tapachula
      When Angel is ready on 2008-07-03 at 10:00
      Then the case is REFERRED
      And no handover is given

  Rule: It binds Mexico from 1990; the day is not known, so the protection begins with the year

    Scenario Outline: [5] a girl of 12 on <day>
      Given Yadira is a girl of 12 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Yadira <counts> as CHILD by this clause

      Examples:
        | day        | counts         |
        | 1989-12-31 | does not count |
        | 1990-01-01 | counts         |

    Scenario: [6] the United States is not a party
      Given Ximena is a girl of 12 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2008-07-03 at 10:00
      Then Ximena does not count as CHILD by this clause

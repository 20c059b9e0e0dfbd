@mou-2004/family-unity
Feature: MOU 2004 family unity, a family is returned together

  Three months before the memorandum both governments named the unity of the family among the principles that a
  repatriation agreement had to honour. That the memorandum carries it on is inferred.

  Rule: Close family shares one outcome and one handover

    Scenario Outline: [1] Marta is the <tie> of Raúl
      Given Marta is a woman of 44 from Mexico
      And Raúl is a man of 19 from Mexico
      And Marta is the <tie> of Raúl, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause stands for Marta with effect KEEPS_TOGETHER
      And Marta and Raúl are owed family-together by this clause
      And the answer says of this clause "the unity of the family is one of the principles of a return"

      Examples:
        | tie      |
        | mother   |
        | sister   |
        | wife     |
        | guardian |

    Scenario: [2] a daughter is not returned while her mother is afraid to return
      Given Marta is a woman of 44 from Mexico
      And Sara is a girl of 12 from Mexico
      And Sara is the daughter of Marta, shown by a document
      And Marta's "fear of return" is "YES"
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And no handover is given
      And separate-family is forbidden for Sara by this clause

    Scenario: [3] a child keeps the hours of children, and the father waits with her
      Given Raúl is a man of 40 from Mexico
      And Sara is a girl of 12 from Mexico
      And Sara is the daughter of Raúl, shown by a document
      And the United States holds them at El Paso
      When they are ready on 2020-03-10 at 05:30
      Then Raúl and Sara are owed family-together by this clause
      And the earliest handover is at 07:00

  Rule: Who merely travels along, and more distant relatives, are not meant

    Scenario Outline: [4] Marta is the <tie> of Raúl
      Given Marta is a woman of 44 from Mexico
      And Raúl is a man of 19 from Mexico
      And Marta is the <tie> of Raúl, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then this clause does not stand for Marta
      And Marta is not owed family-together by this clause

      Examples:
        | tie   |
        | aunt  |
        | carer |

    Scenario: [5] two women who were held together
      Given Marta and Norma are women of 44 from Mexico
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then this clause does not stand for Marta and Norma

  Rule: The clause holds from 20 February 2004

    Scenario Outline: [6] a married couple on <day>
      Given Marta is a woman of 44 from Mexico
      And Raúl is a man of 46 from Mexico
      And Marta is the wife of Raúl, shown by a document
      And the United States holds them at Laredo
      When they are ready on <day> at 10:00
      Then this clause <stands> for Marta

      Examples:
        | day        | stands         |
        | 2004-02-19 | does not stand |
        | 2004-02-20 | stands         |

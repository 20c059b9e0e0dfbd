@lgp-1974/article-7
Feature: LGP article 7, a family is kept whole

  The population law, which governed the handling of foreigners until 25 May 2011, told the migration authority
  to watch over human rights and the integrity of the family.

  Rule: A family shares one outcome

    Scenario: [1] a husband who may go, and his wife who fears return
      Given Gerardo is a man of 42 from Guatemala
      And Elvira is a woman of 40 from Guatemala
      And Gerardo is the husband of Elvira, shown by a document
      And Mexico holds them at Tapachula
      And Elvira's "fear of return" is "YES"
      When they are ready on 2008-06-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Gerardo with effect KEEPS_TOGETHER
      And separate-family is forbidden for Gerardo by this clause
      And no handover is given
      And the answer says of this clause "the family is kept whole"

    Scenario Outline: [2] Gerardo is <tie> Lázaro
      Given Gerardo is a man of 42 from Guatemala
      And Lázaro is a man of <age> from Guatemala
      And Gerardo is <tie> Lázaro, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2008-06-10 at 10:00
      Then this clause stands for Gerardo

      Examples:
        | tie             | age |
        | the son of      | 70  |
        | the father of   | 20  |
        | the brother of  | 39  |
        | an uncle of     | 25  |
        | a ward of       | 70  |
        | the guardian of | 20  |

    Scenario: [3] two men who only travel together are no family
      Given Gerardo is a man of 42 from Guatemala
      And Lázaro is a man of 39 from Guatemala
      And Mexico holds them at Tapachula
      When they are ready on 2008-06-10 at 10:00
      Then this clause does not stand for Gerardo
      And this clause does not stand for Lázaro

  Rule: It was the law until 25 May 2011

    Scenario Outline: [4] two brothers on <day>
      Given Gerardo is a man of 42 from Guatemala
      And Lázaro is a man of 39 from Guatemala
      And Gerardo is the brother of Lázaro, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then this clause <stands> for Gerardo

      Examples: from 26 May 2011 article 120 of the Ley de Migración
        | day        | stands         |
        | 2011-05-25 | stands         |
        | 2011-05-26 | does not stand |

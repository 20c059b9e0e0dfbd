@lgdnna-2014/article-92
Feature: LGDNNA article 92, a child is heard and is helped to be heard

  The family-welfare system protects the child meanwhile; the child has a lawyer, an interpreter, a specialised
  official, consular assistance and an appeal (articles 89 to 92). That a child who says no goes back to the
  protection procedure follows from the right to be heard.

  Rule: A child who does not want to go is not sent

    Scenario: [1] a boy of 15 whose plan allows the return, and who says no
      Given Kevin is a boy of 15 from Guatemala
      And Mexico holds him at Tapachula
      And Kevin's "rights plan" is "ALLOWS_RETURN"
      And Kevin's "request to return" is "REFUSED"
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Kevin with effect DIVERTS
      And Kevin is referred to child-protection because of this clause
      And the answer says of this clause "the child said no, and must be heard"

    Scenario: [2] a boy of 15 who was not asked is not diverted by it
      Given Kevin is a boy of 15 from Guatemala
      And Mexico holds him at Tapachula
      And Kevin's "rights plan" is "ALLOWS_RETURN"
      When he is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Kevin with effect DIVERTS
      And Kevin is not referred to child-protection because of this clause

    Scenario: [3] a man of 18 who says no has the ordinary procedure, not this one
      Given Kevin is a man of 18 from Guatemala
      And Mexico holds him at Tapachula
      And Kevin's "request to return" is "REFUSED"
      When he is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Kevin
      And Kevin is not referred to child-protection because of this clause
      And Kevin is referred to ordinary-procedure

  Rule: Every child has help while held

    Scenario Outline: [4] a girl of 8 is owed <measure>
      Given Dulce is a girl of 8 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-10 at 10:00
      Then Dulce is owed <measure> by this clause

      Examples:
        | measure                 |
        | legal-advice            |
        | interpreter             |
        | specialist-company      |
        | information-on-remedies |
        | consular-access         |

    Scenario: [5] a girl who fears return has all of it but the consulate
      Given Dulce is a girl of 8 from Honduras
      And Mexico holds her at Tapachula
      And Dulce's "fear of return" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then Dulce is owed legal-advice by this clause
      And Dulce is not owed consular-access by this clause

  Rule: It is the law from 5 December 2014

    Scenario Outline: [6] a girl of 8 on <day>
      Given Dulce is a girl of 8 from Honduras
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then this clause <stands> for Dulce

      Examples:
        | day        | stands         |
        | 2014-12-04 | does not stand |
        | 2014-12-05 | stands         |

@lgdnna-2014/article-98
Feature: LGDNNA article 98, who finds that a child needs protection tells the migration institute and COMAR

  The family-welfare system looks for needs of protection in every child and passes on what it finds.

  Rule: A fear is passed on

    Scenario: [1] a girl of 11 who fears return
      Given Génesis is a girl of 11 from El Salvador
      And Mexico holds her at Tapachula
      And Génesis's "fear of return" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then this clause stands for Génesis with effect NOTIFIES
      And comar is told at once about Génesis by this clause
      And inm is told at once about Génesis by this clause
      And the answer says of this clause "the child may need protection, and COMAR is told"

    Scenario: [2] a girl of 11 who does not
      Given Génesis is a girl of 11 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Génesis
      And comar is not told about Génesis by this clause
      And inm is not told about Génesis by this clause

    Scenario: [3] her mother is afraid, and she is not
      Given Génesis is a girl of 11 from El Salvador
      And Sonia is a woman of 30 from El Salvador
      And Génesis is the daughter of Sonia, shown by a document
      And Mexico holds them at Tapachula
      And Sonia's "fear of return" is "YES"
      When they are ready on 2023-05-10 at 10:00
      Then this clause does not stand for Sonia
      And this clause does not stand for Génesis

  Rule: It is the law from 5 December 2014

    Scenario Outline: [4] a girl who fears return, on <day>
      Given Génesis is a girl of 11 from El Salvador
      And Mexico holds her at Tapachula
      And Génesis's "fear of return" is "YES"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Génesis

      Examples:
        | day        | stands         |
        | 2014-12-04 | does not stand |
        | 2014-12-05 | stands         |

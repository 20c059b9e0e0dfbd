@lgdnna-2014/article-95
Feature: LGDNNA article 95, a child alone is housed apart from adults, and a child with family stays with them

  Who is with neither parent nor guardian sleeps apart from adults; who is with them stays with them, unless the
  child's interest says otherwise.

  Rule: Alone or with a carer only means apart from adults

    Scenario: [1] a boy alone
      Given Josué is a boy of 12 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-10 at 10:00
      Then this clause stands for Josué with effect PROVIDES
      And Josué is owed separate-from-adults by this clause
      And Josué is not owed family-together by this clause
      And the answer says of this clause "the child is with neither parent nor guardian and is housed apart from adults"

    Scenario: [2] a boy with his uncle is separated from his parents
      Given Josué is a boy of 12 from El Salvador
      And Hugo is a man of 40 from El Salvador
      And Josué is a nephew of Hugo, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-10 at 10:00
      Then Josué is owed separate-from-adults by this clause
      And Josué is not owed family-together by this clause

  Rule: With a parent or guardian the family stays whole

    Scenario: [3] a boy with his mother
      Given Josué is a boy of 12 from El Salvador
      And Marta is a woman of 34 from El Salvador
      And Josué is the son of Marta, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-10 at 10:00
      Then Josué is owed family-together by this clause
      And Josué is not owed separate-from-adults by this clause
      And this clause does not stand for Marta
      And the answer says of this clause "the child stays with the family"

    Scenario: [4] a girl with her guardian
      Given Nayeli is a girl of 7 from Guatemala
      And Berta is a woman of 61 from Guatemala
      And Nayeli is a ward of Berta, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-10 at 10:00
      Then Nayeli is owed family-together by this clause

    Scenario: [5] a brother of sixteen does not accompany
      Given Nayeli is a girl of 7 from Guatemala
      And Mateo is a boy of 16 from Guatemala
      And Nayeli is the sister of Mateo, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-10 at 10:00
      Then Nayeli is owed separate-from-adults by this clause
      And Mateo is owed separate-from-adults by this clause

  Rule: It is the law from 5 December 2014

    Scenario Outline: [6] a boy alone on <day>
      Given Josué is a boy of 12 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Josué

      Examples:
        | day        | stands         |
        | 2014-12-04 | does not stand |
        | 2014-12-05 | stands         |

@lgdnna-2014/article-97
Feature: LGDNNA article 97, a return rests on the best interests of the child

  When a child does go back, it is because that is best for the child, and for no other reason.

  Rule: It is owed to every child who is returned

    Scenario: [1] a boy alone whose plan allows the return
      Given Brandon is a boy of 16 from Guatemala
      And Mexico holds him at Tapachula
      And Brandon's "rights plan" is "ALLOWS_RETURN"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And this clause stands for Brandon with effect PROVIDES
      And Brandon is owed best-interests by this clause
      And the answer says of this clause "a return rests on the best interests of the child only"

    Scenario: [2] a boy without a plan is not returned, so nothing about a return is said
      Given Brandon is a boy of 16 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Brandon is not owed best-interests by this clause

    Scenario: [3] his mother is not a child
      Given Brandon is a boy of 16 from Guatemala
      And Lidia is a woman of 38 from Guatemala
      And Brandon is the son of Lidia, shown by a document
      And Mexico holds them at Tapachula
      And Brandon's "rights plan" is "ALLOWS_RETURN"
      When they are ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And Brandon is owed best-interests by this clause
      And this clause does not stand for Lidia

    Scenario Outline: [4] Brandon, born on <born>, on 10 May 2023
      Given Brandon is a boy born on <born> from Guatemala
      And Mexico holds him at Tapachula
      And Brandon's "rights plan" is "ALLOWS_RETURN"
      And Brandon's "request to return" is "WRITTEN"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And Brandon <owed> best-interests by this clause

      Examples:
        | born       | owed        |
        | 2005-05-11 | is owed     |
        | 2005-05-10 | is not owed |

  Rule: It is the law from 5 December 2014

    Scenario Outline: [5] a boy of 16 with a plan that allows it, on <day>
      Given Brandon is a boy of 16 from Guatemala
      And Mexico holds him at Tapachula
      And Brandon's "rights plan" is "ALLOWS_RETURN"
      When he is ready on <day> at 10:00
      Then the case is PENDING
      And this clause <stands> for Brandon

      Examples:
        | day        | stands         |
        | 2014-12-04 | does not stand |
        | 2014-12-05 | stands         |

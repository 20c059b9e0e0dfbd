@ltrata-2012/article-78
Feature: LTRATA article 78, a victim, and a parent or child of one, may have a humanitarian visa

  The visa is for the victim and for the first degree of kin, up and down (articles 78 and 79).

  Rule: It is for the victim

    Scenario: [1] a woman who may be a victim
      Given Perla is a woman of 22 from El Salvador
      And Mexico holds her at Tapachula
      And Perla's "trafficking" is "SUSPECTED"
      When she is ready on 2023-05-10 at 10:00
      Then this clause stands for Perla with effect PROVIDES
      And Perla is owed humanitarian-status by this clause
      And the answer says of this clause "a victim of trafficking may have a humanitarian visa"

    Scenario: [2] a woman who has been identified as one and does not want to leave
      Given Perla is a woman of 22 from El Salvador
      And Mexico holds her at Tapachula
      And Perla's "trafficking" is "IDENTIFIED"
      And Perla's "request to return" is "NONE"
      When she is ready on 2023-05-10 at 10:00
      Then Perla is owed humanitarian-status by this clause

    Scenario: [3] a woman who is no victim
      Given Perla is a woman of 22 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-10 at 10:00
      Then this clause does not stand for Perla
      And Perla is not owed humanitarian-status by this clause

  Rule: It is for parents and children of the victim

    Scenario Outline: [4] Perla's <kin> travels with her
      Given Perla is a woman of 32 from El Salvador
      And Yesenia is a woman of <age> from El Salvador
      And Yesenia is the <kin> of Perla, shown by a document
      And Mexico holds them at Tapachula
      And Perla's "trafficking" is "SUSPECTED"
      When they are ready on 2023-05-10 at 10:00
      Then Yesenia is owed humanitarian-status by this clause
      And the answer says of this clause "a parent or child of a victim may have a humanitarian visa"

      Examples:
        | kin      | age |
        | mother   | 55  |
        | daughter | 18  |

    Scenario: [5] a sister is kin of the second degree
      Given Perla is a woman of 32 from El Salvador
      And Yesenia is a woman of 24 from El Salvador
      And Yesenia is the sister of Perla, shown by a document
      And Mexico holds them at Tapachula
      And Perla's "trafficking" is "SUSPECTED"
      When they are ready on 2023-05-10 at 10:00
      Then this clause does not stand for Yesenia
      And Yesenia is not owed humanitarian-status by this clause

  Rule: It is the law from 15 June 2012

    Scenario Outline: [6] a woman who may be a victim, on <day>
      Given Perla is a woman of 22 from El Salvador
      And Mexico holds her at Tapachula
      And Perla's "trafficking" is "SUSPECTED"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Perla

      Examples:
        | day        | stands         |
        | 2012-06-14 | does not stand |
        | 2012-06-15 | stands         |

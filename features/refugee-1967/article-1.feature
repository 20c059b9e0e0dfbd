@refugee-1967/article-1
Feature: Refugee Convention article 1, who seeks asylum and who is a refugee

  Who has been granted asylum counts as a refugee; who wishes for it, or waits for it, as somebody who seeks it.

  Rule: The state of the claim says what a person counts as

    Scenario Outline: [1] a woman whose asylum is <asylum>
      Given Amanda is a woman of 48 from Nicaragua
      And Mexico holds her at Tapachula
      And Amanda's "asylum" is "<asylum>"
      When she is ready on 2018-08-07 at 10:00
      Then Amanda counts as <category> by this clause
      And the answer says of this clause "<reason>"

      Examples:
        | asylum         | category      | reason                                               |
        | WISH_EXPRESSED | ASYLUM_SEEKER | the person wishes for asylum or waits for a decision |
        | PENDING        | ASYLUM_SEEKER | the person wishes for asylum or waits for a decision |
        | GRANTED        | REFUGEE       | the person has been granted asylum                   |

    Scenario Outline: [2] a woman whose asylum is <asylum>
      Given Amanda is a woman of 48 from Nicaragua
      And Mexico holds her at Tapachula
      And Amanda's "asylum" is "<asylum>"
      When she is ready on 2018-08-07 at 10:00
      Then this clause does not stand for Amanda
      And Amanda does not count as ASYLUM_SEEKER by this clause
      And Amanda does not count as REFUGEE by this clause

      Examples:
        | asylum  |
        | NONE    |
        | REFUSED |

  Rule: It binds Mexico from 5 September 2000 and the United States from 1 November 1968

    Scenario Outline: [3] a Nicaraguan in Mexico on <day>
      Given Amanda is a woman of 48 from Nicaragua
      And Mexico holds her at Tapachula
      And Amanda's "asylum" is "PENDING"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Amanda

      Examples:
        | day        | stands         |
        | 2000-09-04 | does not stand |
        | 2000-09-05 | stands         |

    Scenario Outline: [4] a Mexican in the United States on <day>
      Given Leticia is a woman of 48 from Mexico
      And the United States holds her at Laredo
      And Leticia's "asylum" is "PENDING"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Leticia

      Examples:
        | day        | stands         |
        | 1968-10-31 | does not stand |
        | 1968-11-01 | stands         |

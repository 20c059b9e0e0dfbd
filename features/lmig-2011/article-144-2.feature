@lmig-2011/article-144-2
Feature: LMIG 144, II, who came back after a deportation

  An adult who came back without permission to re-enter goes through the ordinary procedure. Children are never
  deported, so it is not read for them. It is asked about, but it is no gate.

  Rule: An adult who came back after a deportation goes through the ordinary procedure

    Scenario Outline: [1] Fredy's "re-entry after deportation" is <reentry>
      Given Fredy is a man of 37 from El Salvador
      And Fredy's "re-entry after deportation" is "<reentry>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And Fredy is <referred> to ordinary-procedure because of this clause

      Examples:
        | reentry | outcome  | referred     |
        | YES     | DIVERTED | referred     |
        | NO      | PENDING  | not referred |
        | UNKNOWN | PENDING  | not referred |

    Scenario Outline: [2] Fredy, born on <born>, on <day>
      Given Fredy is a person born on <born> from El Salvador
      And Fredy's "re-entry after deportation" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Fredy

      Examples: the eighteenth birthday; the day before the law and its first day
        | born       | day        | stands         |
        | 2005-05-09 | 2023-05-08 | does not stand |
        | 2005-05-08 | 2023-05-08 | stands         |
        | 1986-01-01 | 2011-05-25 | does not stand |
        | 1986-01-01 | 2011-05-26 | stands         |

    Scenario: [3] what nobody has answered is asked
      Given Fredy is a man of 37 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then it is asked about Fredy's "re-entry after deportation" by this clause

    Scenario: [4] it lifts no protection, and the answer gives the reason
      Given Fredy is a man of 37 from El Salvador
      And Fredy's "re-entry after deportation" is "YES"
      And Fredy's "danger on return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is BLOCKED
      And the answer says of this clause "the adult came back after a deportation without permission"

@lmig-2011/article-144-4
Feature: LMIG 144, IV, with 43 and 64, a threat to security

  An adult whose background threatens security goes through the ordinary procedure. It lifts no protection against
  return into danger, and it is not read for children. It is asked about, but it is no gate.

  Rule: An adult with a security alert goes through the ordinary procedure

    Scenario Outline: [1] Gerson's "security alert" is <alert>
      Given Gerson is a man of 29 from Honduras
      And Gerson's "security alert" is "<alert>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And Gerson is <referred> to ordinary-procedure because of this clause

      Examples:
        | alert   | outcome  | referred     |
        | YES     | DIVERTED | referred     |
        | NO      | PENDING  | not referred |
        | UNKNOWN | PENDING  | not referred |

    Scenario Outline: [2] Gerson, born on <born>, on <day>
      Given Gerson is a person born on <born> from Honduras
      And Gerson's "security alert" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Gerson

      Examples: the eighteenth birthday; the day before the law and its first day
        | born       | day        | stands         |
        | 2005-05-09 | 2023-05-08 | does not stand |
        | 2005-05-08 | 2023-05-08 | stands         |
        | 1986-01-01 | 2011-05-25 | does not stand |
        | 1986-01-01 | 2011-05-26 | stands         |

    Scenario: [3] what nobody has answered is asked
      Given Gerson is a man of 29 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then it is asked about Gerson's "security alert" by this clause

    Scenario: [4] it lifts no protection, and the answer gives the reason
      Given Gerson is a man of 29 from Honduras
      And Gerson's "security alert" is "YES"
      And Gerson's "danger on return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is BLOCKED
      And the answer says of this clause "there is a security alert about the adult"

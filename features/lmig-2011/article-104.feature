@lmig-2011/article-104
Feature: LMIG 103 and 104, from prison with a medical certificate

  After a sentence the person is passed to the Institute with a medical certificate. It is asked about only where
  somebody has spoken of prison.

  Rule: Who comes from prison has a medical certificate before a return

    Scenario Outline: [1] Marvin's "released from prison" is <answer>, and it is <day>
      Given Marvin is a man of 39 from El Salvador
      And Marvin's "released from prison" is "<answer>"
      And Mexico holds him at Mexico City
      When he is ready on <day> at 10:00
      Then the step medical-certificate is <left> for Marvin by this clause

      Examples: the day before the law and its first day; a person who was never in prison
        | answer  | day        | left     |
        | YES     | 2011-05-25 | not left |
        | YES     | 2011-05-26 | left     |
        | NO      | 2011-05-26 | not left |
        | UNKNOWN | 2011-05-26 | not left |

    Scenario: [2] the reason
      Given Marvin is a man of 39 from El Salvador
      And Marvin's "released from prison" is "YES"
      And Mexico holds him at Mexico City
      When he is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And the answer says of this clause "the person comes from prison and a medical certificate is due"

    Scenario: [3] the certificate is there
      Given Marvin is a man of 39 from El Salvador
      And Marvin's "released from prison" is "YES"
      And Marvin has done the step medical-certificate
      And Mexico holds him at Mexico City
      When he is ready on 2023-05-08 at 10:00
      Then the step medical-certificate is not left for Marvin by this clause

  Rule: The same holds for a person whom the prison authority holds

    Scenario Outline: [4] the authority that holds Marvin is <authority>
      Given Marvin is a man of 39 from El Salvador
      And the case's "authority" is "<authority>"
      And Mexico holds him at Mexico City
      When he is ready on 2023-05-08 at 10:00
      Then the step medical-certificate is <left> for Marvin by this clause

      Examples:
        | authority | left     |
        | PRISON    | left     |
        | INM       | not left |

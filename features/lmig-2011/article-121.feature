@lmig-2011/article-121
Feature: LMIG 121, only to the country of origin or residence, and nobody back into danger

  Who would be in danger and who has been granted asylum is not sent back; and no port in a third state receives
  anybody.

  Rule: Nobody is sent back into danger, and no refugee is

    Scenario Outline: [1] Mirna's "<matter>" is <answer>
      Given Mirna is a woman of 34 from El Salvador
      And Mirna's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Mirna with effect BARS

      Examples:
        | matter           | answer  | outcome  | stands         |
        | danger on return | YES     | BLOCKED  | stands         |
        | danger on return | NO      | PENDING  | does not stand |
        | danger on return | UNKNOWN | REFERRED | does not stand |
        | asylum           | GRANTED | BLOCKED  | stands         |
        | asylum           | NONE    | PENDING  | does not stand |
        | asylum           | UNKNOWN | REFERRED | does not stand |

    Scenario Outline: [2] "<matter>" on <day>
      Given Mirna is a woman of 34 from El Salvador
      And Mirna's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then this clause <stands> for Mirna with effect BARS

      Examples: the day before the law and its first day
        | matter           | answer  | day        | stands         |
        | danger on return | YES     | 2011-05-25 | does not stand |
        | danger on return | YES     | 2011-05-26 | stands         |
        | asylum           | GRANTED | 2011-05-25 | does not stand |
        | asylum           | GRANTED | 2011-05-26 | stands         |

    Scenario Outline: [3] nobody has asked about "<matter>"
      Given Mirna is a woman of 34 from El Salvador
      And Mirna has not been asked about "<matter>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then what is missing for Mirna is "<matter>" by this clause

      Examples:
        | matter           |
        | danger on return |
        | asylum           |

    Scenario Outline: [4] the answer gives the reason
      Given Mirna is a woman of 34 from El Salvador
      And Mirna's "<matter>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | matter           | answer  | reason                                  |
        | danger on return | YES     | the person would be in danger on return |
        | asylum           | GRANTED | the person has been granted asylum      |

  Rule: A port in a third state receives nobody

    Scenario Outline: [5] Mirna, from <country>, is proposed for <port>
      Given Mirna is a woman of 34 from <country>
      And Mexico holds her at Tapachula
      When she is ready for handover at <port> on 2023-05-08 at 10:00
      Then the case is PENDING
      And <port> is <excluded> because of this clause
      And the port is <better>

      Examples:
        | country     | port       | excluded     | better     |
        | El Salvador | El Ceibo   | excluded     | La Chacra  |
        | Honduras    | Tecún Umán | excluded     | Corinto    |
        | Guatemala   | Tecún Umán | not excluded | Tecún Umán |
        | El Salvador | La Chacra  | not excluded | La Chacra  |

    Scenario: [6] the answer gives the reason for the port
      Given Mirna is a woman of 34 from El Salvador
      And Mexico holds her at Tapachula
      When she is ready for handover at El Ceibo on 2023-05-08 at 10:00
      Then the answer says of this clause "the port lies in a state that is neither of origin nor of residence"

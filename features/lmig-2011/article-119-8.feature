@lmig-2011/article-119-8
Feature: LMIG 119, VIII, whom the receiving state refuses

  Such a person comes back to Mexico, and the Institute decides again. It is asked about, but it is no gate.

  Rule: A person whom the receiving state refuses is not returned

    Scenario Outline: [1] whether Honduras refuses Arnulfo is <refused>
      Given Arnulfo is a man of 38 from Honduras
      And Arnulfo's "refused by the receiving state" is "<refused>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And this clause <stands> for Arnulfo with effect BARS

      Examples:
        | refused | outcome | stands         |
        | YES     | BLOCKED | stands         |
        | NO      | PENDING | does not stand |
        | UNKNOWN | PENDING | does not stand |

    Scenario Outline: [2] the law on <day>
      Given Arnulfo is a man of 38 from Honduras
      And Arnulfo's "refused by the receiving state" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Arnulfo with effect BARS

      Examples: the day before the law and its first day
        | day        | stands         |
        | 2011-05-25 | does not stand |
        | 2011-05-26 | stands         |

    Scenario: [3] what nobody has answered is asked
      Given Arnulfo is a man of 38 from Honduras
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then it is asked about Arnulfo's "refused by the receiving state" by this clause

    Scenario: [4] the answer gives the reason
      Given Arnulfo is a man of 38 from Honduras
      And Arnulfo's "refused by the receiving state" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the receiving state refuses to take the person"

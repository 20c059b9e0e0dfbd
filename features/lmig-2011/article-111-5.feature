@lmig-2011/article-111-5
Feature: LMIG 111, V, nobody is removed against an order or while an appeal is pending

  An amparo or other order that forbids removal, and an appeal that is not yet decided, hold the return back. The
  order is asked about before anyone leaves; an appeal stops the return where somebody speaks of one.

  Rule: An order that forbids removal, and a pending appeal, stop the return

    Scenario Outline: [1] Danilo's "<matter>" is <answer>, and it is <day>
      Given Danilo is a man of 31 from Nicaragua
      And Danilo's "<matter>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Danilo with effect BARS

      Examples:
        | matter         | answer  | day        | outcome  | stands         |
        | removal stayed | YES     | 2011-05-26 | BLOCKED  | stands         |
        | removal stayed | YES     | 2023-05-08 | BLOCKED  | stands         |
        | removal stayed | NO      | 2023-05-08 | PENDING  | does not stand |
        | removal stayed | UNKNOWN | 2023-05-08 | REFERRED | does not stand |
        | appeal pending | YES     | 2011-05-26 | BLOCKED  | stands         |
        | appeal pending | YES     | 2023-05-08 | BLOCKED  | stands         |
        | appeal pending | NO      | 2023-05-08 | PENDING  | does not stand |
        | appeal pending | UNKNOWN | 2023-05-08 | PENDING  | does not stand |

    Scenario Outline: [2] Danilo's "<matter>" on the day before the law
      Given Danilo is a man of 31 from Nicaragua
      And Danilo's "<matter>" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2011-05-25 at 10:00
      Then this clause does not stand for Danilo

      Examples:
        | matter         |
        | removal stayed |
        | appeal pending |

    Scenario: [3] an order is missing where nobody has asked, an appeal is only asked about
      Given Danilo is a man of 31 from Nicaragua
      And Danilo has not been asked about "removal stayed"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then what is missing for Danilo is "removal stayed" by this clause
      And it is asked about Danilo's "appeal pending" by this clause

    Scenario Outline: [4] the answer gives the reason
      Given Danilo is a man of 31 from Nicaragua
      And Danilo's "<matter>" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | matter         | reason                               |
        | removal stayed | an order forbids the removal for now |
        | appeal pending | an appeal is pending                 |

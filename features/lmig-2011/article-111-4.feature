@lmig-2011/article-111-4
Feature: LMIG 111, IV, who is unfit to travel is not returned

  Illness or disability that prevents travel holds the return back for as long as it lasts. It is asked of everybody.

  Rule: A person who is medically unfit to travel is not returned

    Scenario Outline: [1] whether Teodora is unfit to travel is <unfit>, and it is <day>
      Given Teodora is a woman of 71 from Guatemala
      And Teodora's "unfit to travel" is "<unfit>"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is <outcome>
      And this clause <stands> for Teodora with effect BARS

      Examples:
        | unfit   | day        | outcome  | stands         |
        | YES     | 2011-05-26 | BLOCKED  | stands         |
        | YES     | 2023-05-08 | BLOCKED  | stands         |
        | NO      | 2023-05-08 | PENDING  | does not stand |
        | UNKNOWN | 2023-05-08 | REFERRED | does not stand |

    Scenario: [2] the day before the law
      Given Teodora is a woman of 71 from Guatemala
      And Teodora's "unfit to travel" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2011-05-25 at 10:00
      Then this clause does not stand for Teodora

    Scenario: [3] what nobody has answered is what is missing
      Given Teodora is a woman of 71 from Guatemala
      And Teodora has not been asked about "unfit to travel"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then what is missing for Teodora is "unfit to travel" by this clause

    Scenario: [4] her grandson does not leave without her, and the answer gives the reason
      Given Teodora is a woman of 71 from Guatemala
      And Ronald is a man of 20 from Guatemala
      And Ronald is the grandson of Teodora
      And Teodora's "unfit to travel" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then the case is BLOCKED
      And no handover is given
      And this clause does not stand for Ronald
      And the answer says of this clause "the person is medically unfit to travel"

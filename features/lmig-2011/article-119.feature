@lmig-2011/article-119
Feature: LMIG 119, an adult returns only at their own express request, and informed

  Before it the adult is told how to stay and of remedies, has an interpreter and legal advice, may speak with the
  consulate, and family and lawyer are told. The Regulation of 9 November 2012 asks for the request in writing.

  Rule: An adult is returned only at their express request

    Scenario Outline: [1] Rigoberto, born on <born>, <request> on <day>
      Given Rigoberto is a person born on <born> from Guatemala
      And Rigoberto's "request to return" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then the step written-request is <left> for Rigoberto by this clause

      Examples: the day before the law and its first day; what is asked for by word of mouth is express
        | born       | request                | answer  | day        | left     |
        | 1980-03-03 | has not asked          | NONE    | 2011-05-25 | not left |
        | 1980-03-03 | has not asked          | NONE    | 2011-05-26 | left     |
        | 1980-03-03 | asked by word of mouth | ORAL    | 2011-05-26 | not left |
        | 1980-03-03 | asked in writing       | WRITTEN | 2023-05-08 | not left |
        | 2005-05-08 | has not asked          | NONE    | 2023-05-08 | left     |

    Scenario: [2] the reason, and the field that shows it done
      Given Rigoberto is a man of 43 from Guatemala
      And Rigoberto's "request to return" is "NONE"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And the answer says of this clause "the adult has not asked to be returned"
      And Rigoberto's "request to return" shows the step written-request done

    Scenario: [3] for a child there is no request
      Given Noelia is a girl of 17 from Guatemala
      And Noelia's "request to return" is "NONE"
      And Noelia's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And this clause does not stand for Noelia

  Rule: Before a return the adult is informed, assisted, and may speak with the consulate

    Scenario Outline: [4] Rigoberto is owed <measure>
      Given Rigoberto is a man of 43 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then Rigoberto is owed <measure> by this clause

      Examples:
        | measure                 |
        | information-on-staying  |
        | information-on-remedies |
        | interpreter             |
        | legal-advice            |
        | consular-access         |

    Scenario: [5] family and lawyer are told before the handover
      Given Rigoberto is a man of 43 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then family is told before the handover about Rigoberto by this clause
      And lawyer is told before the handover about Rigoberto by this clause

    Scenario: [6] nothing of this is answered for an adult who is not returned
      Given Rigoberto is a man of 43 from Guatemala
      And Rigoberto's "fear of return" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then this clause does not stand for Rigoberto
      And family is not told about Rigoberto by this clause

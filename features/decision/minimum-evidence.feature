Feature: How well a clause must be known

  Each clause says how well it is known: read in its text, told by an official, told by the press, or inferred. Who asks may
  demand more: then weaker clauses are set aside as grounds for a return, and listed. As grounds for a protection they never
  are. The answer says how well it is known itself.

  Rule: Weaker grounds for a return are set aside and listed

    Scenario Outline: [1] Rosa at Laredo, and at least <minimum> is demanded
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And the case's "minimum evidence" is "<minimum>"
      When she is ready on 2020-03-10 at 09:00
      Then the case is <outcome>

      Examples: the press tells of the port and its hours, an official of the arrangements, nobody has the text
        | minimum   | outcome     |
        | INFERENCE | RETURNABLE  |
        | PRESS     | RETURNABLE  |
        | OFFICIAL  | REFERRED    |
        | TEXT      | NOT_COVERED |

    Scenario: [2] what was set aside is listed
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And the case's "minimum evidence" is "PRESS"
      When she is ready on 2020-03-10 at 09:00
      Then lar-2016/common-6 is set aside for Rosa
      And lar-2016/tamaulipas-2 is not set aside for Rosa

    Scenario: [3] without a port that is known well enough a person decides
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at Laredo
      And the case's "minimum evidence" is "OFFICIAL"
      When she is ready on 2020-03-10 at 09:00
      Then what is missing for Rosa is the gap no-port
      And lar-2016/tamaulipas-2 is set aside for Rosa
      And no handover is given

  Rule: A protection is never set aside

    Scenario Outline: [4] Rosa's "<fact>" is "<value>", and only the text counts as a ground for a return
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "<fact>" is "<value>"
      And the United States holds her at Laredo
      And the case's "minimum evidence" is "TEXT"
      When she is ready on 2020-03-10 at 09:00
      Then the case is <outcome>

      Examples: however well its clauses are known
        | fact             | value     | outcome  |
        | danger on return | YES       | BLOCKED  |
        | fear of return   | YES       | DIVERTED |
        | unfit to travel  | YES       | BLOCKED  |
        | trafficking      | SUSPECTED | DIVERTED |

    Scenario: [5] an inferred bar stands beside grounds that must be read in the text
      Given Rosa is a woman of 34 from Honduras
      And Rosa's "fear of return" is "YES"
      And Mexico holds her at Tapachula
      And the case's "minimum evidence" is "TEXT"
      When she is ready on 2014-10-02 at 09:00
      Then the case is BLOCKED
      And achr-1969/article-22-8 stands for Rosa with effect BARS
      And achr-1969/article-22-8 is not set aside for Rosa

    Scenario: [6] a limit that only the press tells of binds all the same
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at San Diego
      And the case's "minimum evidence" is "OFFICIAL"
      When they are ready on 2018-03-10 at 05:30
      Then the earliest handover is at 07:00
      And it is not earlier because of lar-2016/common-3

  Rule: The answer says how well it is known

    Scenario Outline: [7] <who> at <place> on <day>
      Given Sam is a <who> of 34 from Mexico
      And Sam's "<fact>" is "<value>"
      And the United States holds them at <place>
      When they are ready on <day> at 09:00
      Then the case is <outcome>
      And the answer is known as <evidence>

      Examples: the weakest of what a return rests on, the strongest of what stops it
        | who   | place     | day        | fact             | value | outcome    | evidence  |
        | woman | Laredo    | 2020-03-10 | fear of return   | NO    | RETURNABLE | PRESS     |
        | woman | El Paso   | 2020-03-10 | fear of return   | NO    | PENDING    | INFERENCE |
        | woman | Laredo    | 2020-03-10 | danger on return | YES   | BLOCKED    | TEXT      |

@mou-2004/special-attention
Feature: MOU 2004 special attention, for children alone, pregnant women and ill people

  Both governments named it among their principles in November 2003. That the memorandum carries it on is inferred.

  Rule: A child alone is returned with special attention

    Scenario: [1] a girl of 16 whose screening lets her go home
      Given Xóchitl is a girl of 16 from Mexico
      And the United States holds her at El Paso since 2010-02-09 10:00
      And she was met at the land border on 2010-02-09 at 09:00
      And Xóchitl's "risk of trafficking on return" is "NO"
      And Xóchitl's "credible fear" is "NO"
      And Xóchitl's "able to decide alone" is "YES"
      When she is ready on 2010-02-10 at 09:00
      Then the case is PENDING
      And Xóchitl is owed differentiated-care by this clause
      And the answer says of this clause "a child alone is owed special attention"

    Scenario: [2] a girl who is with her father
      Given Xóchitl is a girl of 16 from Mexico
      And Adrián is a man of 45 from Mexico
      And Xóchitl is the daughter of Adrián, shown by a document
      And the United States holds them at El Paso
      When they are ready on 2010-02-10 at 09:00
      Then Xóchitl and Adrián are not owed differentiated-care by this clause

  Rule: A pregnant person and a person who is ill are returned with special attention

    Scenario Outline: [3] "<condition>" is answered with yes
      Given Leticia is a woman of 30 from Mexico
      And Leticia's "<condition>" is "YES"
      And the United States holds her at El Paso
      When she is ready on <day> at 09:00
      Then Leticia is owed differentiated-care by this clause
      And the answer says of this clause "<words>"

      Examples:
        | condition | day        | words                                         |
        | pregnancy | 2006-02-10 | a pregnant person is owed special attention   |
        | illness   | 2006-02-10 | a person who is ill is owed special attention |
        | pregnancy | 2020-03-10 | a pregnant person is owed special attention   |

    Scenario: [4] neither is the case
      Given Leticia is a woman of 30 from Mexico
      And Leticia's "pregnancy" is "NO"
      And Leticia's "illness" is "NO"
      And the United States holds her at El Paso
      When she is ready on 2006-02-10 at 09:00
      Then Leticia is not owed differentiated-care by this clause
      And it is not asked about Leticia's "pregnancy"

    Scenario: [5] what nobody has asked is asked
      Given Leticia is a woman of 30 from Mexico
      And the United States holds her at El Paso
      When she is ready on 2006-02-10 at 09:00
      Then it is asked about Leticia's "pregnancy" by this clause
      And it is asked about Leticia's "illness" by this clause

  Rule: The clause holds from 20 February 2004

    Scenario Outline: [6] a pregnant woman on <day>
      Given Leticia is a woman of 30 from Mexico
      And Leticia's "pregnancy" is "YES"
      And the United States holds her at El Paso
      When she is ready on <day> at 09:00
      Then Leticia <is> owed differentiated-care by this clause

      Examples:
        | day        | is     |
        | 2004-02-19 | is not |
        | 2004-02-20 | is     |

@lar-san-diego-2008/vulnerable-people
Feature: San Diego 2008 vulnerable people, their return is coordinated with Mexican officials

  Children alone, pregnant women and people with special needs are vulnerable. A newspaper reports it.

  Rule: The return of a child alone is coordinated

    Scenario: [1] a girl of 16 whose screening lets her go home
      Given Jimena is a girl of 16 from Mexico
      And the United States holds her at San Diego since 2011-08-03 20:00
      And she was met at the land border on 2011-08-03 at 19:00
      And Jimena's "risk of trafficking on return" is "NO"
      And Jimena's "credible fear" is "NO"
      And Jimena's "able to decide alone" is "YES"
      When she is ready on 2011-08-04 at 10:00
      Then the case is PENDING
      And Jimena is owed differentiated-care by this clause
      And the answer says of this clause "a child alone is vulnerable, and the return is coordinated with Mexican officials"

    Scenario: [2] a girl who is with her mother
      Given Jimena is a girl of 16 from Mexico
      And Silvia is a woman of 39 from Mexico
      And Jimena is the daughter of Silvia, shown by a document
      And the United States holds them at San Diego
      When they are ready on 2011-08-04 at 10:00
      Then Jimena is not owed differentiated-care by this clause

  Rule: The return of a pregnant person and of a person with special needs is coordinated

    Scenario Outline: [3] "<condition>" is answered with yes
      Given Silvia is a woman of 25 from Mexico
      And Silvia's "<condition>" is "YES"
      And the United States holds her at San Diego
      When she is ready on 2011-08-04 at 10:00
      Then Silvia is owed differentiated-care by this clause
      And the answer says of this clause "<who> is vulnerable, and the return is coordinated with Mexican officials"

      Examples:
        | condition  | who                         |
        | pregnancy  | a pregnant person           |
        | disability | a person with special needs |

    Scenario: [4] neither is the case
      Given Silvia is a woman of 25 from Mexico
      And Silvia's "pregnancy" is "NO"
      And Silvia's "disability" is "NO"
      And the United States holds her at San Diego
      When she is ready on 2011-08-04 at 10:00
      Then Silvia is not owed differentiated-care by this clause

    Scenario: [5] what nobody has asked is asked
      Given Silvia is a woman of 25 from Mexico
      And the United States holds her at San Diego
      When she is ready on 2011-08-04 at 10:00
      Then it is asked about Silvia's "pregnancy" by this clause
      And it is asked about Silvia's "disability" by this clause

  Rule: The clause holds from 1 December 2008 to 22 February 2016

    Scenario Outline: [6] a pregnant woman on <day>
      Given Silvia is a woman of 25 from Mexico
      And Silvia's "pregnancy" is "YES"
      And the United States holds her at San Diego
      When she is ready on <day> at 10:00
      Then Silvia <is> owed differentiated-care by this clause

      Examples:
        | day        | is     |
        | 2008-11-30 | is not |
        | 2008-12-01 | is     |
        | 2016-02-22 | is     |
        | 2016-02-23 | is not |

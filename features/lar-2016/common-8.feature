@lar-2016/common-8
Feature: LAR-2016 common clause 8, specific measures for vulnerable people

  Children alone and people with medical conditions are named as examples of vulnerable people. That nobody unfit to
  travel is returned, and that pregnancy, disability and the need of a guardian count here, is inferred.

  Rule: A person who is unfit to travel is not returned

    Scenario: [1] a woman who is not fit to travel
      Given Teresa is a woman of 52 from Mexico
      And Teresa's "unfit to travel" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then Teresa is BLOCKED
      And this clause stands for Teresa with effect BARS
      And the answer says of this clause "the person is not fit to travel"
      And no handover is given

    Scenario: [2] a woman who is fit to travel
      Given Teresa is a woman of 52 from Mexico
      And Teresa's "unfit to travel" is "NO"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Teresa
      And the case is RETURNABLE

    Scenario: [3] a woman who has not been asked
      Given Teresa is a woman of 52 from Mexico
      And Teresa has not been asked about "unfit to travel"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 10:00
      Then Teresa is REFERRED
      And what is missing for Teresa is "unfit to travel" by this clause

  Rule: A child alone is returned with special measures

    Scenario: [4] a boy of 16 whose screening lets him go home
      Given Luis is a boy of 16 from Mexico
      And the United States holds him at San Diego since 2020-03-09 10:00
      And he was met at the land border on 2020-03-09 at 09:00
      And Luis's "risk of trafficking on return" is "NO"
      And Luis's "credible fear" is "NO"
      And Luis's "able to decide alone" is "YES"
      When he is ready on 2020-03-10 at 09:00
      Then the case is RETURNABLE
      And Luis is owed differentiated-care by this clause
      And the answer says of this clause "the child is alone, and the arrangements provide specific measures for vulnerable people"

    Scenario: [5] a boy who is with his mother
      Given Luis is a boy of 16 from Mexico
      And Elena is a woman of 41 from Mexico
      And Luis is the son of Elena, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Luis is not owed differentiated-care by this clause

  Rule: A person with a condition that makes them vulnerable is returned with special measures

    Scenario Outline: [6] "<condition>" is answered with yes
      Given Inés is a woman of 27 from Mexico
      And Inés's "<condition>" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is PENDING
      And Inés is owed differentiated-care by this clause
      And the answer says of this clause "the person <words>, and the arrangements provide specific measures for vulnerable people"

      Examples: the hours for special needs have not been read, so the case waits for them
        | condition  | words            |
        | illness    | is ill           |
        | injury     | is injured       |
        | pregnancy  | is pregnant      |
        | disability | has a disability |

    Scenario: [7] a man who needs a guardian
      Given Bruno is a man of 24 from Mexico
      And Bruno's "need of a guardian" is "YES"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then Bruno is owed differentiated-care by this clause
      And the answer says of this clause "the person needs a guardian, and the arrangements provide specific measures for vulnerable people"

    Scenario: [8] what nobody has asked is asked, and stops nobody
      Given Inés is a woman of 27 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is RETURNABLE
      And Inés is not owed differentiated-care by this clause
      And it is asked about Inés's "pregnancy" by this clause

  Rule: The clause holds from 23 February 2016

    Scenario: [9] the first day
      Given Inés is a woman of 27 from Mexico
      And Inés's "pregnancy" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2016-02-23 at 09:00
      Then Inés is owed differentiated-care by this clause

    Scenario: [10] the day before
      Given Inés is a woman of 27 from Mexico
      And Inés's "pregnancy" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2016-02-22 at 09:00
      Then Inés is not owed differentiated-care by this clause

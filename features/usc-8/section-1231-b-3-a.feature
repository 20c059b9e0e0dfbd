@usc-8/section-1231-b-3-a
Feature: 8 USC 1231(b)(3)(A), nobody is removed to where life or freedom is threatened

  Danger to life or freedom on a protected ground stops the removal; withholding of removal
  that was granted says just that. No exception of the statute is applied here.

  Rule: Danger on return bars the return

    Scenario: [1] a woman whose life would be in danger
      Given Noemí is a woman of 26 from Mexico
      And the United States holds her at Laredo
      And Noemí's "danger on return" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Noemí with effect BARS
      And no handover is given
      And the answer is known as TEXT
      And the answer says of this clause "the life or freedom of the person would be threatened on return"

    Scenario Outline: [2] neither a crime nor a finding on fear lifts it: "<fact>"
      Given Noemí is a woman of 26 from Mexico
      And the United States holds her at Laredo
      And Noemí's "danger on return" is "YES"
      And Noemí's "<fact>" is "<value>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Noemí
      And this clause is not overridden for Noemí

      Examples: a judge applies the exceptions of the statute, not this answer
        | fact                                 | value  |
        | felony                               | YES    |
        | conviction of a violent crime        | YES    |
        | review of a negative finding on fear | UPHELD |

  Rule: Withholding that was granted bars the return

    Scenario: [3] a judge has granted withholding of removal
      Given Noemí is a woman of 26 from Mexico
      And the United States holds her at Laredo
      And Noemí's "removal withheld by a judge" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Noemí with effect BARS
      And the answer says of this clause "withholding of removal was granted to the person"

  Rule: Who was asked of both and told of neither is not stopped by this clause

    Scenario: [4] a woman in no danger, without withholding
      Given Noemí is a woman of 26 from Mexico
      And the United States holds her at Laredo
      And Noemí's "danger on return" is "NO"
      And Noemí's "removal withheld by a judge" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Noemí

    Scenario Outline: [5] a woman who was not asked about "<question>"
      Given Noemí is a woman of 26 from Mexico
      And the United States holds her at Laredo
      And Noemí has not been asked about "<question>"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Noemí is "<question>" by this clause

      Examples: nobody is returned who was not asked
        | question                    |
        | danger on return            |
        | removal withheld by a judge |

  Rule: The clause is applied from 1 April 1997

    Scenario Outline: [6] on <day>
      Given Noemí is a woman of 26 from Mexico
      And the United States holds her at Laredo
      And Noemí's "danger on return" is "YES"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Noemí

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

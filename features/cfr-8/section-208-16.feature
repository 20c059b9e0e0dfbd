@cfr-8/section-208-16
Feature: 8 CFR 208.16 to 208.18, nobody is removed to persecution or torture

  Danger of persecution or torture stops the removal, and so does withholding or deferral
  that was granted. The protection from torture knows no exception.

  Rule: Danger of persecution or torture bars the return

    Scenario: [1] a man who would be in danger
      Given Abel is a man of 24 from Mexico
      And the United States holds him at Laredo
      And Abel's "danger on return" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Abel with effect BARS
      And no handover is given
      And the answer says of this clause "the person would be in danger of persecution or torture on return"

    Scenario: [2] a conviction does not lift it
      Given Abel is a man of 24 from Mexico
      And the United States holds him at Laredo
      And Abel's "danger on return" is "YES"
      And Abel's "conviction of a violent crime" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Abel
      And this clause is not overridden for Abel

  Rule: Withholding or deferral that was granted bars the return

    Scenario: [3] a judge has granted it
      Given Abel is a man of 24 from Mexico
      And the United States holds him at Laredo
      And Abel's "removal withheld by a judge" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Abel with effect BARS
      And the answer says of this clause "withholding or deferral of removal was granted to the person"

  Rule: Who was asked of both and told of neither is not stopped by this clause

    Scenario: [4] a man in no danger, without withholding
      Given Abel is a man of 24 from Mexico
      And the United States holds him at Laredo
      And Abel's "danger on return" is "NO"
      And Abel's "removal withheld by a judge" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Abel

    Scenario Outline: [5] a man who was not asked about "<question>"
      Given Abel is a man of 24 from Mexico
      And the United States holds him at Laredo
      And Abel has not been asked about "<question>"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Abel is "<question>" by this clause

      Examples: nobody is returned who was not asked
        | question                    |
        | danger on return            |
        | removal withheld by a judge |

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [6] on <day>
      Given Abel is a man of 24 from Mexico
      And the United States holds him at Laredo
      And Abel's "danger on return" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Abel

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

@us-policy/unfit-to-travel
Feature: United States policy, nobody is returned while unfit to travel

  It follows from the principles of humane treatment and of special attention to ill people
  that both governments named in 2003. Applied from 1 January 2004, whoever holds the person.

  Rule: Who is unfit to travel is not returned while that lasts

    Scenario Outline: [1] a man who is unfit to travel, in the custody of <authority>
      Given Fermín is a man of 66 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "<authority>"
      And Fermín's "unfit to travel" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Fermín with effect BARS
      And no handover is given
      And the answer says of this clause "the person is not fit to travel"

      Examples: every authority
        | authority |
        | USBP      |
        | ICE_ERO   |
        | PRISON    |

    Scenario: [2] a man who is fit to travel, though ill
      Given Fermín is a man of 66 from Mexico
      And the United States holds him at Laredo
      And Fermín's "illness" is "YES"
      And Fermín's "unfit to travel" is "NO"
      When he is ready on 2020-03-10 at 10:00
      Then this clause does not stand for Fermín

    Scenario: [3] nobody asked whether he is fit to travel
      Given Fermín is a man of 66 from Mexico
      And the United States holds him at Laredo
      And Fermín has not been asked about "unfit to travel"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Fermín is "unfit to travel" by this clause

    Scenario: [4] a child who cannot travel keeps the mother
      Given Alma is a girl of 3 from Mexico
      And Brenda is a woman of 25 from Mexico
      And Alma is the daughter of Brenda, shown by a document
      And the United States holds them at Laredo
      And Alma's "unfit to travel" is "YES"
      When they are ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for Alma
      And this clause does not stand for Brenda
      And no handover is given

  Rule: The policy is applied from 1 January 2004

    Scenario Outline: [5] on <day>
      Given Fermín is a man of 66 from Mexico
      And the United States holds him at Laredo
      And Fermín's "unfit to travel" is "YES"
      When he is ready on <day> at 10:00
      Then this clause <stands> for Fermín

      Examples: the day before and the first day
        | day        | stands         |
        | 2003-12-31 | does not stand |
        | 2004-01-01 | stands         |

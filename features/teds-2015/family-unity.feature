@teds-2015/family-unity
Feature: TEDS 2015, families in the custody of Customs and Border Protection are kept together

  Parents and children, wards and guardians, spouses, sisters and brothers share one outcome
  and one handover. In force since 1 October 2015.

  Rule: Families share one outcome and one handover

    Scenario: [1] a mother and her son go together
      Given Iker is a boy of 5 from Mexico
      And Fabiola is a woman of 27 from Mexico
      And Iker is the son of Fabiola, shown by a document
      And the United States holds them at Laredo
      And the case's "authority" is "USBP"
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause stands for everybody with effect KEEPS_TOGETHER
      And the answer says of this clause "families in custody are kept together"

    Scenario Outline: [2] one who must stay is not parted from her <kin>
      Given Carolina is a woman of 30 from Mexico
      And Noé is a man of 33 from Mexico
      And Noé is the <kin> of Carolina, shown by a document
      And the United States holds them at Laredo
      And the case's "authority" is "CBP_OFO"
      And Carolina's "removal stayed" is "YES"
      When they are ready on 2020-03-10 at 10:00
      Then the case is BLOCKED
      And this clause stands for everybody with effect KEEPS_TOGETHER
      And separate-family is forbidden for Noé by this clause
      And no handover is given

      Examples: husband and brother
        | kin     |
        | husband |
        | brother |

    Scenario Outline: [3] cousins and other relatives: <kin>
      Given Carolina is a woman of 30 from Mexico
      And Noé is a man of 33 from Mexico
      And Noé is the <kin> of Carolina, shown by a document
      And the United States holds them at Laredo
      And the case's "authority" is "USBP"
      When they are ready on 2020-03-10 at 10:00
      Then this clause does not stand for everybody

      Examples: not reached by this clause
        | kin    |
        | cousin |
        | uncle  |

    Scenario: [4] a mother and her son whom Immigration and Customs Enforcement holds
      Given Iker is a boy of 5 from Mexico
      And Fabiola is a woman of 27 from Mexico
      And Iker is the son of Fabiola, shown by a document
      And the United States holds them at Laredo
      And the case's "authority" is "ICE_ERO"
      When they are ready on 2020-03-10 at 10:00
      Then this clause does not stand for everybody

  Rule: The standard is in force from 1 October 2015

    Scenario Outline: [5] on <day>
      Given Iker is a boy of 5 from Mexico
      And Fabiola is a woman of 27 from Mexico
      And Iker is the son of Fabiola, shown by a document
      And the United States holds them at Laredo
      And the case's "authority" is "USBP"
      When they are ready on <day> at 10:00
      Then this clause <stands> for everybody

      Examples: the day before and the first day
        | day        | stands         |
        | 2015-09-30 | does not stand |
        | 2015-10-01 | stands         |

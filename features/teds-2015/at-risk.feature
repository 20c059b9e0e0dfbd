@teds-2015/at-risk
Feature: TEDS 2015, people at risk in custody get the care that they need

  Children, and people who are pregnant, disabled, ill or injured, are cared for as they need
  while Customs and Border Protection holds them. In force since 1 October 2015.

  Rule: A child gets the care that they need

    Scenario: [1] a girl of 8 with her mother
      Given Dulce is a girl of 8 from Mexico
      And Amparo is a woman of 32 from Mexico
      And Dulce is the daughter of Amparo, shown by a document
      And the United States holds them at Laredo
      And the case's "authority" is "USBP"
      When they are ready on 2020-03-10 at 10:00
      Then Dulce is owed differentiated-care by this clause
      And Amparo is not owed differentiated-care by this clause
      And the answer says of this clause "the person is under eighteen and at risk in custody"

    Scenario: [2] a man whose age is in doubt is cared for as a child
      Given Elías is a man of 19 from Mexico
      And the United States holds him at Laredo
      And the case's "authority" is "USBP"
      And Elías's "age in doubt" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And Elías is owed differentiated-care by this clause

    Scenario Outline: [3] a person of <age>, alone
      Given Dulce is a person of <age> from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      And the case's "authority" is "USBP"
      When she is ready on 2020-03-10 at 10:00
      Then Dulce is <owed> differentiated-care by this clause

      Examples: eighteen is no longer under eighteen
        | age | owed     |
        | 17  | owed     |
        | 18  | not owed |

  Rule: People in frail health get the care that they need

    Scenario Outline: [4] a woman of whom "<fact>" is YES, held by <authority>
      Given Amparo is a woman of 32 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "<authority>"
      And Amparo's "<fact>" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then this clause stands for Amparo with effect PROVIDES
      And Amparo is owed differentiated-care by this clause
      And the answer says of this clause "<reason>"

      Examples: both parts of Customs and Border Protection
        | fact       | authority | reason                                        |
        | pregnancy  | USBP      | the person is pregnant and at risk in custody |
        | disability | CBP_OFO   | the person is disabled and at risk in custody |
        | illness    | USBP      | the person is ill and at risk in custody      |
        | injury     | CBP_OFO   | the person is injured and at risk in custody  |

    Scenario: [5] a woman in good health
      Given Amparo is a woman of 32 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      And Amparo's "pregnancy" is "NO"
      And Amparo's "disability" is "NO"
      And Amparo's "illness" is "NO"
      And Amparo's "injury" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Amparo

    Scenario: [6] a pregnant woman whom Immigration and Customs Enforcement holds
      Given Amparo is a woman of 32 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "ICE_ERO"
      And Amparo's "pregnancy" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then Amparo is not owed differentiated-care by this clause

    Scenario: [7] nobody asked whether she is pregnant
      Given Amparo is a woman of 32 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And it is asked about Amparo's "pregnancy" by this clause

  Rule: The standard is in force from 1 October 2015

    Scenario Outline: [8] a pregnant woman on <day>
      Given Amparo is a woman of 32 from Mexico
      And the United States holds her at Laredo
      And the case's "authority" is "USBP"
      And Amparo's "pregnancy" is "YES"
      When she is ready on <day> at 10:00
      Then Amparo is <owed> differentiated-care by this clause

      Examples: the day before and the first day
        | day        | owed     |
        | 2015-09-30 | not owed |
        | 2015-10-01 | owed     |

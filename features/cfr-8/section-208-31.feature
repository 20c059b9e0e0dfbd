@cfr-8/section-208-31
Feature: 8 CFR 208.31, a person under an earlier order who fears return goes to an asylum officer

  An order of removal that is reinstated, or given without a judge, does not silence fear: an
  asylum officer hears it. Nobody asks here for the procedure, so it holds for everybody.

  Rule: Fear of return goes to an asylum officer, an earlier order or not

    Scenario Outline: [1] "re-entry after deportation" is <reentry>
      Given Nadia is a woman of 30 from Mexico
      And the United States holds her at Laredo
      And Nadia's "re-entry after deportation" is "<reentry>"
      And Nadia's "fear of return" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the case is DIVERTED
      And this clause stands for Nadia with effect DIVERTS
      And Nadia is referred to asylum-officer because of this clause
      And no handover is given

      Examples: the procedure makes no difference
        | reentry |
        | YES     |
        | NO      |

    Scenario: [2] a woman who fears nothing
      Given Nadia is a woman of 30 from Mexico
      And the United States holds her at Laredo
      And Nadia's "fear of return" is "NO"
      When she is ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And this clause does not stand for Nadia

    Scenario: [3] a woman who was not asked
      Given Nadia is a woman of 30 from Mexico
      And the United States holds her at Laredo
      And Nadia has not been asked about "fear of return"
      When she is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Nadia is "fear of return" by this clause

    Scenario: [4] the reason
      Given Nadia is a woman of 30 from Mexico
      And the United States holds her at Laredo
      And Nadia's "fear of return" is "YES"
      When she is ready on 2020-03-10 at 10:00
      Then the answer says of this clause "the person fears return and is interviewed by an asylum officer, even under an earlier order of removal"
      And the answer says in Spanish of this clause "la persona teme regresar, por lo que debe entrevistarla una o un oficial de asilo, aun con una orden de expulsión anterior"

  Rule: The regulation is applied from 1 April 1997

    Scenario Outline: [5] on <day>
      Given Nadia is a woman of 30 from Mexico
      And the United States holds her at Laredo
      And Nadia's "fear of return" is "YES"
      When she is ready on <day> at 10:00
      Then this clause <stands> for Nadia

      Examples: the day before and the first day
        | day        | stands         |
        | 1997-03-31 | does not stand |
        | 1997-04-01 | stands         |

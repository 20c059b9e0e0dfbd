@sv-trafficking-2005/victims
Feature: SV-TRAFFICKING victims, a person who may be a victim of trafficking is protected first

  The memorandum of 17 May 2005 between Mexico and El Salvador is for victims of trafficking and smuggling, especially, but
  not only, women and minors. Its clauses have not been read; what is said here follows from its object.

  Rule: A suspicion is enough, for anybody

    Scenario Outline: [1] a <who> of <age> whose "trafficking" is "<answer>"
      Given Roxana is a <who> of <age> from El Salvador
      And Roxana's "trafficking" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2005-06-14 at 10:00
      Then the case is <outcome>
      And Roxana is <referred> to victim-authority because of this clause

      Examples:
        | who   | age | answer    | outcome  | referred     |
        | woman | 30  | SUSPECTED | DIVERTED | referred     |
        | woman | 30  | NO        | REFERRED | not referred |
        | girl  | 9   | SUSPECTED | DIVERTED | referred     |
        | man   | 30  | SUSPECTED | DIVERTED | referred     |
        | man   | 30  | NO        | PENDING  | not referred |

    Scenario: [2] a man who has not been asked
      Given Ernesto is a man of 30 from El Salvador
      And Ernesto has not been asked about "trafficking"
      And Mexico holds him at Tapachula
      When he is ready on 2005-06-14 at 10:00
      Then the case is REFERRED
      And this clause does not stand for Ernesto
      And what is missing for Ernesto is "trafficking" by this clause

  Rule: A victim who has been identified is protected where there is danger, or where no return was asked for

    Scenario Outline: [3] a <who> of <age>, identified, with "danger on return" "<danger>"
      Given Roxana is a <who> of <age> from El Salvador
      And Roxana's "trafficking" is "IDENTIFIED"
      And Roxana's "danger on return" is "<danger>"
      And Mexico holds her at Tapachula
      When she is ready on 2005-06-14 at 10:00
      Then Roxana is <referred> to victim-authority because of this clause

      Examples: they have asked in writing to return
        | who | age | danger | referred     |
        | man | 30  | YES    | referred     |
        | man | 30  | NO     | not referred |
        | boy | 12  | YES    | referred     |
        | boy | 12  | NO     | not referred |

    Scenario Outline: [4] a person of <age>, identified, whose "request to return" is "<request>"
      Given Ernesto is a person of <age> from El Salvador
      And Ernesto's "sex" is "MALE"
      And Ernesto's "trafficking" is "IDENTIFIED"
      And Ernesto's "request to return" is "<request>"
      And Mexico holds him at Tapachula
      When he is ready on 2005-06-14 at 10:00
      Then Ernesto is <referred> to victim-authority because of this clause

      Examples: a child's request is not what decides
        | age | request | referred     |
        | 18  | NONE    | referred     |
        | 18  | REFUSED | referred     |
        | 18  | WRITTEN | not referred |
        | 17  | NONE    | not referred |

  Rule: From 17 May 2005, for Salvadorans

    Scenario Outline: [5] a man from <country> on <day>
      Given Ernesto is a man of 30 from <country>
      And Ernesto's "trafficking" is "SUSPECTED"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then this clause <stands> for Ernesto

      Examples:
        | country     | day        | stands         |
        | El Salvador | 2005-05-16 | does not stand |
        | El Salvador | 2005-05-17 | stands         |
        | Guatemala   | 2005-05-17 | does not stand |

  Rule: The reasons

    Scenario Outline: [6] what is said of a man, trafficking <answer>, danger <danger>, request <request>
      Given Ernesto is a man of 30 from El Salvador
      And Ernesto's "trafficking" is "<answer>"
      And Ernesto's "danger on return" is "<danger>"
      And Ernesto's "request to return" is "<request>"
      And Mexico holds him at Tapachula
      When he is ready on 2005-06-14 at 10:00
      Then this clause stands for Ernesto with effect DIVERTS
      And the answer says of this clause "<reason>"

      Examples:
        | answer     | danger | request | reason                                                                          |
        | SUSPECTED  | NO     | WRITTEN | a person who may be a victim of trafficking is protected before any return     |
        | IDENTIFIED | YES    | WRITTEN | a victim of trafficking who would be in danger is protected                     |
        | IDENTIFIED | NO     | NONE    | a person who is a victim of trafficking is not returned without asking for it   |

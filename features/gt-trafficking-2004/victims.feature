@gt-trafficking-2004/victims
Feature: GT-TRAFFICKING victims, women and children who may be victims of trafficking are protected first

  The memorandum between Mexico and Guatemala is for women and minors who are victims of trafficking. Its clauses have not
  been read; that a victim is protected before any return follows from its object. It has been in force since 22 February 2005.

  Rule: A suspicion is enough, for a woman and for a child

    Scenario Outline: [1] a <who> of <age> whose "trafficking" is "<answer>"
      Given Zoila is a <who> of <age> from Guatemala
      And Zoila's "trafficking" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2005-04-12 at 10:00
      Then the case is <outcome>
      And Zoila is <referred> to victim-authority because of this clause

      Examples: eighteen is no line here for women, and it is the line for boys and men
        | who   | age | answer    | outcome  | referred     |
        | woman | 18  | SUSPECTED | DIVERTED | referred     |
        | woman | 30  | NO        | REFERRED | not referred |
        | girl  | 17  | SUSPECTED | DIVERTED | referred     |
        | boy   | 17  | SUSPECTED | DIVERTED | referred     |
        | boy   | 17  | NO        | REFERRED | not referred |
        | man   | 18  | SUSPECTED | DIVERTED | not referred |

    Scenario: [2] a woman who has not been asked
      Given Zoila is a woman of 30 from Guatemala
      And Zoila has not been asked about "trafficking"
      And Mexico holds her at Tapachula
      When she is ready on 2005-04-12 at 10:00
      Then the case is REFERRED
      And what is missing for Zoila is "trafficking" by this clause

  Rule: A victim who has been identified is protected where she would be in danger, or has not asked to return

    Scenario Outline: [3] a <who> of <age>, identified, with "danger on return" "<danger>"
      Given Zoila is a <who> of <age> from Guatemala
      And Zoila's "trafficking" is "IDENTIFIED"
      And Zoila's "danger on return" is "<danger>"
      And Mexico holds her at Tapachula
      When she is ready on 2005-04-12 at 10:00
      Then Zoila is <referred> to victim-authority because of this clause

      Examples: they have asked in writing to return
        | who   | age | danger | referred     |
        | woman | 30  | YES    | referred     |
        | woman | 30  | NO     | not referred |
        | boy   | 12  | YES    | referred     |
        | boy   | 12  | NO     | not referred |
        | man   | 30  | YES    | not referred |

    Scenario Outline: [4] a woman of <age>, identified, whose "request to return" is "<request>"
      Given Zoila is a person of <age> from Guatemala
      And Zoila's "sex" is "FEMALE"
      And Zoila's "trafficking" is "IDENTIFIED"
      And Zoila's "request to return" is "<request>"
      And Mexico holds her at Tapachula
      When she is ready on 2005-04-12 at 10:00
      Then Zoila is <referred> to victim-authority because of this clause

      Examples: a girl's request is not what decides about her
        | age | request | referred     |
        | 18  | NONE    | referred     |
        | 18  | REFUSED | referred     |
        | 18  | ORAL    | not referred |
        | 17  | NONE    | not referred |

  Rule: From 22 February 2005, for Guatemalans

    Scenario Outline: [5] a woman from <country> on <day>
      Given Zoila is a woman of 30 from <country>
      And Zoila's "trafficking" is "SUSPECTED"
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Zoila is <referred> to victim-authority because of this clause

      Examples:
        | country   | day        | referred     |
        | Guatemala | 2005-02-21 | not referred |
        | Guatemala | 2005-02-22 | referred     |
        | Honduras  | 2005-02-22 | not referred |

    Scenario: [6] a man
      Given Tránsito is a man of 30 from Guatemala
      And Tránsito's "trafficking" is "SUSPECTED"
      And Mexico holds him at Tapachula
      When he is ready on 2005-04-12 at 10:00
      Then this clause does not stand for Tránsito

  Rule: The reasons

    Scenario Outline: [7] what is said of a <who> of <age>, trafficking <answer>, danger <danger>, request <request>
      Given Zoila is a <who> of <age> from Guatemala
      And Zoila's "trafficking" is "<answer>"
      And Zoila's "danger on return" is "<danger>"
      And Zoila's "request to return" is "<request>"
      And Mexico holds her at Tapachula
      When she is ready on 2005-04-12 at 10:00
      Then this clause stands for Zoila with effect DIVERTS
      And the answer says of this clause "<reason>"

      Examples:
        | who   | age | answer     | danger | request | reason                                                                     |
        | woman | 30  | SUSPECTED  | NO     | WRITTEN | a woman who may be a victim of trafficking is protected before any return |
        | woman | 30  | IDENTIFIED | YES    | WRITTEN | a woman who is a victim of trafficking and would be in danger is protected |
        | woman | 30  | IDENTIFIED | NO     | NONE    | a victim of trafficking is not returned without asking for it              |
        | boy   | 12  | SUSPECTED  | NO     | WRITTEN | a child who may be a victim of trafficking is protected before any return  |
        | boy   | 12  | IDENTIFIED | YES    | WRITTEN | a child who is a victim of trafficking and would be in danger is protected |

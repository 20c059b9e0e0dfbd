@ca4-2006/vulnerable-groups
Feature: CA4-2006 vulnerable groups, who belongs to one of the five groups that are named

  The press names children, persons over sixty, pregnant women, persons with disabilities and victims of trafficking.
  Pregnant women are new against the list of 2005 with El Salvador.

  Rule: Under eighteen is a child

    Scenario Outline: [1] somebody born on 1989-10-09 who is ready on <day>
      Given Osmar is a person born on 1989-10-09 from Nicaragua
      And Osmar's "sex" is "MALE"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Osmar <counts> as CHILD by this clause
      And the case is <outcome>

      Examples: the last day before the birthday, and the birthday
        | day        | counts         | outcome  |
        | 2007-10-08 | counts         | REFERRED |
        | 2007-10-09 | does not count | PENDING  |

    Scenario: [2] a child's case goes to a person, because the mechanism for children is unread
      Given Osmar is a boy of 17 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then the case is REFERRED
      And what is missing for Osmar is the gap chapter-unread by ca4-2006/mechanism-for-minors
      And the answer says of this clause "the text names persons under eighteen"

  Rule: Over sixty is elderly

    Scenario Outline: [3] a man of <age>
      Given Evaristo is a man of <age> from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then Evaristo <counts> as ELDERLY by this clause

      Examples: Mexican law already counts a man of sixty, this text does not
        | age | counts         |
        | 60  | does not count |
        | 61  | counts         |

  Rule: Pregnancy, disability, trafficking

    Scenario Outline: [4] a woman whose "<fact>" is "<answer>"
      Given Jessenia is a woman of 26 from El Salvador
      And Jessenia's "<fact>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2007-10-09 at 10:00
      Then Jessenia <counts> as <category> by this clause

      Examples: a suspicion of trafficking is enough
        | fact        | answer     | counts         | category           |
        | pregnancy   | YES        | counts         | PREGNANT           |
        | pregnancy   | NO         | does not count | PREGNANT           |
        | disability  | YES        | counts         | DISABLED           |
        | disability  | NO         | does not count | DISABLED           |
        | trafficking | SUSPECTED  | counts         | TRAFFICKING_VICTIM |
        | trafficking | IDENTIFIED | counts         | TRAFFICKING_VICTIM |
        | trafficking | NO         | does not count | TRAFFICKING_VICTIM |

    Scenario: [5] a man of 30 of whom nothing of this is said
      Given Evaristo is a man of 30 from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2007-10-09 at 10:00
      Then this clause does not stand for Evaristo

    Scenario Outline: [6] the reason, for somebody of <age> whose "<fact>" is "<answer>"
      Given Jessenia is a person of <age> from El Salvador
      And Jessenia's "sex" is "FEMALE"
      And Jessenia's "<fact>" is "<answer>"
      And Mexico holds her at Tapachula
      When she is ready on 2007-10-09 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | age | fact        | answer    | reason                                   |
        | 70  | disability  | NO        | the text names persons over sixty        |
        | 26  | disability  | YES       | the text names persons with disabilities |
        | 26  | pregnancy   | YES       | the text names pregnant women            |
        | 26  | trafficking | SUSPECTED | the text names victims of trafficking    |

  Rule: Only while the memorandum covers

    Scenario Outline: [7] a man of 70 from <country> on <day>
      Given Evaristo is a man of 70 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Evaristo <counts> as ELDERLY by this clause

      Examples:
        | country   | day        | counts         |
        | Nicaragua | 2006-05-04 | does not count |
        | Nicaragua | 2006-05-05 | counts         |
        | Nicaragua | 2012-04-30 | counts         |
        | Nicaragua | 2012-05-01 | does not count |
        | Honduras  | 2011-08-09 | does not count |
        | Honduras  | 2011-08-10 | counts         |

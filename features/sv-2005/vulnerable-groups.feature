@sv-2005/vulnerable-groups
Feature: SV-2005 vulnerable groups, who belongs to one of the four groups that are named

  Named are children under eighteen, adults over sixty, persons with disabilities, and victims of trafficking. Pregnant
  women are not on this list; the memorandum of 2006 has them.

  Rule: Under eighteen is a child

    Scenario Outline: [1] a boy born on 1987-09-06 who is ready on <day>
      Given Carlos is a person born on 1987-09-06 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Carlos <counts> as CHILD by this clause

      Examples: the last day and his birthday
        | day        | counts         |
        | 2005-09-05 | counts         |
        | 2005-09-06 | does not count |

    Scenario: [2] a child's case goes to a person, because the chapter on children is unread
      Given Carlos is a boy of 17 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then the case is REFERRED
      And what is missing for Carlos is the gap chapter-unread by sv-2005/chapter-on-unaccompanied-minors
      And the answer says of this clause "the text names persons under eighteen"

  Rule: Over sixty is elderly

    Scenario Outline: [3] a man of <age>
      Given Santos is a man of <age> from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then Santos <counts> as ELDERLY by this clause

      Examples: Mexican law already counts a man of sixty, this text does not
        | age | counts         |
        | 59  | does not count |
        | 60  | does not count |
        | 61  | counts         |

    Scenario: [4] the reason, for an older man
      Given Santos is a man of 75 from El Salvador
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then the answer says of this clause "the text names persons over sixty"

  Rule: Disability and trafficking, pregnancy not

    Scenario Outline: [5] a man whose "<fact>" is "<answer>"
      Given Ever is a man of 30 from El Salvador
      And Ever's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then Ever <counts> as <category> by this clause

      Examples: a suspicion of trafficking is enough
        | fact        | answer     | counts         | category           |
        | disability  | YES        | counts         | DISABLED           |
        | disability  | NO         | does not count | DISABLED           |
        | trafficking | IDENTIFIED | counts         | TRAFFICKING_VICTIM |
        | trafficking | SUSPECTED  | counts         | TRAFFICKING_VICTIM |
        | trafficking | NO         | does not count | TRAFFICKING_VICTIM |

    Scenario Outline: [6] the reason, for a man whose "<fact>" is "<answer>"
      Given Ever is a man of 30 from El Salvador
      And Ever's "<fact>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on 2005-09-06 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | fact        | answer    | reason                                   |
        | disability  | YES       | the text names persons with disabilities |
        | trafficking | SUSPECTED | the text names victims of trafficking    |

    Scenario: [7] a pregnant woman
      Given Yanira is a woman of 26 from El Salvador
      And Yanira's "pregnancy" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2005-09-06 at 10:00
      Then Yanira does not count as PREGNANT by this clause
      And this clause does not stand for Yanira

  Rule: From 17 May 2005, for Salvadorans

    Scenario Outline: [8] a man of 75 from <country> on <day>
      Given Santos is a man of 75 from <country>
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Santos <counts> as ELDERLY by this clause

      Examples:
        | country     | day        | counts         |
        | El Salvador | 2005-05-16 | does not count |
        | El Salvador | 2005-05-17 | counts         |
        | Honduras    | 2005-05-17 | does not count |

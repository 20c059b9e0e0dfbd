@lar-san-diego-2008/groups
Feature: San Diego 2008 groups, the people whom the arrangement names

  Children, women, the elderly and people released from prison. No text gives the age of the elderly: sixty is
  inferred from Mexican law, and used only to limit hours.

  Rule: A person is a child until the day of the eighteenth birthday, or while the age is disputed

    Scenario Outline: [1] a young man born on <born>
      Given Diego is a man born on <born> from Mexico
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then Diego <counts> as CHILD by this clause

      Examples: the last day before the birthday, and the birthday
        | born       | counts         |
        | 1993-08-06 | counts         |
        | 1993-08-05 | does not count |

    Scenario: [2] the reason
      Given Diego is a boy of 16 from Mexico
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then the answer says of this clause "the person is under eighteen"

    Scenario: [3] a man of nineteen whose age is disputed
      Given Diego is a man of 19 from Mexico
      And Diego's "age in doubt" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then Diego counts as CHILD by this clause
      And the answer says of this clause "the age of the person is disputed, and until it is settled the person is counted as a child"
      And no handover is given

  Rule: Women and girls are women

    Scenario Outline: [4] a <who>
      Given Paula is a <who> from Mexico
      And the United States holds her at San Diego
      When she is ready on 2011-08-05 at 10:00
      Then Paula counts as WOMAN by this clause
      And the answer says of this clause "the person is a woman or a girl"

      Examples:
        | who         |
        | woman of 30 |
        | girl of 15  |

    Scenario: [5] a man
      Given Diego is a man of 30 from Mexico
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then Diego does not count as WOMAN by this clause

  Rule: A person of sixty or older is elderly

    Scenario Outline: [6] a man born on <born>
      Given Ernesto is a man born on <born> from Mexico
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then Ernesto <counts> as ELDERLY by this clause

      Examples:
        | born       | counts         |
        | 1951-08-05 | counts         |
        | 1951-08-06 | does not count |

    Scenario: [7] the reason
      Given Ernesto is a man of 60 from Mexico
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then the answer says of this clause "the person is sixty or older"

  Rule: A person released from prison is a prison release

    Scenario: [8] a man released from prison
      Given Diego is a man of 30 from Mexico
      And Diego's "released from prison" is "YES"
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then Diego counts as PRISON_RELEASE by this clause
      And the answer says of this clause "the person has been released from prison"

    Scenario Outline: [9] a man of whom it is "<answer>"
      Given Diego is a man of 30 from Mexico
      And Diego's "released from prison" is "<answer>"
      And the United States holds him at San Diego
      When he is ready on 2011-08-05 at 10:00
      Then Diego does not count as PRISON_RELEASE by this clause

      Examples:
        | answer  |
        | NO      |
        | UNKNOWN |

  Rule: The groups hold from 1 December 2008 to 22 February 2016

    Scenario Outline: [10] a woman on <day>
      Given Paula is a woman of 30 from Mexico
      And the United States holds her at San Diego
      When she is ready on <day> at 10:00
      Then Paula <counts> as WOMAN by this clause

      Examples:
        | day        | counts         |
        | 2008-11-30 | does not count |
        | 2008-12-01 | counts         |
        | 2016-02-22 | counts         |
        | 2016-02-23 | does not count |

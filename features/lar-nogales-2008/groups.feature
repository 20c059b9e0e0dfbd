@lar-nogales-2008/groups
Feature: Nogales 2009 groups, children, women and the ill

  A Mexican reception officer named the three groups to the press. Doubt about an age protects.

  Rule: A person is a child until the day of the eighteenth birthday, or while the age is disputed

    Scenario Outline: [1] a young man born on <born>
      Given Iván is a man born on <born> from Mexico
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then Iván <counts> as CHILD by this clause

      Examples: the last day before the birthday, and the birthday
        | born       | counts         |
        | 1994-05-11 | counts         |
        | 1994-05-10 | does not count |

    Scenario: [2] the reason
      Given Iván is a boy of 13 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then the answer says of this clause "the person is under eighteen"

    Scenario: [3] a man of twenty whose age is disputed
      Given Iván is a man of 20 from Mexico
      And Iván's "age in doubt" is "YES"
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then Iván counts as CHILD by this clause
      And the answer says of this clause "the age of the person is disputed, and until it is settled the person is counted as a child"
      And no handover is given

  Rule: Women and girls are women

    Scenario Outline: [4] a <who>
      Given Rocío is a <who> from Mexico
      And the United States holds her at Tucson
      When she is ready on 2012-05-10 at 10:00
      Then Rocío counts as WOMAN by this clause
      And the answer says of this clause "the person is a woman or a girl"

      Examples:
        | who         |
        | woman of 30 |
        | girl of 15  |

    Scenario: [5] a man
      Given Iván is a man of 30 from Mexico
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then Iván does not count as WOMAN by this clause

  Rule: A person who is ill counts as ill

    Scenario Outline: [6] a man whose illness is "<answer>"
      Given Iván is a man of 30 from Mexico
      And Iván's "illness" is "<answer>"
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then Iván <counts> as ILL by this clause

      Examples:
        | answer  | counts         |
        | YES     | counts         |
        | NO      | does not count |
        | UNKNOWN | does not count |

    Scenario: [7] the reason
      Given Iván is a man of 30 from Mexico
      And Iván's "illness" is "YES"
      And the United States holds him at Tucson
      When he is ready on 2012-05-10 at 10:00
      Then the answer says of this clause "the person is ill"

  Rule: The groups hold from 3 April 2009 to 22 February 2016

    Scenario Outline: [8] a woman on <day>
      Given Rocío is a woman of 30 from Mexico
      And the United States holds her at Tucson
      When she is ready on <day> at 10:00
      Then Rocío <counts> as WOMAN by this clause

      Examples:
        | day        | counts         |
        | 2009-04-02 | does not count |
        | 2009-04-03 | counts         |
        | 2016-02-22 | counts         |
        | 2016-02-23 | does not count |

@lar-2016/child
Feature: LAR-2016 child, a person under eighteen is a child

  The annex on unaccompanied children and adolescents is about persons under eighteen,
  and the hour for minors means the same persons. Doubt about an age protects.

  Rule: A person is a child until the day of the eighteenth birthday

    Scenario Outline: [1] a girl born on <born> who is ready on <day>
      Given Ana is a girl born on <born> from Mexico
      And the United States holds her at Laredo
      When she is ready on <day> at 10:00
      Then Ana counts as CHILD by this clause

      Examples: the last day of childhood; 29 February counts on 1 March
        | born       | day        |
        | 2002-03-10 | 2020-03-09 |
        | 2004-02-29 | 2022-02-28 |

    Scenario Outline: [2] a woman born on <born> who is ready on <day>
      Given Ana is a woman born on <born> from Mexico
      And the United States holds her at Laredo
      When she is ready on <day> at 10:00
      Then Ana does not count as CHILD by this clause

      Examples: the eighteenth birthday
        | born       | day        |
        | 2002-03-10 | 2020-03-10 |
        | 2004-02-29 | 2022-03-01 |

  Rule: A disputed age counts as a child's until it is settled

    Scenario: [3] a man who gives his age as nineteen, which an officer doubts
      Given Efraín is a man of 19 from Mexico
      And Efraín's "age in doubt" is "YES"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then Efraín counts as CHILD by this clause
      And the answer says of this clause "the age of the person is disputed, and until it is settled the person is counted as a child"
      And no handover is given

    Scenario: [4] a man of nineteen whose age nobody doubts
      Given Efraín is a man of 19 from Mexico
      And Efraín's "age in doubt" is "NO"
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 10:00
      Then Efraín does not count as CHILD by this clause
      And the case is RETURNABLE

    Scenario: [5] a person whose age is not known waits for a person's decision
      Given Sam is a person whose age is not known from Mexico
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Sam is "date of birth"

  Rule: The clause holds from 23 February 2016

    Scenario: [6] the first day
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2016-02-23 at 10:00
      Then Ana counts as CHILD by this clause
      And the answer says of this clause "the person is under eighteen"

    Scenario: [7] the day before
      Given Ana is a girl of 15 from Mexico
      And the United States holds her at Laredo
      When she is ready on 2016-02-22 at 10:00
      Then Ana does not count as CHILD by this clause

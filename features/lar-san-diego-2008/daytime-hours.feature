@lar-san-diego-2008/daytime-hours
Feature: San Diego 2008 hours, children, women and the elderly between eight in the morning and six in the evening

  A newspaper reports the hours; the age of the elderly is inferred. The ports' own hours have not been read, so that
  a person confirms them inside this window.

  Rule: They are handed over only between 08:00 and 18:00

    Scenario Outline: [1] a <who> who is ready at <ready>
      Given Paula is a <who> from Mexico
      And the United States holds her at San Diego
      When she is ready for handover at El Chaparral on 2011-08-04 at <ready>
      Then the case is PENDING
      And this clause stands for Paula with effect LIMITS at El Chaparral
      And the earliest handover is on <day> at <handover> to 18:00
      And its hours are unknown

      Examples: eight in the morning
        | who         | ready | day        | handover |
        | woman of 30 | 07:59 | 2011-08-04 | 08:00    |
        | woman of 30 | 08:01 | 2011-08-04 | 08:01    |

      Examples: six in the evening; less than half an hour is no window
        | who         | ready | day        | handover |
        | woman of 30 | 17:30 | 2011-08-04 | 17:30    |
        | woman of 30 | 17:31 | 2011-08-05 | 08:00    |

    Scenario: [2] the reason for a woman
      Given Paula is a woman of 30 from Mexico
      And the United States holds her at El Centro
      When she is ready for handover at Mexicali on 2011-08-04 at 06:00
      Then the earliest handover is at 08:00
      And it is not earlier because of this clause
      And the answer says of this clause "a woman is handed over only between 08:00 and 18:00"

    Scenario: [3] a boy, and his father with him
      Given Diego is a boy of 12 from Mexico
      And Ernesto is a man of 45 from Mexico
      And Diego is the son of Ernesto, shown by a document
      And the United States holds them at El Centro
      When they are ready for handover at Mexicali on 2011-08-04 at 06:00
      Then this clause stands for Diego with effect LIMITS at Mexicali
      And this clause does not stand for Ernesto
      And the earliest handover is at 08:00
      And the answer says of this clause "a child is handed over only between 08:00 and 18:00"

    Scenario Outline: [4] a man born on <born>
      Given Ernesto is a man born on <born> from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on 2011-08-04 at 06:00
      Then the earliest handover is at <handover>
      And it is not earlier because of <clause>

      Examples: the day before the sixtieth birthday, and the birthday
        | born       | handover | clause      |
        | 1951-08-05 | 06:00    | nothing     |
        | 1951-08-04 | 08:00    | this clause |

    Scenario: [5] the reason for the elderly
      Given Ernesto is a man of 71 from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on 2011-08-04 at 06:00
      Then the answer says of this clause "a person of sixty or older is handed over only between 08:00 and 18:00"

  Rule: It binds whoever may belong to the group

    Scenario: [6] a person whose sex nobody has told
      Given Alex is a person of 30 from Mexico
      And the United States holds them at San Diego
      When they are ready for handover at El Chaparral on 2011-08-04 at 06:00
      Then the earliest handover is at 08:00
      And it is not earlier because of this clause

  Rule: It does not bind men from eighteen to fifty-nine

    Scenario Outline: [7] a man of <age>
      Given Ernesto is a man of <age> from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at El Chaparral on 2011-08-04 at 06:00
      Then this clause does not stand for Ernesto
      And the earliest handover is at 06:00

      Examples:
        | age |
        | 18  |
        | 59  |

  Rule: The hours hold from 1 December 2008 to 22 February 2016

    Scenario Outline: [8] a woman who is ready on <day> at six in the morning
      Given Paula is a woman of 30 from Mexico
      And the United States holds her at San Diego
      When she is ready for handover at El Chaparral on <day> at 06:00
      Then the earliest handover is at <handover>

      Examples:
        | day        | handover |
        | 2008-11-30 | 06:00    |
        | 2008-12-01 | 08:00    |
        | 2016-02-22 | 08:00    |
        | 2016-02-23 | 06:00    |

@usc-6/section-279-g-2
Feature: 6 USC 279(g)(2), who is a child alone in the law of the United States

  An unaccompanied child is under eighteen and has no parent or legal guardian there who can
  take care of them. Other relatives do not accompany. In force since 1 March 2003.

  Rule: A person under eighteen is a child

    Scenario Outline: [1] a girl born on 2004-02-29, on <day>
      Given Abril is a girl born on 2004-02-29 from Mexico
      And the United States holds her at Laredo since 2022-02-27 22:10
      When she is ready on <day> at 10:00
      Then Abril <counts> as CHILD by this clause
      And Abril <counts> as UNACCOMPANIED_CHILD by this clause

      Examples: a birthday on 29 February counts on 1 March
        | day        | counts         |
        | 2022-02-28 | counts         |
        | 2022-03-01 | does not count |

    Scenario Outline: [2] a person of <age>
      Given Abril is a person of <age> from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      When she is ready on 2020-03-10 at 10:00
      Then Abril <counts> as CHILD by this clause

      Examples: eighteen is no longer under eighteen
        | age | counts         |
        | 0   | counts         |
        | 17  | counts         |
        | 18  | does not count |

    Scenario: [3] a man entered as 19 whose age is in doubt is counted as a child
      Given Elías is a man of 19 from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      And Elías's "age in doubt" is "YES"
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And Elías counts as CHILD by this clause
      And the answer says of this clause "the age of the person is disputed, and until it is settled the person is counted as a child"

    Scenario: [4] nobody knows the age of a person
      Given Elías is a person whose age is not known from Mexico
      And the United States holds him at Laredo since 2020-03-09 22:10
      When he is ready on 2020-03-10 at 10:00
      Then the case is REFERRED
      And what is missing for Elías is "date of birth"

  Rule: A child without an adult parent or legal guardian is alone

    Scenario: [5] a girl of 10 who is with nobody
      Given Abril is a girl of 10 from Mexico
      And the United States holds her at Laredo since 2020-03-09 22:10
      When she is ready on 2020-03-10 at 10:00
      Then Abril counts as CHILD by this clause
      And Abril counts as UNACCOMPANIED_CHILD by this clause
      And Abril does not count as ACCOMPANIED_CHILD by this clause
      And the answer says of this clause "the person is under eighteen"
      And the answer says of this clause "the child is with no adult who is their parent or legal guardian"

    Scenario Outline: [6] a girl of 10 with her <kin>
      Given Abril is a girl of 10 from Mexico
      And Consuelo is a woman of 58 from Mexico
      And Consuelo is the <kin> of Abril, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-10 at 10:00
      Then Abril counts as UNACCOMPANIED_CHILD by this clause
      And Abril does not count as ACCOMPANIED_CHILD by this clause

      Examples: a relative who is neither parent nor guardian does not accompany
        | kin         |
        | grandmother |
        | aunt        |
        | sister      |
        | carer       |

    Scenario: [7] a baby whose mother is 17: both are alone
      Given Leo is a boy of 1 from Mexico
      And Perla is a girl of 17 from Mexico
      And Leo is the son of Perla, shown by a document
      And the United States holds them at Laredo since 2020-03-09 22:10
      When they are ready on 2020-03-10 at 10:00
      Then Leo counts as UNACCOMPANIED_CHILD by this clause
      And Perla counts as UNACCOMPANIED_CHILD by this clause

  Rule: A child with an adult parent or legal guardian is accompanied, once the tie is shown

    Scenario Outline: [8] a girl of 10 with her <kin>
      Given Abril is a girl of 10 from Mexico
      And Consuelo is a woman of 38 from Mexico
      And Consuelo is the <kin> of Abril, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And Abril counts as ACCOMPANIED_CHILD by this clause
      And Abril does not count as UNACCOMPANIED_CHILD by this clause
      And the answer says of this clause "the child is with an adult who is shown to be their parent or legal guardian"

      Examples: these two accompany
        | kin      |
        | mother   |
        | guardian |

    Scenario: [9] the tie rests on statements alone and is confirmed first
      Given Abril is a girl of 10 from Mexico
      And Consuelo is a woman of 38 from Mexico
      And Abril is the daughter of Consuelo, by statement only
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is PENDING
      And the step confirm-relationship is left for Abril by this clause
      And the answer says of this clause "the tie between the child and the adult rests on statements alone"
      And Abril does not count as ACCOMPANIED_CHILD by this clause
      And Abril does not count as UNACCOMPANIED_CHILD by this clause

    Scenario: [10] the consulate has confirmed the tie
      Given Abril is a girl of 10 from Mexico
      And Consuelo is a woman of 38 from Mexico
      And Abril is the daughter of Consuelo, shown by the consulate
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 10:00
      Then the case is RETURNABLE
      And the step confirm-relationship is not left for Abril by this clause

  Rule: The clause is in force from 1 March 2003

    Scenario Outline: [11] a girl of 10, alone, on <day>
      Given Abril is a girl of 10 from Mexico
      And the United States holds her at Laredo since 2003-02-27 22:10
      When she is ready on <day> at 10:00
      Then Abril <counts> as CHILD by this clause
      And Abril <counts> as UNACCOMPANIED_CHILD by this clause

      Examples: the day before and the first day
        | day        | counts         |
        | 2003-02-28 | does not count |
        | 2003-03-01 | counts         |

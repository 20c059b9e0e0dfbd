Feature: Chapters that nobody has read, a person decides and the gap is named

  Before the Ley de Migración of 26 May 2011 some protections are known to have been law but their text has not
  been read. Then the answer is neither yes nor no: the case is referred, and says what has not been read. From
  26 May 2011 the law that has been read decides.

  Rule: The population law on orders, stays, appeals, fitness, re-entry and alerts

    Scenario Outline: [1] a man whose "<what>" is YES, on the last day before the Ley de Migración
      Given Cornelio is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      And Cornelio's "<what>" is "YES"
      When he is ready on 2011-05-25 at 10:00
      Then the case is REFERRED
      And what is missing for Cornelio is the gap chapter-unread by lgp-1974/<chapter>
      And no handover is given
      And the answer says of lgp-1974/<chapter> "<reason>"

      Examples:
        | what                       | chapter                    | reason                                                                                      |
        | court order not to leave   | orders-not-to-leave        | what the law of these years said of a court order not to leave has not been read            |
        | removal stayed             | stays-of-removal           | what the law of these years said of a stay of removal has not been read                     |
        | appeal pending             | pending-appeals            | what the law of these years said of a pending appeal has not been read                      |
        | unfit to travel            | fitness-to-travel          | what the law of these years said of a person unfit to travel has not been read              |
        | re-entry after deportation | re-entry-after-deportation | re-entry could be a criminal matter in these years, and the articles have not been read     |
        | security alert             | security-alerts            | what the law of these years said of a security alert has not been read                      |

    Scenario Outline: [2] on the next day the Ley de Migración decides on "<what>"
      Given Cornelio is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      And Cornelio's "<what>" is "YES"
      When he is ready on 2011-05-26 at 10:00
      Then the case is <outcome>
      And <clause> stands for Cornelio
      And the gap chapter-unread is not missing for Cornelio by lgp-1974/<chapter>

      Examples:
        | what                       | outcome  | clause                   | chapter                    |
        | court order not to leave   | BLOCKED  | lmig-2011/article-118-2  | orders-not-to-leave        |
        | removal stayed             | BLOCKED  | lmig-2011/article-111-5  | stays-of-removal           |
        | appeal pending             | BLOCKED  | lmig-2011/article-111-5  | pending-appeals            |
        | unfit to travel            | BLOCKED  | lmig-2011/article-111-4  | fitness-to-travel          |
        | re-entry after deportation | DIVERTED | lmig-2011/article-144-2  | re-entry-after-deportation |
        | security alert             | DIVERTED | lmig-2011/article-144-4  | security-alerts            |

    Scenario: [3] a man for whom none of it is so is not referred
      Given Cornelio is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2011-05-25 at 10:00
      Then the case is PENDING
      And nothing is missing for Cornelio

    Scenario Outline: [4] nobody has asked about "<what>"
      Given Cornelio is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      And Cornelio has not been asked about "<what>"
      When he is ready on 2011-05-25 at 10:00
      Then the case is REFERRED
      And what is missing for Cornelio is "<what>" by lgp-1974/<chapter>

      Examples:
        | what                     | chapter             |
        | court order not to leave | orders-not-to-leave |
        | removal stayed           | stays-of-removal    |
        | unfit to travel          | fitness-to-travel   |

    Scenario Outline: [5] "<what>" is no gate: that nobody asked stops nobody
      Given Cornelio is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2011-05-25 at 10:00
      Then the case is PENDING
      And it is asked about Cornelio's "<what>" by lgp-1974/<chapter>

      Examples:
        | what                       | chapter                    |
        | appeal pending             | pending-appeals            |
        | re-entry after deportation | re-entry-after-deportation |
        | security alert             | security-alerts            |

    Scenario: [6] a bar that has been read goes before a gap
      Given Cornelio is a man of 33 from Guatemala
      And Mexico holds him at Tapachula
      And Cornelio's "unfit to travel" is "YES"
      And Cornelio's "danger on return" is "YES"
      When he is ready on 2011-05-25 at 10:00
      Then the case is BLOCKED

  Rule: The Convention on the Rights of the Child, before the Ley de Migración

    Scenario: [7] a girl of 12, alone, on the last day before it
      Given Noemí is a girl of 12 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2011-05-25 at 10:00
      Then the case is REFERRED
      And what is missing for Noemí is the gap chapter-unread by crc-1989/articles-3-20-22
      And the answer says of crc-1989/articles-3-20-22 "how these years carried out the articles on best interests, children without family and refugee children has not been read"

    Scenario: [8] a girl of 12 with her father is a child too
      Given Noemí is a girl of 12 from Nicaragua
      And Isaac is a man of 35 from Nicaragua
      And Noemí is the daughter of Isaac, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2011-05-25 at 10:00
      Then the case is REFERRED
      And what is missing for Noemí is the gap chapter-unread by crc-1989/articles-3-20-22
      And the gap chapter-unread is not missing for Isaac by crc-1989/articles-3-20-22
      And no handover is given

    Scenario: [9] on the next day article 112 of the Ley de Migración decides
      Given Noemí is a girl of 12 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on 2011-05-26 at 10:00
      Then the case is DIVERTED
      And the gap chapter-unread is not missing for Noemí by crc-1989/articles-3-20-22
      And lmig-2011/article-112 stands for Noemí with effect DIVERTS

    Scenario: [10] the day before the eighteenth birthday
      Given Noemí is a girl born on 1993-05-26 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2011-05-25 at 10:00
      Then what is missing for Noemí is the gap chapter-unread by crc-1989/articles-3-20-22

    Scenario: [11] the eighteenth birthday
      Given Noemí is a girl born on 1993-05-25 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on 2011-05-25 at 10:00
      Then the gap chapter-unread is not missing for Noemí by crc-1989/articles-3-20-22

  Rule: A disputed age is never decided here, on any day

    Scenario Outline: [12] a woman of 19 whose age is in doubt on <day>
      Given Sindy is a woman of 19 from Guatemala
      And Mexico holds her at Tapachula
      And Sindy's "age in doubt" is "YES"
      When she is ready on <day> at 10:00
      Then the case is REFERRED
      And what is missing for Sindy is the gap chapter-unread by crc-1989/disputed-age
      And no handover is given
      And the answer says of crc-1989/disputed-age "the age of the person is disputed, and how it is to be decided has not been read"

      Examples:
        | day        |
        | 2008-06-10 |
        | 2013-06-11 |

    Scenario: [14] once every child goes to child protection, so does she
      Given Sindy is a woman of 19 from Guatemala
      And Mexico holds her at Tapachula
      And Sindy's "age in doubt" is "YES"
      When she is ready on 2023-05-10 at 10:00
      Then the case is DIVERTED
      And Sindy is referred to child-protection because of lmig-2011/article-112
      And no handover is given

    Scenario: [13] nobody doubts it
      Given Cornelio is a man of 19 from Guatemala
      And Mexico holds him at Tapachula
      And Cornelio's "age in doubt" is "NO"
      When he is ready on 2023-05-10 at 10:00
      Then the case is PENDING
      And the gap chapter-unread is not missing for Cornelio by crc-1989/disputed-age

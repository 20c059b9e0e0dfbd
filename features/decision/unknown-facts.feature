Feature: Unknown is not no

  What has not been asked is not taken as a no. What follows depends on what the clause does: where it would stop or
  divert, a person decides and the question is named; where it limits, it counts as yes; where it permits, as not met;
  where it only gives care, it is worth asking and changes nothing.

  Rule: What would stop or divert a person is asked first

    Scenario Outline: [1] in the United States nobody has asked about "<question>"
      Given Rosa is a woman of 34 from Mexico
      And Rosa has not been asked about "<question>"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is REFERRED
      And what is missing for Rosa is "<question>"
      And no handover is given

      Examples: what must be answered before anyone is returnable
        | question                    |
        | fear of return              |
        | asylum                      |
        | trafficking                 |
        | danger on return            |
        | unfit to travel             |
        | court order not to leave    |
        | removal stayed              |
        | removal withheld by a judge |

    Scenario Outline: [2] in Mexico nobody has asked about "<question>"
      Given Juan is a man of 30 from Honduras
      And Juan has not been asked about "<question>"
      And Mexico holds him at Tapachula
      When he is ready on 2014-10-02 at 09:00
      Then the case is REFERRED
      And what is missing for Juan is "<question>"

      Examples: what must be answered before anyone is returnable
        | question                       |
        | fear of return                 |
        | asylum                         |
        | trafficking                    |
        | danger on return               |
        | unfit to travel                |
        | court order not to leave       |
        | removal stayed                 |
        | permit                         |
        | family of a national or resident |
        | victim or witness of a crime   |
        | request to return              |

    Scenario Outline: [3] what the law asks only later is not asked before: "<question>" on <day>
      Given Juan is a man of 30 from Guatemala
      And Juan has not been asked about "<question>"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 09:00
      Then the case is <outcome>

      Examples: the Migration Law and its Regulation
        | question                         | day        | outcome  |
        | family of a national or resident | 2011-05-25 | PENDING  |
        | family of a national or resident | 2011-05-26 | REFERRED |
        | victim or witness of a crime     | 2011-05-25 | PENDING  |
        | victim or witness of a crime     | 2011-05-26 | REFERRED |
        | request to return                | 2011-05-25 | PENDING  |
        | request to return                | 2011-05-26 | REFERRED |

    Scenario: [4] who is already blocked is asked nothing more
      Given Rosa is a woman of 34 from Mexico, of whom nothing has been asked
      And Rosa's "proof of nationality" is "DOCUMENT"
      And Rosa's "danger on return" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is BLOCKED
      And nothing is missing for Rosa

  Rule: What is no gate holds nobody back

    Scenario Outline: [5] nobody has asked about "<question>"
      Given Rosa is a woman of 34 from Mexico
      And Rosa has not been asked about "<question>"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is RETURNABLE
      And "<question>" is not missing for Rosa
      And it is asked about Rosa's "<question>"

      Examples: it is asked and listed, and the outcome is the same
        | question                             |
        | pregnancy                            |
        | illness                              |
        | injury                               |
        | disability                           |
        | need of a guardian                   |
        | appeal pending                       |
        | age in doubt                         |
        | refused by the receiving state       |
        | review of a negative finding on fear |
        | belongings given back                |

    Scenario Outline: [6] answered with yes, "<question>" makes the case <outcome> all the same
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "<question>" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is <outcome>

      Examples: blocked, or a person decides
        | question                       | outcome  |
        | appeal pending                 | BLOCKED  |
        | refused by the receiving state | BLOCKED  |
        | age in doubt                   | REFERRED |

  Rule: What limits counts as yes

    Scenario Outline: [7] a person whose sex is <sex> in San Diego in 2010, ready at 17:45
      Given Sam is a person of 30 from Mexico
      And Sam's "sex" is "<sex>"
      And the United States holds them at San Diego
      When they are ready on 2010-03-10 at 17:45
      Then the earliest handover is on <day>

      Examples: the hours for women bind unless the person is known to be a man
        | sex     | day        |
        | MALE    | 2010-03-10 |
        | FEMALE  | 2010-03-11 |
        | UNKNOWN | 2010-03-11 |

    Scenario: [8] whether there is fear is not known, and the consulate is not told meanwhile
      Given Juan is a man of 30 from Honduras
      And Juan has not been asked about "fear of return"
      And Mexico holds him at Tapachula
      When he is ready on 2014-10-02 at 09:00
      Then the case is REFERRED
      And consular-contact is forbidden for Juan

    Scenario: [9] a person whose age is not known is treated as a child, and a person decides
      Given Sam is a man whose age is not known from Mexico
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then the case is REFERRED
      And what is missing for Sam is "date of birth"

  Rule: What permits counts as not met

    Scenario: [10] nobody knows the nationality, and no cover is met
      Given Sam is a man of 30 whose nationality is not known
      And the United States holds him at Laredo
      When he is ready on 2020-03-10 at 09:00
      Then the case is REFERRED
      And what is missing for Sam is "nationality"
      And no handover is given

    Scenario: [11] nobody knows the place, and on the northern border the place decides
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at a place that is not known
      When she is ready on 2020-03-10 at 09:00
      Then the case is REFERRED
      And what is missing for Rosa is "place"

    Scenario: [12] a port that is proposed stands for the place
      Given Rosa is a woman of 34 from Mexico
      And the United States holds her at a place that is not known
      When she is ready for handover at Nuevo Laredo on 2020-03-10 at 09:00
      Then the case is RETURNABLE
      And the port is Nuevo Laredo under lar-2016

  Rule: A nationality that is only claimed is tested, and one that is refuted stops the return

    Scenario Outline: [13] the nationality rests on <proof>
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "proof of nationality" is "<proof>"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is <outcome>

      Examples: from best to none
        | proof                  | outcome    |
        | DOCUMENT               | RETURNABLE |
        | CONSULAR_REGISTRATION  | RETURNABLE |
        | CONSULATE              | RETURNABLE |
        | INTERVIEW              | RETURNABLE |
        | CLAIM                  | PENDING    |
        | REFUTED                | BLOCKED    |

  Rule: A chapter of the texts that nobody has read is a gap, and is named

    Scenario Outline: [14] somebody doubts the age of Luis, held by the United States on <day>
      Given Luis is a man of 19 from Mexico
      And Luis's "age in doubt" is "YES"
      And the United States holds him at Laredo
      When he is ready on <day> at 09:00
      Then the case is REFERRED
      And what is missing for Luis is the gap chapter-unread by <clause>
      And no handover is given

      Examples: until 22 March 2009 nothing that was read says how an age is settled
        | day        | clause               |
        | 2009-03-22 | usc-6/section-279-age |
        | 2009-03-23 | usc-8/section-1232-b-4 |

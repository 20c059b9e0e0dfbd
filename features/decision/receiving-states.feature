Feature: To which state

  A port opens only to nationals of the state it lies in. Persons of one case whom different states would receive, or of whom only
  some are covered, are decided by a person.

  Rule: Different receiving states are decided by a person

    Scenario: [1] a Honduran father and his Guatemalan daughter
      Given Juan is a man of 40 from Honduras
      And Eva is a woman of 20 from Guatemala
      And Eva is the daughter of Juan, shown by a document
      And Mexico holds them at Tapachula
      When they are ready on 2014-10-02 at 09:00
      Then the case is REFERRED
      And what is missing for Juan is the gap different-receiving-states
      And what is missing for Eva is the gap different-receiving-states
      And no handover is given

    Scenario: [2] one who is covered beside one who is not
      Given Juan is a man of 40 from Honduras
      And Mario is a man of 40 from Ecuador
      And Mexico holds them at Tapachula
      When they are ready on 2014-10-02 at 09:00
      Then Mario is NOT_COVERED
      And Juan is REFERRED
      And the case is REFERRED
      And what is missing for Juan is the gap covered-beside-not-covered

    Scenario: [3] somebody who is blocked decides before that
      Given Juan is a man of 40 from Honduras
      And Eva is a woman of 20 from Guatemala
      And Eva's "danger on return" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2014-10-02 at 09:00
      Then Eva is BLOCKED
      And the case is BLOCKED

  Rule: Whom no instrument names is not covered

    Scenario Outline: [4] a man from <country>, held by Mexico
      Given Mario is a man of 40 from <country>
      And Mexico holds him at Tapachula
      When he is ready on 2014-10-02 at 09:00
      Then the case is NOT_COVERED
      And no handover is given

      Examples: neighbours of the region
        | country    |
        | Costa Rica |
        | Ecuador    |
        | Cuba       |

    Scenario: [5] a Honduran, held by the United States, proposed for a Mexican port
      Given Juan is a man of 40 from Honduras
      And the United States holds him at Laredo
      When he is ready for handover at Nuevo Laredo on 2020-03-10 at 09:00
      Then the case is NOT_COVERED
      And no handover is given

  Rule: Nobody is returned from their own state

    Scenario Outline: [6] a national of <state>, held by <state>
      Given Sam is a person of 30 from <state>
      And <holder> at <place>
      When they are ready on 2020-03-10 at 09:00
      Then the case is BLOCKED

      Examples: either side
        | state             | holder                       | place     |
        | Mexico            | Mexico holds them            | Tapachula |
        | the United States | the United States holds them | Laredo    |

  Rule: A port opens only to nationals of the state it lies in

    Scenario: [7] a Honduran is not handed over at Tecún Umán
      Given Juan is a man of 30 from Honduras
      And Mexico holds him at Tapachula
      When he is ready for handover at Tecún Umán on 2014-10-02 at 09:00
      Then the case is PENDING
      And the port is Corinto
      And Tecún Umán is excluded

@lmig-2011/article-113
Feature: LMIG 113 and 136, who is looked after in particular, and time for reflection

  Pregnant women, persons with disabilities, indigenous persons, victims and witnesses of serious crimes, and older
  adults may stay in specialised institutions. A victim or witness who does not want to stay has time to reflect.

  Rule: Four groups are named here; the older adults by the law for older persons

    Scenario Outline: [1] Petrona's "<matter>" is <answer>, and it is <day>
      Given Petrona is a woman of 28 from Guatemala
      And Petrona's "<matter>" is "<answer>"
      And Mexico holds her at Comitán
      When she is ready on <day> at 10:00
      Then Petrona <counts> as <category> by this clause

      Examples:
        | matter                       | answer  | day        | counts         | category                |
        | pregnancy                    | YES     | 2011-05-25 | does not count | PREGNANT                |
        | pregnancy                    | YES     | 2011-05-26 | counts         | PREGNANT                |
        | pregnancy                    | NO      | 2023-05-08 | does not count | PREGNANT                |
        | pregnancy                    | UNKNOWN | 2023-05-08 | does not count | PREGNANT                |
        | disability                   | YES     | 2023-05-08 | counts         | DISABLED                |
        | disability                   | NO      | 2023-05-08 | does not count | DISABLED                |
        | indigenous                   | YES     | 2023-05-08 | counts         | INDIGENOUS              |
        | indigenous                   | NO      | 2023-05-08 | does not count | INDIGENOUS              |
        | victim or witness of a crime | YES     | 2023-05-08 | counts         | CRIME_VICTIM_OR_WITNESS |
        | victim or witness of a crime | NO      | 2023-05-08 | does not count | CRIME_VICTIM_OR_WITNESS |

  Rule: While they stay, persons of these groups may need a specialised institution

    Scenario Outline: [2] Petrona, born on <born>, asks for asylum, and her "<matter>" is <answer>
      Given Petrona is a person born on <born> from Guatemala
      And Petrona's "asylum" is "WISH_EXPRESSED"
      And Petrona's "<matter>" is "<answer>"
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then Petrona is <owed> specialised-institution by this clause

      Examples: the groups; the day before the sixtieth birthday and the birthday
        | born       | matter                       | answer | owed     |
        | 1995-01-30 | pregnancy                    | YES    | owed     |
        | 1995-01-30 | disability                   | YES    | owed     |
        | 1995-01-30 | indigenous                   | YES    | owed     |
        | 1995-01-30 | victim or witness of a crime | YES    | owed     |
        | 1995-01-30 | illness                      | YES    | not owed |
        | 1963-05-09 | illness                      | NO     | not owed |
        | 1963-05-08 | illness                      | NO     | owed     |

    Scenario: [3] an older adult who goes home is not owed it
      Given Petrona is a woman of 66 from Guatemala
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And Petrona is not owed specialised-institution by this clause

  Rule: A victim or witness who declines to stay has time for reflection

    Scenario Outline: [4] regularisation declined is <declined>
      Given Petrona is a woman of 28 from Guatemala
      And Petrona's "victim or witness of a crime" is "YES"
      And Petrona's "regularisation declined" is "<declined>"
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And the step reflection is <left> for Petrona by this clause

      Examples:
        | declined | outcome  | left     |
        | YES      | PENDING  | left     |
        | NO       | DIVERTED | not left |

    Scenario: [5] the time has passed
      Given Petrona is a woman of 28 from Guatemala
      And Petrona's "victim or witness of a crime" is "YES"
      And Petrona's "regularisation declined" is "YES"
      And Petrona has done the step reflection
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then the step reflection is not left for Petrona by this clause

    Scenario: [6] the reason, and nobody can say on which day she travels
      Given Petrona is a woman of 28 from Guatemala
      And Petrona's "victim or witness of a crime" is "YES"
      And Petrona's "regularisation declined" is "YES"
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the victim or witness declined to stay and has time for reflection first"
      And no earliest handover is given

    Scenario: [7] an identified victim of trafficking in Mexico who declines to stay
      Given Petrona is a woman of 28 from Guatemala
      And Petrona's "trafficking" is "IDENTIFIED"
      And Petrona's "victim or witness of a crime" is "YES"
      And Petrona's "regularisation declined" is "YES"
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the victim of trafficking has time for reflection before a return"
      And the step reflection is left for Petrona by this clause

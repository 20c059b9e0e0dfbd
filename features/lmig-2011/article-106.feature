@lmig-2011/article-106
Feature: LMIG 106, no station beyond its capacity

  A station that is full takes nobody. It is a prohibition of housing, not of the return.

  Rule: Nobody is housed in a station that is full

    Scenario Outline: [1] whether the station is full is <full>, and it is <day>
      Given Karla and Milton are persons of 25 from Honduras
      And the case's "station full" is "<full>"
      And Mexico holds them at Acayucan
      When they are ready on <day> at 10:00
      Then station-housing is <forbidden> for Karla and Milton by this clause

      Examples: the day before the law and its first day; a station with room; nobody said
        | full    | day        | forbidden     |
        | YES     | 2011-05-25 | not forbidden |
        | YES     | 2011-05-26 | forbidden     |
        | YES     | 2023-05-08 | forbidden     |
        | NO      | 2023-05-08 | not forbidden |
        | UNKNOWN | 2023-05-08 | not forbidden |

    Scenario: [2] the reason; the return itself goes on
      Given Milton is a man of 25 from Honduras
      And the case's "station full" is "YES"
      And Mexico holds him at Acayucan
      When he is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And the answer says of this clause "the station has reached its capacity"

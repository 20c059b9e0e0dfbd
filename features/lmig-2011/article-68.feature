@lmig-2011/article-68
Feature: LMIG 68, presentation lasts thirty-six hours at most

  Counted from the moment the person is placed at the disposal of the Institute, not from the hour the case is ready.

  Rule: Thirty-six hours after the beginning of custody the presentation ends

    Scenario: [1] Byron is held since ten in the morning
      Given Byron is a man of 30 from Guatemala
      And Mexico holds him at Tapachula since 2023-05-08 10:00
      When he is ready on 2023-05-08 at 20:00
      Then a clock for Byron by this clause runs out on 2023-05-09 at 22:00, then released
      And the answer says of this clause "presentation may not last more than thirty-six hours"

    Scenario: [2] the clock runs for a person who is not returned as well
      Given Byron is a man of 30 from Guatemala
      And Byron's "unfit to travel" is "YES"
      And Mexico holds him at Tapachula since 2023-05-08 10:00
      When he is ready on 2023-05-08 at 20:00
      Then the case is BLOCKED
      And a clock for Byron by this clause runs out on 2023-05-09 at 22:00, then released

    Scenario: [3] where the beginning of custody is not known, it is asked for
      Given Byron is a man of 30 from Guatemala
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 20:00
      Then no clock for Byron by this clause runs
      And it is asked about Byron's "beginning of custody" by this clause

  Rule: The limit holds in Mexico from 26 May 2011

    Scenario: [4] the first day
      Given Byron is a man of 30 from Guatemala
      And Mexico holds him at Tapachula since 2011-05-26 08:00
      When he is ready on 2011-05-26 at 12:00
      Then a clock for Byron by this clause runs out on 2011-05-27 at 20:00, then released

    Scenario: [5] the day before
      Given Byron is a man of 30 from Guatemala
      And Mexico holds him at Tapachula since 2011-05-25 08:00
      When he is ready on 2011-05-25 at 12:00
      Then this clause does not stand for Byron

    Scenario: [6] custody in the United States
      Given Jacinta is a woman of 30 from Mexico
      And the United States holds her at Laredo since 2023-05-08 10:00
      When she is ready on 2023-05-08 at 20:00
      Then this clause does not stand for Jacinta

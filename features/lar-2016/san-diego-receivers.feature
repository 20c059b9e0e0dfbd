@lar-2016/san-diego-receivers
Feature: LAR-2016 San Diego, attachment 1, item 2, El Chaparral and Mexicali receive

  The attachment lists the two Mexican offices that receive people of the San Diego and El Centro sectors.
  Their hours stand in an attachment that nobody has read.

  Rule: El Chaparral and Mexicali receive

    Scenario Outline: [1] a man held at <place> for whom <port> is proposed
      Given Nicolás is a man of 41 from Mexico
      And the United States holds him at <place>
      When he is ready for handover at <port> on 2019-06-12 at 10:00
      Then the case is PENDING
      And the port is <port> under lar-2016
      And its hours are unknown
      And this clause stands for Nicolás with effect OPENS at <port>
      And the answer says of this clause "the Mexican office at the port is listed as a receiver"

      Examples:
        | place     | port         |
        | San Diego | El Chaparral |
        | San Diego | Mexicali     |
        | El Centro | El Chaparral |
        | El Centro | Mexicali     |

    Scenario: [2] Tecate delivers and does not receive
      Given Nicolás is a man of 41 from Mexico
      And the United States holds him at San Diego
      When he is ready for handover at Tecate on 2019-06-12 at 10:00
      Then Tecate is excluded because of lar-2016/common-6
      And the port is El Chaparral

  Rule: They serve the San Diego and El Centro sectors only

    Scenario: [3] a man held at Yuma for whom Mexicali is proposed
      Given Nicolás is a man of 41 from Mexico
      And the United States holds him at Yuma
      When he is ready for handover at Mexicali on 2019-06-12 at 10:00
      Then the port is San Luis Río Colorado
      And this clause does not stand for Nicolás

  Rule: The clause holds from 23 February 2016

    Scenario: [4] the first day
      Given Nicolás is a man of 41 from Mexico
      And the United States holds him at San Diego
      When he is ready on 2016-02-23 at 10:00
      Then this clause stands for Nicolás with effect OPENS at El Chaparral

    Scenario: [5] the day before, under the arrangement of 2008
      Given Nicolás is a man of 41 from Mexico
      And the United States holds him at San Diego
      When he is ready on 2016-02-22 at 10:00
      Then the port is El Chaparral under lar-san-diego-2008
      And this clause does not stand for Nicolás

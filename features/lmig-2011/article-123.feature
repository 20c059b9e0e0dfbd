@lmig-2011/article-123
Feature: LMIG 123, the Institute takes the person home

  It provides the transport, with water and food for the journey, and Mexican migration officials go along. Answered
  only where a return follows.

  Rule: Transport, water and food, and officials who go along

    Scenario Outline: [1] Amílcar returns, and it is <day>
      Given Amílcar is a man of 50 from Guatemala
      And Mexico holds him at Acayucan
      When he is ready on <day> at 10:00
      Then Amílcar is <owed> free-transport by this clause
      And Amílcar is <owed> food-and-water by this clause
      And Amílcar is <owed> official-escort by this clause

      Examples: the day before the law and its first day
        | day        | owed     |
        | 2011-05-25 | not owed |
        | 2011-05-26 | owed     |

    Scenario: [2] a child as well as an adult
      Given Amílcar is a man of 50 from Guatemala
      And Dulce is a girl of 7 from Guatemala
      And Dulce is the daughter of Amílcar
      And Dulce's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Acayucan
      When they are ready on 2023-05-08 at 10:00
      Then Amílcar and Dulce are owed food-and-water by this clause

    Scenario: [3] not where there is no return
      Given Amílcar is a man of 50 from Guatemala
      And Amílcar's "court order not to leave" is "YES"
      And Mexico holds him at Acayucan
      When he is ready on 2023-05-08 at 10:00
      Then this clause does not stand for Amílcar

    Scenario: [4] the answer gives the reasons
      Given Amílcar is a man of 50 from Guatemala
      And Mexico holds him at Acayucan
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the Institute provides the transport"
      And the answer says of this clause "there is water and food for the journey"
      And the answer says of this clause "Mexican migration officials accompany the person"

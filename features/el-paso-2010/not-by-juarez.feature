@el-paso-2010/not-by-juarez
Feature: El Paso 2010, felons are not handed over at Ciudad Juárez

  In March 2010 removals of felons by Ciudad Juárez stopped, for a time. It protects, so that whoever may be meant is
  kept from the port until somebody has asked.

  Rule: A felon is not handed over at Ciudad Juárez

    Scenario: [1] a man convicted of a felony
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2010-06-10 at 10:00
      Then Ciudad Juárez is excluded because of this clause
      And the answer says of this clause "people convicted of a felony are not handed over at Ciudad Juárez in 2010"

    Scenario: [2] nor by the other bridge of the city
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready for handover at Zaragoza on 2010-06-10 at 10:00
      Then Zaragoza is excluded because of this clause

    Scenario: [3] a man who has no felony
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "NO"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2010-06-10 at 10:00
      Then Ciudad Juárez is not excluded because of this clause
      And the port is Ciudad Juárez

    Scenario: [4] a man of whom nobody has asked it
      Given Gonzalo is a man of 39 from Mexico
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on 2010-06-10 at 10:00
      Then the case is REFERRED
      And Ciudad Juárez is excluded because of this clause
      And what is missing for Gonzalo is "felony"

    Scenario: [5] his brother, who has none, is not sent without him: no port is open to both
      Given Gonzalo is a man of 39 from Mexico
      And Alfredo is a man of 36 from Mexico
      And Alfredo is the brother of Gonzalo, shown by a document
      And Gonzalo's "felony" is "YES"
      And Alfredo's "felony" is "NO"
      And the United States holds them at El Paso
      When they are ready on 2010-06-10 at 10:00
      Then the case is REFERRED
      And Ciudad Juárez is excluded because of this clause
      And no handover is given

  Rule: The measure is applied from 4 March to 31 December 2010

    Scenario Outline: [6] a man convicted of a felony on <day>
      Given Gonzalo is a man of 39 from Mexico
      And Gonzalo's "felony" is "YES"
      And the United States holds him at El Paso
      When he is ready for handover at Ciudad Juárez on <day> at 10:00
      Then Ciudad Juárez is <excluded> because of this clause

      Examples:
        | day        | excluded     |
        | 2010-03-03 | not excluded |
        | 2010-03-04 | excluded     |
        | 2010-12-31 | excluded     |
        | 2011-01-01 | not excluded |

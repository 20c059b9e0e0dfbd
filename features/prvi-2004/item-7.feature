@prvi-2004/item-7
Feature: PRVI item 7, families travel together

  Ascendants, descendants and whoever has custody of a minor travel together: all fly, or all go by land.

  Rule: Parents, children and guardians travel together

    Scenario Outline: [1] a <tie>
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the <tie> of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2007-08-15 at 10:00
      Then this clause stands for Renata with effect KEEPS_TOGETHER
      And this clause stands for Leticia with effect KEEPS_TOGETHER
      And the port is Mexico City under prvi-2004
      And the answer says of this clause "parents, children and whoever has custody of a minor travel together"

      Examples:
        | tie      |
        | daughter |
        | ward     |

    Scenario: [2] a man and his father of 70
      Given Ramiro is a man of 40 from Mexico
      And Eusebio is a man of 70 from Mexico
      And Eusebio is the father of Ramiro, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2007-08-15 at 10:00
      Then this clause stands for everybody with effect KEEPS_TOGETHER
      And the handover is by air

    Scenario: [3] the mother does not confirm before the consul, and both go by land
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And Leticia's "confirmed before the consul" is "NO"
      And Renata's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2007-08-15 at 10:00
      Then the port is Nogales under mou-2004
      And prvi-2004/seasons is overridden by prvi-2004/voluntary for Leticia

  Rule: Others decide for themselves

    Scenario: [4] two brothers
      Given Ramiro is a man of 40 from Mexico
      And Saúl is a man of 27 from Mexico
      And Saúl is the brother of Ramiro, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2007-08-15 at 10:00
      Then this clause does not stand for Saúl and Ramiro
      And the handover is by air

    Scenario: [5] a mother and her daughter who never asked for the flight
      Given Leticia is a woman of 31 from Mexico
      And Renata is a girl of 8 from Mexico
      And Renata is the daughter of Leticia, shown by a document
      And the United States holds them at Tucson
      When they are ready on 2007-08-15 at 10:00
      Then this clause does not stand for Renata and Leticia

@prvi-2004/item-8
Feature: PRVI item 8, who follows other procedures does not take the flight

  Children alone and people who are ill or injured follow the procedures that exist for them. A child with a
  parent may fly.

  Rule: A child alone does not take this flight

    Scenario: [1] a boy of 14 alone in August 2010
      Given Iván is a boy of 14 from Mexico
      And the United States holds him at Tucson since 2010-08-09 22:00
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Iván's "accepted before the authority" is "YES"
      And Iván's "confirmed before the consul" is "YES"
      And Iván's "conviction of a violent crime" is "NO"
      And Iván's "illness" is "NO"
      And Iván's "injury" is "NO"
      And Iván's "risk of trafficking on return" is "NO"
      And Iván's "credible fear" is "NO"
      And Iván's "able to decide alone" is "YES"
      And he was met at the land border
      When he is ready on 2010-08-10 at 10:00
      Then prvi-2004/seasons is overridden by this clause for Iván
      And the port is Nogales
      And the handover is by land
      And the answer says of this clause "a child alone follows the special procedures, not this programme"

    Scenario: [2] a boy of 14 with his mother
      Given Leticia is a woman of 31 from Mexico
      And Iván is a boy of 14 from Mexico
      And Iván is the son of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And everybody's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2010-08-10 at 10:00
      Then prvi-2004/seasons is not overridden for Iván
      And this clause does not stand for Iván
      And the port is Mexico City under prvi-2004

  Rule: Nor does a person who is ill or injured

    Scenario Outline: [3] a man: ill <ill>, injured <injured>
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "<ill>"
      And Julio's "injury" is "<injured>"
      When he is ready on 2007-08-15 at 10:00
      Then the port is <port> under <instrument>

      Examples:
        | ill | injured | port        | instrument |
        | NO  | NO      | Mexico City | prvi-2004  |
        | YES | NO      | Nogales     | mou-2004   |
        | NO  | YES     | Nogales     | mou-2004   |
        | YES | YES     | Nogales     | mou-2004   |

    Scenario Outline: [4] the <what> man goes by land
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "<ill>"
      And Julio's "injury" is "<injured>"
      When he is ready on 2007-08-15 at 10:00
      Then prvi-2004/seasons is overridden by this clause for Julio
      And Mexico City is excluded because of this clause
      And the handover is by land
      And the answer says of this clause "a person who is <what> follows the special procedures, not this programme"

      Examples:
        | what    | ill | injured |
        | ill     | YES | NO      |
        | injured | NO  | YES     |

    Scenario: [5] the wife of an ill man goes with him
      Given Julio is a man of 34 from Mexico
      And Rebeca is a woman of 33 from Mexico
      And Rebeca is the wife of Julio, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And everybody's "accepted before the authority" is "YES"
      And everybody's "confirmed before the consul" is "YES"
      And everybody's "conviction of a violent crime" is "NO"
      And Julio's "illness" is "YES"
      And Rebeca's "illness" is "NO"
      And everybody's "injury" is "NO"
      When they are ready on 2007-08-15 at 10:00
      Then prvi-2004/seasons is overridden by this clause for Julio
      And prvi-2004/seasons is not overridden for Rebeca
      And Mexico City is excluded because of this clause
      And the port is Nogales under mou-2004

  Rule: Who has not been asked is asked

    Scenario: [6] nobody has asked a man about illness and injury
      Given Julio is a man of 34 from Mexico
      And the United States holds him at Tucson
      And the case's "programme" is "INTERIOR_VOLUNTARY"
      And Julio's "accepted before the authority" is "YES"
      And Julio's "confirmed before the consul" is "YES"
      And Julio's "conviction of a violent crime" is "NO"
      When he is ready on 2007-08-15 at 10:00
      Then the port is Mexico City under prvi-2004
      And this clause does not stand for Julio
      And it is asked about Julio's "illness" by this clause
      And it is asked about Julio's "injury" by this clause

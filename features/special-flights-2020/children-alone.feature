@special-flights-2020/children-alone
Feature: Special flights of May 2020, children alone do not board

  Children alone do not take these flights; it is inferred from how they were treated in 2013, because it
  protects.

  Rule: A child alone goes by land

    Scenario Outline: [1] a boy of 16 alone on <day>
      Given Emiliano is a boy of 16 from Mexico
      And the United States holds him at San Diego since <day> 00:30
      And he was met at the land border
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Emiliano's "signs of contagion" is "NO"
      And Emiliano's "risk of trafficking on return" is "NO"
      And Emiliano's "credible fear" is "NO"
      And Emiliano's "able to decide alone" is "YES"
      When he is ready on <day> at 10:00
      Then special-flights-2020/flights is overridden by this clause for Emiliano
      And Mexico City is excluded because of this clause
      And the port is El Chaparral
      And the handover is by land
      And the answer says of this clause "a child alone is a special case and does not take these flights"

      Examples:
        | day        |
        | 2020-05-19 |
        | 2020-05-29 |

    Scenario Outline: [2] a <kind> born on <born> alone
      Given Emiliano is a <kind> born on <born> from Mexico
      And the United States holds him at San Diego since 2020-05-22 00:30
      And he was met at the land border
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Emiliano's "signs of contagion" is "NO"
      And Emiliano's "risk of trafficking on return" is "NO"
      And Emiliano's "credible fear" is "NO"
      And Emiliano's "able to decide alone" is "YES"
      When he is ready on 2020-05-22 at 10:00
      Then the handover is by <mode>

      Examples: the day before the eighteenth birthday, and the day itself
        | kind | born       | mode |
        | boy  | 2002-05-23 | land |
        | man  | 2002-05-22 | air  |

  Rule: A child with a parent may board

    Scenario: [3] a boy of 16 with his father
      Given Rogelio is a man of 45 from Mexico
      And Emiliano is a boy of 16 from Mexico
      And Emiliano is the son of Rogelio, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And everybody's "signs of contagion" is "NO"
      When they are ready on 2020-05-22 at 10:00
      Then this clause does not stand for Emiliano and Rogelio
      And the port is Mexico City under special-flights-2020

@special-flights-2020/no-symptoms
Feature: Special flights of May 2020, only people without symptoms board

  Only people without symptoms boarded; who has not been examined does not board either. The land ports are not
  concerned.

  Rule: A person with symptoms goes by land

    Scenario: [1] a man with symptoms
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "YES"
      When he is ready on 2020-05-22 at 10:00
      Then special-flights-2020/flights is overridden by this clause for Rogelio
      And Mexico City is excluded because of this clause
      And the port is El Chaparral
      And the handover is by land
      And the answer says of this clause "only people without symptoms board"

    Scenario Outline: [2] a man whom nobody has examined: <said>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "<said>"
      When he is ready on 2020-05-22 at 10:00
      Then the port is <port>
      And the handover is by <mode>

      Examples:
        | said    | port         | mode |
        | UNKNOWN | El Chaparral | land |
        | NO      | Mexico City  | air  |

    Scenario: [3] nobody has been told
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When he is ready on 2020-05-22 at 10:00
      Then the handover is by land

    Scenario: [4] a husband with symptoms and his wife go by land together
      Given Rogelio is a man of 45 from Mexico
      And Teresa is a woman of 43 from Mexico
      And Teresa is the wife of Rogelio, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "YES"
      And Teresa's "signs of contagion" is "NO"
      When they are ready on 2020-05-22 at 10:00
      Then special-flights-2020/flights is not overridden for Teresa
      And the port is El Chaparral

  Rule: A person without symptoms boards

    Scenario Outline: [5] a man without symptoms on <day>
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And Rogelio's "signs of contagion" is "NO"
      When he is ready on <day> at 10:00
      Then this clause does not stand for Rogelio
      And special-flights-2020/flights is not overridden for Rogelio
      And the handover is by air

      Examples:
        | day        |
        | 2020-05-19 |
        | 2020-05-29 |

    Scenario: [6] symptoms of a man who does not ask for the flight
      Given Rogelio is a man of 45 from Mexico
      And the United States holds him at San Diego
      And Rogelio's "signs of contagion" is "YES"
      When he is ready on 2020-05-22 at 10:00
      Then this clause does not stand for Rogelio

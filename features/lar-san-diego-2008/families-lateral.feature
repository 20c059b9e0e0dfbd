@lar-san-diego-2008/families-lateral
Feature: San Diego 2008 families, a person with family is not transferred to another sector

  Because families are not separated, nobody with family in the case is moved to another sector before the return.
  That the promise defeats the lateral transfer is inferred.

  Rule: Who is with family goes by the land port of the place

    Scenario Outline: [1] two men of whom one is the <tie> of the other
      Given Benito is a man of 46 from Mexico
      And Omar is a man of 24 from Mexico
      And Benito is the <tie> of Omar, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "LATERAL"
      When they are ready on 2011-08-04 at 10:00
      Then lateral-2008/transfer is overridden by this clause for Benito
      And lateral-2008/transfer is overridden by this clause for Omar
      And the port is El Chaparral under lar-san-diego-2008
      And it is not also covered by lateral-2008

      Examples:
        | tie     |
        | father  |
        | brother |

  Rule: Others may be transferred

    Scenario: [2] a man without family
      Given Benito is a man of 46 from Mexico
      And the United States holds him at San Diego
      And the case's "programme" is "LATERAL"
      When he is ready on 2011-08-04 at 10:00
      Then lateral-2008/transfer is not overridden for Benito
      And this clause does not stand for Benito

    Scenario: [3] an uncle and his nephew
      Given Benito is a man of 46 from Mexico
      And Omar is a man of 24 from Mexico
      And Benito is the uncle of Omar, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "LATERAL"
      When they are ready on 2011-08-04 at 10:00
      Then this clause does not stand for Benito and Omar

  Rule: The clause holds to 22 February 2016

    Scenario: [4] the last day
      Given Benito is a man of 46 from Mexico
      And Omar is a man of 24 from Mexico
      And Benito is the father of Omar, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "LATERAL"
      When they are ready on 2016-02-22 at 10:00
      Then lateral-2008/transfer is overridden by this clause for Omar

    Scenario: [5] the day after
      Given Benito is a man of 46 from Mexico
      And Omar is a man of 24 from Mexico
      And Benito is the father of Omar, shown by a document
      And the United States holds them at San Diego
      And the case's "programme" is "LATERAL"
      When they are ready on 2016-02-23 at 10:00
      Then this clause does not stand for Benito and Omar

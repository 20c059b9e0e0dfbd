@iri-2012/children-alone
Feature: IRI children alone, a child alone does not take these flights

  The Mexican migration institute treats children without a relative or legal representative as special cases:
  they do not fly. Reported for 2012 and 2013; for the later flights inferred, because it protects.

  Rule: A child alone does not fly

    Scenario Outline: [1] a boy of 16 alone on <day>
      Given Gael is a boy of 16 from Mexico
      And the United States holds him at El Paso since <day> 00:30
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And he was met at the land border
      And Gael's "risk of trafficking on return" is "NO"
      And Gael's "credible fear" is "NO"
      And Gael's "able to decide alone" is "YES"
      When he is ready on <day> at 10:00
      Then iri-2012/periods is overridden by this clause for Gael
      And the port is Ciudad Juárez
      And the handover is by land
      And the answer says of this clause "a child alone is a special case and does not take these flights"

      Examples:
        | day        |
        | 2019-12-19 |
        | 2020-03-17 |

    Scenario Outline: [2] nor did he when the flights took no children at all, on <day>
      Given Gael is a boy of 16 from Mexico
      And the United States holds him at El Paso since <day> 00:30
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And he was met at the land border
      And Gael's "risk of trafficking on return" is "NO"
      And Gael's "credible fear" is "NO"
      And Gael's "able to decide alone" is "YES"
      When he is ready on <day> at 10:00
      Then the port is Ciudad Juárez
      And the handover is by land
      And Mexico City is excluded

      Examples:
        | day        |
        | 2012-10-31 |
        | 2013-12-31 |
        | 2016-02-23 |
        | 2018-04-30 |

  Rule: A child with a parent, and an adult, are not meant

    Scenario: [3] a boy of 16 with his mother
      Given Leticia is a woman of 31 from Mexico
      And Gael is a boy of 16 from Mexico
      And Gael is the son of Leticia, shown by a document
      And the United States holds them at Tucson
      And the case's "programme" is "INTERIOR_INITIATIVE"
      When they are ready on 2020-03-17 at 10:00
      Then this clause does not stand for Gael
      And the port is Guadalajara under iri-2012

    Scenario Outline: [4] a <kind> born on <born> alone
      Given Gael is a <kind> born on <born> from Mexico
      And the United States holds him at Tucson since 2020-02-11 00:30
      And the case's "programme" is "INTERIOR_INITIATIVE"
      And he was met at the land border
      And Gael's "risk of trafficking on return" is "NO"
      And Gael's "credible fear" is "NO"
      And Gael's "able to decide alone" is "YES"
      When he is ready on 2020-02-11 at 10:00
      Then the handover is by <mode>

      Examples: the day before the eighteenth birthday, and the day itself
        | kind | born       | mode |
        | boy  | 2002-02-12 | land |
        | man  | 2002-02-11 | air  |

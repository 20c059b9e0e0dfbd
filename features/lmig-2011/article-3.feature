@lmig-2011/article-3
Feature: LMIG 3, XVI to XIX, who is a child, and who is alone, separated or accompanied

  Whoever is under eighteen is a child. With a parent or guardian who travels along the child is accompanied, with
  another relative or carer separated, with nobody of age alone. Before 11 January 2021 the wording of that day is
  used as well, as an inference. What is only said about a tie is confirmed before anybody leaves.

  Rule: A person is a child until the eighteenth birthday

    Scenario Outline: [1] Denis, born on <born>, is ready on <day>
      Given Denis is a person born on <born> from Honduras
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Denis <counts> as CHILD by this clause

      Examples: the last day of a childhood and the day after
        | born       | day        | counts         |
        | 2004-05-04 | 2022-05-03 | counts         |
        | 2004-05-04 | 2022-05-04 | does not count |
        | 2004-02-29 | 2022-02-28 | counts         |
        | 2004-02-29 | 2022-03-01 | does not count |

    Scenario: [2] whose age nobody knows is looked after as a child, and a person decides
      Given Sam is a person whose age is not known from Nicaragua
      And Mexico holds him at Tapachula
      When he is ready on 2022-05-04 at 10:00
      Then the case is REFERRED
      And Sam does not count as CHILD by this clause
      And what is missing for Sam is "date of birth" by this clause

    Scenario Outline: [3] on <day> the law <speaks>
      Given Ixmucané is a girl of 16 from Guatemala
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then Ixmucané <counts> as CHILD by this clause
      And Ixmucané <counts> as UNACCOMPANIED_CHILD by this clause

      Examples:
        | day        | speaks             | counts         |
        | 2011-05-25 | does not yet speak | does not count |
        | 2011-05-26 | speaks             | counts         |

  Rule: A child is accompanied by a parent or guardian, separated with another carer or relative, and alone otherwise

    Scenario Outline: [4] on <day> Ana of 9 years is <category> as the <tie> of an adult
      Given Ana is a girl of 9 from El Salvador
      And Noé is a man of 41 from El Salvador
      And Ana is <tie> Noé
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then Ana counts as <category> by this clause
      And Ana does not count as <other> by this clause
      And Noé does not count as CHILD by this clause
      And the answer says of this clause "<reason>"

      Examples: the last day of the earlier text and the first of the present one
        | day        | tie             | category          | other               | reason                                                                   |
        | 2021-01-10 | the daughter of | ACCOMPANIED_CHILD | UNACCOMPANIED_CHILD | the child is with a parent or guardian                                   |
        | 2021-01-11 | the daughter of | ACCOMPANIED_CHILD | UNACCOMPANIED_CHILD | the child is with a parent or guardian                                   |
        | 2021-01-11 | the ward of     | ACCOMPANIED_CHILD | SEPARATED_CHILD     | the child is with a parent or guardian                                   |
        | 2021-01-10 | the niece of    | SEPARATED_CHILD   | UNACCOMPANIED_CHILD | the child is with a relative or carer who is neither parent nor guardian |
        | 2021-01-11 | the niece of    | SEPARATED_CHILD   | ACCOMPANIED_CHILD   | the child is with a relative or carer who is neither parent nor guardian |
        | 2021-01-11 | cared for by    | SEPARATED_CHILD   | UNACCOMPANIED_CHILD | the child is with a relative or carer who is neither parent nor guardian |

    Scenario Outline: [5] on <day> a child who travels with a cousin of seventeen is alone
      Given Ana is a girl of 9 from El Salvador
      And Óscar is a boy of 17 from El Salvador
      And Ana is the cousin of Óscar
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then Ana and Óscar count as UNACCOMPANIED_CHILD by this clause
      And Ana does not count as SEPARATED_CHILD by this clause
      And the answer says of this clause "the child is with no adult who is parent, guardian, carer or relative"

      Examples:
        | day        |
        | 2021-01-10 |
        | 2021-01-11 |

  Rule: A tie that rests on statements alone neither makes a child alone nor lets the child go

    Scenario Outline: [6] the tie is shown <shown>
      Given Ana is a girl of 9 from El Salvador
      And Marta is a woman of 31 from El Salvador
      And Ana is the daughter of Marta, <shown>
      And Ana's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And Ana counts as ACCOMPANIED_CHILD by this clause
      And the step confirm-relationship is <left> for Ana by this clause

      Examples:
        | shown                  | left     |
        | by statement only      | left     |
        | nobody knows how       | left     |
        | shown by a document    | not left |
        | shown by the consulate | not left |

    Scenario: [7] the step is done
      Given Ana is a girl of 9 from El Salvador
      And Marta is a woman of 31 from El Salvador
      And Ana is the daughter of Marta, by statement only
      And Ana's "rights plan" is "ALLOWS_RETURN"
      And Ana has done the step confirm-relationship
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then the step confirm-relationship is not left for Ana by this clause

    Scenario: [8] a grown-up sister is a relative too
      Given Dilma is a girl of 9 from El Salvador
      And Sonia is a woman of 24 from El Salvador
      And Dilma is the sister of Sonia, by statement only
      And Dilma's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then Dilma counts as SEPARATED_CHILD by this clause
      And the step confirm-relationship is left for Dilma by this clause

  Rule: In doubt about the age a person counts as a child

    Scenario Outline: [9] a person of 19 whose age is in doubt, on <day>
      Given Sam is a person of 19 from Guatemala
      And Sam's "age in doubt" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Sam <counts> as CHILD by this clause

      Examples: the children's rights law begins on 5 December 2014
        | day        | counts         |
        | 2014-12-04 | does not count |
        | 2014-12-05 | counts         |

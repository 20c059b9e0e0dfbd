@lmig-2011/article-107
Feature: LMIG 107, what is owed in a station

  Medical care, three meals a day, special diets where needed, women apart from men, and families together.

  Rule: Everyone has medical care and three meals a day

    Scenario Outline: [1] Santos is held on <day>
      Given Santos is a man of 35 from Honduras
      And Mexico holds him at Comitán
      When he is ready on <day> at 10:00
      Then Santos is <owed> medical-care by this clause
      And Santos is <owed> three-meals by this clause
      And Santos is not owed women-apart by this clause
      And Santos is not owed special-diet by this clause
      And Santos is not owed family-together by this clause

      Examples: the day before the law and its first day
        | day        | owed     |
        | 2011-05-25 | not owed |
        | 2011-05-26 | owed     |

  Rule: A special diet is owed to a pregnant woman and to an older adult

    Scenario Outline: [2] Gladis's pregnancy is <pregnant>
      Given Gladis is a woman of 24 from Honduras
      And Gladis's "pregnancy" is "<pregnant>"
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then Gladis is <owed> special-diet by this clause

      Examples:
        | pregnant | owed     |
        | YES      | owed     |
        | NO       | not owed |
        | UNKNOWN  | not owed |

    Scenario: [3] what nobody has asked about is asked
      Given Gladis is a woman of 24 from Honduras
      And Mexico holds her at Comitán
      When she is ready on 2023-05-08 at 10:00
      Then it is asked about Gladis's "pregnancy" by this clause

    Scenario Outline: [4] Anselmo, born on <born>, is ready on 8 May 2023
      Given Anselmo is a person born on <born> from Guatemala
      And Mexico holds him at Comitán
      When he is ready on 2023-05-08 at 10:00
      Then Anselmo is <owed> special-diet by this clause

      Examples: the day before the sixtieth birthday and the birthday
        | born       | owed     |
        | 1963-05-09 | not owed |
        | 1963-05-08 | owed     |

  Rule: Women are housed apart from men, and a family stays together

    Scenario: [5] a couple, and a friend of theirs
      Given Gladis is a woman of 24 from Honduras
      And Santos is a man of 35 from Honduras
      And Elmer is a man of 22 from Honduras
      And Gladis is the wife of Santos
      And Mexico holds them at Comitán
      When they are ready on 2023-05-08 at 10:00
      Then Gladis is owed women-apart by this clause
      And Santos is not owed women-apart by this clause
      And Gladis and Santos are owed family-together by this clause
      And Elmer is not owed family-together by this clause
      And the answer says of this clause "family unity is kept while the family is held"

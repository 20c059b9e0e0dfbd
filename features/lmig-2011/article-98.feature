@lmig-2011/article-98
Feature: LMIG 95 and 98, the authority for children comes first

  Since 11 January 2021 the child-protection authority and the family-welfare system are told at once when a child
  is found, and the adult who cares for the child is not presented before that authority has attended.

  Rule: The child-protection authority and the family-welfare system are told at once of a child

    Scenario Outline: [1] Kevin of <age> is found on <day>
      Given Kevin is a person born on <born> from Honduras
      And Mexico holds him at Acayucan
      When he is ready on <day> at 10:00
      Then child-protection-authority is <told> about Kevin by this clause
      And dif is <told> about Kevin by this clause

      Examples: the day before the reform and its first day; the eighteenth birthday
        | age       | born       | day        | told         |
        | ten       | 2010-06-01 | 2021-01-10 | not told     |
        | ten       | 2010-06-01 | 2021-01-11 | told at once |
        | seventeen | 2005-05-09 | 2023-05-08 | told at once |
        | eighteen  | 2005-05-08 | 2023-05-08 | not told     |

    Scenario: [2] the answer gives the reasons
      Given Kevin is a boy of 10 from Honduras
      And Mexico holds him at Acayucan
      When he is ready on 2021-01-11 at 10:00
      Then the answer says of this clause "a child was found, and the child-protection authority is told at once"
      And the answer says of this clause "a child was found and is referred to the family-welfare system at once"

  Rule: The adult who cares for a child is not presented before the authority has attended to the child

    Scenario Outline: [3] Lorena is <tie> Kevin, and whether the authority has been told is <told>
      Given Lorena is a woman of 36 from Honduras
      And Kevin is a boy of 10 from Honduras
      And Lorena is <tie> Kevin
      And Kevin's "authority for children told" is "<told>"
      And Mexico holds them at Acayucan
      When they are ready on <day> at 10:00
      Then presentation is <forbidden> for Lorena by this clause

      Examples: what nobody has answered counts as not done
        | tie             | told    | day        | forbidden     |
        | the mother of   | NO      | 2021-01-10 | not forbidden |
        | the mother of   | NO      | 2021-01-11 | forbidden     |
        | the mother of   | UNKNOWN | 2021-01-11 | forbidden     |
        | the mother of   | YES     | 2021-01-11 | not forbidden |
        | the guardian of | NO      | 2021-01-11 | forbidden     |
        | the carer of    | NO      | 2021-01-11 | forbidden     |

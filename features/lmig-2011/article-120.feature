@lmig-2011/article-120
Feature: LMIG 120, families together, and who is returned with care or never deported

  Relatives travel together. Children, pregnant women, victims and witnesses, persons with disabilities and older
  adults return with officials of the receiving state and in a way that suits them. Children, victims and witnesses
  are never deported.

  Rule: Family members travel together

    Scenario Outline: [1] Nidia is <tie> Hugo, and it is <day>
      Given Nidia is a woman of 20 from Honduras
      And Hugo is a man of 48 from Honduras
      And Nidia is <tie> Hugo
      And Mexico holds them at Tapachula
      When they are ready on <day> at 10:00
      Then Nidia and Hugo are owed family-together by this clause

      Examples:
        | tie             | day        |
        | the daughter of | 2011-08-10 |
        | the wife of     | 2023-05-08 |
        | the sister of   | 2023-05-08 |
        | the niece of    | 2023-05-08 |

    Scenario: [2] who is stopped keeps the others, and they are not separated
      Given Nidia is a woman of 20 from Honduras
      And Hugo is a man of 48 from Honduras
      And Nidia is the daughter of Hugo
      And Hugo's "unfit to travel" is "YES"
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then the case is BLOCKED
      And separate-family is forbidden for Nidia by this clause

    Scenario: [3] two who are no family
      Given Nidia is a woman of 20 from Honduras
      And Hugo is a man of 48 from Honduras
      And Mexico holds them at Tapachula
      When they are ready on 2023-05-08 at 10:00
      Then this clause does not stand for Nidia
      And this clause does not stand for Hugo

  Rule: Children, victims and witnesses are never deported

    Scenario Outline: [4] Hugo, born on <born>, and his "<matter>" is <answer>, on <day>
      Given Hugo is a person born on <born> from Honduras
      And Hugo's "<matter>" is "<answer>"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then deportation is <forbidden> for Hugo by this clause

      Examples: the eighteenth birthday; victims; the day before the law and its first day
        | born       | matter                       | answer     | day        | forbidden     |
        | 2005-05-09 | victim or witness of a crime | NO         | 2023-05-08 | forbidden     |
        | 2005-05-08 | victim or witness of a crime | NO         | 2023-05-08 | not forbidden |
        | 1980-05-08 | victim or witness of a crime | YES        | 2011-05-25 | not forbidden |
        | 1980-05-08 | victim or witness of a crime | YES        | 2011-05-26 | forbidden     |
        | 1980-05-08 | victim or witness of a crime | UNKNOWN    | 2023-05-08 | forbidden     |
        | 1980-05-08 | trafficking                  | IDENTIFIED | 2023-05-08 | forbidden     |
        | 1980-05-08 | trafficking                  | NO         | 2023-05-08 | not forbidden |

  Rule: Officials of the receiving state take part, and the way of travelling suits the person

    Scenario Outline: [5] Nidia, born on <born>, and her "<matter>" is <answer>
      Given Nidia is a person born on <born> from Guatemala
      And Nidia's "<matter>" is "<answer>"
      And Nidia's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And the step officials-take-part is <left> for Nidia by this clause
      And Nidia is <owed> differentiated-care by this clause

      Examples: the eighteenth and the sixtieth birthday, and the day before
        | born       | matter     | answer | left     | owed     |
        | 2005-05-09 | pregnancy  | NO     | left     | owed     |
        | 2005-05-08 | pregnancy  | NO     | not left | not owed |
        | 1995-01-30 | pregnancy  | YES    | left     | owed     |
        | 1995-01-30 | disability | YES    | left     | owed     |
        | 1995-01-30 | disability | NO     | not left | not owed |
        | 1963-05-09 | disability | NO     | not left | not owed |
        | 1963-05-08 | disability | NO     | left     | owed     |

    Scenario Outline: [6] whether officials take part is <part>
      Given Nidia is a woman of 70 from Guatemala
      And Nidia's "officials of the receiving state take part" is "<part>"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the step officials-take-part is <left> for Nidia by this clause

      Examples:
        | part    | left     |
        | NO      | left     |
        | UNKNOWN | left     |
        | YES     | not left |

    Scenario Outline: [7] transport for a person whose "<matter>" is YES
      Given Nidia is a woman of 28 from Guatemala
      And Nidia's "<matter>" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then Nidia is <owed> adapted-transport by this clause

      Examples:
        | matter     | owed     |
        | disability | owed     |
        | pregnancy  | not owed |

    Scenario: [8] the answer gives the reasons
      Given Nidia is a woman of 28 from Guatemala
      And Nidia's "disability" is "YES"
      And Mexico holds her at Tapachula
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "consular or migration officials of the receiving state must take part"
      And the answer says of this clause "transport is adapted to the disability"

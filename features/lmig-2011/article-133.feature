@lmig-2011/article-133
Feature: LMIG 133, who may make the stay regular is not returned before that is settled

  Close family of Mexicans or residents, and victims or witnesses of serious crimes. An adult may decline after being
  told; a child cannot.

  Rule: Close family in Mexico, and having been a victim or witness, lead to regularisation unless an adult declines

    Scenario Outline: [1] Wendy, an adult: "<matter>" is <answer>, and whether she declined is <declined>
      Given Wendy is a woman of 26 from Honduras
      And Wendy's "<matter>" is "<answer>"
      And Wendy's "regularisation declined" is "<declined>"
      And Mexico holds her at Mexico City
      When she is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And Wendy is <referred> to regularisation because of this clause

      Examples:
        | matter                           | answer  | declined | outcome  | referred     |
        | family of a national or resident | YES     | NO       | DIVERTED | referred     |
        | family of a national or resident | YES     | UNKNOWN  | DIVERTED | referred     |
        | family of a national or resident | YES     | YES      | PENDING  | not referred |
        | family of a national or resident | NO      | NO       | PENDING  | not referred |
        | family of a national or resident | UNKNOWN | NO       | REFERRED | not referred |
        | victim or witness of a crime     | YES     | NO       | DIVERTED | referred     |
        | victim or witness of a crime     | YES     | UNKNOWN  | DIVERTED | referred     |
        | victim or witness of a crime     | YES     | YES      | PENDING  | not referred |
        | victim or witness of a crime     | NO      | NO       | PENDING  | not referred |
        | victim or witness of a crime     | UNKNOWN | NO       | REFERRED | not referred |

    Scenario Outline: [2] "<matter>" on <day>
      Given Wendy is a woman of 26 from Guatemala
      And Wendy's "<matter>" is "YES"
      And Mexico holds her at Mexico City
      When she is ready on <day> at 10:00
      Then this clause <stands> for Wendy
      And Wendy is <referred> to regularisation because of this clause

      Examples: the day before the law and its first day
        | matter                           | day        | stands         | referred     |
        | family of a national or resident | 2011-05-25 | does not stand | not referred |
        | family of a national or resident | 2011-05-26 | stands         | referred     |
        | victim or witness of a crime     | 2011-05-25 | does not stand | not referred |
        | victim or witness of a crime     | 2011-05-26 | stands         | referred     |

    Scenario Outline: [3] nobody has asked about "<matter>"
      Given Wendy is a woman of 26 from Honduras
      And Wendy has not been asked about "<matter>"
      And Mexico holds her at Mexico City
      When she is ready on 2023-05-08 at 10:00
      Then what is missing for Wendy is "<matter>" by this clause

      Examples:
        | matter                           |
        | family of a national or resident |
        | victim or witness of a crime     |

  Rule: A child cannot decline

    Scenario Outline: [4] Josué, born on <born>, has declined; his "<matter>" is YES
      Given Josué is a person born on <born> from Honduras
      And Josué's "<matter>" is "YES"
      And Josué's "regularisation declined" is "YES"
      And Josué's "rights plan" is "ALLOWS_RETURN"
      And Mexico holds him at Mexico City
      When he is ready on 2023-05-08 at 10:00
      Then the case is <outcome>
      And Josué is <referred> to regularisation because of this clause

      Examples: the day before the eighteenth birthday and the birthday
        | born       | matter                           | outcome  | referred     |
        | 2005-05-09 | family of a national or resident | DIVERTED | referred     |
        | 2005-05-08 | family of a national or resident | PENDING  | not referred |
        | 2005-05-09 | victim or witness of a crime     | DIVERTED | referred     |
        | 2005-05-08 | victim or witness of a crime     | PENDING  | not referred |

  Rule: An identified victim of trafficking is regularised unless she declines

    Scenario Outline: [5] whether Wendy declined is <declined>
      Given Wendy is a woman of 26 from Honduras
      And Wendy's "trafficking" is "IDENTIFIED"
      And Wendy's "victim or witness of a crime" is "YES"
      And Wendy's "regularisation declined" is "<declined>"
      And Mexico holds her at Mexico City
      When she is ready on 2023-05-08 at 10:00
      Then Wendy is <referred> to regularisation because of this clause

      Examples:
        | declined | referred     |
        | NO       | referred     |
        | YES      | not referred |

    Scenario Outline: [6] the answer gives the reason
      Given Wendy is a <who> from Honduras
      And Wendy's "<matter>" is "YES"
      And Mexico holds her at Mexico City
      When she is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "<reason>"

      Examples:
        | who         | matter                           | reason                                                                   |
        | woman of 26 | family of a national or resident | the person is close family of a Mexican or a resident and may regularise |
        | girl of 16  | family of a national or resident | the child is close family of a Mexican or a resident                     |
        | woman of 26 | victim or witness of a crime     | the person is a victim or witness of a crime and may regularise          |
        | girl of 16  | victim or witness of a crime     | the child is a victim or witness of a crime                              |

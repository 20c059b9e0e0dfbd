@lmig-2011/article-52-5
Feature: LMIG 52, V, who may stay as a visitor on humanitarian grounds

  Victims and witnesses of a crime in Mexico (a), since 11 January 2021 every child and the adult who cares for the
  child (b), and whoever asks for asylum (c). It is owed while the person stays, not on a return.

  Rule: (a) A victim or witness of a crime in Mexico may stay

    Scenario Outline: [1] Wilmer was the victim of a robbery, and it is <day>
      Given Wilmer is a man of 27 from Honduras
      And Wilmer's "victim or witness of a crime" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on <day> at 10:00
      Then Wilmer is <owed> humanitarian-status by this clause

      Examples: the day before the law and its first day
        | day        | owed     |
        | 2011-05-25 | not owed |
        | 2011-05-26 | owed     |

    Scenario: [2] who was told of this, declined and goes home is not owed it
      Given Wilmer is a man of 27 from Honduras
      And Wilmer's "victim or witness of a crime" is "YES"
      And Wilmer's "regularisation declined" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the case is PENDING
      And this clause does not stand for Wilmer

  Rule: (b) A child, and the adult who cares for the child, may stay

    Scenario Outline: [3] Fátima is a child alone without a plan, and it is <day>
      Given Fátima is a girl of 14 from Nicaragua
      And Mexico holds her at Tapachula
      When she is ready on <day> at 10:00
      Then the case is DIVERTED
      And Fátima is <owed> humanitarian-status by this clause

      Examples: the day before the children's reform and its first day
        | day        | owed     |
        | 2021-01-10 | not owed |
        | 2021-01-11 | owed     |

    Scenario Outline: [4] Rosaura is <tie> Fátima
      Given Fátima is a girl of 14 from Nicaragua
      And Rosaura is a woman of 38 from Nicaragua
      And Rosaura is <tie> Fátima
      And Mexico holds them at Tapachula
      When they are ready on 2021-01-11 at 10:00
      Then Fátima is owed humanitarian-status by this clause
      And Rosaura is <owed> humanitarian-status by this clause

      Examples:
        | tie             | owed |
        | the mother of   | owed |
        | the guardian of | owed |
        | the carer of    | owed |

    Scenario: [5] an adult of the same case who has no tie to the child
      Given Fátima is a girl of 14 from Nicaragua
      And Rosaura is a woman of 38 from Nicaragua
      And Mexico holds them at Tapachula
      When they are ready on 2021-01-11 at 10:00
      Then Fátima is owed humanitarian-status by this clause
      And Rosaura is not owed humanitarian-status by this clause

  Rule: (c) A person who asks for asylum may stay until that is decided

    Scenario Outline: [6] Jairo's asylum is <asylum>
      Given Jairo is a man of 33 from El Salvador
      And Jairo's "asylum" is "<asylum>"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then Jairo is <owed> humanitarian-status by this clause

      Examples:
        | asylum         | owed     |
        | WISH_EXPRESSED | owed     |
        | PENDING        | owed     |
        | GRANTED        | not owed |
        | NONE           | not owed |

    Scenario: [7] the answer gives the reason
      Given Jairo is a man of 33 from El Salvador
      And Jairo's "asylum" is "PENDING"
      And Mexico holds him at Tapachula
      When he is ready on 2023-05-08 at 10:00
      Then the answer says of this clause "the person has asked for asylum and may stay until that is decided"

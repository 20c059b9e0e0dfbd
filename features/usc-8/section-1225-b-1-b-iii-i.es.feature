# language: es
@usc-8/section-1225-b-1-b-iii-i
Característica: 8 USC 1225(b)(1)(B)(iii)(I): la remisión por temor termina con una conclusión negativa

  Una persona oficial de asilo no halló temor creíble, y el tribunal lo confirmó o la persona, al preguntarle,
  no quiere revisión. La remisión por temor termina; toda otra protección sigue.

  Regla: Una conclusión negativa confirmada o no impugnada pone fin a la remisión por temor

    Esquema del escenario: [1] el dato de la revisión es <revisión>
      Dado que Rubén es un hombre de 31 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rubén, "temor al regreso" es "YES"
      Y sobre Rubén, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y usc-8/section-1225-b-1-a-ii cede ante esta cláusula para Rubén
      Y a Rubén no se le remite a asylum-officer

      Ejemplos: el tribunal confirmó la conclusión, o no se quiso revisión
        | revisión  |
        | UPHELD    |
        | NOT_ASKED |

    Esquema del escenario: [2] el dato de la revisión es <revisión>
      Dado que Rubén es un hombre de 31 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rubén, "temor al regreso" es "YES"
      Y sobre Rubén, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Rubén
      Y usc-8/section-1225-b-1-a-ii no cede para Rubén

      Ejemplos: no hay conclusión, o hay una que no se sostiene
        | revisión  | resultado |
        | NONE      | DIVERTED  |
        | REQUESTED | BLOCKED   |
        | VACATED   | DIVERTED  |

    Escenario: [3] nadie dijo en qué quedó la revisión
      Dado que Rubén es un hombre de 31 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rubén, "temor al regreso" es "YES"
      Y que a Rubén no se le ha preguntado por "revisión de una conclusión negativa sobre el temor"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula no rige para Rubén
      Y la respuesta dice de esta cláusula "una o un oficial de asilo no halló temor creíble, y el tribunal lo confirmó o no se pidió revisión"

  Regla: Toda otra protección sigue

    Esquema del escenario: [4] la conclusión fue confirmada, y "<dato>" es <valor>
      Dado que Rubén es un hombre de 31 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rubén, "temor al regreso" es "YES"
      Y sobre Rubén, "revisión de una conclusión negativa sobre el temor" es "UPHELD"
      Y sobre Rubén, "<dato>" es "<valor>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y usc-8/section-1225-b-1-a-ii cede ante esta cláusula para Rubén

      Ejemplos: deseo de asilo, peligro, suspensión
        | dato                 | valor          | resultado |
        | asilo                | WISH_EXPRESSED | DIVERTED  |
        | peligro al regreso   | YES            | BLOCKED   |
        | expulsión suspendida | YES            | BLOCKED   |

  Regla: La cláusula rige desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Rubén es un hombre de 31 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rubén, "temor al regreso" es "YES"
      Y sobre Rubén, "revisión de una conclusión negativa sobre el temor" es "UPHELD"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Rubén

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

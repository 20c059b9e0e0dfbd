# language: es
@cfr-8/section-208-31-g-1
Característica: 8 CFR 208.31(g)(1): la remisión por temor termina con una conclusión negativa

  El tribunal confirmó la conclusión de que no hay temor razonable, o la persona, al preguntársele, no quiere
  revisión. Termina la remisión por temor, y nada más.

  Regla: Una conclusión negativa confirmada o no impugnada termina la remisión por temor

    Esquema del escenario: [1] la revisión es <revisión>
      Dado que Camilo es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Camilo, "temor al regreso" es "YES"
      Y sobre Camilo, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y cfr-8/section-208-31 cede ante esta cláusula para Camilo
      Y a Camilo no se le remite a asylum-officer

      Ejemplos: un tribunal confirmó la conclusión, o no se quiso revisión
        | revisión  |
        | UPHELD    |
        | NOT_ASKED |

    Esquema del escenario: [2] la revisión es <revisión>
      Dado que Camilo es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Camilo, "temor al regreso" es "YES"
      Y sobre Camilo, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Camilo
      Y cfr-8/section-208-31 no cede para Camilo

      Ejemplos: no hay conclusión, o hay una que no perdura
        | revisión  | resultado |
        | NONE      | DIVERTED  |
        | REQUESTED | BLOCKED   |
        | VACATED   | DIVERTED  |

    Escenario: [3] nadie informó en qué terminó la revisión
      Dado que Camilo es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Camilo, "temor al regreso" es "YES"
      Y que a Camilo no se le ha preguntado por "revisión de una conclusión negativa sobre el temor"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula no rige para Camilo
      Y la respuesta dice de esta cláusula "una o un oficial de asilo no halló temor razonable, y el tribunal lo confirmó o no se pidió revisión"

  Regla: Toda otra protección sigue en pie

    Esquema del escenario: [4] la conclusión fue confirmada, y "<dato>" es <valor>
      Dado que Camilo es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Camilo, "temor al regreso" es "YES"
      Y sobre Camilo, "revisión de una conclusión negativa sobre el temor" es "UPHELD"
      Y sobre Camilo, "<dato>" es "<valor>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y cfr-8/section-208-31 cede ante esta cláusula para Camilo

      Ejemplos: una solicitud pendiente, el peligro, la suspensión de la expulsión
        | dato                         | valor   | resultado |
        | asilo                        | PENDING | DIVERTED  |
        | peligro al regreso           | YES     | BLOCKED   |
        | expulsión negada por un juez | YES     | BLOCKED   |

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Camilo es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Camilo, "temor al regreso" es "YES"
      Y sobre Camilo, "revisión de una conclusión negativa sobre el temor" es "UPHELD"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Camilo

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

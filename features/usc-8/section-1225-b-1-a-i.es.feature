# language: es
@usc-8/section-1225-b-1-a-i
Característica: 8 USC 1225(b)(1)(A)(i): no hay expulsión sin audiencia para quien tiene la intención de pedir asilo

  La persona oficial que escucha que alguien tiene la intención de pedir asilo lo remite a una persona oficial
  de asilo. Rige desde el 1 de abril de 1997.

  Regla: La intención de pedir asilo se canaliza con una o un oficial de asilo

    Escenario: [1] un hombre que dice que desea asilo
      Dado que Hugo es un hombre de 27 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Hugo, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Hugo con efecto DIVERTS
      Y a Hugo se le remite a asylum-officer por esta cláusula
      Y la respuesta se conoce como TEXT
      Y la respuesta dice de esta cláusula "la persona que tiene la intención de pedir asilo se canaliza con una o un oficial de asilo"

    Esquema del escenario: [2] un hombre cuyo dato de asilo es <asilo>
      Dado que Hugo es un hombre de 27 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Hugo, "asilo" es "<asilo>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Hugo

      Ejemplos: una solicitud presentada ya no es mera intención; de ella se ocupan otras cláusulas
        | asilo   | resultado  |
        | NONE    | RETURNABLE |
        | REFUSED | RETURNABLE |
        | PENDING | DIVERTED   |

    Escenario: [3] una conclusión sobre el temor no pone fin al deseo de asilo
      Dado que Hugo es un hombre de 27 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Hugo, "asilo" es "WISH_EXPRESSED"
      Y sobre Hugo, "temor al regreso" es "YES"
      Y sobre Hugo, "revisión de una conclusión negativa sobre el temor" es "UPHELD"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Hugo
      Y esta cláusula no cede para Hugo

  Regla: No se devuelve a nadie a quien no se ha preguntado

    Escenario: [4] un hombre a quien no se preguntó por el asilo
      Dado que Hugo es un hombre de 27 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que a Hugo no se le ha preguntado por "asilo"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Hugo "asilo" por esta cláusula

  Regla: La cláusula rige desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Hugo es un hombre de 27 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Hugo, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Hugo

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

# language: es
@usc-8/section-1158-c-1-a
Característica: 8 USC 1158(c)(1)(A): no se devuelve a la persona a la que se concedió asilo

  A quien se concedió asilo no se le devuelve al país del que huyó. Aquí la ley se aplica desde el 1 de abril
  de 1997.

  Regla: El asilo concedido impide la devolución

    Escenario: [1] un hombre a quien se concedió asilo
      Dado que Tomás es un hombre de 51 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Tomás, "asilo" es "GRANTED"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Tomás con efecto BARS
      Y la respuesta dice de esta cláusula "no se devuelve a la persona a la que se concedió asilo"
      Y la respuesta dice de esta cláusula "no se devuelve a la persona a la que se concedió asilo"
      Y no hay entrega

    Esquema del escenario: [2] un hombre cuyo dato de asilo es <asilo>
      Dado que Tomás es un hombre de 51 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Tomás, "asilo" es "<asilo>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Tomás

      Ejemplos: lo que solo se desea o está pendiente se canaliza con una o un oficial de asilo por otras cláusulas
        | asilo          | resultado  |
        | NONE           | RETURNABLE |
        | REFUSED        | RETURNABLE |
        | WISH_EXPRESSED | DIVERTED   |
        | PENDING        | DIVERTED   |

  Regla: No se devuelve a nadie a quien no se ha preguntado

    Escenario: [3] un hombre a quien no se preguntó por el asilo
      Dado que Tomás es un hombre de 51 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que a Tomás no se le ha preguntado por "asilo"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Tomás "asilo" por esta cláusula

  Regla: La cláusula se aplica desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Tomás es un hombre de 51 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Tomás, "asilo" es "GRANTED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Tomás

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

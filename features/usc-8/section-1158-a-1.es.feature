# language: es
@usc-8/section-1158-a-1
Característica: 8 USC 1158(a)(1): cualquier persona en los Estados Unidos puede pedir asilo

  El deseo de asilo que se expresó, o la solicitud que está pendiente, se canaliza con una o un oficial de asilo, y
  mientras tanto no se devuelve a nadie. Aquí la ley se aplica desde el 1 de abril de 1997.

  Regla: El deseo o la solicitud se canaliza con una o un oficial de asilo

    Esquema del escenario: [1] una mujer cuyo dato de asilo es <asilo>
      Dado que Elena es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Elena, "asilo" es "<asilo>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Elena con efecto DIVERTS
      Y a Elena se le remite a asylum-officer por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona que desea pedir asilo, o cuya solicitud está pendiente, se canaliza con una o un oficial de asilo"

      Ejemplos: basta el deseo
        | asilo          |
        | WISH_EXPRESSED |
        | PENDING        |

    Esquema del escenario: [2] una mujer cuyo dato de asilo es <asilo>
      Dado que Elena es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Elena, "asilo" es "<asilo>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Elena
      Y a Elena no se le remite a asylum-officer por esta cláusula

      Ejemplos: no hay solicitud que examinar; el asilo concedido protege por otra cláusula
        | asilo   | resultado  |
        | NONE    | RETURNABLE |
        | REFUSED | RETURNABLE |
        | GRANTED | BLOCKED    |

    Escenario: [3] el deseo de una persona retiene a toda la familia
      Dado que Elena es una mujer de 34 años de México
      Y que Bruno es un niño de 6 años de México
      Y que Bruno es el hijo de Elena, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y sobre Elena, "asilo" es "WISH_EXPRESSED"
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula no rige para Bruno
      Y no hay entrega

  Regla: No se devuelve a nadie a quien no se ha preguntado

    Escenario: [4] una mujer a quien no se preguntó por el asilo
      Dado que Elena es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Elena no se le ha preguntado por "asilo"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Elena "asilo" por esta cláusula

  Regla: La cláusula se aplica desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Elena es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Elena, "asilo" es "PENDING"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Elena

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

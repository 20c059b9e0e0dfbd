# language: es
@lref-2011/article-24
Característica: LREF 24: la solicitud se resuelve en cuarenta y cinco días hábiles

  La COMAR tiene cuarenta y cinco días hábiles desde la solicitud, prorrogables una sola vez por otros tantos.

  Regla: El plazo corre desde el día de la solicitud mientras está pendiente

    Escenario: [1] una solicitud del miércoles 1 de marzo de 2023
      Dado que Blanca es una mujer de 52 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Blanca, "asilo" es "PENDING"
      Y sobre Blanca, "día de la solicitud de asilo" es "2023-03-01"
      Cuando está lista el 2023-03-08 a las 10:00
      Entonces esta cláusula rige para Blanca con efecto CLOCKS
      # el 20 de marzo y el 1 de mayo son días de descanso
      Y un plazo para Blanca por esta cláusula vence el 2023-05-05 a las 23:59, luego decision-due
      Y la respuesta dice de esta cláusula "la resolución de la solicitud debe emitirse en cuarenta y cinco días hábiles"

    Escenario: [2] no se conoce el día de la solicitud, así que se pregunta
      Dado que Blanca es una mujer de 52 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Blanca, "asilo" es "PENDING"
      Cuando está lista el 2023-03-08 a las 10:00
      Entonces el caso resulta DIVERTED
      Y no corre ningún plazo para Blanca por esta cláusula
      Y se pregunta sobre Blanca "día de la solicitud de asilo" por esta cláusula

    Esquema del escenario: [3] no hay plazo mientras el asilo consta como <asilo>
      Dado que Blanca es una mujer de 52 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Blanca, "asilo" es "<asilo>"
      Cuando está lista el 2023-03-08 a las 10:00
      Entonces esta cláusula no rige para Blanca

      Ejemplos:
        | asilo          |
        | NONE           |
        | WISH_EXPRESSED |
        | GRANTED        |
        | REFUSED        |

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [4] una solicitud del 20 de enero, vista el <día>
      Dado que Blanca es una mujer de 52 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Blanca, "asilo" es "PENDING"
      Y sobre Blanca, "día de la solicitud de asilo" es "2011-01-20"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Blanca

      Ejemplos:
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

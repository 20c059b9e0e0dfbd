# language: es
@scjn-2023/amparo-388
Característica: SCJN 388/2022: nadie permanece alojado en una estación más de treinta y seis horas

  La Suprema Corte, el 15 de marzo de 2023: después de treinta y seis horas el procedimiento continúa en
  libertad, diga lo que diga el artículo 111 de la Ley de Migración. Una sentencia en un solo caso, que aquí
  se toma como límite para todos.

  Regla: Después de treinta y seis horas el procedimiento continúa en libertad

    Escenario: [1] Leonel está retenido desde las diez de la mañana
      Dado que Leonel es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula desde el 2023-05-08 a las 10:00
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces un plazo para Leonel por esta cláusula vence el 2023-05-09 a las 22:00, luego continues-at-liberty
      Y la respuesta dice de esta cláusula "después de treinta y seis horas el procedimiento continúa en libertad"

    Esquema del escenario: [2] el <día>
      Dado que Leonel es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula desde el <día> a las 00:30
      Cuando está listo el <día> a las 20:00
      Entonces esta cláusula <rige> para Leonel con efecto CLOCKS

      Ejemplos: la víspera de la sentencia y su día
        | día        | rige    |
        | 2023-03-14 | no rige |
        | 2023-03-15 | rige    |

    Escenario: [3] si no se sabe cuándo empezó la custodia, se pregunta
      Dado que Leonel es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces no corre ningún plazo para Leonel por esta cláusula
      Y se pregunta sobre Leonel "inicio de la custodia" por esta cláusula

  Regla: Nadie permanece alojado en una estación más de treinta y seis horas

    Esquema del escenario: [4] Leonel, retenido desde <desde>, está listo el <día> a las <listo>
      Dado que Leonel es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula desde el <desde>
      Cuando está listo el <día> a las <listo>
      Entonces station-housing <prohibido> para Leonel por esta cláusula

      Ejemplos: la hora treinta y seis, y el primer día de la sentencia
        | desde                  | día        | listo | prohibido         |
        | 2023-05-08 a las 10:00 | 2023-05-09 | 21:59 | no está prohibido |
        | 2023-05-08 a las 10:00 | 2023-05-09 | 22:00 | no está prohibido |
        | 2023-05-08 a las 10:00 | 2023-05-09 | 22:01 | está prohibido    |
        | 2023-03-10 a las 10:00 | 2023-03-14 | 22:01 | no está prohibido |
        | 2023-03-10 a las 10:00 | 2023-03-15 | 10:00 | está prohibido    |

    Escenario: [5] si no se sabe cuándo empezó la custodia, la prohibición vale
      Dado que Leonel es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces station-housing está prohibido para Leonel por esta cláusula

    Escenario: [6] la respuesta da la razón; el retorno mismo continúa
      Dado que Leonel es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula desde el 2023-05-01 a las 10:00
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces el caso resulta PENDING
      Y la respuesta dice de esta cláusula "la persona lleva más de treinta y seis horas retenida"

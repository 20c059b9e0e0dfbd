# language: es
@lar-2016/common-2
Característica: Arreglos locales de 2016, cláusula común 2: no se entrega a nadie entre las diez de la noche y las cinco de la mañana

  La cláusula cierra la noche en todos los puertos y no abre ninguna hora. Donde nadie ha leído el horario
  propio del puerto, una persona lo confirma para lo que queda del día.

  Regla: La noche está cerrada, hora local del puerto

    Esquema del escenario: [1] un hombre que está listo en El Paso a las <listo>
      Dado que Mateo es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2020-03-10 a las <listo>
      Entonces el caso resulta PENDING
      Y falta el paso confirm-hours para Mateo, para el <día>
      Y esta cláusula rige para Mateo con efecto LIMITS
      Y la primera entrega es el <día> desde las <entrega> hasta las 22:00
      Y su horario es desconocido
      Y <causa> impide que sea antes

      Ejemplos: las cinco de la mañana
        | listo | día        | entrega | causa         |
        | 04:59 | 2020-03-10 | 05:00   | esta cláusula |
        | 05:00 | 2020-03-10 | 05:00   | nada          |
        | 05:01 | 2020-03-10 | 05:01   | nada          |

      Ejemplos: las diez de la noche; menos de media hora no es ventana
        | listo | día        | entrega | causa         |
        | 21:30 | 2020-03-10 | 21:30   | nada          |
        | 21:31 | 2020-03-11 | 05:00   | esta cláusula |
        | 22:00 | 2020-03-11 | 05:00   | esta cláusula |

    Escenario: [2] un puerto con horario más amplio no amplía la noche
      Dado que Mateo es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y que el horario de Ciudad Juárez para casos generales está confirmado desde el 2020-03-10 a las 03:00 hasta las 23:00
      Cuando está listo para la entrega en Ciudad Juárez el 2020-03-10 a las 04:00
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es desde las 05:00 hasta las 22:00
      Y la respuesta dice de esta cláusula "no se entrega a nadie entre las 22:00 y las 05:00"

    Escenario: [3] un puerto que abre más tarde conserva su horario
      Dado que Mateo es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2020-03-10 a las 05:30
      Entonces la primera entrega es desde las 08:00 hasta las 22:00
      Y el horario del puerto impide que sea antes

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [4] la última noche sin ella
      Dado que Mateo es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2016-02-22 a las 22:30
      Entonces esta cláusula no rige para Mateo
      Y la primera entrega es a las 22:30

    Escenario: [5] la primera mañana con ella
      Dado que Mateo es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2016-02-23 a las 03:00
      Entonces esta cláusula rige para Mateo con efecto LIMITS
      Y la primera entrega es a las 05:00

    Escenario: [6] sobre quien solo puede ser entregado el primer día se decide de nuevo
      Dado que Mateo es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2016-02-22 a las 23:45
      Entonces falta el paso decide-again para Mateo, para el 2016-02-23

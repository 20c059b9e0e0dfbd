# language: es
@special-flights-2020/flight-days
Característica: Vuelos especiales de mayo de 2020: cuatro días

  Los vuelos salieron el 19, 22, 26 y 29 de mayo, que son los martes y viernes de ese tiempo; no se conocen
  las horas.

  Regla: La persona espera al siguiente de los cuatro días

    Esquema del escenario: [1] un hombre que está listo el <listo>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el <listo> a las 05:00
      Entonces la primera entrega es el <vuelo>
      Y su horario es desconocido
      Y falta el paso confirm-hours para Rogelio, para el <vuelo>

      Ejemplos:
        | listo      | vuelo      |
        | 2020-05-19 | 2020-05-19 |
        | 2020-05-20 | 2020-05-22 |
        | 2020-05-22 | 2020-05-22 |
        | 2020-05-23 | 2020-05-26 |
        | 2020-05-26 | 2020-05-26 |
        | 2020-05-27 | 2020-05-29 |
        | 2020-05-29 | 2020-05-29 |

    Escenario: [2] la razón
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el 2020-05-23 a las 05:00
      Entonces esta cláusula rige para Rogelio con efecto LIMITS en la Ciudad de México
      Y la respuesta dice de esta cláusula "los vuelos salen solo el 19, 22, 26 y 29 de mayo de 2020"

  Regla: Quien va por tierra no espera

    Escenario: [3] un hombre para quien nadie pidió el vuelo
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el 2020-05-20 a las 10:00
      Entonces esta cláusula no rige para Rogelio
      Y la primera entrega es el 2020-05-20

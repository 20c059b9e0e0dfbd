# language: es
@special-flights-2020/destination
Característica: Vuelos especiales de mayo de 2020: el destino es la Ciudad de México

  Los vuelos fueron a la Ciudad de México. Así lo informa la prensa.

  Regla: Los vuelos van a la Ciudad de México

    Esquema del escenario: [1] un hombre que vuela el <día>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula rige para Rogelio con efecto OPENS en la Ciudad de México
      Y el puerto es la Ciudad de México según special-flights-2020
      Y la respuesta dice de esta cláusula "los vuelos especiales van a la Ciudad de México"

      Ejemplos:
        | día        |
        | 2020-05-19 |
        | 2020-05-29 |

    Escenario: [2] se propone Guadalajara
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo para la entrega en Guadalajara el 2020-05-22 a las 10:00
      Entonces se excluye Guadalajara
      Y el puerto es la Ciudad de México según special-flights-2020

  Regla: Ni antes ni después hay un vuelo así

    Esquema del escenario: [3] se propone la Ciudad de México el <día>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo para la entrega en la Ciudad de México el <día> a las 10:00
      Entonces esta cláusula no rige para Rogelio
      Y se excluye la Ciudad de México
      Y el puerto es El Chaparral

      Ejemplos:
        | día        |
        | 2020-05-18 |
        | 2020-05-30 |

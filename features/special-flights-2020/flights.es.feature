# language: es
@special-flights-2020/flights
Característica: Vuelos especiales de mayo de 2020 desde San Diego y Brownsville

  Ocho vuelos fueron de San Diego y Brownsville a la Ciudad de México, dos en cada uno de cuatro días entre el
  19 y el 29 de mayo de 2020. Así lo informa la prensa.

  Regla: Las personas detenidas en San Diego y Brownsville pueden ser llevadas en avión

    Esquema del escenario: [1] un hombre detenido en <lugar> el <día>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Rogelio con efecto COVERS
      Y el puerto es la Ciudad de México según special-flights-2020
      Y la entrega es por aire
      Y la respuesta se conoce como PRESS
      Y la respuesta dice de esta cláusula "en mayo de 2020 salen vuelos especiales de San Diego y Brownsville"

      Ejemplos: el primer día y el último
        | lugar       | día        |
        | San Diego   | 2020-05-19 |
        | Brownsville | 2020-05-19 |
        | San Diego   | 2020-05-29 |
        | Brownsville | 2020-05-29 |

  Regla: Nadie más puede

    Esquema del escenario: [2] un hombre detenido en <lugar> el <día>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula no rige para Rogelio con efecto COVERS
      Y el puerto es <puerto>
      Y la entrega es por tierra

      Ejemplos: los días de antes y de después, y otros lugares
        | lugar       | día        | puerto        |
        | San Diego   | 2020-05-18 | El Chaparral  |
        | San Diego   | 2020-05-30 | El Chaparral  |
        | Brownsville | 2020-05-30 | Matamoros     |
        | El Paso     | 2020-05-19 | Ciudad Juárez |
        | Laredo      | 2020-05-19 | Nuevo Laredo  |

    Escenario: [3] un hombre para quien nadie pidió el vuelo
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el 2020-05-19 a las 10:00
      Entonces esta cláusula no rige para Rogelio
      Y el puerto es El Chaparral

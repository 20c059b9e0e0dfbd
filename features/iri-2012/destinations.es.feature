# language: es
@iri-2012/destinations
Característica: IRI, destinos: la Ciudad de México y, desde diciembre de 2019, Guadalajara

  Los vuelos iban de El Paso a la Ciudad de México; cuando se reanudaron en diciembre de 2019 iban de Tucson,
  y más tarde también de Mesa, a Guadalajara.

  Regla: En cada periodo los vuelos tienen un solo destino

    Esquema del escenario: [1] un hombre para quien se pide el vuelo el <día>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el <día> a las 06:00
      Entonces esta cláusula rige para Aurelio con efecto OPENS en <puerto>
      Y el puerto es <puerto> según iri-2012
      Y la respuesta dice de esta cláusula "los vuelos de la iniciativa van a <puerto>"

      Ejemplos:
        | día        | puerto              |
        | 2012-10-31 | la Ciudad de México |
        | 2012-11-29 | la Ciudad de México |
        | 2013-07-11 | la Ciudad de México |
        | 2013-12-31 | la Ciudad de México |
        | 2016-02-23 | la Ciudad de México |
        | 2016-11-30 | la Ciudad de México |
        | 2017-12-31 | la Ciudad de México |
        | 2018-04-30 | la Ciudad de México |
        | 2019-12-19 | Guadalajara         |
        | 2020-03-17 | Guadalajara         |

    Esquema del escenario: [2] se propone el otro aeropuerto el <día>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo para la entrega en <propuesto> el <día> a las 06:00
      Entonces el puerto es <puerto> según iri-2012
      Y se excluye <propuesto>

      Ejemplos:
        | día        | propuesto           | puerto              |
        | 2018-04-30 | Guadalajara         | la Ciudad de México |
        | 2019-12-19 | la Ciudad de México | Guadalajara         |

  Regla: No hay vuelos fuera de los periodos, ni para quienes nadie los pidió

    Esquema del escenario: [3] se propone <propuesto> el <día>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo para la entrega en <propuesto> el <día> a las 06:00
      Entonces esta cláusula no rige para Aurelio
      Y el puerto es Ciudad Juárez

      Ejemplos:
        | día        | propuesto           |
        | 2012-11-30 | la Ciudad de México |
        | 2013-07-10 | la Ciudad de México |
        | 2014-01-01 | la Ciudad de México |
        | 2016-02-22 | la Ciudad de México |
        | 2018-05-01 | la Ciudad de México |
        | 2019-12-18 | Guadalajara         |
        | 2020-03-18 | Guadalajara         |

    Escenario: [4] un hombre para quien nadie lo pidió
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2013-09-10 a las 06:00
      Entonces esta cláusula no rige para Aurelio

# language: es
@iri-2012/flight-days
Característica: IRI, días de vuelo: martes y jueves de 2013

  En 2013 los vuelos salían los martes y los jueves, a horas que no se conocen.

  Regla: En 2013 los vuelos salen los martes y los jueves

    Esquema del escenario: [1] un hombre que está listo el <listo>, <día>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el <listo> a las 06:00
      Entonces la primera entrega es el <vuelo>
      Y su horario es desconocido
      Y falta el paso confirm-hours para Aurelio, para el <vuelo>

      Ejemplos:
        | listo      | día       | vuelo      |
        | 2013-09-09 | lunes     | 2013-09-10 |
        | 2013-09-10 | martes    | 2013-09-10 |
        | 2013-09-11 | miércoles | 2013-09-12 |
        | 2013-09-12 | jueves    | 2013-09-12 |
        | 2013-09-13 | viernes   | 2013-09-17 |

    Escenario: [2] el motivo
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el 2013-09-11 a las 06:00
      Entonces esta cláusula rige para Aurelio con efecto LIMITS en la Ciudad de México
      Y esta cláusula impide que sea antes
      Y la respuesta dice de esta cláusula "en 2013 los vuelos salen los martes y los jueves"

  Regla: Trata solo de 2013

    Esquema del escenario: [3] un hombre que está listo el <listo>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el <listo> a las 06:00
      Entonces el puerto es <puerto>
      Y esta cláusula no rige para Aurelio

      Ejemplos: después del único vuelo de diciembre de 2019 no hay ninguno hasta enero
        | listo      | puerto      |
        | 2019-12-19 | Guadalajara |
        | 2019-12-20 | Nogales     |
        | 2019-12-31 | Nogales     |
        | 2020-01-02 | Guadalajara |

  Regla: Fuera de eso, los días no se conocen

    Esquema del escenario: [4] un hombre que está listo el <listo>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el <listo> a las 06:00
      Entonces la entrega es por aire
      Y esta cláusula no rige para Aurelio
      Y la primera entrega es el <listo>

      Ejemplos: miércoles del piloto, de 2016 y de 2020
        | listo      |
        | 2012-11-07 |
        | 2016-03-09 |
        | 2020-02-05 |

    Escenario: [5] un hombre para quien nadie pidió el vuelo
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2013-09-11 a las 06:00
      Entonces esta cláusula no rige para Aurelio
      Y la primera entrega es el 2013-09-11

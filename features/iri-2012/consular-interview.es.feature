# language: es
@iri-2012/consular-interview
Característica: IRI, entrevista consular: el consulado en El Paso entrevista a las personas antes de la salida

  En 2013 el Consulado General en El Paso entrevistaba a las personas antes de la salida.

  Regla: En 2013 se avisa al consulado antes de la entrega

    Esquema del escenario: [1] una mujer que vuela el <día>
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está lista el <día> a las 06:00
      Entonces la entrega es por aire
      Y se avisa antes de la entrega al consulado sobre Noemí por esta cláusula
      Y la respuesta dice de esta cláusula "el Consulado General en El Paso entrevista a la persona antes de la salida"

      Ejemplos:
        | día        |
        | 2013-07-11 |
        | 2013-12-31 |

  Regla: De otros años no se sabe, y a quien va por tierra no se le entrevista para un vuelo

    Esquema del escenario: [2] una mujer que vuela el <día>
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está lista el <día> a las 06:00
      Entonces la entrega es por aire
      Y no se avisa al consulado sobre Noemí por esta cláusula

      Ejemplos:
        | día        |
        | 2012-11-29 |
        | 2016-02-23 |

    Escenario: [3] una mujer que va por tierra
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2013-09-10 a las 06:00
      Entonces la entrega es por tierra
      Y no se avisa al consulado sobre Noemí por esta cláusula

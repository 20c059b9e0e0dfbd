# language: es
@special-flights-2020/reception
Característica: Vuelos especiales de mayo de 2020: revisión y constancia al llegar

  Al llegar, las personas pasaron una revisión médica y recibieron una constancia de repatriación del
  Instituto Nacional de Migración.

  Regla: Quien vuela pasa una revisión médica y recibe una constancia

    Esquema del escenario: [1] una mujer que vuela el <día>
      Dado que Griselda es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Brownsville
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Griselda, "señales de contagio" es "NO"
      Cuando está lista el <día> a las 10:00
      Entonces la entrega es por aire
      Y a Griselda se le debe medical-screening por esta cláusula
      Y a Griselda se le debe repatriation-certificate por esta cláusula
      Y la respuesta dice de esta cláusula "la persona pasa una revisión médica al llegar"
      Y la respuesta dice de esta cláusula "la persona recibe una constancia de repatriación al llegar"

      Ejemplos:
        | día        |
        | 2020-05-19 |
        | 2020-05-29 |

  Regla: Quien va por tierra no tiene nada de estos vuelos

    Escenario: [2] una mujer con síntomas
      Dado que Griselda es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Brownsville
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Griselda, "señales de contagio" es "YES"
      Cuando está lista el 2020-05-22 a las 10:00
      Entonces la entrega es por tierra
      Y a Griselda no se le debe medical-screening por esta cláusula
      Y a Griselda no se le debe repatriation-certificate por esta cláusula

    Esquema del escenario: [3] una mujer el <día>
      Dado que Griselda es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Brownsville
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Griselda, "señales de contagio" es "NO"
      Cuando está lista el <día> a las 10:00
      Entonces la entrega es por tierra
      Y a Griselda no se le debe medical-screening por esta cláusula

      Ejemplos:
        | día        |
        | 2020-05-18 |
        | 2020-05-30 |

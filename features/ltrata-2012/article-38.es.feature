# language: es
@ltrata-2012/article-38
Característica: LTRATA 38: nunca se retiene a una víctima de trata en un centro de detención

  No se sanciona a las víctimas por su situación migratoria, y ningún centro de detención las retiene, en
  ninguna etapa.

  Regla: No se retiene en una estación a una víctima ni a quien puede serlo

    Esquema del escenario: [1] un hombre de quien la trata consta como <trata>
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Ramiro, "trata" es "<trata>"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula rige para Ramiro con efecto FORBIDS
      Y station-housing está prohibido para Ramiro por esta cláusula
      Y la respuesta dice de esta cláusula "no se retiene a una víctima de trata en una estación migratoria"

      Ejemplos:
        | trata      |
        | SUSPECTED  |
        | IDENTIFIED |

    Escenario: [2] un hombre que no es víctima
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Ramiro
      Y station-housing no está prohibido para Ramiro por esta cláusula

    Escenario: [3] mientras nadie haya preguntado, tampoco se le retiene ahí
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y que a Ramiro no se le ha preguntado por "trata"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces station-housing está prohibido para Ramiro por esta cláusula

  Regla: Es ley desde el 15 de junio de 2012

    Esquema del escenario: [4] una víctima el <día>
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Ramiro, "trata" es "IDENTIFIED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Ramiro

      Ejemplos:
        | día        | rige    |
        | 2012-06-14 | no rige |
        | 2012-06-15 | rige    |

# language: es
@lref-2011/article-7
Característica: LREF 7: la solicitud pendiente suspende el retorno

  Mientras una solicitud está pendiente se suspende el procedimiento por ingreso irregular, y no hay retorno
  al país de origen.

  Regla: Quien espera una decisión está con la COMAR

    Escenario: [1] un hombre cuya solicitud está pendiente
      Dado que Amílcar es un hombre de 44 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Amílcar, "asilo" es "PENDING"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Amílcar con efecto DIVERTS
      Y a Amílcar se le remite a comar por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "hay una solicitud de refugio pendiente"

    Esquema del escenario: [2] un hombre cuyo asilo consta como <asilo>
      Dado que Amílcar es un hombre de 44 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Amílcar, "asilo" es "<asilo>"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Amílcar
      Y a Amílcar no se le remite a comar por esta cláusula

      Ejemplos:
        | asilo          |
        | NONE           |
        | WISH_EXPRESSED |
        | REFUSED        |
        | GRANTED        |

    Escenario: [3] nadie ha preguntado si hay una solicitud
      Dado que Amílcar es un hombre de 44 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y que a Amílcar no se le ha preguntado por "asilo"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Amílcar "asilo" por esta cláusula

  Regla: Basta una persona de la familia para que la familia se quede

    Escenario: [4] una esposa con una solicitud pendiente, y su esposo sin ninguna
      Dado que Amílcar es un hombre de 44 años de Nicaragua
      Y que Teresa es una mujer de 40 años de Nicaragua
      Y que Teresa es la esposa de Amílcar, según un documento
      Y que México los tiene en Tapachula
      Y sobre Teresa, "asilo" es "PENDING"
      Cuando están listos el 2023-03-02 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Teresa con efecto DIVERTS
      Y esta cláusula no rige para Amílcar
      Y no hay entrega

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [5] un hombre cuya solicitud está pendiente, el <día>
      Dado que Amílcar es un hombre de 44 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Amílcar, "asilo" es "PENDING"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula <rige> para Amílcar

      Ejemplos:
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

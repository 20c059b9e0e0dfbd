# language: es
@lmig-2011/article-111-5
Característica: LMIG 111 V: no se retorna a nadie contra una orden ni con un recurso pendiente

  Un amparo u otra orden que prohíbe la salida, y un recurso que todavía no se resuelve, detienen el retorno.
  Por la orden se pregunta antes de que alguien salga; el recurso detiene el retorno donde alguien habla de
  él.

  Regla: Una orden que prohíbe la salida y un recurso pendiente detienen el retorno

    Esquema del escenario: [1] sobre Danilo, "<asunto>" es <respuesta>, y el día es <día>
      Dado que Danilo es un hombre de 31 años de Nicaragua
      Y sobre Danilo, "<asunto>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Danilo con efecto BARS

      Ejemplos:
        | asunto               | respuesta | día        | resultado | rige    |
        | expulsión suspendida | YES       | 2011-05-26 | BLOCKED   | rige    |
        | expulsión suspendida | YES       | 2023-05-08 | BLOCKED   | rige    |
        | expulsión suspendida | NO        | 2023-05-08 | PENDING   | no rige |
        | expulsión suspendida | UNKNOWN   | 2023-05-08 | REFERRED  | no rige |
        | recurso pendiente    | YES       | 2011-05-26 | BLOCKED   | rige    |
        | recurso pendiente    | YES       | 2023-05-08 | BLOCKED   | rige    |
        | recurso pendiente    | NO        | 2023-05-08 | PENDING   | no rige |
        | recurso pendiente    | UNKNOWN   | 2023-05-08 | PENDING   | no rige |

    Esquema del escenario: [2] sobre Danilo, "<asunto>" la víspera de la ley
      Dado que Danilo es un hombre de 31 años de Nicaragua
      Y sobre Danilo, "<asunto>" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces esta cláusula no rige para Danilo

      Ejemplos:
        | asunto               |
        | expulsión suspendida |
        | recurso pendiente    |

    Escenario: [3] falta saber de la orden donde nadie ha preguntado; por el recurso solo se pregunta
      Dado que Danilo es un hombre de 31 años de Nicaragua
      Y que a Danilo no se le ha preguntado por "expulsión suspendida"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces falta saber sobre Danilo "expulsión suspendida" por esta cláusula
      Y se pregunta sobre Danilo "recurso pendiente" por esta cláusula

    Esquema del escenario: [4] la respuesta da la razón
      Dado que Danilo es un hombre de 31 años de Nicaragua
      Y sobre Danilo, "<asunto>" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto               | razón                                 |
        | expulsión suspendida | una orden prohíbe por ahora la salida |
        | recurso pendiente    | hay un recurso pendiente              |

# language: es
@lmig-2011/article-104
Característica: LMIG 103 y 104: quien sale de prisión llega con certificado médico

  Después de una sentencia, la persona pasa al Instituto con un certificado médico. Se pregunta por él solo
  donde alguien ha hablado de prisión.

  Regla: Quien sale de prisión tiene certificado médico antes del retorno

    Esquema del escenario: [1] sobre Marvin, "salida de prisión" es <respuesta>, y el día es <día>
      Dado que Marvin es un hombre de 39 años de El Salvador
      Y sobre Marvin, "salida de prisión" es "<respuesta>"
      Y que México lo tiene en la Ciudad de México
      Cuando está listo el <día> a las 10:00
      Entonces <falta> el paso medical-certificate para Marvin por esta cláusula

      Ejemplos: la víspera de la ley y su primer día; una persona que nunca estuvo en prisión
        | respuesta | día        | falta    |
        | YES       | 2011-05-25 | no falta |
        | YES       | 2011-05-26 | falta    |
        | NO        | 2011-05-26 | no falta |
        | UNKNOWN   | 2011-05-26 | no falta |

    Escenario: [2] la razón
      Dado que Marvin es un hombre de 39 años de El Salvador
      Y sobre Marvin, "salida de prisión" es "YES"
      Y que México lo tiene en la Ciudad de México
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y la respuesta dice de esta cláusula "la persona viene de prisión y se requiere un certificado médico"

    Escenario: [3] ya está el certificado
      Dado que Marvin es un hombre de 39 años de El Salvador
      Y sobre Marvin, "salida de prisión" es "YES"
      Y que Marvin ha cumplido el paso medical-certificate
      Y que México lo tiene en la Ciudad de México
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces no falta el paso medical-certificate para Marvin por esta cláusula

  Regla: Lo mismo rige para quien está a cargo de la autoridad penitenciaria

    Esquema del escenario: [4] la autoridad que tiene a Marvin es <autoridad>
      Dado que Marvin es un hombre de 39 años de El Salvador
      Y sobre el caso, "autoridad" es "<autoridad>"
      Y que México lo tiene en la Ciudad de México
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces <falta> el paso medical-certificate para Marvin por esta cláusula

      Ejemplos:
        | autoridad | falta    |
        | PRISON    | falta    |
        | INM       | no falta |

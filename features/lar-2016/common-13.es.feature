# language: es
@lar-2016/common-13
Característica: Arreglos locales de 2016, cláusula común 13: a quién se avisa de la repatriación de una persona de interés especial

  Al repatriar a una persona que México ha señalado como de interés especial, se avisa a su fiscalía federal,
  con copia al consulado coordinador y al instituto de migración mexicano. No se conoce ningún plazo para el
  aviso.

  Regla: Se avisa a la fiscalía, y el consulado y el instituto de migración reciben copia

    Escenario: [1] un hombre a quien México ha señalado
      Dado que Rubén es un hombre de 44 años de México
      Y sobre Rubén, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces se avisa de inmediato a prosecutor-general sobre Rubén por esta cláusula
      Y se avisa de inmediato a coordinating-consulate sobre Rubén por esta cláusula
      Y se avisa de inmediato a inm sobre Rubén por esta cláusula

    Esquema del escenario: [2] los motivos: <texto>
      Dado que Rubén es un hombre de 44 años de México
      Y sobre Rubén, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces la respuesta dice de esta cláusula "México ha señalado a la persona como de interés especial y <texto>"

      Ejemplos:
        | texto                                             |
        | se avisa de la repatriación a su fiscalía federal |
        | el consulado coordinador recibe copia             |
        | su instituto de migración recibe copia            |

    Esquema del escenario: [3] un hombre de quien esto es "<respuesta>"
      Dado que Rubén es un hombre de 44 años de México
      Y sobre Rubén, "interés especial del estado receptor" es "<respuesta>"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Rubén
      Y no se avisa a prosecutor-general sobre Rubén por esta cláusula

      Ejemplos:
        | respuesta |
        | NO        |
        | UNKNOWN   |

  Regla: No se avisa a nadie de una persona que no va allá

    Esquema del escenario: [4] "<pregunta>" es "YES"
      Dado que Rubén es un hombre de 44 años de México
      Y sobre Rubén, "interés especial del estado receptor" es "YES"
      Y sobre Rubén, "<pregunta>" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no hay entrega
      Y no se avisa a prosecutor-general sobre Rubén por esta cláusula
      Y no se avisa a coordinating-consulate sobre Rubén por esta cláusula
      Y no se avisa a inm sobre Rubén por esta cláusula

      Ejemplos:
        | pregunta           |
        | temor al regreso   |
        | peligro al regreso |

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [5] la repatriación de un hombre señalado, el <día>
      Dado que Rubén es un hombre de 44 años de México
      Y sobre Rubén, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el <día> a las 10:00
      Entonces <aviso> a prosecutor-general sobre Rubén por esta cláusula

      Ejemplos:
        | día        | aviso                 |
        | 2016-02-22 | no se avisa           |
        | 2016-02-23 | se avisa de inmediato |

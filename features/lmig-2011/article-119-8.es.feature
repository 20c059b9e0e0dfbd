# language: es
@lmig-2011/article-119-8
Característica: LMIG 119 VIII: no se retorna a quien el Estado de destino rechaza

  Esa persona vuelve a México, y el Instituto decide de nuevo. Se pregunta por el rechazo, pero la falta de
  respuesta no detiene a nadie.

  Regla: No se retorna a la persona que el Estado de destino rechaza

    Esquema del escenario: [1] si Honduras rechaza a Arnulfo: <rechazo>
      Dado que Arnulfo es un hombre de 38 años de Honduras
      Y sobre Arnulfo, "rechazo del estado receptor" es "<rechazo>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Arnulfo con efecto BARS

      Ejemplos:
        | rechazo | resultado | rige    |
        | YES     | BLOCKED   | rige    |
        | NO      | PENDING   | no rige |
        | UNKNOWN | PENDING   | no rige |

    Esquema del escenario: [2] la ley el <día>
      Dado que Arnulfo es un hombre de 38 años de Honduras
      Y sobre Arnulfo, "rechazo del estado receptor" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Arnulfo con efecto BARS

      Ejemplos: la víspera de la ley y su primer día
        | día        | rige    |
        | 2011-05-25 | no rige |
        | 2011-05-26 | rige    |

    Escenario: [3] se pregunta lo que nadie ha respondido
      Dado que Arnulfo es un hombre de 38 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces se pregunta sobre Arnulfo "rechazo del estado receptor" por esta cláusula

    Escenario: [4] la respuesta da la razón
      Dado que Arnulfo es un hombre de 38 años de Honduras
      Y sobre Arnulfo, "rechazo del estado receptor" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "el Estado de destino se niega a recibir a la persona"

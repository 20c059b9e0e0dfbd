# language: es
@lgp-1974/voluntary-repatriation
Característica: LGP, repatriación voluntaria: la persona adulta que se niega sigue el procedimiento ordinario

  México describió la repatriación voluntaria como alternativa a la deportación. A quien se niega no se le
  repatría por esta vía. En estos años nadie tenía que pedirla por escrito, así que solo cuenta una negativa.

  Regla: Una negativa le pone fin

    Escenario: [1] un hombre que se niega
      Dado que Fredy es un hombre de 32 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Fredy, "solicitud de regreso" es "REFUSED"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Fredy con efecto DIVERTS
      Y a Fredy se le remite a ordinary-procedure por esta cláusula
      Y la respuesta dice de esta cláusula "la persona adulta rechazó la repatriación"

    Esquema del escenario: [2] un hombre cuya solicitud es <solicitud>
      Dado que Fredy es un hombre de 32 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Fredy, "solicitud de regreso" es "<solicitud>"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Fredy
      Y a Fredy no se le remite a ordinary-procedure por esta cláusula

      Ejemplos:
        | solicitud |
        | NONE      |
        | ORAL      |
        | WRITTEN   |

    Escenario: [3] un hombre a quien no se ha preguntado
      Dado que Fredy es un hombre de 32 años de Guatemala
      Y que México lo tiene en Tapachula
      Y que a Fredy no se le ha preguntado por "solicitud de regreso"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Fredy
      Y no falta saber "solicitud de regreso" sobre Fredy

  Regla: Solo una persona adulta se niega por sí misma

    Esquema del escenario: [4] Fredy, nacido el <nacimiento>, se niega el 10 de junio de 2008
      Dado que Fredy es un niño nacido el <nacimiento>, de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Fredy, "solicitud de regreso" es "REFUSED"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces esta cláusula <rige> para Fredy

      Ejemplos:
        | nacimiento | rige    |
        | 1990-06-11 | no rige |
        | 1990-06-10 | rige    |

  Regla: Fue ley hasta el 25 de mayo de 2011

    Esquema del escenario: [5] un hombre que se niega el <día>
      Dado que Fredy es un hombre de 32 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Fredy, "solicitud de regreso" es "REFUSED"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula <rige> para Fredy

      Ejemplos: desde el 26 de mayo de 2011, el artículo 118 de la Ley de Migración
        | día        | rige    |
        | 2011-05-25 | rige    |
        | 2011-05-26 | no rige |

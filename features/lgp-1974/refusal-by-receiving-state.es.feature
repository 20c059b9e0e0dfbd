# language: es
@lgp-1974/refusal-by-receiving-state
Característica: LGP, entrega: no se repatría a quien el Estado de destino rechaza

  Los instrumentos de estos años terminan con una entrega a las autoridades del otro Estado. No se puede
  entregar a nadie a una autoridad que no le recibe. (Es una inferencia.)

  Regla: Un rechazo detiene la repatriación

    Escenario: [1] Guatemala rechaza a un hombre en la frontera
      Dado que Humberto es un hombre de 53 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Humberto, "rechazo del estado receptor" es "YES"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Humberto con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "el Estado de destino se niega a recibir a la persona"

    Escenario: [2] no lo rechaza
      Dado que Humberto es un hombre de 53 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Humberto, "rechazo del estado receptor" es "NO"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Humberto

    Escenario: [3] nadie ha dicho nada, lo que no detiene a nadie
      Dado que Humberto es un hombre de 53 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Humberto
      Y se pregunta sobre Humberto "rechazo del estado receptor" por esta cláusula

  Regla: Fue ley hasta el 25 de mayo de 2011

    Esquema del escenario: [4] un rechazo el <día>
      Dado que Humberto es un hombre de 53 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Humberto, "rechazo del estado receptor" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Humberto

      Ejemplos: desde el 26 de mayo de 2011, el artículo 119 VIII de la Ley de Migración
        | día        | rige    |
        | 2011-05-25 | rige    |
        | 2011-05-26 | no rige |

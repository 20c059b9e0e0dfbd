# language: es
@lgp-1974/nationality
Característica: LGP, nacionalidad: solo se repatría a un Estado a quien es su nacional

  Los instrumentos de estos años repatrían a nacionales de Estados que se nombran, y a nadie más. Una
  nacionalidad descartada detiene la repatriación; la que solo se declara se investiga.

  Regla: La nacionalidad descartada se verifica de nuevo

    Escenario: [1] un hombre que dijo ser guatemalteco, y el consulado dice que no lo es
      Dado que Nelson es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Nelson, "prueba de la nacionalidad" es "REFUTED"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Nelson con efecto BARS
      Y esta cláusula rige para Nelson con efecto DIVERTS
      Y a Nelson se le remite a nationality-check por esta cláusula
      Y la respuesta dice de esta cláusula "se comprobó que la persona no tiene la nacionalidad del Estado de destino"
      Y la respuesta dice de esta cláusula "la nacionalidad fue descartada y se verifica de nuevo"

  Regla: Se investiga la nacionalidad que solo se declara

    Escenario: [2] nada más que su dicho
      Dado que Nelson es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Nelson, "prueba de la nacionalidad" es "CLAIM"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso nationality-interview para Nelson por esta cláusula
      Y la respuesta dice de esta cláusula "solo el dicho de la persona muestra la nacionalidad"

    Escenario: [3] nadie ha dicho cómo se conoce, lo que cuenta como su dicho
      Dado que Nelson es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Y que a Nelson no se le ha preguntado por "prueba de la nacionalidad"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso nationality-interview para Nelson por esta cláusula

    Esquema del escenario: [4] la muestra <prueba>
      Dado que Nelson es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Nelson, "prueba de la nacionalidad" es "<prueba>"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces esta cláusula no rige para Nelson
      Y no falta el paso nationality-interview para Nelson por esta cláusula

      Ejemplos:
        | prueba                |
        | DOCUMENT              |
        | CONSULAR_REGISTRATION |
        | CONSULATE             |
        | INTERVIEW             |

  Regla: Fue ley hasta el 25 de mayo de 2011

    Esquema del escenario: [5] una nacionalidad descartada, el <día>
      Dado que Nelson es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Nelson, "prueba de la nacionalidad" es "REFUTED"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Nelson

      Ejemplos: desde el 26 de mayo de 2011, el artículo 119 VI de la Ley de Migración
        | día        | rige    |
        | 2011-05-25 | rige    |
        | 2011-05-26 | no rige |

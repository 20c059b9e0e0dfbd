# language: es
@ca4-2006/receiving-authority-for-children
Característica: CA4-2006 niñez: la autoridad de niñez de Guatemala confirma que recibe a la niña, niño o adolescente no acompañado

  La niñez guatemalteca no acompañada se entrega a la autoridad de protección a la niñez de Guatemala, que la
  entrega solo a familiares cercanos. Así lo dijo un excónsul; puede ser parte del procedimiento guatemalteco.

  Regla: La niñez guatemalteca no acompañada no sale antes de que esa autoridad haya confirmado

    Esquema del escenario: [1] un niño no acompañado sobre quien "autoridad receptora confirmada" es "<respuesta>"
      Dado que Selvin es un niño de 13 años de Guatemala
      Y sobre Selvin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Selvin, "autoridad receptora confirmada" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-03-13 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso receiving-authority para Selvin por esta cláusula

      Ejemplos:
        | respuesta | falta    |
        | UNKNOWN   | falta    |
        | NO        | falta    |
        | YES       | no falta |

    Escenario: [2] un niño con su madre
      Dado que Selvin es un niño de 13 años de Guatemala
      Y que Amparo es una mujer de 34 años de Guatemala
      Y que Selvin es el hijo de Amparo
      Y que México los tiene en Tapachula
      Cuando están listos el 2012-03-13 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta el paso receiving-authority para Selvin por esta cláusula
      Y esta cláusula no rige para Selvin

    Escenario: [3] un niño no acompañado de El Salvador
      Dado que Selvin es un niño de 13 años de El Salvador
      Y sobre Selvin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-03-13 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Selvin

  Regla: Se le avisa antes de la entrega

    Escenario: [4] un niño no acompañado a quien la autoridad aceptó recibir
      Dado que Selvin es un niño de 13 años de Guatemala
      Y sobre Selvin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Selvin, "autoridad receptora confirmada" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-03-13 a las 10:00
      Entonces se avisa antes de la entrega a receiving-authority sobre Selvin por esta cláusula
      Y la respuesta dice de esta cláusula "la niñez guatemalteca no acompañada se entrega a la autoridad de protección a la niñez de Guatemala"

    Escenario: [5] un niño no acompañado sin plan
      Dado que Selvin es un niño de 13 años de Guatemala
      Y sobre Selvin, "plan de restitución de derechos" es "PENDING"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-03-13 a las 10:00
      Entonces el caso resulta DIVERTED
      Y no se avisa a receiving-authority sobre Selvin por esta cláusula

  Regla: Solo mientras el memorándum cubre a las personas guatemaltecas, y para quienes tienen menos de dieciocho años

    Esquema del escenario: [6] una persona de <edad> años que viaja sola el <día>
      Dado que Selvin es una persona de <edad> años de Guatemala
      Y sobre Selvin, "sexo" es "MALE"
      Y sobre Selvin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces <falta> el paso receiving-authority para Selvin por esta cláusula

      Ejemplos: antes del 26 de mayo de 2011 el caso de una niña, un niño o adolescente pasa a decisión de una persona
        | edad | día        | falta    |
        | 17   | 2011-05-25 | no falta |
        | 17   | 2011-05-26 | falta    |
        | 18   | 2011-05-26 | no falta |
        | 17   | 2013-04-30 | falta    |
        | 17   | 2013-05-01 | no falta |

    Escenario: [7] la razón del paso
      Dado que Selvin es un niño de 13 años de Guatemala
      Y sobre Selvin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-03-13 a las 10:00
      Entonces la respuesta dice de esta cláusula "la autoridad guatemalteca de protección a la niñez no ha confirmado que recibe a esta niña, niño o adolescente"

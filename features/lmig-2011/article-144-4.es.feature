# language: es
@lmig-2011/article-144-4
Característica: LMIG 144 IV, con los artículos 43 y 64: una amenaza a la seguridad

  La persona adulta cuyos antecedentes amenazan la seguridad sigue el procedimiento ordinario. No levanta
  ninguna protección contra la devolución al peligro, y no se aplica a niñas, niños y adolescentes. Se
  pregunta por ello, pero la falta de respuesta no detiene el caso.

  Regla: La persona adulta con una alerta de seguridad sigue el procedimiento ordinario

    Esquema del escenario: [1] sobre Gerson, "alerta de seguridad" es <alerta>
      Dado que Gerson es un hombre de 29 años de Honduras
      Y sobre Gerson, "alerta de seguridad" es "<alerta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y a Gerson <remite> a ordinary-procedure por esta cláusula

      Ejemplos:
        | alerta  | resultado | remite          |
        | YES     | DIVERTED  | se le remite    |
        | NO      | PENDING   | no se le remite |
        | UNKNOWN | PENDING   | no se le remite |

    Esquema del escenario: [2] Gerson, nacido el <nacimiento>, el <día>
      Dado que Gerson es una persona nacida el <nacimiento>, de Honduras
      Y sobre Gerson, "alerta de seguridad" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Gerson

      Ejemplos: los dieciocho años; la víspera de la ley y su primer día
        | nacimiento | día        | rige    |
        | 2005-05-09 | 2023-05-08 | no rige |
        | 2005-05-08 | 2023-05-08 | rige    |
        | 1986-01-01 | 2011-05-25 | no rige |
        | 1986-01-01 | 2011-05-26 | rige    |

    Escenario: [3] se pregunta lo que nadie ha respondido
      Dado que Gerson es un hombre de 29 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces se pregunta sobre Gerson "alerta de seguridad" por esta cláusula

    Escenario: [4] no levanta ninguna protección, y la respuesta da la razón
      Dado que Gerson es un hombre de 29 años de Honduras
      Y sobre Gerson, "alerta de seguridad" es "YES"
      Y sobre Gerson, "peligro al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta BLOCKED
      Y la respuesta dice de esta cláusula "hay una alerta de seguridad sobre la persona adulta"

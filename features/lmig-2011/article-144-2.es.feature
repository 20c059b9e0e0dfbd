# language: es
@lmig-2011/article-144-2
Característica: LMIG 144 II: quien volvió después de una deportación

  La persona adulta que volvió sin permiso de reingreso sigue el procedimiento ordinario. Nunca se deporta a
  niñas, niños y adolescentes, así que no se aplica a ellos. Se pregunta por ello, pero la falta de respuesta
  no detiene el caso.

  Regla: La persona adulta que volvió después de ser deportada sigue el procedimiento ordinario

    Esquema del escenario: [1] sobre Fredy, "reingreso tras deportación" es <reingreso>
      Dado que Fredy es un hombre de 37 años de El Salvador
      Y sobre Fredy, "reingreso tras deportación" es "<reingreso>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y a Fredy <remite> a ordinary-procedure por esta cláusula

      Ejemplos:
        | reingreso | resultado | remite          |
        | YES       | DIVERTED  | se le remite    |
        | NO        | PENDING   | no se le remite |
        | UNKNOWN   | PENDING   | no se le remite |

    Esquema del escenario: [2] Fredy, nacido el <nacimiento>, el <día>
      Dado que Fredy es una persona nacida el <nacimiento>, de El Salvador
      Y sobre Fredy, "reingreso tras deportación" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Fredy

      Ejemplos: los dieciocho años; la víspera de la ley y su primer día
        | nacimiento | día        | rige    |
        | 2005-05-09 | 2023-05-08 | no rige |
        | 2005-05-08 | 2023-05-08 | rige    |
        | 1986-01-01 | 2011-05-25 | no rige |
        | 1986-01-01 | 2011-05-26 | rige    |

    Escenario: [3] se pregunta lo que nadie ha respondido
      Dado que Fredy es un hombre de 37 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces se pregunta sobre Fredy "reingreso tras deportación" por esta cláusula

    Escenario: [4] no levanta ninguna protección, y la respuesta da la razón
      Dado que Fredy es un hombre de 37 años de El Salvador
      Y sobre Fredy, "reingreso tras deportación" es "YES"
      Y sobre Fredy, "peligro al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta BLOCKED
      Y la respuesta dice de esta cláusula "la persona adulta volvió después de una deportación sin permiso"

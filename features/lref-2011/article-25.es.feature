# language: es
@lref-2011/article-25
Característica: LREF 25: la negativa puede recurrirse en quince días hábiles

  La persona a quien se niega la solicitud tiene quince días hábiles para el recurso de los artículos 25 y 39.

  Regla: Solo una negativa abre el plazo

    Escenario: [1] un hombre cuya solicitud fue negada
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "REFUSED"
      Y sobre Rigoberto, "protección complementaria evaluada" es "NO"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula rige para Rigoberto con efecto CLOCKS
      Y la respuesta dice de esta cláusula "la solicitud fue negada y puede recurrirse en quince días hábiles"

    Esquema del escenario: [2] un hombre cuyo asilo consta como <asilo>
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "<asilo>"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Rigoberto
      Y no corre ningún plazo para Rigoberto por esta cláusula

      Ejemplos:
        | asilo          |
        | NONE           |
        | WISH_EXPRESSED |
        | PENDING        |
        | GRANTED        |

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [3] un hombre cuya solicitud fue negada, el <día>
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "REFUSED"
      Y sobre Rigoberto, "protección complementaria evaluada" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Rigoberto

      Ejemplos:
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

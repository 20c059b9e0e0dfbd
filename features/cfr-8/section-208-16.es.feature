# language: es
@cfr-8/section-208-16
Característica: 8 CFR 208.16 a 208.18: no se expulsa a nadie hacia la persecución o la tortura

  El peligro de persecución o tortura impide la expulsión, y también la impiden la suspensión o el
  aplazamiento ya concedidos. La protección contra la tortura no admite excepciones.

  Regla: El peligro de persecución o tortura impide el retorno

    Escenario: [1] un hombre que correría peligro
      Dado que Abel es un hombre de 24 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Abel, "peligro al regreso" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Abel con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona correría peligro de persecución o tortura con el retorno"

    Escenario: [2] una condena no quita la protección
      Dado que Abel es un hombre de 24 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Abel, "peligro al regreso" es "YES"
      Y sobre Abel, "condena por delito violento" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Abel
      Y esta cláusula no cede para Abel

  Regla: La suspensión o el aplazamiento ya concedidos impiden el retorno

    Escenario: [3] un tribunal los concedió
      Dado que Abel es un hombre de 24 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Abel, "expulsión negada por un juez" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Abel con efecto BARS
      Y la respuesta dice de esta cláusula "se concedió a la persona la suspensión o el aplazamiento de la expulsión por peligro"

  Regla: Esta cláusula no detiene a quien respondió que no a ambas preguntas

    Escenario: [4] un hombre que no corre peligro, sin suspensión concedida
      Dado que Abel es un hombre de 24 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Abel, "peligro al regreso" es "NO"
      Y sobre Abel, "expulsión negada por un juez" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Abel

    Esquema del escenario: [5] un hombre a quien no se ha preguntado por "<pregunta>"
      Dado que Abel es un hombre de 24 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que a Abel no se le ha preguntado por "<pregunta>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Abel "<pregunta>" por esta cláusula

      Ejemplos: no se devuelve a nadie a quien no se ha preguntado
        | pregunta                     |
        | peligro al regreso           |
        | expulsión negada por un juez |

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [6] el <día>
      Dado que Abel es un hombre de 24 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Abel, "peligro al regreso" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Abel

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

# language: es
@cfr-8/section-1003-6
Característica: 8 CFR 1003.6: no se expulsa a nadie mientras hay una apelación pendiente

  Una decisión no se ejecuta mientras hay una apelación pendiente contra ella. Si nadie informó de una
  apelación, se pregunta por ella. El reglamento se aplica aquí desde el 1 de abril de 1997.

  Regla: Una apelación pendiente impide la devolución

    Escenario: [1] hay una apelación pendiente
      Dado que Iván es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Iván, "recurso pendiente" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Iván con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "hay una apelación pendiente contra la expulsión"

    Escenario: [2] no hay ninguna apelación pendiente
      Dado que Iván es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Iván, "recurso pendiente" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Iván
      Y no se pregunta sobre Iván "recurso pendiente"

    Escenario: [3] nadie informó de una apelación
      Dado que Iván es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Iván
      Y se pregunta sobre Iván "recurso pendiente" por esta cláusula

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Iván es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Iván, "recurso pendiente" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Iván

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

# language: es
@cfr-8/section-215-3-g
Característica: 8 CFR 215.2 y 215.3(g): no sale ninguna persona mientras se la necesita en un caso penal

  Se cumple la orden de un tribunal de no salir del país, sea la persona testigo o parte. Se aplica aquí desde
  el 1 de abril de 1997.

  Regla: Una orden de no salir impide la devolución

    Escenario: [1] un tribunal ordenó a una testigo no salir
      Dado que Pilar es una mujer de 52 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Pilar, "orden judicial de no salir" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Pilar con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "un tribunal ordenó que la persona no salga del país"

    Escenario: [2] no hay una orden así
      Dado que Pilar es una mujer de 52 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Pilar, "orden judicial de no salir" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Pilar

    Escenario: [3] nadie preguntó si la hay
      Dado que Pilar es una mujer de 52 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Pilar no se le ha preguntado por "orden judicial de no salir"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Pilar "orden judicial de no salir" por esta cláusula

    Escenario: [4] una orden de un tribunal mexicano no corresponde a esta cláusula
      Dado que Pilar es una mujer de 52 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Pilar, "orden judicial de no salir" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Pilar

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Pilar es una mujer de 52 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Pilar, "orden judicial de no salir" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Pilar

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

# language: es
@cfr-8/section-241-6
Característica: 8 CFR 241.6: la suspensión concedida por la autoridad impide la expulsión

  No se expulsa a nadie mientras la autoridad suspende la expulsión. Se aplica aquí desde el 1 de abril de
  1997.

  Regla: Una suspensión impide la devolución

    Escenario: [1] la autoridad suspendió la expulsión
      Dado que Gloria es una mujer de 63 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Gloria, "expulsión suspendida" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Gloria con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la expulsión fue suspendida"

    Escenario: [2] no hay suspensión
      Dado que Gloria es una mujer de 63 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Gloria, "expulsión suspendida" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Gloria

    Escenario: [3] nadie preguntó si la hay
      Dado que Gloria es una mujer de 63 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Gloria no se le ha preguntado por "expulsión suspendida"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Gloria "expulsión suspendida" por esta cláusula

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Gloria es una mujer de 63 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Gloria, "expulsión suspendida" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Gloria

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

# language: es
@cfr-8/section-208-31
Característica: 8 CFR 208.31: la persona con una orden anterior que teme el retorno se canaliza con una o un oficial de asilo

  Una orden de expulsión restablecida, o dictada sin juez, no acalla el temor: lo escucha una persona oficial
  de asilo. Aquí nadie pregunta por el procedimiento, por lo que rige para todas las personas.

  Regla: El temor al retorno se canaliza con una o un oficial de asilo, haya o no una orden anterior

    Esquema del escenario: [1] "reingreso tras deportación" es <reingreso>
      Dado que Nadia es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Nadia, "reingreso tras deportación" es "<reingreso>"
      Y sobre Nadia, "temor al regreso" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Nadia con efecto DIVERTS
      Y a Nadia se le remite a asylum-officer por esta cláusula
      Y no hay entrega

      Ejemplos: el procedimiento no cambia nada
        | reingreso |
        | YES       |
        | NO        |

    Escenario: [2] una mujer que no teme nada
      Dado que Nadia es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Nadia, "temor al regreso" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Nadia

    Escenario: [3] una mujer a quien no se ha preguntado
      Dado que Nadia es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Nadia no se le ha preguntado por "temor al regreso"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Nadia "temor al regreso" por esta cláusula

    Escenario: [4] la razón
      Dado que Nadia es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Nadia, "temor al regreso" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona teme regresar, por lo que debe entrevistarla una o un oficial de asilo, aun con una orden de expulsión anterior"
      Y la respuesta dice de esta cláusula "la persona teme regresar, por lo que debe entrevistarla una o un oficial de asilo, aun con una orden de expulsión anterior"

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Nadia es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Nadia, "temor al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Nadia

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

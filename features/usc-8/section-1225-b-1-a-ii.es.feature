# language: es
@usc-8/section-1225-b-1-a-ii
Característica: 8 USC 1225(b)(1)(A)(ii): la persona que teme el retorno se canaliza con una o un oficial de asilo

  El temor al regreso que se expresó lo escucha una o un oficial de asilo antes que cualquier otra cosa,
  sea cual sea el procedimiento. Rige desde el 1 de abril de 1997.

  Regla: El temor al regreso se canaliza con una o un oficial de asilo

    Escenario: [1] una mujer que teme el retorno
      Dado que Lucía es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Lucía, "temor al regreso" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Lucía con efecto DIVERTS
      Y a Lucía se le remite a asylum-officer por esta cláusula
      Y no hay entrega
      Y la respuesta se conoce como TEXT
      Y la respuesta dice de esta cláusula "la persona que teme el retorno se canaliza con una o un oficial de asilo"

    Escenario: [2] una mujer a quien se preguntó y que no teme nada
      Dado que Lucía es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Lucía, "temor al regreso" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Lucía
      Y no falta saber "temor al regreso" sobre Lucía

    Escenario: [3] el temor de una hija retiene también a su madre
      Dado que Lucía es una niña de 12 años de México
      Y que Julia es una mujer de 38 años de México
      Y que Lucía es la hija de Julia, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Y sobre Lucía, "temor al regreso" es "YES"
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Lucía
      Y esta cláusula no rige para Julia
      Y no hay entrega

  Regla: No se devuelve a nadie a quien no se ha preguntado

    Escenario: [4] una mujer a quien no se preguntó
      Dado que Lucía es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Lucía no se le ha preguntado por "temor al regreso"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Lucía "temor al regreso" por esta cláusula

  Regla: La cláusula rige desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Lucía es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Lucía, "temor al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Lucía

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

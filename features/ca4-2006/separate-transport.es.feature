# language: es
@ca4-2006/separate-transport
Característica: CA4-2006 transporte separado: la niñez no acompañada viaja aparte de las personas adultas

  Las niñas, niños y adolescentes sin su familia no viajan con personas adultas. En mayo de 2011 se retuvo a
  diez niñas, niños y adolescentes guatemaltecos para un viaje aparte mientras salían las personas adultas.

  Regla: La niñez no acompañada viaja aparte; la que va con familia, no

    Escenario: [1] una niña no acompañada
      Dado que Elvia es una niña de 14 años de Guatemala
      Y sobre Elvia, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-06-14 a las 10:00
      Entonces el caso resulta PENDING
      Y a Elvia se le debe separate-transport por esta cláusula
      Y la respuesta dice de esta cláusula "la niñez no acompañada no viaja junto con personas adultas"

    Escenario: [2] una niña con su padre
      Dado que Elvia es una niña de 14 años de Guatemala
      Y que Joaquín es un hombre de 39 años de Guatemala
      Y que Elvia es la hija de Joaquín
      Y que México los tiene en Tapachula
      Cuando están listos el 2011-06-14 a las 10:00
      Entonces el caso resulta PENDING
      Y a Elvia no se le debe separate-transport por esta cláusula
      Y esta cláusula no rige para nadie

    Esquema del escenario: [3] una persona de <edad> años que viaja sola
      Dado que Elvia es una persona de <edad> años de Guatemala
      Y sobre Elvia, "sexo" es "FEMALE"
      Y sobre Elvia, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-06-14 a las 10:00
      Entonces a Elvia <debido> separate-transport por esta cláusula

      Ejemplos:
        | edad | debido        |
        | 17   | se le debe    |
        | 18   | no se le debe |

  Regla: Solo donde se devuelve a una niña, un niño o adolescente, mientras cubre el memorándum

    Escenario: [4] una niña no acompañada sin plan
      Dado que Elvia es una niña de 14 años de Guatemala
      Y sobre Elvia, "plan de restitución de derechos" es "PENDING"
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-06-14 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula no rige para Elvia

    Esquema del escenario: [5] una niña no acompañada el <día>
      Dado que Elvia es una niña de 14 años de Guatemala
      Y sobre Elvia, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y a Elvia <debido> separate-transport por esta cláusula

      Ejemplos: antes del 26 de mayo de 2011 nadie ha leído el capítulo sobre la niñez y ninguna ley dice quién está sin compañía
        | día        | resultado | debido        |
        | 2011-05-25 | REFERRED  | no se le debe |
        | 2011-05-26 | PENDING   | se le debe    |
        | 2013-04-30 | PENDING   | se le debe    |
        | 2013-05-01 | PENDING   | no se le debe |

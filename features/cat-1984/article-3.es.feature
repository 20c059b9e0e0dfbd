# language: es
@cat-1984/article-3
Característica: Convención contra la Tortura 3: no se devuelve a nadie a un peligro de tortura

  Donde hay razones fundadas para creer que una persona estaría en peligro de ser sometida a tortura, ningún
  Estado puede enviarla allí. Que la protección concedida por un juez de un Estado cuente en otro es una
  inferencia; no se pregunta a nadie por ella, pero cuenta cuando alguien la menciona.

  Regla: El peligro, y la protección ya concedida, impiden la devolución

    Esquema del escenario: [1] un hombre sobre quien "<qué>" es YES, en México
      Dado que Silverio es un hombre de 39 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Silverio, "<qué>" es "YES"
      Cuando está listo el 2010-04-13 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Silverio con efecto BARS
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | qué                          | razón                                          |
        | peligro al regreso           | la persona correría peligro al regresar        |
        | expulsión negada por un juez | se ha concedido protección contra la expulsión |

    Esquema del escenario: [2] un hombre sobre quien "<qué>" es YES, en los Estados Unidos
      Dado que Adrián es un hombre de 39 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Y sobre Adrián, "<qué>" es "YES"
      Cuando está listo el 2010-04-13 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Adrián con efecto BARS

      Ejemplos:
        | qué                          |
        | peligro al regreso           |
        | expulsión negada por un juez |

    Escenario: [3] un hombre que no corre peligro, y de quien nadie dice que lo proteja un juez
      Dado que Silverio es un hombre de 39 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2008-04-15 a las 10:00
      Entonces esta cláusula no rige para Silverio
      Y no falta saber "expulsión negada por un juez" sobre Silverio por esta cláusula

    Escenario: [4] no se sabe si correría peligro
      Dado que Silverio es un hombre de 39 años de Honduras
      Y que México lo tiene en Tapachula
      Y que a Silverio no se le ha preguntado por "peligro al regreso"
      Cuando está listo el 2008-04-15 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Silverio "peligro al regreso" por esta cláusula

  Regla: Obliga a México desde el 26 de junio de 1987 y a los Estados Unidos desde el 20 de noviembre de 1994

    Esquema del escenario: [5] un hombre en peligro en México el <día>
      Dado que Silverio es un hombre de 39 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Silverio, "peligro al regreso" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Silverio

      Ejemplos:
        | día        | rige    |
        | 1987-06-25 | no rige |
        | 1987-06-26 | rige    |

    Esquema del escenario: [6] un hombre en peligro en los Estados Unidos el <día>
      Dado que Adrián es un hombre de 39 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Y sobre Adrián, "peligro al regreso" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Adrián

      Ejemplos:
        | día        | rige    |
        | 1994-11-19 | no rige |
        | 1994-11-20 | rige    |

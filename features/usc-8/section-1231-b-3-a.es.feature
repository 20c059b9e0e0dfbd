# language: es
@usc-8/section-1231-b-3-a
Característica: 8 USC 1231(b)(3)(A): no se expulsa a nadie a donde peligran su vida o su libertad

  El peligro para la vida o la libertad por un motivo protegido detiene la expulsión; la suspensión de la
  expulsión por peligro que se concedió dice justo eso. Aquí no se aplica ninguna excepción de la ley.

  Regla: El peligro al regreso impide la devolución

    Escenario: [1] una mujer cuya vida correría peligro
      Dado que Noemí es una mujer de 26 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Noemí, "peligro al regreso" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Noemí con efecto BARS
      Y no hay entrega
      Y la respuesta se conoce como TEXT
      Y la respuesta dice de esta cláusula "la vida o la libertad de la persona correrían peligro con el retorno"

    Esquema del escenario: [2] ni un delito ni una conclusión sobre el temor lo levantan: "<dato>"
      Dado que Noemí es una mujer de 26 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Noemí, "peligro al regreso" es "YES"
      Y sobre Noemí, "<dato>" es "<valor>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Noemí
      Y esta cláusula no cede para Noemí

      Ejemplos: las excepciones de la ley las aplica un tribunal, no esta respuesta
        | dato                                               | valor  |
        | delito grave                                       | YES    |
        | condena por delito violento                        | YES    |
        | revisión de una conclusión negativa sobre el temor | UPHELD |

  Regla: La suspensión por peligro que se concedió impide la devolución

    Escenario: [3] un tribunal concedió la suspensión de la expulsión por peligro
      Dado que Noemí es una mujer de 26 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Noemí, "expulsión negada por un juez" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Noemí con efecto BARS
      Y la respuesta dice de esta cláusula "se concedió a la persona la suspensión de la expulsión por peligro"

  Regla: A quien se preguntó por ambas cosas y dijo que no hay ninguna, esta cláusula no la detiene

    Escenario: [4] una mujer que no corre peligro, sin suspensión
      Dado que Noemí es una mujer de 26 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Noemí, "peligro al regreso" es "NO"
      Y sobre Noemí, "expulsión negada por un juez" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Noemí

    Esquema del escenario: [5] una mujer a quien no se preguntó por "<pregunta>"
      Dado que Noemí es una mujer de 26 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Noemí no se le ha preguntado por "<pregunta>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Noemí "<pregunta>" por esta cláusula

      Ejemplos: no se devuelve a nadie a quien no se ha preguntado
        | pregunta                     |
        | peligro al regreso           |
        | expulsión negada por un juez |

  Regla: La cláusula se aplica desde el 1 de abril de 1997

    Esquema del escenario: [6] el <día>
      Dado que Noemí es una mujer de 26 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Noemí, "peligro al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Noemí

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

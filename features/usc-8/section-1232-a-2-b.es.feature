# language: es
@usc-8/section-1232-a-2-b
Característica: 8 USC 1232(a)(2)(B): el retorno rápido de la niña, el niño o adolescente no acompañado está abierto solo en la frontera

  Una persona oficial debe haber encontrado a la niña, el niño o adolescente en una frontera terrestre o en un
  puerto de entrada. Un río en la frontera cuenta como la frontera; el desierto y el interior, no.

  Regla: La niña, el niño o adolescente no acompañado que no fue encontrado en la frontera pasa a Salud y Servicios Humanos

    Esquema del escenario: [1] un niño de 16 años, no acompañado, encontrado en el <entorno>
      Dado que Emilio es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en el <entorno> el 2020-03-09 a las 22:10
      Y sobre Emilio, "riesgo de trata al regreso" es "NO"
      Y sobre Emilio, "temor creíble" es "NO"
      Y sobre Emilio, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Emilio con efecto DIVERTS
      Y a Emilio se le remite a hhs-orr por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no fue encontrado en la frontera terrestre ni en un puerto de entrada"

      Ejemplos: lejos de la línea
        | entorno  |
        | desierto |
        | interior |

    Esquema del escenario: [2] un niño de 16 años, no acompañado, encontrado <entorno>
      Dado que Emilio es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron <entorno> el 2020-03-09 a las 22:10
      Y sobre Emilio, "riesgo de trata al regreso" es "NO"
      Y sobre Emilio, "temor creíble" es "NO"
      Y sobre Emilio, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Emilio

      Ejemplos: en la línea
        | entorno                  |
        | en la frontera terrestre |
        | en un puerto de entrada  |
        | en el río                |

    Escenario: [3] nadie sabe dónde fue encontrado el niño
      Dado que Emilio es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en un lugar desconocido el 2020-03-09 a las 22:10
      Y sobre Emilio, "riesgo de trata al regreso" es "NO"
      Y sobre Emilio, "temor creíble" es "NO"
      Y sobre Emilio, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Emilio "entorno del encuentro" por esta cláusula

  Regla: Quien está acompañado puede haber sido encontrado en cualquier lugar

    Escenario: [4] un niño y su padre, encontrados en el desierto
      Dado que Emilio es un niño de 16 años de México
      Y que Martín es un hombre de 44 años de México
      Y que Emilio es el hijo de Martín, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y que los encontraron en el desierto el 2020-03-09 a las 22:10
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para nadie

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Esquema del escenario: [5] un niño de 16 años, no acompañado, encontrado en el desierto, el <día>
      Dado que Emilio es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-21 a las 22:10
      Y que los encontraron en el desierto el 2009-03-21 a las 22:10
      Y sobre Emilio, "riesgo de trata al regreso" es "NO"
      Y sobre Emilio, "temor creíble" es "NO"
      Y sobre Emilio, "capaz de decidir por sí" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Emilio

      Ejemplos: antes de ella decide una persona
        | día        | resultado | rige    |
        | 2009-03-22 | REFERRED  | no rige |
        | 2009-03-23 | DIVERTED  | rige    |

# language: es
@sv-2005/vulnerable-groups
Característica: SV-2005 grupos vulnerables: quién pertenece a uno de los cuatro grupos que se nombran

  Se nombra a las personas menores de dieciocho años, a las personas mayores de sesenta años, a las personas
  con discapacidad y a las víctimas de trata. Las mujeres embarazadas no están en esta lista; están en el
  memorándum de 2006.

  Regla: Cuenta como niña, niño o adolescente quien tiene menos de dieciocho años

    Esquema del escenario: [1] un joven nacido el 1987-09-06 que está listo el <día>
      Dado que Carlos es una persona nacida el 1987-09-06, de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Carlos <cuenta> como CHILD por esta cláusula

      Ejemplos: el último día y su cumpleaños
        | día        | cuenta    |
        | 2005-09-05 | cuenta    |
        | 2005-09-06 | no cuenta |

    Escenario: [2] el caso de un niño lo decide una persona, porque no se ha leído el capítulo sobre la niñez
      Dado que Carlos es un niño de 17 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Carlos el vacío chapter-unread por sv-2005/chapter-on-unaccompanied-minors
      Y la respuesta dice de esta cláusula "el texto nombra a las personas menores de dieciocho años"

  Regla: Cuenta como persona mayor quien tiene más de sesenta años

    Esquema del escenario: [3] un hombre de <edad> años
      Dado que Santos es un hombre de <edad> años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces Santos <cuenta> como ELDERLY por esta cláusula

      Ejemplos: la ley mexicana ya cuenta a un hombre de sesenta años; este texto, no
        | edad | cuenta    |
        | 59   | no cuenta |
        | 60   | no cuenta |
        | 61   | cuenta    |

    Escenario: [4] la razón, para un hombre mayor
      Dado que Santos es un hombre de 75 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces la respuesta dice de esta cláusula "el texto nombra a las personas mayores de sesenta años"

  Regla: Discapacidad y trata sí, embarazo no

    Esquema del escenario: [5] un hombre de quien "<dato>" es "<respuesta>"
      Dado que Ever es un hombre de 30 años de El Salvador
      Y sobre Ever, "<dato>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces Ever <cuenta> como <categoría> por esta cláusula

      Ejemplos: basta la sospecha de trata
        | dato         | respuesta  | cuenta    | categoría          |
        | discapacidad | YES        | cuenta    | DISABLED           |
        | discapacidad | NO         | no cuenta | DISABLED           |
        | trata        | IDENTIFIED | cuenta    | TRAFFICKING_VICTIM |
        | trata        | SUSPECTED  | cuenta    | TRAFFICKING_VICTIM |
        | trata        | NO         | no cuenta | TRAFFICKING_VICTIM |

    Esquema del escenario: [6] la razón, para un hombre de quien "<dato>" es "<respuesta>"
      Dado que Ever es un hombre de 30 años de El Salvador
      Y sobre Ever, "<dato>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | dato         | respuesta | razón                                           |
        | discapacidad | YES       | el texto nombra a las personas con discapacidad |
        | trata        | SUSPECTED | el texto nombra a las víctimas de trata         |

    Escenario: [7] una mujer embarazada
      Dado que Yanira es una mujer de 26 años de El Salvador
      Y sobre Yanira, "embarazo" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-09-06 a las 10:00
      Entonces Yanira no cuenta como PREGNANT por esta cláusula
      Y esta cláusula no rige para Yanira

  Regla: Desde el 17 de mayo de 2005, para personas salvadoreñas

    Esquema del escenario: [8] un hombre de 75 años de <país> el <día>
      Dado que Santos es un hombre de 75 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Santos <cuenta> como ELDERLY por esta cláusula

      Ejemplos:
        | país        | día        | cuenta    |
        | El Salvador | 2005-05-16 | no cuenta |
        | El Salvador | 2005-05-17 | cuenta    |
        | Honduras    | 2005-05-17 | no cuenta |

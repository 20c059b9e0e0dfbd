# language: es
@ca4-2006/vulnerable-groups
Característica: CA4-2006 grupos: quién pertenece a uno de los cinco grupos que se nombran

  La prensa nombra a niñas, niños y adolescentes, personas mayores de sesenta años, mujeres embarazadas,
  personas con discapacidad y víctimas de trata. Las mujeres embarazadas son nuevas frente a la lista de 2005
  con El Salvador.

  Regla: Quien tiene menos de dieciocho años es niña, niño o adolescente

    Esquema del escenario: [1] una persona nacida el 1989-10-09 que está lista el <día>
      Dado que Osmar es una persona nacida el 1989-10-09, de Nicaragua
      Y sobre Osmar, "sexo" es "MALE"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Osmar <cuenta> como CHILD por esta cláusula
      Y el caso resulta <resultado>

      Ejemplos: el último día antes del cumpleaños, y el cumpleaños
        | día        | cuenta    | resultado |
        | 2007-10-08 | cuenta    | REFERRED  |
        | 2007-10-09 | no cuenta | PENDING   |

    Escenario: [2] el caso de un niño pasa a decisión de una persona, porque nadie ha leído el mecanismo para la niñez
      Dado que Osmar es un niño de 17 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Osmar el vacío chapter-unread por ca4-2006/mechanism-for-minors
      Y la respuesta dice de esta cláusula "el texto nombra a las personas menores de dieciocho años"

  Regla: Quien tiene más de sesenta años es persona mayor

    Esquema del escenario: [3] un hombre de <edad> años
      Dado que Evaristo es un hombre de <edad> años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces Evaristo <cuenta> como ELDERLY por esta cláusula

      Ejemplos: la ley mexicana ya cuenta a un hombre de sesenta años; este texto, no
        | edad | cuenta    |
        | 60   | no cuenta |
        | 61   | cuenta    |

  Regla: Embarazo, discapacidad, trata

    Esquema del escenario: [4] una mujer sobre quien "<dato>" es "<respuesta>"
      Dado que Jessenia es una mujer de 26 años de El Salvador
      Y sobre Jessenia, "<dato>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2007-10-09 a las 10:00
      Entonces Jessenia <cuenta> como <categoría> por esta cláusula

      Ejemplos: basta la sospecha de trata
        | dato         | respuesta  | cuenta    | categoría          |
        | embarazo     | YES        | cuenta    | PREGNANT           |
        | embarazo     | NO         | no cuenta | PREGNANT           |
        | discapacidad | YES        | cuenta    | DISABLED           |
        | discapacidad | NO         | no cuenta | DISABLED           |
        | trata        | SUSPECTED  | cuenta    | TRAFFICKING_VICTIM |
        | trata        | IDENTIFIED | cuenta    | TRAFFICKING_VICTIM |
        | trata        | NO         | no cuenta | TRAFFICKING_VICTIM |

    Escenario: [5] un hombre de 30 años de quien no se dice nada de esto
      Dado que Evaristo es un hombre de 30 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces esta cláusula no rige para Evaristo

    Esquema del escenario: [6] la razón, para una persona de <edad> años sobre quien "<dato>" es "<respuesta>"
      Dado que Jessenia es una persona de <edad> años de El Salvador
      Y sobre Jessenia, "sexo" es "FEMALE"
      Y sobre Jessenia, "<dato>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2007-10-09 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | edad | dato         | respuesta | razón                                                  |
        | 70   | discapacidad | NO        | el texto nombra a las personas mayores de sesenta años |
        | 26   | discapacidad | YES       | el texto nombra a las personas con discapacidad        |
        | 26   | embarazo     | YES       | el texto nombra a las mujeres embarazadas              |
        | 26   | trata        | SUSPECTED | el texto nombra a las víctimas de trata                |

  Regla: Solo mientras cubre el memorándum

    Esquema del escenario: [7] un hombre de 70 años de <país> el <día>
      Dado que Evaristo es un hombre de 70 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Evaristo <cuenta> como ELDERLY por esta cláusula

      Ejemplos:
        | país      | día        | cuenta    |
        | Nicaragua | 2006-05-04 | no cuenta |
        | Nicaragua | 2006-05-05 | cuenta    |
        | Nicaragua | 2012-04-30 | cuenta    |
        | Nicaragua | 2012-05-01 | no cuenta |
        | Honduras  | 2011-08-09 | no cuenta |
        | Honduras  | 2011-08-10 | cuenta    |

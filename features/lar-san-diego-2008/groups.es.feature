# language: es
@lar-san-diego-2008/groups
Característica: San Diego 2008, grupos: las personas que el arreglo nombra

  Niñas, niños y adolescentes, mujeres, personas mayores y personas que salen de prisión. Ningún texto dice la
  edad de las personas mayores: los sesenta años se infieren de la ley mexicana, y se usan solo para limitar
  el horario.

  Regla: Una persona es niña, niño o adolescente hasta el día en que cumple dieciocho años, o mientras su edad está en disputa

    Esquema del escenario: [1] un joven nacido el <nacimiento>
      Dado que Diego es un hombre nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces Diego <cuenta> como CHILD por esta cláusula

      Ejemplos: el último día antes del cumpleaños, y el cumpleaños
        | nacimiento | cuenta    |
        | 1993-08-06 | cuenta    |
        | 1993-08-05 | no cuenta |

    Escenario: [2] la razón
      Dado que Diego es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona tiene menos de dieciocho años"

    Escenario: [3] un hombre de diecinueve años cuya edad está en disputa
      Dado que Diego es un hombre de 19 años de México
      Y sobre Diego, "edad en duda" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces Diego cuenta como CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la edad de la persona está en disputa y, hasta que se determine, cuenta como niña, niño o adolescente"
      Y no hay entrega

  Regla: Mujeres y niñas cuentan como mujeres

    Esquema del escenario: [4] una <quién>
      Dado que Paula es una <quién> de México
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista el 2011-08-05 a las 10:00
      Entonces Paula cuenta como WOMAN por esta cláusula
      Y la respuesta dice de esta cláusula "la persona es mujer, niña o adolescente"

      Ejemplos:
        | quién            |
        | mujer de 30 años |
        | niña de 15 años  |

    Escenario: [5] un hombre
      Dado que Diego es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces Diego no cuenta como WOMAN por esta cláusula

  Regla: Una persona de sesenta años o más es mayor

    Esquema del escenario: [6] un hombre nacido el <nacimiento>
      Dado que Ernesto es un hombre nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces Ernesto <cuenta> como ELDERLY por esta cláusula

      Ejemplos:
        | nacimiento | cuenta    |
        | 1951-08-05 | cuenta    |
        | 1951-08-06 | no cuenta |

    Escenario: [7] la razón
      Dado que Ernesto es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona tiene sesenta años o más"

  Regla: Una persona que sale de prisión es una persona liberada

    Escenario: [8] un hombre que sale de prisión
      Dado que Diego es un hombre de 30 años de México
      Y sobre Diego, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces Diego cuenta como PRISON_RELEASE por esta cláusula
      Y la respuesta dice de esta cláusula "la persona salió de prisión"

    Esquema del escenario: [9] un hombre cuya salida de prisión es "<respuesta>"
      Dado que Diego es un hombre de 30 años de México
      Y sobre Diego, "salida de prisión" es "<respuesta>"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces Diego no cuenta como PRISON_RELEASE por esta cláusula

      Ejemplos:
        | respuesta |
        | NO        |
        | UNKNOWN   |

  Regla: Los grupos rigen del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [10] una mujer el <día>
      Dado que Paula es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista el <día> a las 10:00
      Entonces Paula <cuenta> como WOMAN por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2008-11-30 | no cuenta |
        | 2008-12-01 | cuenta    |
        | 2016-02-22 | cuenta    |
        | 2016-02-23 | no cuenta |

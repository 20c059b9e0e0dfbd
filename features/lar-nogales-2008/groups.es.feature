# language: es
@lar-nogales-2008/groups
Característica: Nogales 2009, grupos: niñas, niños y adolescentes, mujeres y personas enfermas

  Personal mexicano de recepción nombró los tres grupos a la prensa. La duda sobre una edad protege.

  Regla: Una persona es niña, niño o adolescente hasta el día en que cumple dieciocho años, o mientras su edad está en disputa

    Esquema del escenario: [1] un joven nacido el <nacimiento>
      Dado que Iván es un hombre nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces Iván <cuenta> como CHILD por esta cláusula

      Ejemplos: el último día antes del cumpleaños, y el cumpleaños
        | nacimiento | cuenta    |
        | 1994-05-11 | cuenta    |
        | 1994-05-10 | no cuenta |

    Escenario: [2] la razón
      Dado que Iván es un niño de 13 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona tiene menos de dieciocho años"

    Escenario: [3] un hombre de veinte años cuya edad está en disputa
      Dado que Iván es un hombre de 20 años de México
      Y sobre Iván, "edad en duda" es "YES"
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces Iván cuenta como CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la edad de la persona está en disputa y, hasta que se determine, cuenta como niña, niño o adolescente"
      Y no hay entrega

  Regla: Mujeres y niñas cuentan como mujeres

    Esquema del escenario: [4] una <quién>
      Dado que Rocío es una <quién> de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el 2012-05-10 a las 10:00
      Entonces Rocío cuenta como WOMAN por esta cláusula
      Y la respuesta dice de esta cláusula "la persona es mujer, niña o adolescente"

      Ejemplos:
        | quién            |
        | mujer de 30 años |
        | niña de 15 años  |

    Escenario: [5] un hombre
      Dado que Iván es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces Iván no cuenta como WOMAN por esta cláusula

  Regla: La persona enferma cuenta como tal

    Esquema del escenario: [6] un hombre cuya enfermedad es "<respuesta>"
      Dado que Iván es un hombre de 30 años de México
      Y sobre Iván, "enfermedad" es "<respuesta>"
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces Iván <cuenta> como ILL por esta cláusula

      Ejemplos:
        | respuesta | cuenta    |
        | YES       | cuenta    |
        | NO        | no cuenta |
        | UNKNOWN   | no cuenta |

    Escenario: [7] la razón
      Dado que Iván es un hombre de 30 años de México
      Y sobre Iván, "enfermedad" es "YES"
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona está enferma"

  Regla: Los grupos rigen del 3 de abril de 2009 al 22 de febrero de 2016

    Esquema del escenario: [8] una mujer el <día>
      Dado que Rocío es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el <día> a las 10:00
      Entonces Rocío <cuenta> como WOMAN por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2009-04-02 | no cuenta |
        | 2009-04-03 | cuenta    |
        | 2016-02-22 | cuenta    |
        | 2016-02-23 | no cuenta |

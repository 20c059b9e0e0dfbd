# language: es
@lar-2016/child
Característica: Arreglos locales de 2016, niñez: una persona menor de dieciocho años es niña, niño o adolescente

  El anexo sobre niñas, niños y adolescentes no acompañados trata de personas menores de dieciocho años, y la
  hora para menores de edad se refiere a las mismas personas. La duda sobre una edad protege.

  Regla: Una persona es niña, niño o adolescente hasta el día en que cumple dieciocho años

    Esquema del escenario: [1] una niña nacida el <nacimiento> que está lista el <día>
      Dado que Ana es una niña nacida el <nacimiento>, de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el <día> a las 10:00
      Entonces Ana cuenta como CHILD por esta cláusula

      Ejemplos: el último día antes de los dieciocho años; quien nació un 29 de febrero los cumple el 1 de marzo
        | nacimiento | día        |
        | 2002-03-10 | 2020-03-09 |
        | 2004-02-29 | 2022-02-28 |

    Esquema del escenario: [2] una mujer nacida el <nacimiento> que está lista el <día>
      Dado que Ana es una mujer nacida el <nacimiento>, de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el <día> a las 10:00
      Entonces Ana no cuenta como CHILD por esta cláusula

      Ejemplos: el día en que cumple dieciocho años
        | nacimiento | día        |
        | 2002-03-10 | 2020-03-10 |
        | 2004-02-29 | 2022-03-01 |

  Regla: Con la edad en disputa, la persona cuenta como niña, niño o adolescente hasta que se determine

    Escenario: [3] un hombre que dice tener diecinueve años, lo que un oficial pone en duda
      Dado que Efraín es un hombre de 19 años de México
      Y sobre Efraín, "edad en duda" es "YES"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces Efraín cuenta como CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la edad de la persona está en disputa y, hasta que se determine, cuenta como niña, niño o adolescente"
      Y no hay entrega

    Escenario: [4] un hombre de diecinueve años cuya edad nadie pone en duda
      Dado que Efraín es un hombre de 19 años de México
      Y sobre Efraín, "edad en duda" es "NO"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces Efraín no cuenta como CHILD por esta cláusula
      Y el caso resulta RETURNABLE

    Escenario: [5] el caso de una persona de edad desconocida espera a que decida una persona
      Dado que Sam es una persona de edad desconocida, de México
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Sam "fecha de nacimiento"

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [6] el primer día
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2016-02-23 a las 10:00
      Entonces Ana cuenta como CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la persona tiene menos de dieciocho años"

    Escenario: [7] la víspera
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2016-02-22 a las 10:00
      Entonces Ana no cuenta como CHILD por esta cláusula

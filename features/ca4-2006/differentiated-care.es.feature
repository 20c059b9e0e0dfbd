# language: es
@ca4-2006/differentiated-care
Característica: CA4-2006 atención diferenciada: los grupos que nombra el memorándum reciben una atención propia

  Las partes prometen un trato especial y diferenciado a los grupos vulnerables. La prensa nombra a niñas,
  niños y adolescentes, personas mayores de sesenta años, mujeres embarazadas, personas con discapacidad y
  víctimas de trata.

  Regla: Los cinco grupos reciben una atención propia en el camino de regreso

    Esquema del escenario: [1] un hombre de <edad> años
      Dado que Anastasio es un hombre de <edad> años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces el caso resulta PENDING
      Y a Anastasio <debido> differentiated-care por esta cláusula

      Ejemplos:
        | edad | debido        |
        | 60   | no se le debe |
        | 61   | se le debe    |

    Esquema del escenario: [2] un hombre sobre quien "<dato>" es "<respuesta>"
      Dado que Anastasio es un hombre de 35 años de Guatemala
      Y sobre Anastasio, "<dato>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-10-11 a las 10:00
      Entonces el caso resulta PENDING
      Y a Anastasio <debido> differentiated-care por esta cláusula

      Ejemplos:
        | dato         | respuesta  | debido        |
        | discapacidad | NO         | no se le debe |
        | discapacidad | YES        | se le debe    |
        | trata        | NO         | no se le debe |
        | trata        | IDENTIFIED | se le debe    |

    Esquema del escenario: [3] una mujer sobre quien "embarazo" es "<respuesta>", y su hija
      Dado que Meyling es una mujer de 25 años de Nicaragua
      Y sobre Meyling, "embarazo" es "<respuesta>"
      Y que Sayra es una niña de 4 años de Nicaragua
      Y que Sayra es la hija de Meyling
      Y que México las tiene en Tapachula
      Cuando están listas el 2011-10-11 a las 10:00
      Entonces el caso resulta PENDING
      Y a Meyling <debido> differentiated-care por esta cláusula
      Y a Sayra se le debe differentiated-care por esta cláusula

      Ejemplos: las mujeres como tales no están en la lista
        | respuesta | debido        |
        | YES       | se le debe    |
        | NO        | no se le debe |

  Regla: Se trata del camino de regreso, mientras cubre el memorándum

    Escenario: [4] un adulto mayor que no es devuelto
      Dado que Anastasio es un hombre de 70 años de Nicaragua
      Y sobre Anastasio, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Anastasio

    Esquema del escenario: [5] un adulto mayor nicaragüense el <día>
      Dado que Anastasio es un hombre de 70 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces a Anastasio <debido> differentiated-care por esta cláusula

      Ejemplos:
        | día        | debido        |
        | 2006-05-04 | no se le debe |
        | 2006-05-05 | se le debe    |
        | 2012-04-30 | se le debe    |
        | 2012-05-01 | no se le debe |

    Escenario: [6] la razón
      Dado que Anastasio es un hombre de 70 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces la respuesta dice de esta cláusula "el memorándum promete una atención diferenciada a este grupo"

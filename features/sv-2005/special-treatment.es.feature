# language: es
@sv-2005/special-treatment
Característica: SV-2005 trato especial: los grupos que nombra el acuerdo reciben un trato especial

  Las niñas, niños y adolescentes, las personas mayores de sesenta años, las personas con discapacidad y las
  víctimas de trata reciben un trato especial y preferente en el camino de regreso.

  Regla: Los cuatro grupos, y nadie más

    Esquema del escenario: [1] un hombre de <edad> años
      Dado que Adonay es un hombre de <edad> años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces el caso resulta PENDING
      Y a Adonay <se debe> differentiated-care por esta cláusula

      Ejemplos:
        | edad | se debe       |
        | 60   | no se le debe |
        | 61   | se le debe    |

    Esquema del escenario: [2] un hombre de quien "<dato>" es "<respuesta>" en 2014
      Dado que Adonay es un hombre de 35 años de El Salvador
      Y sobre Adonay, "<dato>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-02-11 a las 10:00
      Entonces el caso resulta PENDING
      Y a Adonay <se debe> differentiated-care por esta cláusula

      Ejemplos:
        | dato         | respuesta  | se debe       |
        | discapacidad | NO         | no se le debe |
        | discapacidad | YES        | se le debe    |
        | trata        | IDENTIFIED | se le debe    |

    Escenario: [3] una mujer embarazada y su hijo
      Dado que Morena es una mujer de 24 años de El Salvador
      Y sobre Morena, "embarazo" es "YES"
      Y que Diego es un niño de 5 años de El Salvador
      Y que Diego es el hijo de Morena
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-02-11 a las 10:00
      Entonces el caso resulta PENDING
      Y a Diego se le debe differentiated-care por esta cláusula
      Y a Morena no se le debe differentiated-care por esta cláusula

  Regla: Se trata del camino de regreso

    Escenario: [4] un hombre mayor que no es devuelto
      Dado que Adonay es un hombre de 70 años de El Salvador
      Y sobre Adonay, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Adonay

    Escenario: [5] la razón
      Dado que Adonay es un hombre de 70 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces la respuesta dice de esta cláusula "el acuerdo promete un trato especial a este grupo"

# language: es
@gt-2005/special-treatment
Característica: GT-2005 trato especial: las personas vulnerables y las víctimas de trata reciben un trato especial

  No se ha leído la lista de grupos vulnerables del acuerdo. Las mujeres y la niñez tienen capítulos propios;
  los demás grupos son los que la ley mexicana nombra ese día.

  Regla: El camino de vuelta de quien pertenece a un grupo vulnerable se adapta a la persona

    Esquema del escenario: [1] un hombre de <edad> años en 2006
      Dado que Anselmo es un hombre de <edad> años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces el caso resulta PENDING
      Y a Anselmo <debido> differentiated-care por esta cláusula

      Ejemplos: la ley mexicana llama persona adulta mayor a quien tiene sesenta años
        | edad | debido        |
        | 59   | no se le debe |
        | 60   | se le debe    |

    Esquema del escenario: [2] un hombre cuyo dato "<hecho>" es "<respuesta>" en 2014
      Dado que Anselmo es un hombre de 35 años de Guatemala
      Y sobre Anselmo, "<hecho>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-02-11 a las 10:00
      Entonces el caso resulta PENDING
      Y a Anselmo <debido> differentiated-care por esta cláusula

      Ejemplos:
        | hecho        | respuesta  | debido        |
        | discapacidad | NO         | no se le debe |
        | discapacidad | YES        | se le debe    |
        | trata        | IDENTIFIED | se le debe    |

    Escenario: [3] una mujer embarazada y un niño que viaja con ella
      Dado que Micaela es una mujer de 24 años de Guatemala
      Y sobre Micaela, "embarazo" es "YES"
      Y que Efraín es un niño de 5 años de Guatemala
      Y que Efraín es el hijo de Micaela
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-02-11 a las 10:00
      Entonces el caso resulta PENDING
      Y a Micaela se le debe differentiated-care por esta cláusula
      Y a Efraín se le debe differentiated-care por esta cláusula

    Escenario: [4] que nadie haya preguntado por una discapacidad no demora nada
      Dado que Anselmo es un hombre de 35 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-02-11 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta saber "discapacidad" sobre Anselmo
      Y esta cláusula no rige para Anselmo

  Regla: Trata del camino de vuelta

    Escenario: [5] un hombre mayor que no es devuelto
      Dado que Anselmo es un hombre de 70 años de Guatemala
      Y sobre Anselmo, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Anselmo

    Escenario: [6] el motivo
      Dado que Anselmo es un hombre de 70 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces la respuesta dice de esta cláusula "el acuerdo promete un trato especial a los grupos vulnerables"

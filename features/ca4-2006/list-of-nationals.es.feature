# language: es
@ca4-2006/list-of-nationals
Característica: CA4-2006 lista: las personas de grupos vulnerables no salen antes de que el consulado haya confirmado la lista

  El cónsul compara con las personas la lista que le dan y busca a niñas, niños y adolescentes. La prensa lo
  informó en mayo de 2011 del cónsul de El Salvador en Tapachula.

  Regla: Las personas de los grupos que nombra el memorándum esperan la lista

    Esquema del escenario: [1] un hombre de <edad> años
      Dado que Leonardo es un hombre de <edad> años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso list-confirmation para Leonardo por esta cláusula

      Ejemplos: el memorándum habla de personas mayores de sesenta años
        | edad | falta    |
        | 60   | no falta |
        | 61   | falta    |

    Esquema del escenario: [2] un hombre sobre quien "<dato>" es "<respuesta>"
      Dado que Leonardo es un hombre de 35 años de Guatemala
      Y sobre Leonardo, "<dato>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-10-11 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso list-confirmation para Leonardo por esta cláusula

      Ejemplos:
        | dato         | respuesta  | falta    |
        | discapacidad | NO         | no falta |
        | discapacidad | YES        | falta    |
        | trata        | NO         | no falta |
        | trata        | IDENTIFIED | falta    |

    Escenario: [3] una mujer embarazada y su hijo
      Dado que Xiomara es una mujer de 25 años de Nicaragua
      Y sobre Xiomara, "embarazo" es "YES"
      Y que Jáder es un niño de 4 años de Nicaragua
      Y que Jáder es el hijo de Xiomara
      Y que México los tiene en Tapachula
      Cuando están listos el 2011-10-11 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso list-confirmation para Xiomara por esta cláusula
      Y falta el paso list-confirmation para Jáder por esta cláusula

  Regla: Lo confirmado está hecho; todo lo demás, no

    Esquema del escenario: [4] un adulto mayor sobre quien "lista confirmada por el consulado" es "<respuesta>"
      Dado que Leonardo es un hombre de 66 años de Nicaragua
      Y sobre Leonardo, "lista confirmada por el consulado" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces <falta> el paso list-confirmation para Leonardo por esta cláusula

      Ejemplos:
        | respuesta | falta    |
        | UNKNOWN   | falta    |
        | NO        | falta    |
        | YES       | no falta |

    Escenario: [5] la respuesta dice con qué se muestra cumplido el paso
      Dado que Leonardo es un hombre de 66 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-10-09 a las 10:00
      Entonces sobre Leonardo, "lista confirmada por el consulado" muestra cumplido el paso list-confirmation
      Y esta cláusula rige para Leonardo con efecto REQUIRES
      Y la respuesta dice de esta cláusula "el consulado no ha confirmado la lista de quienes viajan"

  Regla: Solo mientras cubre el memorándum

    Esquema del escenario: [6] un adulto mayor de Nicaragua el <día>
      Dado que Leonardo es un hombre de 66 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces <falta> el paso list-confirmation para Leonardo por esta cláusula

      Ejemplos:
        | día        | falta    |
        | 2006-05-04 | no falta |
        | 2006-05-05 | falta    |
        | 2012-04-30 | falta    |
        | 2012-05-01 | no falta |

# language: es
@lar-2016/tamaulipas-3
Característica: Arreglos locales de 2016, Tamaulipas 3: Matamoros recibe en los meses impares, Reynosa en los pares

  Los meses se infieren de siete que los periódicos mencionan entre 2015 y marzo de 2020. El turno es un
  límite; por eso el fin de un mes mueve la entrega.

  Regla: Matamoros recibe en los meses impares, Reynosa en los pares

    Esquema del escenario: [1] una mujer detenida en <lugar> que está lista el <día>
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en <lugar>
      Cuando está lista el <día> a las 10:00
      Entonces el puerto es <puerto>
      Y la primera entrega es el <día> a las 10:00
      Y esta cláusula rige para Gabriela con efecto LIMITS en <puerto>

      Ejemplos: los meses que mencionan los periódicos, y los meses vecinos
        | lugar       | día        | puerto    |
        | McAllen     | 2018-01-31 | Matamoros |
        | McAllen     | 2018-02-01 | Reynosa   |
        | Brownsville | 2019-02-28 | Reynosa   |
        | Brownsville | 2019-03-01 | Matamoros |
        | McAllen     | 2019-10-15 | Reynosa   |
        | Brownsville | 2020-03-31 | Matamoros |

    Esquema del escenario: [2] la razón en <puerto>
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en McAllen
      Cuando está lista el <día> a las 10:00
      Entonces el puerto es <puerto>
      Y la respuesta dice de esta cláusula "<palabras>"

      Ejemplos:
        | día        | puerto    | palabras                                          |
        | 2018-01-31 | Matamoros | a Matamoros le toca el turno en los meses impares |
        | 2018-02-01 | Reynosa   | a Reynosa le toca el turno en los meses pares     |

  Regla: El fin de un mes mueve la entrega

    Esquema del escenario: [3] una mujer que está lista el último día de marzo a las <lista>
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Brownsville
      Cuando está lista el 2020-03-31 a las <lista>
      Entonces el puerto es <puerto>
      Y la primera entrega es el <día> a las <entrega>

      Ejemplos:
        | lista | puerto    | día        | entrega |
        | 21:00 | Matamoros | 2020-03-31 | 21:00   |
        | 22:00 | Reynosa   | 2020-04-01 | 08:00   |

    Escenario: [4] un puerto que se propone fuera de su turno espera a su mes
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en McAllen
      Cuando está lista para la entrega en Reynosa el 2020-03-10 a las 10:00
      Entonces el puerto es Reynosa
      Y la primera entrega es el 2020-04-01 a las 08:00
      Y otra opción es Matamoros el 2020-03-10 a las 10:00

    Escenario: [5] no se espera un turno al que le faltan más de treinta días
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en McAllen
      Cuando está lista para la entrega en Reynosa el 2020-03-01 a las 10:00
      Entonces se excluye Reynosa por esta cláusula
      Y el puerto es Matamoros

  Regla: El turno se refiere solo a estos dos puertos

    Escenario: [6] una mujer detenida en Laredo
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-04-10 a las 10:00
      Entonces el puerto es Nuevo Laredo
      Y esta cláusula no rige para Gabriela

  Regla: La cláusula rige desde el 23 de febrero de 2016 hasta el final de 2020

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Brownsville
      Cuando está lista para la entrega en Reynosa el <día> a las 10:00
      Entonces <cláusula> rige para Gabriela con efecto LIMITS en Reynosa
      Y la primera entrega es a las 10:00

      Ejemplos:
        | día        | cláusula                 |
        | 2016-02-22 | mou-2004/tamaulipas-turn |
        | 2016-02-23 | esta cláusula            |

    Escenario: [8] el turno de diciembre no llega hasta enero de 2021
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en McAllen
      Cuando está lista para la entrega en Reynosa el 2021-01-04 a las 10:00
      Entonces esta cláusula no rige para Gabriela
      Y la primera entrega es a las 10:00
      Y su horario es desconocido

    Escenario: [9] si la entrega solo es posible después del último día, el caso se decide de nuevo
      Dado que Gabriela es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en McAllen
      Cuando está lista para la entrega en Reynosa el 2020-12-31 a las 22:00
      Entonces la primera entrega es el 2021-01-01 a las 05:00
      Y su horario es desconocido
      Y falta el paso decide-again para Gabriela, para el 2021-01-01

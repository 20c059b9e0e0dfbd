# language: es
Característica: La primera entrega

  Cuentan el horario del puerto, los límites de cada cláusula que rige, y los turnos y corridas; nada amplía
  una ventana. Una ventana incluye el minuto en que abre y excluye el minuto en que cierra, y menos de media
  hora no es ventana.

  Regla: El horario propio del puerto, al minuto

    Esquema del escenario: [1] un hombre que está listo en Laredo a las <listo>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las <listo>
      Entonces el caso resulta RETURNABLE
      Y el puerto es Nuevo Laredo
      Y la primera entrega es el <día> desde las <apertura> hasta las 22:00
      Y su horario es conocido
      Y <causa> impide que sea antes

      Ejemplos: de las ocho de la mañana a las diez de la noche
        | listo | día        | apertura | causa                 |
        | 00:00 | 2020-03-10 | 08:00    | el horario del puerto |
        | 07:59 | 2020-03-10 | 08:00    | el horario del puerto |
        | 08:00 | 2020-03-10 | 08:00    | nada                  |
        | 08:01 | 2020-03-10 | 08:01    | nada                  |
        | 21:30 | 2020-03-10 | 21:30    | nada                  |
        | 21:31 | 2020-03-11 | 08:00    | el horario del puerto |
        | 22:00 | 2020-03-11 | 08:00    | el horario del puerto |
        | 23:59 | 2020-03-11 | 08:00    | el horario del puerto |

  Regla: Donde nadie ha leído el horario, solo se conocen los límites

    Esquema del escenario: [2] un hombre que está listo en Nogales a las <listo>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Cuando está listo el 2018-03-10 a las <listo>
      Entonces el caso resulta PENDING
      Y la primera entrega es el <día> desde las <apertura> hasta las 22:00
      Y su horario es desconocido
      Y <causa> impide que sea antes
      Y falta el paso confirm-hours para Juan, para el <día>

      Ejemplos: nadie entre las 22:00 y las 05:00, y lo demás se pregunta
        | listo | día        | apertura | causa             |
        | 04:50 | 2018-03-10 | 05:00    | lar-2016/common-2 |
        | 05:00 | 2018-03-10 | 05:00    | nada              |
        | 21:30 | 2018-03-10 | 21:30    | nada              |
        | 23:15 | 2018-03-11 | 05:00    | lar-2016/common-2 |

    Escenario: [3] se dice a quién preguntar
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Cuando está listo el 2018-03-10 a las 09:00
      Entonces para el paso confirm-hours de Juan se pregunta a "la oficina del Instituto Nacional de Migración en Nogales, o el Consulado General de México en Nogales, Arizona"

  Regla: El horario de cada grupo obliga para quien pertenece a él

    Escenario: [4] el horario para mujeres embarazadas no es el de todas las personas
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta PENDING
      Y su horario es desconocido
      Y falta el paso confirm-hours para Rosa, para el 2020-03-10

  Regla: Un límite rige en los relojes de ambos lados

    Esquema del escenario: [5] un hombre que está listo en Presidio el <día> a las <listo>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Presidio
      Cuando está listo el <día> a las <listo>
      Entonces el puerto es Ojinaga
      Y la primera entrega es el <día> a las <apertura>

      Ejemplos: Ojinaga tuvo otra hora que Presidio hasta el 30 de noviembre de 2022
        | día        | listo | apertura |
        | 2018-01-10 | 05:30 | 05:00    |
        | 2018-01-10 | 06:30 | 05:30    |
        | 2018-07-10 | 05:30 | 05:00    |
        | 2023-01-10 | 05:30 | 05:30    |

  Regla: El reloj cambia, y las horas siguen siendo locales

    Esquema del escenario: [6] un hombre que está listo en Laredo el <día> a las 07:00, el día en que cambia el reloj
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <día> a las 07:00
      Entonces la primera entrega es el <día> desde las 08:00 hasta las 22:00

      Ejemplos: primavera y otoño
        | día        |
        | 2020-03-08 |
        | 2020-11-01 |

  Regla: Los turnos por mes son límites de un puerto

    Esquema del escenario: [7] un hombre detenido en Brownsville, listo el <día>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Brownsville
      Cuando está listo el <día> a las 09:00
      Entonces el puerto es <puerto>

      Ejemplos: Matamoros en meses nones, Reynosa en meses pares
        | día        | puerto    |
        | 2020-03-10 | Matamoros |
        | 2020-04-10 | Reynosa   |

  Regla: El horario que era práctica se conoce hasta el fin del año en que se vio por última vez

    Esquema del escenario: [8] un hombre que está listo en Laredo el <día>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y su horario es <certeza>

      Ejemplos: se vio por última vez en marzo de 2020
        | día        | resultado  | certeza     |
        | 2016-02-22 | PENDING    | desconocido |
        | 2016-02-23 | RETURNABLE | conocido    |
        | 2020-12-31 | RETURNABLE | conocido    |
        | 2021-01-01 | PENDING    | desconocido |

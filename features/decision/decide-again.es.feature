# language: es
Característica: Una cláusula empieza o termina antes de la entrega

  Los horarios, límites, turnos y temporadas son los del día de la entrega; todo lo demás es el derecho del
  día en que las personas están listas. Donde una cláusula que interviene empieza o termina entre ambos, el
  caso se decide de nuevo en ese día.

  Regla: Se nombra el día

    Esquema del escenario: [1] un hombre que está listo en El Paso el <listo> a las <hora>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el <listo> a las <hora>
      Entonces el caso resulta PENDING
      Y la primera entrega es el <día>
      Y <falta> el paso decide-again para Juan

      Ejemplos: los arreglos locales empiezan el 23 de febrero de 2016
        | listo      | hora  | día        | falta    |
        | 2016-02-22 | 21:00 | 2016-02-22 | no falta |
        | 2016-02-22 | 23:45 | 2016-02-23 | falta    |
        | 2016-02-23 | 09:00 | 2016-02-23 | no falta |

    Escenario: [2] el día en que empiezan los arreglos
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2016-02-22 a las 23:45
      Entonces falta el paso decide-again para Juan, para el 2016-02-23

    Escenario: [3] una madre y su hijo, en la víspera de la ley para toda niña, niño o adolescente
      Dado que Luis es un niño de 12 años de Guatemala
      Y que Marta es una mujer de 40 años de Guatemala
      Y que Luis es el hijo de Marta, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2021-01-10 a las 23:45
      Entonces el caso resulta PENDING
      Y falta el paso decide-again para Luis, para el 2021-01-11

  Regla: Un horario que termina es el horario del día de la entrega, y por él no hay que decidir nada de nuevo

    Esquema del escenario: [4] un hombre que está listo en Laredo el <listo> a las <hora>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <listo> a las <hora>
      Entonces la primera entrega es el <día> desde las <abre> hasta las 22:00
      Y su horario es <horario>

      Ejemplos: la práctica del puerto se conoce hasta el fin de 2020
        | listo      | hora  | día        | abre  | horario     |
        | 2020-12-31 | 21:30 | 2020-12-31 | 21:30 | conocido    |
        | 2020-12-31 | 21:31 | 2021-01-01 | 05:00 | desconocido |

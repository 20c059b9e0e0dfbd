# language: es
Característica: Un horario por el que alguien ha preguntado

  El puerto puede confirmar un horario que nadie ha leído. Lo confirmado vale en lugar de lo desconocido, en
  ese día y para ese grupo de personas, y nunca va más allá de un límite.

  Regla: El horario confirmado vale en lugar del desconocido, en su día

    Esquema del escenario: [1] Nogales confirmó de diez a cuatro el 10 de marzo, y Juan está listo el <listo> a las <hora>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Y que el horario de Nogales para casos generales está confirmado desde el 2018-03-10 a las 10:00 hasta las 16:00
      Cuando está listo el <listo> a las <hora>
      Entonces el caso resulta <resultado>
      Y el puerto es Nogales
      Y la primera entrega es el <día> desde las <abre> hasta las <cierra>
      Y su horario es <horario>

      Ejemplos: antes, dentro y después
        | listo      | hora  | resultado  | día        | abre  | cierra | horario     |
        | 2018-03-10 | 09:59 | RETURNABLE | 2018-03-10 | 10:00 | 16:00  | conocido    |
        | 2018-03-10 | 10:01 | RETURNABLE | 2018-03-10 | 10:01 | 16:00  | conocido    |
        | 2018-03-10 | 15:30 | RETURNABLE | 2018-03-10 | 15:30 | 16:00  | conocido    |
        | 2018-03-10 | 15:31 | PENDING    | 2018-03-11 | 05:00 | 22:00  | desconocido |

    Escenario: [2] el día anterior sigue siendo desconocido, y el día confirmado es la opción más segura
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Y que el horario de Nogales para casos generales está confirmado desde el 2018-03-10 a las 10:00 hasta las 16:00
      Cuando está listo el 2018-03-09 a las 20:00
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2018-03-09 desde las 20:00 hasta las 22:00
      Y su horario es desconocido
      Y falta el paso confirm-hours para Juan, para el 2018-03-09
      Y otra opción es Nogales el 2018-03-10 desde las 10:00 hasta las 16:00

  Regla: Vale para el grupo para el que se confirmó

    Esquema del escenario: [3] un horario confirmado para <grupo>, y Rosa está embarazada
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en Nogales
      Y que el horario de Nogales para <grupo> está confirmado desde el 2018-03-10 a las 10:00 hasta las 16:00
      Cuando está lista el 2018-03-10 a las 11:00
      Entonces el caso resulta <resultado>

      Ejemplos: el suyo es el de necesidades especiales
        | grupo                  | resultado  |
        | necesidades especiales | RETURNABLE |
        | casos generales        | PENDING    |

  Regla: Nunca va más allá de un límite

    Escenario: [4] un puerto que recibiría a una niña a las cinco
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en Nogales
      Y que el horario de Nogales para casos generales está confirmado desde el 2018-03-10 a las 05:00 hasta las 23:00
      Cuando están listas el 2018-03-10 a las 04:00
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es desde las 07:00 hasta las 22:00
      Y lar-2016/common-3 impide que sea antes

  Regla: No sustituye un horario que se conoce

    Escenario: [5] Nuevo Laredo está abierto hasta las diez, confirme lo que confirme
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que el horario de Nuevo Laredo para casos generales está confirmado desde el 2020-03-10 a las 05:00 hasta las 06:00
      Cuando está listo el 2020-03-10 a las 05:00
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es desde las 08:00 hasta las 22:00

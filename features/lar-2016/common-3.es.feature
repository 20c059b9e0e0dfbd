# language: es
@lar-2016/common-3
Característica: Arreglos locales de 2016, cláusula común 3: no se entrega a nadie menor de dieciocho años antes de las siete

  Según los arreglos locales del 23 de febrero de 2016 no se devuelve a nadie menor de dieciocho años antes de
  las 07:00, sea cual sea el horario del puerto.

  Regla: Una niña, un niño o adolescente espera hasta las 07:00, hora local del puerto

    Esquema del escenario: [1] una niña de 15 años que está lista a las <lista>
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 40 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas para la entrega en Nuevo Laredo el 2020-03-10 a las <lista>
      Entonces el caso resulta RETURNABLE
      Y esta cláusula rige para Ana con efecto LIMITS
      Y la primera entrega es a las <entrega>
      Y <causa> impide que sea antes

      Ejemplos: prevalece el horario más estricto
        | lista | entrega | causa                 |
        | 06:59 | 08:00   | el horario del puerto |
        | 07:59 | 08:00   | el horario del puerto |
        | 08:01 | 08:01   | nada                  |

    Esquema del escenario: [2] donde nadie ha leído el horario del puerto, una niña que está lista a las <lista>
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 40 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas para la entrega en Ciudad Juárez el 2020-03-10 a las <lista>
      Entonces el caso resulta PENDING
      Y la primera entrega es a las <entrega>
      Y su horario es desconocido
      Y <causa> impide que sea antes
      Y la respuesta dice de esta cláusula "no se entrega a una niña, un niño o adolescente antes de las 07:00"

      Ejemplos: las siete de la mañana
        | lista | entrega | causa         |
        | 05:30 | 07:00   | esta cláusula |
        | 06:59 | 07:00   | esta cláusula |
        | 07:01 | 07:01   | nada          |

  Regla: A quien tiene dieciocho años o más no la retiene

    Escenario: [3] una joven el día en que cumple dieciocho años
      Dado que Ana es una mujer nacida el 2002-03-10, de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista para la entrega en Ciudad Juárez el 2020-03-10 a las 05:30
      Entonces esta cláusula no rige para Ana
      Y la primera entrega es a las 05:30

    Escenario: [4] la víspera de su cumpleaños espera, y su madre con ella
      Dado que Ana es una niña nacida el 2002-03-10, de México
      Y que Rosa es una mujer de 40 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas para la entrega en Ciudad Juárez el 2020-03-09 a las 05:30
      Entonces esta cláusula rige para Ana con efecto LIMITS
      Y esta cláusula no rige para Rosa
      Y la primera entrega es a las 07:00

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [5] una niña que está lista el <día> a las <lista>
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 40 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas para la entrega en Ciudad Juárez el <día> a las <lista>
      Entonces la primera entrega es a las <entrega>

      Ejemplos: la última mañana sin ella y la primera con ella
        | día        | lista | entrega |
        | 2016-02-22 | 05:30 | 05:30   |
        | 2016-02-23 | 05:30 | 07:00   |

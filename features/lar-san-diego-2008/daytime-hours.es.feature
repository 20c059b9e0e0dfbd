# language: es
@lar-san-diego-2008/daytime-hours
Característica: San Diego 2008, horario: la entrega de niñas, niños, adolescentes, mujeres y personas mayores se hace solo entre las 08:00 y las 18:00

  Un periódico informa del horario; la edad de las personas mayores se infiere. El horario propio de los
  puertos no se ha leído; por eso lo confirma una persona dentro de esta ventana.

  Regla: Su entrega se hace solo entre las 08:00 y las 18:00

    Esquema del escenario: [1] una <quién> que está lista a las <lista>
      Dado que Paula es una <quién> de México
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista para la entrega en El Chaparral el 2011-08-04 a las <lista>
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Paula con efecto LIMITS en El Chaparral
      Y la primera entrega es el <día> desde las <entrega> hasta las 18:00
      Y su horario es desconocido

      Ejemplos: las ocho de la mañana
        | quién            | lista | día        | entrega |
        | mujer de 30 años | 07:59 | 2011-08-04 | 08:00   |
        | mujer de 30 años | 08:01 | 2011-08-04 | 08:01   |

      Ejemplos: las seis de la tarde; menos de media hora no es una ventana
        | quién            | lista | día        | entrega |
        | mujer de 30 años | 17:30 | 2011-08-04 | 17:30   |
        | mujer de 30 años | 17:31 | 2011-08-05 | 08:00   |

    Escenario: [2] la razón para una mujer
      Dado que Paula es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en El Centro
      Cuando está lista para la entrega en Mexicali el 2011-08-04 a las 06:00
      Entonces la primera entrega es a las 08:00
      Y esta cláusula impide que sea antes
      Y la respuesta dice de esta cláusula "la entrega de una mujer se hace solo entre las 08:00 y las 18:00"

    Escenario: [3] un niño, y su padre con él
      Dado que Diego es un niño de 12 años de México
      Y que Ernesto es un hombre de 45 años de México
      Y que Diego es el hijo de Ernesto, según un documento
      Y que los Estados Unidos los tienen en El Centro
      Cuando están listos para la entrega en Mexicali el 2011-08-04 a las 06:00
      Entonces esta cláusula rige para Diego con efecto LIMITS en Mexicali
      Y esta cláusula no rige para Ernesto
      Y la primera entrega es a las 08:00
      Y la respuesta dice de esta cláusula "la entrega de una niña, un niño o adolescente se hace solo entre las 08:00 y las 18:00"

    Esquema del escenario: [4] un hombre nacido el <nacimiento>
      Dado que Ernesto es un hombre nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el 2011-08-04 a las 06:00
      Entonces la primera entrega es a las <entrega>
      Y <causa> impide que sea antes

      Ejemplos: la víspera del día en que cumple sesenta años, y ese día
        | nacimiento | entrega | causa         |
        | 1951-08-05 | 06:00   | nada          |
        | 1951-08-04 | 08:00   | esta cláusula |

    Escenario: [5] la razón para las personas mayores
      Dado que Ernesto es un hombre de 71 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el 2011-08-04 a las 06:00
      Entonces la respuesta dice de esta cláusula "la entrega de una persona de sesenta años o más se hace solo entre las 08:00 y las 18:00"

  Regla: Rige para quien pueda pertenecer al grupo

    Escenario: [6] una persona cuyo sexo nadie ha dicho
      Dado que Alex es una persona de 30 años de México
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos para la entrega en El Chaparral el 2011-08-04 a las 06:00
      Entonces la primera entrega es a las 08:00
      Y esta cláusula impide que sea antes

  Regla: No rige para hombres de dieciocho a cincuenta y nueve años

    Esquema del escenario: [7] un hombre de <edad> años
      Dado que Ernesto es un hombre de <edad> años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el 2011-08-04 a las 06:00
      Entonces esta cláusula no rige para Ernesto
      Y la primera entrega es a las 06:00

      Ejemplos:
        | edad |
        | 18   |
        | 59   |

  Regla: El horario rige del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [8] una mujer que está lista el <día> a las seis de la mañana
      Dado que Paula es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista para la entrega en El Chaparral el <día> a las 06:00
      Entonces la primera entrega es a las <entrega>

      Ejemplos:
        | día        | entrega |
        | 2008-11-30 | 06:00   |
        | 2008-12-01 | 08:00   |
        | 2016-02-22 | 08:00   |
        | 2016-02-23 | 06:00   |

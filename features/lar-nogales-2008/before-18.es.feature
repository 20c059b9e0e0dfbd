# language: es
@lar-nogales-2008/before-18
Característica: Nogales 2009, horario: la entrega de niñas, niños, adolescentes, mujeres y personas enfermas se hace antes de las 18:00

  Lo dijo a la prensa personal mexicano de recepción. No se sabe desde qué hora de la mañana: el horario lo
  confirma una persona.

  Regla: Su entrega se hace antes de las 18:00

    Esquema del escenario: [1] una mujer que está lista a las <lista>
      Dado que Rocío es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el 2012-05-10 a las <lista>
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Rocío con efecto LIMITS en Nogales
      Y la primera entrega es el <día> desde las <entrega> hasta las 18:00
      Y su horario es desconocido

      Ejemplos: menos de media hora no es una ventana
        | lista | día        | entrega |
        | 05:00 | 2012-05-10 | 05:00   |
        | 17:30 | 2012-05-10 | 17:30   |
        | 17:31 | 2012-05-11 | 00:00   |
        | 18:00 | 2012-05-11 | 00:00   |

    Escenario: [2] la razón para una mujer
      Dado que Rocío es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el 2012-05-10 a las 19:00
      Entonces esta cláusula impide que sea antes
      Y la respuesta dice de esta cláusula "la entrega de una mujer se hace antes de las 18:00"

    Escenario: [3] un niño, y su padre con él
      Dado que Iván es un niño de 13 años de México
      Y que Felipe es un hombre de 33 años de México
      Y que Iván es el hijo de Felipe, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Cuando están listos el 2012-05-10 a las 19:00
      Entonces la primera entrega es el 2012-05-11
      Y esta cláusula impide que sea antes
      Y esta cláusula no rige para Felipe con efecto LIMITS
      Y la respuesta dice de esta cláusula "la entrega de una niña, un niño o adolescente se hace antes de las 18:00"

    Escenario: [4] un hombre que está enfermo
      Dado que Felipe es un hombre de 33 años de México
      Y sobre Felipe, "enfermedad" es "YES"
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 19:00
      Entonces la primera entrega es el 2012-05-11
      Y esta cláusula impide que sea antes
      Y la respuesta dice de esta cláusula "la entrega de una persona enferma se hace antes de las 18:00"

  Regla: Rige para quien pueda ser mujer, y pregunta si un hombre está enfermo

    Escenario: [5] una persona cuyo sexo nadie ha dicho
      Dado que Alex es una persona de 33 años de México
      Y que los Estados Unidos los tienen en Tucson
      Cuando están listos el 2012-05-10 a las 19:00
      Entonces la primera entrega es el 2012-05-11
      Y esta cláusula impide que sea antes

    Escenario: [6] un hombre a quien nadie ha preguntado si está enfermo
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 19:00
      Entonces la primera entrega es a las 19:00
      Y se pregunta sobre Felipe "enfermedad"

  Regla: No rige para un hombre que no está enfermo

    Escenario: [7] un hombre de dieciocho años que está sano
      Dado que Iván es un hombre de 18 años de México
      Y sobre Iván, "enfermedad" es "NO"
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 19:00
      Entonces esta cláusula no rige para Iván
      Y la primera entrega es a las 19:00

  Regla: El horario rige del 3 de abril de 2009 al 22 de febrero de 2016

    Esquema del escenario: [8] una mujer que está lista el <día> a las siete de la tarde
      Dado que Rocío es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el <día> a las 19:00
      Entonces la primera entrega es el <entrega>
      Y esta cláusula <rige> para Rocío

      Ejemplos:
        | día        | entrega    | rige    |
        | 2009-04-02 | 2009-04-02 | no rige |
        | 2009-04-03 | 2009-04-04 | rige    |
        | 2016-02-21 | 2016-02-22 | rige    |
        | 2016-02-23 | 2016-02-23 | no rige |

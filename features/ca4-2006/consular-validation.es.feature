# language: es
@ca4-2006/consular-validation
Característica: CA4-2006 validación consular: el consulado valida primero la devolución de las mujeres y de la niñez no acompañada

  El memorándum retoma, para toda la región, el mecanismo de los textos de 2005: las mujeres y la niñez no
  acompañada solo son devueltas después de la validación y protección de su consulado en México.

  Regla: No se devuelve a una mujer antes de que su consulado lo haya validado

    Esquema del escenario: [1] una mujer sobre quien "confirmación del consulado" es "<respuesta>"
      Dado que Martha es una mujer de 36 años de Nicaragua
      Y sobre Martha, "confirmación del consulado" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-11-08 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso consular-validation para Martha por esta cláusula

      Ejemplos: lo que no se ha preguntado no está hecho
        | respuesta | falta    |
        | NO        | falta    |
        | UNKNOWN   | falta    |
        | YES       | no falta |

    Escenario: [2] un hombre
      Dado que Denis es un hombre de 36 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-11-08 a las 10:00
      Entonces no falta el paso consular-validation para Denis por esta cláusula
      Y esta cláusula no rige para Denis

    Escenario: [3] la razón, para una mujer
      Dado que Martha es una mujer de 36 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-11-08 a las 10:00
      Entonces esta cláusula rige para Martha con efecto REQUIRES
      Y la respuesta dice de esta cláusula "el consulado aún no ha validado ni protegido la devolución de esta mujer"

  Regla: No se devuelve a niñez no acompañada antes de que el consulado lo haya validado

    Esquema del escenario: [4] un niño no acompañado sobre quien "confirmación del consulado" es "<respuesta>"
      Dado que Jáder es un niño de 15 años de Nicaragua
      Y sobre Jáder, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Jáder, "confirmación del consulado" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-11-08 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso consular-validation para Jáder por esta cláusula

      Ejemplos:
        | respuesta | falta    |
        | NO        | falta    |
        | UNKNOWN   | falta    |
        | YES       | no falta |

    Escenario: [5] un niño con su padre
      Dado que Jáder es un niño de 15 años de Nicaragua
      Y que Denis es un hombre de 36 años de Nicaragua
      Y que Jáder es el hijo de Denis
      Y que México los tiene en Tapachula
      Cuando están listos el 2011-11-08 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta el paso consular-validation para Jáder por esta cláusula

    Escenario: [6] la razón, para un niño no acompañado
      Dado que Jáder es un niño de 15 años de Nicaragua
      Y sobre Jáder, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-11-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "el consulado aún no ha validado ni protegido la devolución de esta niña, niño o adolescente"

  Regla: Solo donde hay una devolución en vista, y para quienes menciona el texto

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Martha es una mujer de 36 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y <falta> el paso consular-validation para Martha por esta cláusula

      Ejemplos: antes de la Ley de Migración su caso pasa a decisión de una persona, porque nadie ha leído el capítulo sobre mujeres
        | día        | resultado | falta    |
        | 2011-05-25 | REFERRED  | no falta |
        | 2011-05-26 | PENDING   | falta    |

    Escenario: [8] una mujer de Honduras
      Dado que Suyapa es una mujer de 36 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2012-01-01 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Suyapa

# language: es
@sv-2005/consular-validation
Característica: SV-2005 validación consular: el consulado valida primero la devolución de mujeres y de niñez no acompañada

  Las mujeres y las niñas, niños y adolescentes no acompañados solo se devuelven después de la validación y la
  protección del consulado de El Salvador en México.

  Regla: No se devuelve a una mujer antes de que su consulado lo haya validado

    Esquema del escenario: [1] una mujer cuya "confirmación del consulado" es "<respuesta>"
      Dado que Dinora es una mujer de 36 años de El Salvador
      Y sobre Dinora, "confirmación del consulado" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2013-06-11 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso consular-validation para Dinora por esta cláusula

      Ejemplos: no preguntado no es cumplido
        | respuesta | falta    |
        | NO        | falta    |
        | UNKNOWN   | falta    |
        | YES       | no falta |

    Escenario: [2] un hombre
      Dado que Salvador es un hombre de 36 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2013-06-11 a las 10:00
      Entonces no falta el paso consular-validation para Salvador por esta cláusula
      Y esta cláusula no rige para Salvador

    Escenario: [3] la razón, para una mujer
      Dado que Dinora es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2013-06-11 a las 10:00
      Entonces esta cláusula rige para Dinora con efecto REQUIRES
      Y la respuesta dice de esta cláusula "el consulado aún no ha validado ni protegido la devolución de esta mujer"

  Regla: No se devuelve a niñez no acompañada antes de que el consulado lo haya validado

    Esquema del escenario: [4] un niño no acompañado cuya "confirmación del consulado" es "<respuesta>"
      Dado que Kevin es un niño de 15 años de El Salvador
      Y sobre Kevin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Kevin, "confirmación del consulado" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2013-06-11 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso consular-validation para Kevin por esta cláusula

      Ejemplos:
        | respuesta | falta    |
        | NO        | falta    |
        | UNKNOWN   | falta    |
        | YES       | no falta |

    Escenario: [5] un niño con su padre
      Dado que Kevin es un niño de 15 años de El Salvador
      Y que Salvador es un hombre de 36 años de El Salvador
      Y que Kevin es el hijo de Salvador
      Y que México los tiene en Tapachula
      Cuando están listos el 2013-06-11 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta el paso consular-validation para Kevin por esta cláusula

    Escenario: [6] la razón, para un niño no acompañado
      Dado que Kevin es un niño de 15 años de El Salvador
      Y sobre Kevin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2013-06-11 a las 10:00
      Entonces la respuesta dice de esta cláusula "el consulado aún no ha validado ni protegido la devolución de esta niña, niño o adolescente"

  Regla: Solo cuando hay una devolución a la vista, y para quienes nombra el texto

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Dinora es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y <falta> el paso consular-validation para Dinora por esta cláusula

      Ejemplos: antes de la Ley de Migración su caso lo decide una persona, porque no se ha leído el capítulo sobre mujeres
        | día        | resultado | falta    |
        | 2011-05-25 | REFERRED  | no falta |
        | 2011-05-26 | PENDING   | falta    |

    Escenario: [8] una mujer de Honduras
      Dado que Suyapa es una mujer de 36 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2014-03-11 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Suyapa

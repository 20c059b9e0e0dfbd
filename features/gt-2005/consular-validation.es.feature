# language: es
@gt-2005/consular-validation
Característica: GT-2005 validación consular: antes de devolver a una mujer o a niñez no acompañada, el consulado valida la devolución

  Las mujeres y las niñas, niños y adolescentes no acompañados son devueltos solo después de la validación y
  protección de los consulados de Guatemala y El Salvador en México. El informe no nombra los consulados de
  Honduras.

  Regla: No se devuelve a una mujer antes de que su consulado lo haya validado

    Esquema del escenario: [1] una mujer cuya "confirmación del consulado" es "<respuesta>"
      Dado que Candelaria es una mujer de 36 años de Guatemala
      Y sobre Candelaria, "confirmación del consulado" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2013-06-11 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso consular-validation para Candelaria por esta cláusula

      Ejemplos: lo que no se preguntó no está hecho
        | respuesta | falta    |
        | NO        | falta    |
        | UNKNOWN   | falta    |
        | YES       | no falta |

    Escenario: [2] un hombre
      Dado que Ismael es un hombre de 36 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2013-06-11 a las 10:00
      Entonces no falta el paso consular-validation para Ismael por esta cláusula
      Y esta cláusula no rige para Ismael

    Escenario: [3] el motivo, para una mujer
      Dado que Candelaria es una mujer de 36 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2013-06-11 a las 10:00
      Entonces esta cláusula rige para Candelaria con efecto REQUIRES
      Y la respuesta dice de esta cláusula "el consulado aún no ha validado ni protegido la devolución de esta mujer"

  Regla: No se devuelve a una niña, un niño o adolescente no acompañado antes de que el consulado lo haya validado

    Esquema del escenario: [4] un niño no acompañado cuya "confirmación del consulado" es "<respuesta>"
      Dado que Mateo es un niño de 15 años de Guatemala
      Y sobre Mateo, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Mateo, "confirmación del consulado" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2013-06-11 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso consular-validation para Mateo por esta cláusula

      Ejemplos:
        | respuesta | falta    |
        | NO        | falta    |
        | UNKNOWN   | falta    |
        | YES       | no falta |

    Escenario: [5] un niño con su padre
      Dado que Mateo es un niño de 15 años de Guatemala
      Y que Ismael es un hombre de 36 años de Guatemala
      Y que Mateo es el hijo de Ismael
      Y que México los tiene en Tapachula
      Cuando están listos el 2013-06-11 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta el paso consular-validation para Mateo por esta cláusula

    Escenario: [6] el motivo, para un niño no acompañado
      Dado que Mateo es un niño de 15 años de Guatemala
      Y sobre Mateo, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2013-06-11 a las 10:00
      Entonces la respuesta dice de esta cláusula "el consulado aún no ha validado ni protegido la devolución de esta niña, niño o adolescente"

  Regla: Solo donde hay una devolución a la vista, y para las personas de quienes habla el texto

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Candelaria es una mujer de 36 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y <falta> el paso consular-validation para Candelaria por esta cláusula

      Ejemplos: antes de la Ley de Migración su caso pasa a una persona, porque el capítulo sobre mujeres no se ha leído
        | día        | resultado | falta    |
        | 2011-05-25 | REFERRED  | no falta |
        | 2011-05-26 | PENDING   | falta    |

    Escenario: [8] una mujer de Honduras
      Dado que Suyapa es una mujer de 36 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2014-03-11 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Suyapa

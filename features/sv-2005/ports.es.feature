# language: es
@sv-2005/ports
Característica: SV-2005 puertos: El Salvador recibe a sus nacionales en La Hachadura hasta finales de 2013

  En junio de 2007 la prensa nombró La Hachadura como punto de reingreso según los acuerdos. Desde 2008 se
  entiende que la práctica continuó, hasta que La Chacra, en San Salvador, la sustituyó. Nadie ha leído los
  horarios.

  Regla: La Hachadura desde el día del acuerdo, vista en 2007; se entiende que continuó hasta finales de 2013

    Esquema del escenario: [1] un salvadoreño que está listo el <día>
      Dado que Balmore es un hombre de 44 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Balmore con efecto OPENS en La Hachadura
      Y el puerto es La Hachadura según sv-2005
      Y la respuesta se conoce como <evidencia>
      Y su horario es desconocido
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primer y el último día de cada periodo
        | día        | evidencia | razón                                                                         |
        | 2005-05-17 | PRESS     | la prensa nombra La Hachadura como punto de reingreso según los acuerdos      |
        | 2007-12-31 | PRESS     | la prensa nombra La Hachadura como punto de reingreso según los acuerdos      |
        | 2008-01-01 | INFERENCE | se entiende que la práctica de 2007 continuó hasta que La Chacra la sustituyó |
        | 2013-12-31 | INFERENCE | se entiende que la práctica de 2007 continuó hasta que La Chacra la sustituyó |

    Escenario: [2] la víspera del acuerdo ningún puerto está abierto
      Dado que Balmore es un hombre de 44 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-05-16 a las 09:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Balmore

    Escenario: [3] desde 2014 La Chacra la sustituye
      Dado que Balmore es un hombre de 44 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en La Hachadura el 2014-01-01 a las 09:00
      Entonces el puerto es La Chacra
      Y esta cláusula no rige para Balmore
      Y se excluye La Hachadura

  Regla: Quien no quiere inferencias no encuentra puerto desde 2008

    Esquema del escenario: [4] se pide al menos una nota de prensa, el <día>
      Dado que Balmore es un hombre de 44 años de El Salvador
      Y sobre el caso, "evidencia mínima" es "PRESS"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Balmore con efecto OPENS

      Ejemplos:
        | día        | resultado | rige    |
        | 2007-12-31 | PENDING   | rige    |
        | 2008-01-01 | REFERRED  | no rige |

  Regla: Se abre solo a personas salvadoreñas

    Escenario: [5] un hondureño pide La Hachadura
      Dado que Nelson es un hombre de 44 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en La Hachadura el 2007-06-12 a las 09:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Nelson
      Y se excluye La Hachadura

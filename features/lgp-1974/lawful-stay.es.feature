# language: es
@lgp-1974/lawful-stay
Característica: LGP, estancia legal: no se repatría a nadie mientras permanece legalmente

  Los documentos de visitante local y de visitante agrícola (FMVL, FMVA) daban estancia regular a sus
  titulares. Que cualquier otro permiso vigente hace lo mismo es una inferencia.

  Regla: Un documento vigente detiene la repatriación

    Esquema del escenario: [1] un guatemalteco que trabaja en Chiapas con <permiso>
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "<permiso>"
      Y sobre Tránsito, "último día del permiso" es "2008-12-31"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y la respuesta se conoce como OFFICIAL
      Y esta cláusula rige para Tránsito con efecto BARS
      Y la respuesta dice de esta cláusula "la persona tiene un documento vigente de visitante local o agrícola"

      Ejemplos:
        | permiso |
        | FMVA    |
        | FMVL    |

    Esquema del escenario: [2] un guatemalteco con otro permiso, <permiso>
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "<permiso>"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y la respuesta se conoce como INFERENCE
      Y la respuesta dice de esta cláusula "la persona tiene un permiso vigente ese día"

      Ejemplos:
        | permiso      |
        | RESIDENT     |
        | OTHER_LAWFUL |

    Escenario: [3] un guatemalteco sin permiso
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Tránsito

    Escenario: [4] nadie ha preguntado por un permiso
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y que a Tránsito no se le ha preguntado por "permiso"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Tránsito "permiso" por esta cláusula

  Regla: El documento cuenta hasta su último día

    Esquema del escenario: [5] un documento que termina el <último día>, el 10 de junio de 2008
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "FMVL"
      Y sobre Tránsito, "último día del permiso" es "<último día>"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces esta cláusula <rige> para Tránsito

      Ejemplos:
        | último día | rige    |
        | 2008-06-09 | no rige |
        | 2008-06-10 | rige    |

  Regla: Fue ley hasta el 25 de mayo de 2011

    Esquema del escenario: [6] un titular el <día>
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "FMVA"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Tránsito

      Ejemplos: desde el 26 de mayo de 2011, el artículo 118 de la Ley de Migración
        | día        | rige    |
        | 2011-05-25 | rige    |
        | 2011-05-26 | no rige |

# language: es
@sv-2005/object
Característica: SV-2005 objeto: una persona salvadoreña sin permiso de estancia puede ser devuelta por tierra

  El acuerdo del 17 de mayo de 2005 sienta las bases para la devolución por tierra de las personas
  salvadoreñas que son aseguradas en México. No se conoce su fin.

  Regla: Desde el 17 de mayo de 2005 cubre a una persona salvadoreña que no tiene permiso de estancia

    Escenario: [1] la víspera de la firma solo puede cubrir el arreglo con Guatemala, y ningún puerto está abierto
      Dado que Wilfredo es un hombre de 28 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-05-16 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Wilfredo
      Y no hay entrega

    Esquema del escenario: [2] un salvadoreño que está listo el <día>
      Dado que Wilfredo es un hombre de 28 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Wilfredo con efecto COVERS
      Y la entrega es por tierra

      Ejemplos: sigue vigente junto al memorándum de 2006 y las leyes de 2011
        | día        |
        | 2005-05-17 |
        | 2006-05-05 |
        | 2012-05-01 |
        | 2024-02-06 |

    Esquema del escenario: [3] un hombre de <país>
      Dado que Wilfredo es un hombre de 28 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces esta cláusula no rige para Wilfredo

      Ejemplos:
        | país      |
        | Guatemala |
        | Honduras  |
        | Nicaragua |

    Esquema del escenario: [4] un permiso cuyo último día es el <último día>
      Dado que Wilfredo es un hombre de 28 años de El Salvador
      Y sobre Wilfredo, "permiso" es "HUMANITARIAN"
      Y sobre Wilfredo, "último día del permiso" es "<último día>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2010-09-07 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Wilfredo

      Ejemplos:
        | último día | resultado | rige    |
        | 2010-09-06 | PENDING   | rige    |
        | 2010-09-07 | BLOCKED   | no rige |

    Escenario: [5] la razón
      Dado que Wilfredo es un hombre de 28 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-09-06 a las 10:00
      Entonces la respuesta dice de esta cláusula "el acuerdo trata de la devolución por tierra de personas salvadoreñas desde México"

# language: es
@ca4-2006/preamble
Característica: CA4-2006 preámbulo: las personas nacionales de los cuatro Estados sin permiso de estancia pueden ser devueltas por tierra

  El memorándum del 5 de mayo de 2006 es para las personas guatemaltecas, salvadoreñas, hondureñas y
  nicaragüenses que están a disposición de las autoridades migratorias mexicanas. Su duración difiere según el
  Estado; después del último día conocido se desconoce, y no cubre.

  Regla: Desde el 5 de mayo de 2006, para cada Estado hasta el último día que se conoce

    Esquema del escenario: [1] un hombre de <país> el <día>
      Dado que Bayardo es un hombre de 35 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Bayardo

      Ejemplos: el primer día y el día anterior
        | país        | día        | rige    |
        | Guatemala   | 2006-05-04 | no rige |
        | Guatemala   | 2006-05-05 | rige    |
        | El Salvador | 2006-05-05 | rige    |
        | Honduras    | 2006-05-05 | rige    |
        | Nicaragua   | 2006-05-04 | no rige |
        | Nicaragua   | 2006-05-05 | rige    |
        | Panamá      | 2006-05-05 | no rige |

      Ejemplos: Guatemala hasta el fin de abril de 2013, El Salvador y Nicaragua hasta el fin de abril de 2012
        | país        | día        | rige    |
        | Guatemala   | 2013-04-30 | rige    |
        | Guatemala   | 2013-05-01 | no rige |
        | El Salvador | 2012-04-30 | rige    |
        | El Salvador | 2012-05-01 | no rige |
        | Nicaragua   | 2012-04-30 | rige    |
        | Nicaragua   | 2012-05-01 | no rige |

      Ejemplos: Honduras hasta el tercer aniversario del memorándum, y desde la prueba piloto hasta el fin de 2011
        | país     | día        | rige    |
        | Honduras | 2009-05-04 | rige    |
        | Honduras | 2009-05-05 | no rige |
        | Honduras | 2011-08-09 | no rige |
        | Honduras | 2011-08-10 | rige    |
        | Honduras | 2011-12-31 | rige    |
        | Honduras | 2012-01-01 | no rige |

  Regla: Antes de él nada cubría a las personas nicaragüenses

    Esquema del escenario: [2] un nicaragüense que está listo el <día>
      Dado que Bayardo es un hombre de 35 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta <resultado>

      Ejemplos:
        | día        | resultado   |
        | 2006-05-04 | NOT_COVERED |
        | 2006-05-05 | PENDING     |

    Escenario: [3] un nicaragüense va por tierra a El Guasaule
      Dado que Bayardo es un hombre de 35 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-05-05 a las 10:00
      Entonces el puerto es Guasaule según ca4-2006
      Y la entrega es por tierra

  Regla: Donde no se sabe si rige, se pregunta a alguien

    Escenario: [4] un hondureño en el año en que venció el plazo
      Dado que Nelson es un hombre de 35 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-05-05 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Nelson el vacío validity-unknown por esta cláusula
      Y no hay entrega

    Escenario: [5] un hondureño mientras estaba con certeza en vigor, cuando no se conocía ningún lugar
      Dado que Nelson es un hombre de 35 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-05-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y no falta saber el vacío validity-unknown sobre Nelson por esta cláusula
      Y falta saber sobre Nelson el vacío no-port

    Escenario: [6] un nicaragüense después del último día conocido va solo por la ley mexicana
      Dado que Bayardo es un hombre de 35 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-05-01 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Guasaule según lmig-2011
      Y no la cubre además ca4-2006

  Regla: Un permiso de estancia deja a la persona fuera del memorándum

    Esquema del escenario: [7] un permiso cuyo último día es <último día>
      Dado que Bayardo es un hombre de 35 años de Nicaragua
      Y sobre Bayardo, "permiso" es "VISITOR_CARD"
      Y sobre Bayardo, "último día del permiso" es "<último día>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Bayardo

      Ejemplos:
        | último día | resultado | rige    |
        | 2007-05-07 | PENDING   | rige    |
        | 2007-05-08 | BLOCKED   | no rige |

    Escenario: [8] la razón
      Dado que Bayardo es un hombre de 35 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "el memorándum trata de nacionales de los cuatro Estados que están a disposición de las autoridades migratorias mexicanas"

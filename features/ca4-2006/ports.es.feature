# language: es
@ca4-2006/ports
Característica: CA4-2006 puertos: dónde se entrega a las personas según el memorándum

  Nadie ha leído las listas de lugares. Lo que se conoce es la práctica que funcionarios o la prensa atribuyen
  al memorándum; donde no se vio nada, se entiende, como inferencia, que continuó. Nadie ha leído los
  horarios.

  Regla: Se recibe a las personas nicaragüenses en El Guasaule

    Esquema del escenario: [1] un nicaragüense que está listo el <día>
      Dado que Silvio es un hombre de 37 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Silvio con efecto OPENS en Guasaule
      Y el puerto es Guasaule según ca4-2006
      Y su horario es desconocido
      Y la respuesta se conoce como <evidencia>
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primer día y el último de cada periodo; del segundo semestre de 2009 se habla en fuerza mayor
        | día        | evidencia | razón                                                                                        |
        | 2006-05-05 | INFERENCE | la práctica vista desde 2008 se atribuye al memorándum, y no se conoce otro lugar de entrega |
        | 2008-03-15 | INFERENCE | la práctica vista desde 2008 se atribuye al memorándum, y no se conoce otro lugar de entrega |
        | 2008-03-16 | PRESS     | las personas nicaragüenses se entregaban al personal de su país en El Guasaule               |
        | 2009-06-30 | PRESS     | las personas nicaragüenses se entregaban al personal de su país en El Guasaule               |
        | 2010-01-01 | INFERENCE | se entiende que la práctica de 2008 y 2009 continuó; volvió a verse en 2015                  |
        | 2012-04-30 | INFERENCE | se entiende que la práctica de 2008 y 2009 continuó; volvió a verse en 2015                  |

    Esquema del escenario: [2] un nicaragüense fuera del tiempo del memorándum, el <día>
      Dado que Silvio es un hombre de 37 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Silvio

      Ejemplos: desde mayo de 2012 solo la ley mexicana abre el puerto
        | día        | resultado   |
        | 2006-05-04 | NOT_COVERED |
        | 2012-05-01 | PENDING     |

  Regla: Se recibe a las personas hondureñas en Corinto, y con una niña o un niño en San Pedro Sula, desde la prueba piloto de agosto de 2011 hasta el fin de ese año

    Esquema del escenario: [3] un hondureño que está listo el <día>
      Dado que Elmer es un hombre de 31 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es Corinto según ca4-2006
      Y esta cláusula rige para Elmer con efecto OPENS en Corinto
      Y la respuesta dice de esta cláusula "la prueba piloto de agosto de 2011 fue de Tapachula a la frontera de Corinto"

      Ejemplos:
        | día        |
        | 2011-08-10 |
        | 2011-12-31 |

    Esquema del escenario: [4] un hondureño fuera de ese tiempo, el <día>
      Dado que Elmer es un hombre de 31 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Elmer

      Ejemplos: antes de la prueba piloto no consta ningún puerto; desde 2012 solo la ley mexicana lo abre
        | día        | resultado |
        | 2007-06-12 | REFERRED  |
        | 2011-08-09 | REFERRED  |
        | 2012-01-01 | PENDING   |

    Esquema del escenario: [5] un hondureño con su hija el <día>
      Dado que Elmer es un hombre de 31 años de Honduras
      Y que Génesis es una niña de 7 años de Honduras
      Y que Génesis es la hija de Elmer
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es San Pedro Sula según ca4-2006
      Y esta cláusula rige para todas las personas con efecto OPENS en San Pedro Sula
      Y esta cláusula no rige para nadie con efecto OPENS en Corinto
      Y la respuesta dice de esta cláusula "la prueba piloto de agosto de 2011 siguió de Corinto al centro de recepción de San Pedro Sula"

      Ejemplos:
        | día        |
        | 2011-08-10 |
        | 2011-12-31 |

    Esquema del escenario: [6] un hondureño de <edad> años que viaja solo
      Dado que Elmer es una persona de <edad> años de Honduras
      Y sobre Elmer, "sexo" es "MALE"
      Y sobre Elmer, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-09-13 a las 09:00
      Entonces el puerto es <puerto> según ca4-2006

      Ejemplos:
        | edad | puerto         |
        | 17   | San Pedro Sula |
        | 18   | Corinto        |

  Regla: Se recibe a las personas guatemaltecas en Tecún Umán en 2012

    Esquema del escenario: [7] un guatemalteco que está listo el <día>
      Dado que Mynor es un hombre de 50 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y esta cláusula <rige> para Mynor
      Y el puerto es <puerto> según <instrumento>

      Ejemplos: el primer día y el último, y los días contiguos
        | día        | rige    | puerto     | instrumento |
        | 2011-12-31 | no rige | El Carmen  | gt-2005     |
        | 2012-01-01 | rige    | Tecún Umán | ca4-2006    |
        | 2012-12-31 | rige    | Tecún Umán | ca4-2006    |
        | 2013-01-01 | no rige | Tecún Umán | lmig-2011   |

    Escenario: [8] la razón, para un guatemalteco
      Dado que Mynor es un hombre de 50 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2012-06-12 a las 09:00
      Entonces esta cláusula rige para Mynor con efecto OPENS en Tecún Umán
      Y la respuesta dice de esta cláusula "en enero de 2012 se entregó a personas guatemaltecas en el puente de Tecún Umán según el memorándum"

  Regla: Un puerto se abre solo a nacionales de su propio Estado

    Esquema del escenario: [9] un hombre de <país> pide <pedido>
      Dado que Silvio es un hombre de 37 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en <pedido> el <día> a las 09:00
      Entonces el puerto es <puerto>
      Y se excluye <pedido>
      Y esta cláusula no rige para Silvio con efecto OPENS en <pedido>

      Ejemplos:
        | país        | pedido     | día        | puerto       |
        | Nicaragua   | Corinto    | 2011-09-13 | Guasaule     |
        | Honduras    | Tecún Umán | 2011-09-13 | Corinto      |
        | El Salvador | Guasaule   | 2007-06-12 | La Hachadura |

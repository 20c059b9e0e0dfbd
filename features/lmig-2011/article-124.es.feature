# language: es
@lmig-2011/article-124
Característica: LMIG 124: en qué lugar se entrega a una persona

  A la autoridad competente del Estado receptor, según lo acordado con él. Nadie ha leído las listas de
  lugares, así que cada periodo dice dónde se vieron entregas y qué tan bien se sabe; de una práctica que cesó
  se entiende que continúa, como inferencia. En todos los casos alguien confirma el horario antes de que nadie
  viaje.

  Regla: Guatemala recibe a sus nacionales en El Carmen en 2011 y desde entonces en Tecún Umán

    Esquema del escenario: [1] Obdulio regresa el <día>
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 08:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según lmig-2011
      Y la entrega es por tierra
      Y esta cláusula rige para Obdulio con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "<razón>"
      Y falta el paso confirm-hours para Obdulio

      Ejemplos: el primero y el último día de cada periodo
        | día        | puerto     | razón                                                                                            |
        | 2013-01-01 | Tecún Umán | en esos años un centro de recepción en Tecún Umán sustituyó a El Carmen; no consta su primer día |
        | 2020-12-31 | Tecún Umán | en esos años un centro de recepción en Tecún Umán sustituyó a El Carmen; no consta su primer día |
        | 2021-01-01 | Tecún Umán | la prensa describe Tecún Umán como el lugar habitual para las personas guatemaltecas             |
        | 2021-08-19 | Tecún Umán | la prensa describe Tecún Umán como el lugar habitual para las personas guatemaltecas             |
        | 2021-08-20 | Tecún Umán | Guatemala ha señalado Tecún Umán como su único punto para las devoluciones por tierra            |

    Esquema del escenario: [2] Obdulio regresa el <día>, cuando otros instrumentos abren el mismo lugar
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 08:00
      Entonces el puerto es <puerto>
      Y esta cláusula rige para Obdulio con efecto OPENS en <puerto>
      Y esta cláusula no rige para Obdulio con efecto OPENS en <otro>
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primero y el último día de cada periodo
        | día        | puerto     | otro       | razón                                                                                 |
        | 2011-05-26 | El Carmen  | Tecún Umán | en 2011 la mayoría de las personas guatemaltecas fue devuelta por tierra en El Carmen |
        | 2011-12-31 | El Carmen  | Tecún Umán | en 2011 la mayoría de las personas guatemaltecas fue devuelta por tierra en El Carmen |
        | 2012-01-01 | Tecún Umán | El Carmen  | en enero de 2012 se entregó a personas guatemaltecas en el puente de Tecún Umán       |
        | 2012-12-31 | Tecún Umán | El Carmen  | en enero de 2012 se entregó a personas guatemaltecas en el puente de Tecún Umán       |

    Escenario: [3] la víspera de la ley no abre nada
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-05-25 a las 08:00
      Entonces esta cláusula no rige para Obdulio

  Regla: Desde el 20 de agosto de 2021 las personas guatemaltecas con una niña o un niño pueden volar a la capital, y no se entrega a ninguna en El Ceibo

    Esquema del escenario: [4] para Obdulio y su hija se propone la Ciudad de Guatemala el <día>
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y que Maya es una niña de 8 años de Guatemala
      Y que Maya es la hija de Obdulio
      Y sobre Maya, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México los tiene en la Ciudad de México
      Cuando están listos para la entrega en la Ciudad de Guatemala el <día> a las 08:00
      Entonces el puerto es <puerto>
      Y la entrega es por <medio>
      Y esta cláusula <rige> para Maya en la Ciudad de Guatemala

      Ejemplos: la víspera y el primer día
        | día        | puerto                 | medio  | rige    |
        | 2021-08-19 | Tecún Umán             | tierra | no rige |
        | 2021-08-20 | la Ciudad de Guatemala | aire   | rige    |

    Escenario: [5] un adulto que viaja sin una niña o un niño va por tierra
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y que México lo tiene en la Ciudad de México
      Cuando está listo para la entrega en la Ciudad de Guatemala el 2021-08-20 a las 08:00
      Entonces el puerto es Tecún Umán
      Y esta cláusula no rige para Obdulio en la Ciudad de Guatemala

    Esquema del escenario: [6] para Obdulio se propone El Ceibo el <día>
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tenosique
      Cuando está listo para la entrega en El Ceibo el <día> a las 08:00
      Entonces el puerto es Tecún Umán
      Y <excluido> El Ceibo por esta cláusula
      Y esta cláusula <rige> para Obdulio con efecto EXCLUDES en El Ceibo

      Ejemplos: la víspera y el primer día
        | día        | excluido      | rige    |
        | 2021-08-19 | no se excluye | no rige |
        | 2021-08-20 | se excluye    | rige    |

  Regla: Honduras recibe a sus nacionales en Corinto y, a quienes viajan con una niña o un niño y a la niñez sola, en San Pedro Sula

    Esquema del escenario: [7] Wilfredo regresa el <día>
      Dado que Wilfredo es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 08:00
      Entonces el puerto es Corinto
      Y esta cláusula rige para Wilfredo con efecto OPENS en Corinto
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primero y el último día de cada periodo
        | día        | razón                                                                                                      |
        | 2011-08-10 | desde el 10 de agosto de 2011 se llevó a grupos de Tapachula a la frontera de Corinto                      |
        | 2011-12-31 | desde el 10 de agosto de 2011 se llevó a grupos de Tapachula a la frontera de Corinto                      |
        | 2012-01-01 | la práctica de 2011 volvió a verse desde diciembre de 2012; entre ambas fechas se entiende que continuó    |
        | 2012-11-30 | la práctica de 2011 volvió a verse desde diciembre de 2012; entre ambas fechas se entiende que continuó    |
        | 2012-12-01 | las devoluciones por tierra terminaban en Corinto, Omoa, donde Honduras tiene un centro de recepción       |
        | 2020-12-31 | las devoluciones por tierra terminaban en Corinto, Omoa, donde Honduras tiene un centro de recepción       |
        | 2021-01-01 | se entiende que continúa la práctica de los años hasta 2020; nadie ha leído una lista posterior de lugares |

    Esquema del escenario: [8] Wilfredo y su hijo regresan el <día>
      Dado que Wilfredo es un hombre de 21 años de Honduras
      Y que Ian es un niño de 2 años de Honduras
      Y que Ian es el hijo de Wilfredo
      Y sobre Ian, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 08:00
      Entonces el puerto es San Pedro Sula
      Y esta cláusula rige para Wilfredo y Ian con efecto OPENS en San Pedro Sula
      Y esta cláusula no rige para Wilfredo con efecto OPENS en Corinto
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primero y el último día de cada periodo
        | día        | razón                                                                                                      |
        | 2011-08-10 | desde el 10 de agosto de 2011 se llevó a grupos, por Corinto, al centro de recepción de San Pedro Sula     |
        | 2011-12-31 | desde el 10 de agosto de 2011 se llevó a grupos, por Corinto, al centro de recepción de San Pedro Sula     |
        | 2012-01-01 | la práctica de 2011 volvió a verse desde diciembre de 2012; entre ambas fechas se entiende que continuó    |
        | 2012-11-30 | la práctica de 2011 volvió a verse desde diciembre de 2012; entre ambas fechas se entiende que continuó    |
        | 2012-12-01 | los autobuses con niñas, niños y adolescentes seguían de Corinto a la recepción de San Pedro Sula          |
        | 2020-12-31 | los autobuses con niñas, niños y adolescentes seguían de Corinto a la recepción de San Pedro Sula          |
        | 2021-01-01 | se entiende que continúa la práctica de los años hasta 2020; nadie ha leído una lista posterior de lugares |

    Esquema del escenario: [9] Génesis, sola, nacida el <nacimiento>
      Dado que Génesis es una persona nacida el <nacimiento>, de Honduras
      Y sobre Génesis, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 08:00
      Entonces el puerto es <puerto>

      Ejemplos: la víspera de los dieciocho años y el día en que los cumple
        | nacimiento | puerto         |
        | 2005-05-09 | San Pedro Sula |
        | 2005-05-08 | Corinto        |

    Esquema del escenario: [10] del 26 de mayo al 9 de agosto de 2011 no se conoce ningún lugar: <día>
      Dado que Wilfredo es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 08:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Wilfredo con efecto OPENS
      Y no hay entrega

      Ejemplos:
        | día        |
        | 2011-05-26 |
        | 2011-08-09 |

  Regla: El Salvador recibe a sus nacionales en La Hachadura hasta 2013 y desde entonces en La Chacra

    Esquema del escenario: [11] Marisol regresa el <día>
      Dado que Marisol es una mujer de 42 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 08:00
      Entonces el puerto es <puerto>
      Y esta cláusula rige para Marisol con efecto OPENS en <puerto>
      Y esta cláusula no rige para Marisol con efecto OPENS en <otro>
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primero y el último día de cada periodo
        | día        | puerto       | otro         | razón                                                                                                                                                             |
        | 2011-05-26 | La Hachadura | La Chacra    | La Hachadura era el lugar de retorno en 2007, y en 2011 los autobuses aún iban a la frontera de El Salvador; no se conoce otro lugar posterior antes de La Chacra |
        | 2013-12-31 | La Hachadura | La Chacra    | La Hachadura era el lugar de retorno en 2007, y en 2011 los autobuses aún iban a la frontera de El Salvador; no se conoce otro lugar posterior antes de La Chacra |
        | 2014-01-01 | La Chacra    | La Hachadura | en julio de 2014 La Chacra era ya el lugar habitual de llegada                                                                                                    |
        | 2014-06-30 | La Chacra    | La Hachadura | en julio de 2014 La Chacra era ya el lugar habitual de llegada                                                                                                    |
        | 2014-07-01 | La Chacra    | La Hachadura | los autobuses de México terminaban en el centro de recepción de La Chacra, en San Salvador                                                                        |
        | 2016-12-31 | La Chacra    | La Hachadura | los autobuses de México terminaban en el centro de recepción de La Chacra, en San Salvador                                                                        |
        | 2017-01-01 | La Chacra    | La Hachadura | la autoridad migratoria de El Salvador señala que las personas devueltas en autobús son recibidas por su oficina de atención al migrante                          |

  Regla: Nicaragua recibe a sus nacionales en El Guasaule, y en 2022 también por aire en Managua

    Esquema del escenario: [12] Leticia regresa el <día>
      Dado que Leticia es una mujer de 58 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 08:00
      Entonces el puerto es Guasaule
      Y esta cláusula rige para Leticia con efecto OPENS en Guasaule
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el primero y el último día de cada periodo
        | día        | razón                                                                                                                     |
        | 2011-05-26 | los autobuses terminaban en El Guasaule en 2008 y 2009 y de nuevo desde 2015; entre ambas fechas se entiende que continuó |
        | 2014-12-31 | los autobuses terminaban en El Guasaule en 2008 y 2009 y de nuevo desde 2015; entre ambas fechas se entiende que continuó |
        | 2015-01-01 | cada semana un autobús de Tapachula terminaba en El Guasaule                                                              |
        | 2017-12-31 | cada semana un autobús de Tapachula terminaba en El Guasaule                                                              |
        | 2018-01-01 | se entiende que continúa la práctica de los años hasta 2017; nadie ha leído una lista posterior de lugares                |

    Esquema del escenario: [13] para Leticia se propone Managua el <día>
      Dado que Leticia es una mujer de 58 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista para la entrega en Managua el <día> a las 08:00
      Entonces el puerto es <puerto>
      Y la entrega es por <medio>
      Y esta cláusula <rige> para Leticia con efecto OPENS en Managua

      Ejemplos: la víspera, el primer día, el último día y el día siguiente
        | día        | puerto   | medio  | rige    |
        | 2022-01-31 | Guasaule | tierra | no rige |
        | 2022-02-01 | Managua  | aire   | rige    |
        | 2022-12-31 | Managua  | aire   | rige    |
        | 2023-01-01 | Guasaule | tierra | no rige |

  Regla: Se aparta una apertura que se conoce menos bien de lo que pide quien resuelve

    Esquema del escenario: [14] Obdulio regresa el <día>, y no se acepta nada más débil que lo dicho por fuentes oficiales
      Dado que Obdulio es un hombre de 34 años de Guatemala
      Y sobre el caso, "evidencia mínima" es "OFFICIAL"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 08:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <apartada> para Obdulio

      Ejemplos:
        | día        | resultado | apartada          |
        | 2021-08-19 | REFERRED  | queda apartada    |
        | 2021-08-20 | PENDING   | no queda apartada |

  Regla: Antes de la entrega se avisa a la autoridad competente del Estado receptor

    Escenario: [15] sobre una persona que regresa
      Dado que Leticia es una mujer de 58 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 08:00
      Entonces se avisa antes de la entrega a receiving-authority sobre Leticia por esta cláusula

    Escenario: [16] no sobre una persona que no regresa
      Dado que Leticia es una mujer de 58 años de Nicaragua
      Y sobre Leticia, "temor al regreso" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 08:00
      Entonces no se avisa a receiving-authority sobre Leticia por esta cláusula
      Y no hay entrega

# language: es
@decision/journeys
Característica: Viajes: qué autobús puede tomar todavía una persona, y cuándo llega

  Al sur de México la prensa habla de autobuses: qué días salen, o llegan, y cuánto tardan. La primera entrega
  es una llegada para la que cabe alguna salida después de que la persona está lista, con media hora restante
  en el día de la llegada. Nadie ha leído el horario de un puerto, por lo que se confirma el día. Una noticia
  cuenta hasta el fin del año en que se vio por última vez; sin ella el viaje no se cuenta. Las horas son las
  del lado que recibe.

  Regla: Personas hondureñas que viajan sin niñas ni niños: los autobuses terminan en Corinto todos los días, de septiembre de 2014 a 2015

    Esquema del escenario: [1] un hombre en Tapachula que está listo el <día> a las <lista>
      Dado que Nahúm es un hombre de 28 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las <lista>
      Entonces el caso resulta PENDING
      Y el puerto es Corinto
      Y sale de Tapachula <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00
      Y su horario es desconocido
      Y el horario del puerto impide que sea antes

      Ejemplos: trece horas o más en el camino; quien está listo demasiado tarde llega al día siguiente
        | día        | lista | sale               | llega      | desde |
        | 2014-11-11 | 09:00 | el 2014-11-11      | 2014-11-11 | 22:00 |
        | 2014-11-11 | 10:30 | el 2014-11-11      | 2014-11-11 | 23:30 |
        | 2014-11-11 | 11:00 | un día desconocido | 2014-11-12 | 00:00 |
        | 2014-11-11 | 12:00 | un día desconocido | 2014-11-12 | 01:00 |

      Ejemplos: en septiembre el reloj de Tapachula va una hora adelante
        | día        | lista | sale               | llega      | desde |
        | 2014-09-10 | 11:30 | el 2014-09-10      | 2014-09-10 | 23:30 |
        | 2014-09-10 | 12:00 | un día desconocido | 2014-09-11 | 00:00 |

      Ejemplos: los días festivos son días como los demás, salvo el primero de enero
        | día        | lista | sale               | llega      | desde |
        | 2014-10-03 | 09:00 | el 2014-10-03      | 2014-10-03 | 21:00 |
        | 2014-12-25 | 09:00 | el 2014-12-25      | 2014-12-25 | 22:00 |
        | 2014-12-30 | 09:00 | el 2014-12-30      | 2014-12-30 | 22:00 |
        | 2014-12-31 | 10:30 | el 2014-12-31      | 2014-12-31 | 23:30 |
        | 2014-12-31 | 10:31 | un día desconocido | 2015-01-02 | 00:00 |
        | 2015-01-01 | 09:00 | un día desconocido | 2015-01-02 | 00:00 |

    Esquema del escenario: [2] un hombre en Acayucan que está listo el <día> a las <lista>
      Dado que Nahúm es un hombre de 28 años de Honduras
      Y que México lo tiene en Acayucan
      Cuando está listo el <día> a las <lista>
      Entonces el puerto es Corinto
      Y sale de Acayucan <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00

      Ejemplos: casi un día en el camino
        | día        | lista | sale               | llega      | desde |
        | 2014-11-11 | 01:30 | el 2014-11-11      | 2014-11-11 | 23:30 |
        | 2014-11-11 | 02:00 | un día desconocido | 2014-11-12 | 00:00 |
        | 2014-11-11 | 09:00 | un día desconocido | 2014-11-12 | 07:00 |

  Regla: Personas hondureñas que viajan con una niña o un niño, y niñez no acompañada: los autobuses siguen hasta San Pedro Sula los lunes, miércoles y viernes

    Esquema del escenario: [3] una madre y su hijo que están listos el <día> a las <lista>
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y que Josué es un niño de 8 años de Honduras
      Y que Josué es el hijo de Suyapa
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las <lista>
      Entonces el caso resulta PENDING
      Y el puerto es San Pedro Sula
      Y sale de Tapachula <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00

      Ejemplos: dieciocho horas en el camino; el 12 de noviembre es miércoles
        | día        | lista | sale               | llega      | desde |
        | 2014-11-11 | 09:00 | un día desconocido | 2014-11-12 | 03:00 |
        | 2014-11-12 | 05:30 | el 2014-11-12      | 2014-11-12 | 23:30 |
        | 2014-11-12 | 05:31 | un día desconocido | 2014-11-14 | 00:00 |
        | 2014-11-14 | 05:30 | el 2014-11-14      | 2014-11-14 | 23:30 |
        | 2014-11-14 | 05:31 | un día desconocido | 2014-11-17 | 00:00 |

      Ejemplos: el Año Nuevo de 2015 es jueves
        | día        | lista | sale               | llega      | desde |
        | 2014-12-31 | 05:30 | el 2014-12-31      | 2014-12-31 | 23:30 |
        | 2014-12-31 | 05:31 | un día desconocido | 2015-01-02 | 00:00 |

    Escenario: [4] una niña no acompañada cuyo plan permite la devolución viaja los días de la niñez
      Dado que Nohemí es una niña de 15 años de Honduras
      Y sobre Nohemí, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2014-11-12 a las 05:31
      Entonces el caso resulta PENDING
      Y el puerto es San Pedro Sula
      Y la primera entrega es el 2014-11-14 desde las 00:00 hasta las 24:00

    Escenario: [5] un padre no toma el autobús diario mientras su hija está con él
      Dado que Arnaldo es un hombre de 33 años de Honduras
      Y que Génesis es una niña de 6 años de Honduras
      Y que Génesis es la hija de Arnaldo
      Y que México los tiene en Tapachula
      Cuando están listos para la entrega en Corinto el 2014-11-12 a las 09:00
      Entonces el puerto es San Pedro Sula
      Y se excluye Corinto
      Y la primera entrega es el 2014-11-14 desde las 00:00 hasta las 24:00

    Escenario: [6] el mismo padre solo
      Dado que Arnaldo es un hombre de 33 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en San Pedro Sula el 2014-11-12 a las 09:00
      Entonces el puerto es Corinto
      Y se excluye San Pedro Sula
      Y la primera entrega es el 2014-11-12 desde las 22:00 hasta las 24:00

    Esquema del escenario: [7] una madre y su hijo en Acayucan, listos el <día> a las <lista>
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y que Josué es un niño de 8 años de Honduras
      Y que Josué es el hijo de Suyapa
      Y que México los tiene en Acayucan
      Cuando están listos el <día> a las <lista>
      Entonces el puerto es San Pedro Sula
      Y sale de Acayucan el <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00

      Ejemplos: un día entero en el camino
        | día        | lista | sale       | llega      | desde |
        | 2014-11-11 | 23:30 | 2014-11-11 | 2014-11-12 | 23:30 |
        | 2014-11-11 | 23:31 | 2014-11-13 | 2014-11-14 | 00:00 |

  Regla: En 2019 los autobuses para personas hondureñas salen de Tapachula de domingo a jueves

    Esquema del escenario: [8] un hombre que está listo el <día> a las <lista>
      Dado que Wilmer es un hombre de 22 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las <lista>
      Entonces el puerto es Corinto
      Y sale de Tapachula el <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las <hasta>

      Ejemplos: el 31 de enero y el 7 de febrero son jueves; el siguiente autobús sale el domingo
        | día        | lista | sale       | llega      | desde | hasta |
        | 2019-01-31 | 20:00 | 2019-01-31 | 2019-02-01 | 09:00 | 14:00 |
        | 2019-02-01 | 16:00 | 2019-02-03 | 2019-02-03 | 13:00 | 24:00 |
        | 2019-02-02 | 09:00 | 2019-02-03 | 2019-02-03 | 13:00 | 24:00 |
        | 2019-02-03 | 09:00 | 2019-02-03 | 2019-02-03 | 22:00 | 24:00 |
        | 2019-02-07 | 09:00 | 2019-02-07 | 2019-02-07 | 22:00 | 24:00 |
        | 2019-02-07 | 11:30 | 2019-02-07 | 2019-02-08 | 00:30 | 14:00 |
        | 2019-02-07 | 23:59 | 2019-02-07 | 2019-02-08 | 12:59 | 14:00 |
        | 2019-02-08 | 00:00 | 2019-02-10 | 2019-02-10 | 13:00 | 24:00 |
        | 2019-02-09 | 23:59 | 2019-02-10 | 2019-02-10 | 13:00 | 24:00 |

    Esquema del escenario: [9] una madre y su hijo que están listos el <día> a las <lista>
      Dado que Keyla es una mujer de 25 años de Honduras
      Y que Dilan es un niño de 3 años de Honduras
      Y que Dilan es el hijo de Keyla
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las <lista>
      Entonces el puerto es San Pedro Sula
      Y sale de Tapachula el <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las <hasta>

      Ejemplos: los mismos días para las familias
        | día        | lista | sale       | llega      | desde | hasta |
        | 2019-02-07 | 09:00 | 2019-02-07 | 2019-02-08 | 03:00 | 18:00 |
        | 2019-02-07 | 23:30 | 2019-02-07 | 2019-02-08 | 17:30 | 18:00 |
        | 2019-02-08 | 00:00 | 2019-02-10 | 2019-02-10 | 18:00 | 24:00 |

  Regla: Personas salvadoreñas con una niña o un niño: los autobuses llegan a La Chacra los martes y viernes, de julio de 2014 a 2016

    Esquema del escenario: [10] una madre y su hija que están listas el <día> a las <lista>
      Dado que Dinora es una mujer de 31 años de El Salvador
      Y que Fátima es una niña de 10 años de El Salvador
      Y que Fátima es la hija de Dinora
      Y que México las tiene en Tapachula
      Cuando están listas el <día> a las <lista>
      Entonces el caso resulta PENDING
      Y el puerto es La Chacra
      Y sale de Tapachula <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00
      Y su horario es desconocido
      Y el horario del puerto impide que sea antes

      Ejemplos: unas doce horas en el camino; el 9 de febrero es martes
        | día        | lista | sale               | llega      | desde |
        | 2016-02-09 | 09:00 | el 2016-02-09      | 2016-02-09 | 21:00 |
        | 2016-02-09 | 11:30 | el 2016-02-09      | 2016-02-09 | 23:30 |
        | 2016-02-09 | 11:31 | un día desconocido | 2016-02-12 | 00:00 |
        | 2016-02-12 | 11:30 | el 2016-02-12      | 2016-02-12 | 23:30 |
        | 2016-02-12 | 11:31 | un día desconocido | 2016-02-16 | 00:00 |

      Ejemplos: en julio el reloj de El Salvador va una hora atrás; el 15 de julio es martes
        | día        | lista | sale               | llega      | desde |
        | 2014-07-14 | 10:00 | un día desconocido | 2014-07-15 | 00:00 |
        | 2014-07-14 | 14:00 | un día desconocido | 2014-07-15 | 01:00 |
        | 2014-07-15 | 12:30 | el 2014-07-15      | 2014-07-15 | 23:30 |
        | 2014-07-15 | 12:31 | un día desconocido | 2014-07-18 | 00:00 |

    Escenario: [11] de los autobuses para personas adultas solas nadie ha dicho los días
      Dado que Mauricio es un hombre de 31 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2016-02-10 a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es La Chacra
      Y no se indica salida
      Y la primera entrega es el 2016-02-10 desde las 09:00 hasta las 24:00
      Y nada impide que sea antes

  Regla: Personas salvadoreñas en 2007: los autobuses llegan a La Hachadura todos los días

    Escenario: [12] no se sabe cuánto tardan, por lo que el viaje no se cuenta
      Dado que Mauricio es un hombre de 31 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-11-13 a las 09:00
      Entonces el puerto es La Hachadura
      Y sale de Tapachula el 2007-11-13
      Y la primera entrega es el 2007-11-13 desde las 09:00 hasta las 24:00
      Y su horario es desconocido

  Regla: Personas nicaragüenses: un autobús por semana, que llega a El Guasaule el viernes

    Esquema del escenario: [13] un hombre que está listo el <día> a las <lista>
      Dado que Francisco es un hombre de 47 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las <lista>
      Entonces el caso resulta PENDING
      Y el puerto es Guasaule
      Y sale de Tapachula el <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00

      Ejemplos: en 2008, dos días en el camino; el 12 de noviembre es miércoles
        | día        | lista | sale       | llega      | desde |
        | 2008-11-12 | 09:00 | 2008-11-12 | 2008-11-14 | 09:00 |
        | 2008-11-12 | 23:30 | 2008-11-12 | 2008-11-14 | 23:30 |
        | 2008-11-12 | 23:31 | 2008-11-19 | 2008-11-21 | 00:00 |

      Ejemplos: en la Semana Santa de 2008, cuando empezaron los autobuses, también el Viernes Santo
        | día        | lista | sale       | llega      | desde |
        | 2008-03-17 | 09:00 | 2008-03-19 | 2008-03-21 | 00:00 |

      Ejemplos: de 2015 a 2017 sale el miércoles y llega el viernes por la tarde; el 10 de febrero es miércoles
        | día        | lista | sale       | llega      | desde |
        | 2016-02-09 | 09:00 | 2016-02-10 | 2016-02-12 | 12:00 |
        | 2016-02-10 | 12:00 | 2016-02-10 | 2016-02-12 | 12:00 |
        | 2016-02-10 | 12:01 | 2016-02-10 | 2016-02-12 | 12:01 |
        | 2016-02-10 | 23:30 | 2016-02-10 | 2016-02-12 | 23:30 |
        | 2016-02-10 | 23:31 | 2016-02-17 | 2016-02-19 | 12:00 |
        | 2016-02-11 | 00:00 | 2016-02-17 | 2016-02-19 | 12:00 |

    Escenario: [14] una madre con su hijo toma el mismo autobús
      Dado que Scarleth es una mujer de 30 años de Nicaragua
      Y que Jordan es un niño de 9 años de Nicaragua
      Y que Jordan es el hijo de Scarleth
      Y que México los tiene en Tapachula
      Cuando están listos el 2016-02-09 a las 09:00
      Entonces el caso resulta PENDING
      Y sale de Tapachula el 2016-02-10
      Y la primera entrega es el 2016-02-12 desde las 12:00 hasta las 24:00

  Regla: Donde no se conoce ninguna corrida en el día, el viaje no se cuenta, y alguien confirma el día y el horario

    Esquema del escenario: [15] un hombre de <país> el <día>
      Dado que Francisco es un hombre de 47 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto>
      Y no se indica salida
      Y la primera entrega es el <día> desde las <desde> hasta las 24:00
      Y su horario es desconocido
      Y falta el paso confirm-hours para Francisco, para el <día>

      Ejemplos: el día antes de que se viera por primera vez una corrida, y el primer día después del año en que se vio por última vez
        | país        | día        | puerto       | desde |
        | Honduras    | 2014-08-31 | Corinto      | 08:00 |
        | Honduras    | 2016-01-01 | Corinto      | 09:00 |
        | Honduras    | 2018-12-31 | Corinto      | 09:00 |
        | Honduras    | 2020-01-01 | Corinto      | 09:00 |
        | Honduras    | 2023-03-10 | Corinto      | 09:00 |
        | El Salvador | 2007-03-31 | La Hachadura | 09:00 |
        | El Salvador | 2008-01-01 | La Hachadura | 09:00 |
        | Nicaragua   | 2008-02-29 | Guasaule     | 09:00 |
        | Nicaragua   | 2009-01-01 | Guasaule     | 09:00 |
        | Nicaragua   | 2014-12-31 | Guasaule     | 09:00 |
        | Nicaragua   | 2018-01-01 | Guasaule     | 09:00 |

      Ejemplos: las personas guatemaltecas terminan en la frontera, y no se conocen los días
        | país      | día        | puerto     | desde |
        | Guatemala | 2011-02-08 | El Carmen  | 09:00 |
        | Guatemala | 2016-02-09 | Tecún Umán | 09:00 |

    Esquema del escenario: [16] un hombre de <país> el <día>, cuando se conoce una corrida
      Dado que Francisco es un hombre de 47 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el puerto es <puerto>
      Y sale de Tapachula <sale>
      Y la primera entrega es el <llega> desde las <desde> hasta las 24:00

      Ejemplos: el primer día y el último de cada periodo
        | país        | día        | puerto       | sale               | llega      | desde |
        | Honduras    | 2014-09-01 | Corinto      | el 2014-09-01      | 2014-09-01 | 21:00 |
        | Honduras    | 2015-12-31 | Corinto      | el 2015-12-31      | 2015-12-31 | 22:00 |
        | Honduras    | 2019-01-01 | Corinto      | el 2019-01-01      | 2019-01-01 | 22:00 |
        | Honduras    | 2019-12-31 | Corinto      | el 2019-12-31      | 2019-12-31 | 22:00 |
        | El Salvador | 2007-04-01 | La Hachadura | un día desconocido | 2007-04-01 | 08:00 |
        | El Salvador | 2007-12-31 | La Hachadura | el 2007-12-31      | 2007-12-31 | 09:00 |

    Esquema del escenario: [17] una madre y su hijo de <país> el <día>
      Dado que Suyapa es una mujer de 29 años de <país>
      Y que Josué es un niño de 8 años de <país>
      Y que Josué es el hijo de Suyapa
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto>
      Y no se indica salida
      Y la primera entrega es el <día> desde las <desde> hasta las 24:00

      Ejemplos: antes de la primera vez que se vio y después del año de la última
        | país        | día        | puerto         | desde |
        | Honduras    | 2014-03-31 | San Pedro Sula | 09:00 |
        | Honduras    | 2016-01-01 | San Pedro Sula | 09:00 |
        | Honduras    | 2020-01-01 | San Pedro Sula | 09:00 |
        | El Salvador | 2014-06-30 | La Chacra      | 08:00 |
        | El Salvador | 2017-01-01 | La Chacra      | 09:00 |

    Escenario: [18] la frontera norte no conoce corridas
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces no se indica salida

  Regla: El horario confirmado cuenta dentro del viaje

    Esquema del escenario: [19] Corinto confirma de 08:00 a 18:00 el 12 de noviembre, un hombre está listo el <día> a las <lista>
      Dado que Nahúm es un hombre de 28 años de Honduras
      Y que México lo tiene en Tapachula
      Y que el horario de Corinto para casos generales está confirmado desde el 2014-11-12 a las 08:00 hasta las 18:00
      Cuando está listo el <día> a las <lista>
      Entonces el caso resulta <resultado>
      Y su horario es <horario>
      Y la primera entrega es el <llega> desde las <desde> hasta las <hasta>

      Ejemplos: no se entrega a nadie antes de que el autobús pueda estar ahí
        | día        | lista | resultado  | horario     | llega      | desde | hasta |
        | 2014-11-11 | 11:00 | RETURNABLE | conocido    | 2014-11-12 | 08:00 | 18:00 |
        | 2014-11-11 | 20:00 | RETURNABLE | conocido    | 2014-11-12 | 09:00 | 18:00 |
        | 2014-11-12 | 04:30 | RETURNABLE | conocido    | 2014-11-12 | 17:30 | 18:00 |
        | 2014-11-12 | 04:31 | PENDING    | desconocido | 2014-11-13 | 00:00 | 24:00 |

    Escenario: [20] un autobús anterior de horario desconocido va primero, el día confirmado es otra opción
      Dado que Nahúm es un hombre de 28 años de Honduras
      Y que México lo tiene en Tapachula
      Y que el horario de Corinto para casos generales está confirmado desde el 2014-11-12 a las 08:00 hasta las 18:00
      Cuando está listo el 2014-11-11 a las 10:30
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2014-11-11 desde las 23:30 hasta las 24:00
      Y otra opción es Corinto el 2014-11-12 desde las 08:00 hasta las 18:00

    Escenario: [21] un horario confirmado para un día sin autobús no trae ningún autobús
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y que Josué es un niño de 8 años de Honduras
      Y que Josué es el hijo de Suyapa
      Y que México los tiene en Tapachula
      Y que el horario de San Pedro Sula para casos generales está confirmado desde el 2014-11-13 a las 08:00 hasta las 18:00
      Cuando están listos el 2014-11-12 a las 09:00
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2014-11-14 desde las 00:00 hasta las 24:00

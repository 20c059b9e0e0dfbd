# language: es
Característica: Lo desconocido no es un no

  Lo que no se ha preguntado no se toma por un no. Lo que sigue depende de lo que hace la cláusula: si
  impediría o desviaría el retorno, decide una persona y se nombra la pregunta; si limita, cuenta como sí; si
  permite, como no cumplido; si solo da atención, conviene preguntarlo y no cambia nada.

  Regla: Lo que impediría o desviaría el retorno de una persona se pregunta primero

    Esquema del escenario: [1] en los Estados Unidos nadie ha preguntado por "<pregunta>"
      Dado que Rosa es una mujer de 34 años de México
      Y que a Rosa no se le ha preguntado por "<pregunta>"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Rosa "<pregunta>"
      Y no hay entrega

      Ejemplos: lo que debe responderse antes de que alguien pueda ser devuelto
        | pregunta                     |
        | temor al regreso             |
        | asilo                        |
        | trata                        |
        | peligro al regreso           |
        | impedimento para viajar      |
        | orden judicial de no salir   |
        | expulsión suspendida         |
        | expulsión negada por un juez |

    Esquema del escenario: [2] en México nadie ha preguntado por "<pregunta>"
      Dado que Juan es un hombre de 30 años de Honduras
      Y que a Juan no se le ha preguntado por "<pregunta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-10-02 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Juan "<pregunta>"

      Ejemplos: lo que debe responderse antes de que alguien pueda ser devuelto
        | pregunta                        |
        | temor al regreso                |
        | asilo                           |
        | trata                           |
        | peligro al regreso              |
        | impedimento para viajar         |
        | orden judicial de no salir      |
        | expulsión suspendida            |
        | permiso                         |
        | familia de nacional o residente |
        | víctima o testigo de un delito  |
        | solicitud de regreso            |

    Esquema del escenario: [3] lo que la ley exige solo a partir de una fecha no se pregunta antes: "<pregunta>" el <día>
      Dado que Juan es un hombre de 30 años de Guatemala
      Y que a Juan no se le ha preguntado por "<pregunta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: la Ley de Migración y su Reglamento
        | pregunta                        | día        | resultado |
        | familia de nacional o residente | 2011-05-25 | PENDING   |
        | familia de nacional o residente | 2011-05-26 | REFERRED  |
        | víctima o testigo de un delito  | 2011-05-25 | PENDING   |
        | víctima o testigo de un delito  | 2011-05-26 | REFERRED  |
        | solicitud de regreso            | 2011-05-25 | PENDING   |
        | solicitud de regreso            | 2011-05-26 | REFERRED  |

    Escenario: [4] a quien ya está bloqueado no se le pregunta nada más
      Dado que Rosa es una mujer de 34 años de México, a quien no se ha preguntado nada
      Y sobre Rosa, "prueba de la nacionalidad" es "DOCUMENT"
      Y sobre Rosa, "peligro al regreso" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta BLOCKED
      Y no falta saber nada sobre Rosa

  Regla: Lo que no es condición previa no frena a nadie

    Esquema del escenario: [5] nadie ha preguntado por "<pregunta>"
      Dado que Rosa es una mujer de 34 años de México
      Y que a Rosa no se le ha preguntado por "<pregunta>"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y no falta saber "<pregunta>" sobre Rosa
      Y se pregunta sobre Rosa "<pregunta>"

      Ejemplos: se pregunta y se anota, y el resultado es el mismo
        | pregunta                                           |
        | embarazo                                           |
        | enfermedad                                         |
        | lesión                                             |
        | discapacidad                                       |
        | necesidad de tutela                                |
        | recurso pendiente                                  |
        | edad en duda                                       |
        | rechazo del estado receptor                        |
        | revisión de una conclusión negativa sobre el temor |
        | pertenencias devueltas                             |

    Esquema del escenario: [6] respondido con un sí, "<pregunta>" lleva el caso de todos modos a <resultado>
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "<pregunta>" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: bloqueado, o decide una persona
        | pregunta                    | resultado |
        | recurso pendiente           | BLOCKED   |
        | rechazo del estado receptor | BLOCKED   |
        | edad en duda                | REFERRED  |

  Regla: Lo que limita cuenta como sí

    Esquema del escenario: [7] una persona de sexo <sexo> en San Diego en 2010, lista a las 17:45
      Dado que Sam es una persona de 30 años de México
      Y sobre Sam, "sexo" es "<sexo>"
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos el 2010-03-10 a las 17:45
      Entonces la primera entrega es el <día>

      Ejemplos: el horario para mujeres obliga salvo que se sepa que la persona es hombre
        | sexo    | día        |
        | MALE    | 2010-03-10 |
        | FEMALE  | 2010-03-11 |
        | UNKNOWN | 2010-03-11 |

    Escenario: [8] no se sabe si hay temor, y mientras tanto no se avisa al consulado
      Dado que Juan es un hombre de 30 años de Honduras
      Y que a Juan no se le ha preguntado por "temor al regreso"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-10-02 a las 09:00
      Entonces el caso resulta REFERRED
      Y consular-contact está prohibido para Juan

    Escenario: [9] a una persona de edad desconocida se le trata como niña, niño o adolescente, y decide una persona
      Dado que Sam es un hombre de edad desconocida, de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Sam "fecha de nacimiento"

  Regla: Lo que permite cuenta como no cumplido

    Escenario: [10] nadie sabe la nacionalidad, y ningún instrumento la cubre
      Dado que Sam es un hombre de 30 años de nacionalidad desconocida
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Sam "nacionalidad"
      Y no hay entrega

    Escenario: [11] nadie sabe el lugar, y en la frontera norte el lugar decide
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en un lugar desconocido
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Rosa "lugar"

    Escenario: [12] un puerto que se propone vale como lugar
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en un lugar desconocido
      Cuando está lista para la entrega en Nuevo Laredo el 2020-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Nuevo Laredo según lar-2016

  Regla: La nacionalidad que solo se afirma se comprueba, y la que fue refutada impide el retorno

    Esquema del escenario: [13] la nacionalidad se apoya en <prueba>
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "prueba de la nacionalidad" es "<prueba>"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: de la mejor prueba a ninguna
        | prueba                | resultado  |
        | DOCUMENT              | RETURNABLE |
        | CONSULAR_REGISTRATION | RETURNABLE |
        | CONSULATE             | RETURNABLE |
        | INTERVIEW             | RETURNABLE |
        | CLAIM                 | PENDING    |
        | REFUTED               | BLOCKED    |

  Regla: Un capítulo de los textos que nadie ha leído es un vacío, y se nombra

    Esquema del escenario: [14] alguien duda de la edad de Luis, bajo custodia de los Estados Unidos el <día>
      Dado que Luis es un hombre de 19 años de México
      Y sobre Luis, "edad en duda" es "YES"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Luis el vacío chapter-unread por <cláusula>
      Y no hay entrega

      Ejemplos: hasta el 22 de marzo de 2009 nada de lo leído dice cómo se determina una edad
        | día        | cláusula               |
        | 2009-03-22 | usc-6/section-279-age  |
        | 2009-03-23 | usc-8/section-1232-b-4 |

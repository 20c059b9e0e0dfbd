# language: es
Característica: La protección prevalece

  Ningún caso en que rige un impedimento o una remisión a otro procedimiento resulta en una entrega, digan lo
  que digan otras cláusulas, en cualquiera de las dos fronteras y en cualquier año. Donde las fuentes de un
  año no contienen ninguna cláusula, decide una persona.

  Regla: En la frontera norte, en cada año

    Esquema del escenario: [1] una mujer en Laredo el <día>, "<dato>" es "<valor>"
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "<dato>" es "<valor>"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y no hay entrega

      Ejemplos: en 2004, antes de los arreglos locales
        | día        | dato                         | valor          | resultado |
        | 2004-06-01 | temor al regreso             | YES            | DIVERTED  |
        | 2004-06-01 | peligro al regreso           | YES            | BLOCKED   |
        | 2004-06-01 | asilo                        | WISH_EXPRESSED | DIVERTED  |
        | 2004-06-01 | asilo                        | PENDING        | DIVERTED  |
        | 2004-06-01 | asilo                        | GRANTED        | BLOCKED   |
        | 2004-06-01 | trata                        | SUSPECTED      | DIVERTED  |
        | 2004-06-01 | expulsión negada por un juez | YES            | BLOCKED   |
        | 2004-06-01 | expulsión suspendida         | YES            | BLOCKED   |
        | 2004-06-01 | orden judicial de no salir   | YES            | BLOCKED   |
        | 2004-06-01 | impedimento para viajar      | YES            | BLOCKED   |
        | 2004-06-01 | prueba de la nacionalidad    | REFUTED        | BLOCKED   |

      Ejemplos: en 2026
        | día        | dato                         | valor          | resultado |
        | 2026-03-02 | temor al regreso             | YES            | DIVERTED  |
        | 2026-03-02 | peligro al regreso           | YES            | BLOCKED   |
        | 2026-03-02 | asilo                        | WISH_EXPRESSED | DIVERTED  |
        | 2026-03-02 | asilo                        | PENDING        | DIVERTED  |
        | 2026-03-02 | asilo                        | GRANTED        | BLOCKED   |
        | 2026-03-02 | trata                        | SUSPECTED      | DIVERTED  |
        | 2026-03-02 | expulsión negada por un juez | YES            | BLOCKED   |
        | 2026-03-02 | expulsión suspendida         | YES            | BLOCKED   |
        | 2026-03-02 | orden judicial de no salir   | YES            | BLOCKED   |
        | 2026-03-02 | impedimento para viajar      | YES            | BLOCKED   |
        | 2026-03-02 | prueba de la nacionalidad    | REFUTED        | BLOCKED   |

  Regla: En la frontera sur, en cada año

    Esquema del escenario: [2] una mujer de Guatemala en Tapachula el <día>, "<dato>" es "<valor>"
      Dado que Rosa es una mujer de 34 años de Guatemala
      Y sobre Rosa, "<dato>" es "<valor>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y no hay entrega

      Ejemplos: en 2004, antes de la Ley de Migración: donde no se leyó ninguna cláusula decide una persona
        | día        | dato                       | valor          | resultado |
        | 2004-06-01 | temor al regreso           | YES            | BLOCKED   |
        | 2004-06-01 | peligro al regreso         | YES            | BLOCKED   |
        | 2004-06-01 | asilo                      | WISH_EXPRESSED | DIVERTED  |
        | 2004-06-01 | asilo                      | PENDING        | DIVERTED  |
        | 2004-06-01 | asilo                      | GRANTED        | BLOCKED   |
        | 2004-06-01 | trata                      | SUSPECTED      | DIVERTED  |
        | 2004-06-01 | expulsión suspendida       | YES            | REFERRED  |
        | 2004-06-01 | orden judicial de no salir | YES            | REFERRED  |
        | 2004-06-01 | impedimento para viajar    | YES            | REFERRED  |
        | 2004-06-01 | prueba de la nacionalidad  | REFUTED        | BLOCKED   |

      Ejemplos: en 2026
        | día        | dato                           | valor          | resultado |
        | 2026-03-02 | temor al regreso               | YES            | BLOCKED   |
        | 2026-03-02 | peligro al regreso             | YES            | BLOCKED   |
        | 2026-03-02 | asilo                          | WISH_EXPRESSED | DIVERTED  |
        | 2026-03-02 | asilo                          | PENDING        | DIVERTED  |
        | 2026-03-02 | asilo                          | GRANTED        | BLOCKED   |
        | 2026-03-02 | trata                          | SUSPECTED      | DIVERTED  |
        | 2026-03-02 | expulsión suspendida           | YES            | BLOCKED   |
        | 2026-03-02 | orden judicial de no salir     | YES            | BLOCKED   |
        | 2026-03-02 | impedimento para viajar        | YES            | BLOCKED   |
        | 2026-03-02 | prueba de la nacionalidad      | REFUTED        | BLOCKED   |
        | 2026-03-02 | víctima o testigo de un delito | YES            | DIVERTED  |

  Regla: Ni un puerto ni un programa ni una confirmación cambian eso

    Escenario: [3] todo está listo salvo por el temor
      Dado que Juan es un hombre de 30 años de Guatemala
      Y sobre Juan, "temor al regreso" es "YES"
      Y sobre Juan, "lista confirmada por el consulado" es "YES"
      Y sobre Juan, "confirmación del consulado" es "YES"
      Y sobre Juan, "participación de funcionarios del estado receptor" es "YES"
      Y que el horario de Tecún Umán para casos generales está confirmado desde el 2023-05-11 a las 08:00 hasta las 16:00
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en Tecún Umán el 2023-05-11 a las 07:00
      Entonces el caso resulta BLOCKED
      Y no hay entrega

  Regla: Una conclusión negativa confirmada, o cuya revisión no se pidió, exceptúa la remisión por temor y nada más

    Esquema del escenario: [4] Juan teme regresar, y la revisión de la conclusión negativa es <revisión>
      Dado que Juan es un hombre de 30 años de México
      Y sobre Juan, "temor al regreso" es "YES"
      Y sobre Juan, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: ninguna, pendiente, decidida
        | revisión  | resultado  |
        | NONE      | DIVERTED   |
        | REQUESTED | BLOCKED    |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | VACATED   | DIVERTED   |

    Escenario: [5] la conclusión fue confirmada, y el peligro es real
      Dado que Juan es un hombre de 30 años de México
      Y sobre Juan, "temor al regreso" es "YES"
      Y sobre Juan, "revisión de una conclusión negativa sobre el temor" es "UPHELD"
      Y sobre Juan, "peligro al regreso" es "YES"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces el caso resulta BLOCKED

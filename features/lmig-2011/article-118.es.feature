# language: es
@lmig-2011/article-118
Característica: LMIG 118: a quién está abierto el retorno asistido

  A la persona en situación irregular que es nacional de Guatemala, El Salvador, Honduras o Nicaragua: que
  sean estos cuatro Estados es una inferencia. Quien se niega sigue el procedimiento ordinario.

  Regla: Está abierto a nacionales de los cuatro Estados vecinos, desde el 26 de mayo de 2011

    Esquema del escenario: [1] Ángel es de <país>
      Dado que Ángel es un hombre de 30 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Ángel con efecto COVERS

      Ejemplos:
        | país        | resultado   | rige    |
        | Guatemala   | PENDING     | rige    |
        | El Salvador | PENDING     | rige    |
        | Honduras    | PENDING     | rige    |
        | Nicaragua   | PENDING     | rige    |
        | Cuba        | NOT_COVERED | no rige |
        | Costa Rica  | NOT_COVERED | no rige |

    Esquema del escenario: [2] el <día>
      Dado que Ángel es un hombre de 30 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Ángel con efecto COVERS

      Ejemplos: la víspera de la ley y su primer día
        | día        | rige    |
        | 2011-05-25 | no rige |
        | 2011-05-26 | rige    |

    Escenario: [3] nadie conoce la nacionalidad
      Dado que Ángel es un hombre de 30 años de nacionalidad desconocida
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ángel "nacionalidad"
      Y esta cláusula no rige para Ángel con efecto COVERS

  Regla: I. No se retorna a quien permanece legalmente

    Esquema del escenario: [4] Ángel tiene <permiso>, vigente hasta el <último día>
      Dado que Ángel es un hombre de 30 años de Guatemala
      Y sobre Ángel, "permiso" es "<permiso>"
      Y sobre Ángel, "último día del permiso" es "<último día>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Ángel con efecto BARS

      Ejemplos: un permiso vale en su último día
        | permiso      | último día | resultado | rige    |
        | VISITOR_CARD | 2023-05-07 | PENDING   | no rige |
        | VISITOR_CARD | 2023-05-08 | BLOCKED   | rige    |
        | HUMANITARIAN | 2023-05-09 | BLOCKED   | rige    |

    Escenario: [5] nadie ha preguntado por un permiso
      Dado que Ángel es un hombre de 30 años de Guatemala
      Y que a Ángel no se le ha preguntado por "permiso"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ángel "permiso" por esta cláusula

  Regla: La persona adulta que se niega sigue el procedimiento ordinario

    Esquema del escenario: [6] Ángel, nacido el <nacimiento>, <contesta>
      Dado que Ángel es una persona nacida el <nacimiento>, de Guatemala
      Y sobre Ángel, "solicitud de regreso" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces a Ángel <se remite> a ordinary-procedure por esta cláusula
      Y esta cláusula <rige> para Ángel con efecto DIVERTS

      Ejemplos:
        | nacimiento | contesta                       | respuesta | se remite       | rige    |
        | 1993-02-01 | se niega                       | REFUSED   | se le remite    | rige    |
        | 1993-02-01 | lo pide por escrito            | WRITTEN   | no se le remite | no rige |
        | 2005-05-08 | se niega a los dieciocho años  | REFUSED   | se le remite    | rige    |
        | 2005-05-09 | se niega a los diecisiete años | REFUSED   | no se le remite | no rige |

    Escenario: [7] donde nadie ha preguntado si quiere retornar, decide una persona
      Dado que Ángel es un hombre de 30 años de Guatemala
      Y que a Ángel no se le ha preguntado por "solicitud de regreso"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ángel "solicitud de regreso" por esta cláusula

    Esquema del escenario: [8] la respuesta da la razón
      Dado que Ángel es un hombre de 30 años de Guatemala
      Y sobre Ángel, "<asunto>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto               | respuesta | razón                                                                                  |
        | permiso              | NONE      | la persona es nacional de un Estado con el que México ha convenido el retorno asistido |
        | permiso              | RESIDENT  | la persona tiene un permiso vigente ese día                                            |
        | solicitud de regreso | REFUSED   | la persona adulta rechazó el retorno asistido                                          |

  Regla: Antes de la ley de derechos de la niñez, la niña, el niño o adolescente que se niega pasa a protección

    Esquema del escenario: [9] un niño de 15 años que está con su madre y se niega, el <día>
      Dado que Elder es un niño de 15 años de Guatemala
      Y que Rut es una mujer de 41 años de Guatemala
      Y que Elder es el hijo de Rut
      Y sobre Elder, "solicitud de regreso" es "REFUSED"
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces Elder resulta DIVERTED
      Y a Elder <se remite> a child-protection por esta cláusula

      Ejemplos: desde el 5 de diciembre de 2014 lo dice la ley de derechos de la niñez
        | día        | se remite       |
        | 2013-06-10 | se le remite    |
        | 2014-12-04 | se le remite    |
        | 2014-12-05 | no se le remite |

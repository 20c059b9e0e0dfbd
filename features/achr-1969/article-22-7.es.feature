# language: es
@achr-1969/article-22-7
Característica: CADH 22.7: toda persona tiene el derecho de buscar y recibir asilo

  La Convención deja el procedimiento a la ley del Estado. Que la persona pase a la COMAR, también antes de la
  ley sobre refugiados de 2011, es una inferencia.

  Regla: Quien pide asilo, o tiene temor, pasa a la COMAR

    Esquema del escenario: [1] un hombre cuyo asilo es <asilo>, antes de la ley sobre refugiados
      Dado que Moisés es un hombre de 36 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Moisés, "asilo" es "<asilo>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Moisés con efecto DIVERTS
      Y a Moisés se le remite a comar por esta cláusula
      Y se avisa de inmediato a comar sobre Moisés por esta cláusula
      Y la respuesta dice de esta cláusula "la persona pide asilo"

      Ejemplos:
        | asilo          |
        | WISH_EXPRESSED |
        | PENDING        |

    Escenario: [2] una mujer que solo dice que tiene temor
      Dado que Rebeca es una mujer de 23 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Rebeca, "temor al regreso" es "YES"
      Cuando está lista el 2007-09-18 a las 10:00
      Entonces a Rebeca se le remite a comar por esta cláusula
      Y se avisa de inmediato a comar sobre Rebeca por esta cláusula
      Y la respuesta dice de esta cláusula "la persona teme regresar y puede pedir asilo"

    Esquema del escenario: [3] un hombre cuyo asilo es <asilo> y que no tiene temor
      Dado que Moisés es un hombre de 36 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Moisés, "asilo" es "<asilo>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces esta cláusula no rige para Moisés
      Y a Moisés no se le remite a comar por esta cláusula
      Y no se avisa a comar sobre Moisés por esta cláusula

      Ejemplos:
        | asilo   |
        | NONE    |
        | GRANTED |
        | REFUSED |

    Esquema del escenario: [4] un hombre a quien no se ha preguntado por "<qué>"
      Dado que Moisés es un hombre de 36 años de El Salvador
      Y que México lo tiene en Tapachula
      Y que a Moisés no se le ha preguntado por "<qué>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Moisés "<qué>" por esta cláusula

      Ejemplos:
        | qué              |
        | asilo            |
        | temor al regreso |

  Regla: Obliga a México desde el 24 de marzo de 1981

    Esquema del escenario: [5] un hombre que desea asilo, el <día>
      Dado que Moisés es un hombre de 36 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Moisés, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Moisés

      Ejemplos:
        | día        | rige    |
        | 1981-03-23 | no rige |
        | 1981-03-24 | rige    |

  Regla: Quien obtuvo la anulación de la decisión negativa sobre su temor pasa a la COMAR

    Esquema del escenario: [6] un hombre cuya revisión de una decisión negativa sobre el temor es <revisión>
      Dado que Moisés es un hombre de 36 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Moisés, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces a Moisés <remisión> a comar por esta cláusula

      Ejemplos:
        | revisión | remisión        |
        | VACATED  | se le remite    |
        | UPHELD   | no se le remite |

# language: es
@lmig-2011/article-119-6
Característica: LMIG 119 VI: el Instituto se asegura de la nacionalidad

  No se retorna a nadie a un Estado del que se comprobó que no es nacional. Lo que solo se declara se
  investiga; una lista que el consulado se negó a confirmar deja la verificación sin cumplir.

  Regla: Una nacionalidad descartada detiene el retorno y se verifica de nuevo; la que solo se declara se investiga

    Esquema del escenario: [1] la nacionalidad de Rosalío se apoya en <prueba>
      Dado que Rosalío es un hombre de 55 años de Nicaragua
      Y sobre Rosalío, "prueba de la nacionalidad" es "<prueba>"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y a Rosalío <se remite> a nationality-check por esta cláusula
      Y <falta> el paso nationality-interview para Rosalío por esta cláusula
      Y esta cláusula <rige> para Rosalío

      Ejemplos:
        | prueba                | día        | resultado | se remite       | falta    | rige    |
        | REFUTED               | 2011-05-26 | BLOCKED   | se le remite    | no falta | rige    |
        | REFUTED               | 2023-05-08 | BLOCKED   | se le remite    | no falta | rige    |
        | CLAIM                 | 2023-05-08 | PENDING   | no se le remite | falta    | rige    |
        | INTERVIEW             | 2023-05-08 | PENDING   | no se le remite | no falta | no rige |
        | CONSULATE             | 2023-05-08 | PENDING   | no se le remite | no falta | no rige |
        | CONSULAR_REGISTRATION | 2023-05-08 | PENDING   | no se le remite | no falta | no rige |
        | DOCUMENT              | 2023-05-08 | PENDING   | no se le remite | no falta | no rige |

    Esquema del escenario: [2] la prueba es <prueba> la víspera de la ley
      Dado que Rosalío es un hombre de 55 años de Nicaragua
      Y sobre Rosalío, "prueba de la nacionalidad" es "<prueba>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces esta cláusula no rige para Rosalío

      Ejemplos:
        | prueba  |
        | REFUTED |
        | CLAIM   |

    Escenario: [3] nada se ha dicho de la prueba, así que cuenta como su dicho
      Dado que Rosalío es un hombre de 55 años de Nicaragua
      Y que a Rosalío no se le ha preguntado por "prueba de la nacionalidad"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces falta el paso nationality-interview para Rosalío por esta cláusula

  Regla: Nadie sale con una lista que el consulado no ha confirmado

    Esquema del escenario: [4] la lista está confirmada: <confirmada>
      Dado que Rosalío es un hombre de 55 años de Nicaragua
      Y sobre Rosalío, "lista confirmada por el consulado" es "<confirmada>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces <falta> el paso list-confirmation para Rosalío por esta cláusula

      Ejemplos: es un paso solo donde el consulado ha dicho que no
        | confirmada | falta    |
        | NO         | falta    |
        | YES        | no falta |
        | UNKNOWN    | no falta |

    Esquema del escenario: [5] la respuesta da la razón
      Dado que Rosalío es un hombre de 55 años de Nicaragua
      Y sobre Rosalío, "<asunto>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto                            | respuesta | razón                                                                     |
        | prueba de la nacionalidad         | REFUTED   | se comprobó que la persona no tiene la nacionalidad del Estado de destino |
        | prueba de la nacionalidad         | REFUTED   | la nacionalidad fue descartada y se verifica de nuevo                     |
        | prueba de la nacionalidad         | CLAIM     | solo el dicho de la persona muestra la nacionalidad                       |
        | lista confirmada por el consulado | NO        | el consulado no ha confirmado la lista                                    |

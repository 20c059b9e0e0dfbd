# language: es
@lref-2011/article-18
Característica: LREF 18: la solicitud se presenta en treinta días hábiles desde el ingreso

  La ley de refugiados de México da treinta días hábiles desde el ingreso para presentar una solicitud. Solo
  de la persona encontrada en la frontera se sabe que ingresó el día del encuentro, así que solo entonces se
  cuenta el plazo.

  Regla: El plazo corre desde un encuentro en la frontera

    Escenario: [1] un hombre encontrado en el río el miércoles 1 de marzo de 2023
      Dado que Selvin es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Y que los encontraron en el río el 2023-03-01 a las 09:00
      Y sobre Selvin, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula rige para Selvin con efecto CLOCKS
      # treinta días hábiles; el 20 de marzo es día de descanso
      Y un plazo para Selvin por esta cláusula vence el 2023-04-13 a las 23:59, luego claim-lapses
      Y la respuesta dice de esta cláusula "la persona desea solicitar refugio y tiene treinta días hábiles desde su ingreso"

    Esquema del escenario: [2] una mujer encontrada <dónde> tiene el plazo
      Dado que Delmi es una mujer de 26 años de El Salvador
      Y que México la tiene en Tapachula
      Y que las encontraron <dónde> el 2023-03-01 a las 09:00
      Y sobre Delmi, "asilo" es "WISH_EXPRESSED"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces un plazo para Delmi por esta cláusula vence el 2023-04-13 a las 23:59, luego claim-lapses

      Ejemplos:
        | dónde                    |
        | en la frontera terrestre |
        | en un puerto de entrada  |

    Esquema del escenario: [3] de una mujer encontrada <dónde> no se conoce el día de ingreso
      Dado que Delmi es una mujer de 26 años de El Salvador
      Y que México la tiene en Tapachula
      Y que las encontraron <dónde> el 2023-03-01 a las 09:00
      Y sobre Delmi, "asilo" es "WISH_EXPRESSED"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Delmi
      Y no corre ningún plazo para Delmi por esta cláusula

      Ejemplos:
        | dónde          |
        | en el interior |
        | en el desierto |

  Regla: Solo quien aún no ha presentado la solicitud tiene este plazo, desde el primer día de la ley

    Esquema del escenario: [4] un hombre encontrado en la frontera cuyo asilo consta como <asilo>
      Dado que Noel es un hombre de 41 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y que los encontraron en la frontera terrestre el 2023-03-01 a las 09:00
      Y sobre Noel, "asilo" es "<asilo>"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Noel

      Ejemplos:
        | asilo   |
        | NONE    |
        | PENDING |
        | GRANTED |

    Escenario: [5] la víspera de la ley
      Dado que Noel es un hombre de 41 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y que los encontraron en la frontera terrestre el 2011-01-26 a las 09:00
      Y sobre Noel, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el 2011-01-27 a las 10:00
      Entonces esta cláusula no rige para Noel

    Escenario: [6] el primer día de la ley
      Dado que Noel es un hombre de 41 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y que los encontraron en la frontera terrestre el 2011-01-27 a las 09:00
      Y sobre Noel, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el 2011-01-28 a las 10:00
      # el 7 de febrero es día de descanso
      Entonces un plazo para Noel por esta cláusula vence el 2011-03-11 a las 23:59, luego claim-lapses

# language: es
@lmig-2011/article-121
Característica: LMIG 121: solo al país de origen o de residencia, y a nadie de vuelta al peligro

  No se devuelve a quien correría peligro ni a quien tiene reconocida la condición de refugiado; y ningún
  puerto de un tercer Estado recibe a nadie.

  Regla: No se devuelve a nadie al peligro, ni a ninguna persona refugiada

    Esquema del escenario: [1] sobre Mirna, "<asunto>" es <respuesta>
      Dado que Mirna es una mujer de 34 años de El Salvador
      Y sobre Mirna, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Mirna con efecto BARS

      Ejemplos:
        | asunto             | respuesta | resultado | rige    |
        | peligro al regreso | YES       | BLOCKED   | rige    |
        | peligro al regreso | NO        | PENDING   | no rige |
        | peligro al regreso | UNKNOWN   | REFERRED  | no rige |
        | asilo              | GRANTED   | BLOCKED   | rige    |
        | asilo              | NONE      | PENDING   | no rige |
        | asilo              | UNKNOWN   | REFERRED  | no rige |

    Esquema del escenario: [2] "<asunto>" el <día>
      Dado que Mirna es una mujer de 34 años de El Salvador
      Y sobre Mirna, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Mirna con efecto BARS

      Ejemplos: la víspera de la ley y su primer día
        | asunto             | respuesta | día        | rige    |
        | peligro al regreso | YES       | 2011-05-25 | no rige |
        | peligro al regreso | YES       | 2011-05-26 | rige    |
        | asilo              | GRANTED   | 2011-05-25 | no rige |
        | asilo              | GRANTED   | 2011-05-26 | rige    |

    Esquema del escenario: [3] nadie ha preguntado por "<asunto>"
      Dado que Mirna es una mujer de 34 años de El Salvador
      Y que a Mirna no se le ha preguntado por "<asunto>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces falta saber sobre Mirna "<asunto>" por esta cláusula

      Ejemplos:
        | asunto             |
        | peligro al regreso |
        | asilo              |

    Esquema del escenario: [4] la respuesta da la razón
      Dado que Mirna es una mujer de 34 años de El Salvador
      Y sobre Mirna, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto             | respuesta | razón                                                 |
        | peligro al regreso | YES       | la persona correría peligro al regresar               |
        | asilo              | GRANTED   | la persona tiene reconocida la condición de refugiada |

  Regla: Un puerto de un tercer Estado no recibe a nadie

    Esquema del escenario: [5] para Mirna, de <país>, se propone <puerto>
      Dado que Mirna es una mujer de 34 años de <país>
      Y que México la tiene en Tapachula
      Cuando está lista para la entrega en <puerto> el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y <excluido> <puerto> por esta cláusula
      Y el puerto es <mejor>

      Ejemplos:
        | país        | puerto     | excluido      | mejor      |
        | El Salvador | El Ceibo   | se excluye    | La Chacra  |
        | Honduras    | Tecún Umán | se excluye    | Corinto    |
        | Guatemala   | Tecún Umán | no se excluye | Tecún Umán |
        | El Salvador | La Chacra  | no se excluye | La Chacra  |

    Escenario: [6] la respuesta da la razón sobre el puerto
      Dado que Mirna es una mujer de 34 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista para la entrega en El Ceibo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "el puerto está en un Estado que no es de origen ni de residencia"

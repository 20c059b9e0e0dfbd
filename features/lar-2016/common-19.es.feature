# language: es
@lar-2016/common-19
Característica: Arreglos locales de 2016, cláusula común 19: la nacionalidad mexicana debe mostrarse

  A la llegada, el instituto de migración mexicano mira los documentos y, donde no los hay, hace preguntas. No
  se recibe a la persona de quien no se muestra que es mexicana. Que una matrícula consular cuente como
  documento se infiere.

  Regla: La nacionalidad que solo se afirma se comprueba mediante entrevista

    Esquema del escenario: [1] una mujer cuya prueba es <prueba>
      Dado que Marisol es una mujer de 31 años de México
      Y sobre Marisol, "prueba de la nacionalidad" es "<prueba>"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y <falta> el paso nationality-interview para Marisol por esta cláusula

      Ejemplos:
        | prueba                | resultado  | falta    |
        | DOCUMENT              | RETURNABLE | no falta |
        | CONSULAR_REGISTRATION | RETURNABLE | no falta |
        | CONSULATE             | RETURNABLE | no falta |
        | INTERVIEW             | RETURNABLE | no falta |
        | CLAIM                 | PENDING    | falta    |

    Escenario: [2] una mujer de cuya nacionalidad no se dice ninguna prueba espera como si solo la afirmara
      Dado que Marisol es una mujer de 31 años de México
      Y que a Marisol no se le ha preguntado por "prueba de la nacionalidad"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso nationality-interview para Marisol por esta cláusula
      Y la respuesta dice de esta cláusula "la nacionalidad solo se afirma y debe mostrarse con documentos o mediante entrevista"

  Regla: No se recibe a la persona cuya nacionalidad fue refutada, y la nacionalidad se examina de nuevo

    Escenario: [3] una mujer cuya nacionalidad fue refutada
      Dado que Marisol es una mujer de 31 años de México
      Y sobre Marisol, "prueba de la nacionalidad" es "REFUTED"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Marisol resulta BLOCKED
      Y esta cláusula rige para Marisol con efecto BARS
      Y a Marisol se le remite a nationality-check por esta cláusula
      Y la respuesta dice de esta cláusula "la nacionalidad mexicana de la persona fue refutada y México no la recibe"
      Y la respuesta dice de esta cláusula "la nacionalidad debe examinarse de nuevo"

  Regla: No se entrega a la persona que México se negó a recibir

    Esquema del escenario: [4] la negativa de México es "<respuesta>"
      Dado que Marisol es una mujer de 31 años de México
      Y sobre Marisol, "rechazo del estado receptor" es "<respuesta>"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Marisol resulta <resultado>

      Ejemplos:
        | respuesta | resultado  |
        | YES       | BLOCKED    |
        | NO        | RETURNABLE |
        | UNKNOWN   | RETURNABLE |

    Escenario: [5] el motivo
      Dado que Marisol es una mujer de 31 años de México
      Y sobre Marisol, "rechazo del estado receptor" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula rige para Marisol con efecto BARS
      Y la respuesta dice de esta cláusula "México se negó a recibir a la persona"

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [6] una nacionalidad que solo se afirma, el <día>
      Dado que Marisol es una mujer de 31 años de México
      Y sobre Marisol, "prueba de la nacionalidad" es "CLAIM"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso nationality-interview para Marisol por <cláusula>

      Ejemplos:
        | día        | cláusula             |
        | 2016-02-22 | mou-2004/nationality |
        | 2016-02-23 | esta cláusula        |

    Escenario: [7] la víspera
      Dado que Marisol es una mujer de 31 años de México
      Y sobre Marisol, "prueba de la nacionalidad" es "REFUTED"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2016-02-22 a las 10:00
      Entonces esta cláusula no rige para Marisol

# language: es
@lmig-2011/article-111
Característica: LMIG 111: la situación de la persona se resuelve en quince días hábiles, sesenta como máximo

  Se cuentan desde el inicio de la custodia, sin fines de semana ni días de descanso obligatorio. La duda
  sobre la nacionalidad y la enfermedad que impide viajar pueden ampliar el plazo a sesenta; entonces la
  persona sale como visitante con permiso para trabajar. Al lado se muestra el límite de treinta y seis horas
  de la Suprema Corte.

  Regla: El Instituto resuelve en quince días hábiles

    Esquema del escenario: [1] Delmy está en custodia desde el <desde>
      Dado que Delmy es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula desde el <desde> a las 10:00
      Cuando está lista el <desde> a las 20:00
      Entonces un plazo para Delmy por esta cláusula vence el <vence> a las 23:59, luego decision-due

      Ejemplos: el segundo incluye el natalicio de Benito Juárez; los dos últimos son los dos lados de la reforma de 2018
        | desde      | vence      |
        | 2023-05-08 | 2023-05-29 |
        | 2023-03-13 | 2023-04-04 |
        | 2011-05-26 | 2011-06-16 |
        | 2018-07-12 | 2018-08-02 |
        | 2018-07-13 | 2018-08-03 |

    Escenario: [2] la víspera de la ley
      Dado que Delmy es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula desde el 2011-05-25 a las 10:00
      Cuando está lista el 2011-05-25 a las 20:00
      Entonces esta cláusula no rige para Delmy

    Escenario: [3] la respuesta da la razón
      Dado que Delmy es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula desde el 2023-05-08 a las 10:00
      Cuando está lista el 2023-05-08 a las 20:00
      Entonces la respuesta dice de esta cláusula "el Instituto resuelve en quince días hábiles"

    Escenario: [4] donde no se conoce el inicio de la custodia, se pregunta por él
      Dado que Delmy es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 20:00
      Entonces no corre ningún plazo para Delmy por esta cláusula
      Y se pregunta sobre Delmy "inicio de la custodia" por esta cláusula

  Regla: La duda sobre la nacionalidad, y no estar en condiciones de viajar, amplían el plazo a sesenta días hábiles

    Esquema del escenario: [5] sobre Delmy, "<asunto>" es <respuesta>
      Dado que Delmy es una mujer de 36 años de El Salvador
      Y sobre Delmy, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula desde el 2023-05-08 a las 10:00
      Cuando está lista el 2023-05-08 a las 20:00
      Entonces el caso resulta <resultado>
      Y un plazo para Delmy por esta cláusula vence el 2023-07-31 a las 23:59, luego visitor-with-work-permit
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto                    | respuesta | resultado | razón                                                                                                                    |
        | prueba de la nacionalidad | CLAIM     | PENDING   | la nacionalidad no está acreditada y a los sesenta días hábiles la persona sale como visitante con permiso para trabajar |
        | prueba de la nacionalidad | REFUTED   | BLOCKED   | la nacionalidad no está acreditada y a los sesenta días hábiles la persona sale como visitante con permiso para trabajar |
        | impedimento para viajar   | YES       | BLOCKED   | la persona no puede viajar y a los sesenta días hábiles sale como visitante con permiso para trabajar                    |

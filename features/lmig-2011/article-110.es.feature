# language: es
@lmig-2011/article-110
Característica: LMIG 110: solo mujeres custodian los dormitorios de mujeres

  Se lee en el texto con la reforma de enero de 2026; para los días anteriores es una inferencia, con el fin
  de proteger.

  Regla: Se debe custodia por mujeres a la persona registrada como mujer

    Esquema del escenario: [1] Brenda está en custodia el <día>
      Dado que Brenda es una mujer de 33 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces a Brenda <se debe> female-guards por esta cláusula

      Ejemplos: la víspera de la ley y su primer día, y los dos lados de la reforma
        | día        | se debe       |
        | 2011-05-25 | no se le debe |
        | 2011-05-26 | se le debe    |
        | 2026-01-14 | se le debe    |
        | 2026-01-15 | se le debe    |

    Esquema del escenario: [2] <quién>
      Dado que Alex es <quién> de El Salvador
      Y que México los tiene en Tapachula
      Cuando están listos el 2026-03-02 a las 10:00
      Entonces a Alex <se debe> female-guards por esta cláusula

      Ejemplos:
        | quién                  | se debe       |
        | una niña de 5 años     | se le debe    |
        | un hombre de 33 años   | no se le debe |
        | una persona de 33 años | no se le debe |

    Escenario: [3] a la persona cuyo sexo nadie ha registrado se le pregunta por él
      Dado que Alex es una persona de 33 años de El Salvador
      Y que México los tiene en Tapachula
      Cuando están listos el 2026-03-02 a las 10:00
      Entonces se pregunta sobre Alex "sexo" por esta cláusula

    Escenario: [4] la respuesta da la razón
      Dado que Brenda es una mujer de 33 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2026-03-02 a las 10:00
      Entonces la respuesta dice de esta cláusula "solo mujeres custodian los dormitorios de mujeres"

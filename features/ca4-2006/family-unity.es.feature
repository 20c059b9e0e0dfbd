# language: es
@ca4-2006/family-unity
Característica: CA4-2006 unidad familiar: los familiares de un mismo caso vuelven juntos o no vuelven

  La prensa informa que, según el memorándum de 2006, no se separa a las familias. Cuenta todo vínculo de
  parentesco o cuidado entre personas del caso, también el que se apoya solo en su dicho.

  Regla: Si un integrante de la familia no puede ir, nadie envía a los demás

    Esquema del escenario: [1] Róger es <vínculo> Bayardo, quien teme regresar
      Dado que Róger es un hombre de <edad> años de Nicaragua
      Y que Bayardo es un hombre de 40 años de Nicaragua
      Y que Róger es <vínculo> Bayardo, <prueba>
      Y sobre Bayardo, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2006-10-03 a las 10:00
      Entonces el caso resulta BLOCKED
      Y Bayardo resulta BLOCKED
      Y esta cláusula rige para Róger y Bayardo con efecto KEEPS_TOGETHER
      Y separate-family está prohibido para Róger por esta cláusula
      Y no hay entrega

      Ejemplos: un vínculo que consta solo por su dicho tampoco deja ir a nadie
        | vínculo        | edad | prueba               |
        | el padre de    | 64   | según un documento   |
        | el hijo de     | 19   | según un documento   |
        | el hermano de  | 42   | solo según su dicho  |
        | el esposo de   | 42   | según el consulado   |
        | tutor de       | 52   | según un documento   |
        | pupilo de      | 19   | según un documento   |
        | el cuidador de | 52   | solo según su dicho  |
        | cuidado por    | 19   | no se sabe según qué |
        | primo de       | 42   | solo según su dicho  |

    Escenario: [2] dos amigos no son familia
      Dado que Róger es un hombre de 52 años de Nicaragua
      Y que Bayardo es un hombre de 31 años de Nicaragua
      Y sobre Bayardo, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2006-10-03 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Róger y Bayardo
      Y separate-family no está prohibido para Róger por esta cláusula

  Regla: Si todos pueden ir, van juntos

    Escenario: [3] dos hermanos sin ningún impedimento
      Dado que Róger es un hombre de 52 años de Nicaragua
      Y que Bayardo es un hombre de 31 años de Nicaragua
      Y que Róger es el hermano de Bayardo
      Y que México los tiene en Tapachula
      Cuando están listos el 2006-10-03 a las 10:00
      Entonces el caso resulta PENDING
      Y a Róger y Bayardo se les debe family-together por esta cláusula
      Y separate-family no está prohibido para Róger por esta cláusula
      Y la respuesta dice de esta cláusula "una devolución no separa a una familia"

  Regla: Solo mientras rige, y para las personas a quienes cubre

    Esquema del escenario: [4] dos hermanos, uno de los cuales teme regresar, el <día>
      Dado que Róger es un hombre de 52 años de Nicaragua
      Y que Bayardo es un hombre de 31 años de Nicaragua
      Y que Róger es el hermano de Bayardo
      Y sobre Bayardo, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces separate-family <prohibido> para Róger por esta cláusula

      Ejemplos:
        | día        | prohibido         |
        | 2006-05-04 | no está prohibido |
        | 2006-05-05 | está prohibido    |
        | 2012-04-30 | está prohibido    |
        | 2012-05-01 | no está prohibido |

    Escenario: [5] dos hermanos de Ecuador
      Dado que Róger es un hombre de 52 años de Ecuador
      Y que Bayardo es un hombre de 31 años de Ecuador
      Y que Róger es el hermano de Bayardo
      Y que México los tiene en Tapachula
      Cuando están listos el 2006-10-03 a las 10:00
      Entonces esta cláusula no rige para Róger y Bayardo

# language: es
@sv-2005/family-unity
Característica: SV-2005 unidad familiar: los familiares de un mismo caso vuelven juntos o no vuelven

  México describió la unidad familiar como el principio rector de sus textos con El Salvador. Cuenta todo
  vínculo de parentesco o de cuidado entre personas del caso, también el que solo consta por dichos.

  Regla: Si una persona de la familia no puede irse, no se envía a las demás

    Esquema del escenario: [1] Óscar es <vínculo> Balmore, quien teme regresar
      Dado que Óscar es un hombre de <edad> años de El Salvador
      Y que Balmore es un hombre de 40 años de El Salvador
      Y que Óscar es <vínculo> Balmore, <prueba>
      Y sobre Balmore, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y Balmore resulta BLOCKED
      Y esta cláusula rige para Óscar y Balmore con efecto KEEPS_TOGETHER
      Y separate-family está prohibido para Óscar por esta cláusula
      Y no hay entrega

      Ejemplos: un vínculo que solo consta por dichos tampoco deja ir a nadie
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
      Dado que Óscar es un hombre de 52 años de El Salvador
      Y que Balmore es un hombre de 31 años de El Salvador
      Y sobre Balmore, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Óscar y Balmore
      Y separate-family no está prohibido para Óscar por esta cláusula

  Regla: Si todas las personas pueden irse, van juntas

    Escenario: [3] dos hermanos sin ningún obstáculo
      Dado que Óscar es un hombre de 52 años de El Salvador
      Y que Balmore es un hombre de 31 años de El Salvador
      Y que Óscar es el hermano de Balmore
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces el caso resulta PENDING
      Y a Óscar y Balmore se les debe family-together por esta cláusula
      Y separate-family no está prohibido para Óscar por esta cláusula
      Y la respuesta dice de esta cláusula "una devolución no separa a una familia"

  Regla: Solo mientras rige, y para quienes cubre

    Esquema del escenario: [4] dos hermanos, uno de los cuales teme regresar, el <día>
      Dado que Óscar es un hombre de 52 años de El Salvador
      Y que Balmore es un hombre de 31 años de El Salvador
      Y que Óscar es el hermano de Balmore
      Y sobre Balmore, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces separate-family <prohibido> para Óscar por esta cláusula

      Ejemplos:
        | día        | prohibido         |
        | 2005-05-16 | no está prohibido |
        | 2005-05-17 | está prohibido    |

    Escenario: [5] dos hermanos de Honduras
      Dado que Óscar es un hombre de 52 años de Honduras
      Y que Balmore es un hombre de 31 años de Honduras
      Y que Óscar es el hermano de Balmore
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces esta cláusula no rige para Óscar y Balmore

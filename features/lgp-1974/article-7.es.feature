# language: es
@lgp-1974/article-7
Característica: LGP 7: se preserva la integridad de la familia

  La Ley General de Población, que rigió el trato a las personas extranjeras hasta el 25 de mayo de 2011,
  encargaba a la autoridad migratoria velar por los derechos humanos y la integridad de la familia.

  Regla: La familia comparte un mismo resultado

    Escenario: [1] un esposo que puede irse, y su esposa que teme regresar
      Dado que Gerardo es un hombre de 42 años de Guatemala
      Y que Elvira es una mujer de 40 años de Guatemala
      Y que Gerardo es el esposo de Elvira, según un documento
      Y que México los tiene en Tapachula
      Y sobre Elvira, "temor al regreso" es "YES"
      Cuando están listos el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Gerardo con efecto KEEPS_TOGETHER
      Y separate-family está prohibido para Gerardo por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "se preserva la integridad de la familia"

    Esquema del escenario: [2] Gerardo es <vínculo> Lázaro
      Dado que Gerardo es un hombre de 42 años de Guatemala
      Y que Lázaro es un hombre de <edad> años de Guatemala
      Y que Gerardo es <vínculo> Lázaro, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2008-06-10 a las 10:00
      Entonces esta cláusula rige para Gerardo

      Ejemplos:
        | vínculo       | edad |
        | el hijo de    | 70   |
        | el padre de   | 20   |
        | el hermano de | 39   |
        | tío de        | 25   |
        | pupilo de     | 70   |
        | el tutor de   | 20   |

    Escenario: [3] dos hombres que solo viajan juntos no son familia
      Dado que Gerardo es un hombre de 42 años de Guatemala
      Y que Lázaro es un hombre de 39 años de Guatemala
      Y que México los tiene en Tapachula
      Cuando están listos el 2008-06-10 a las 10:00
      Entonces esta cláusula no rige para Gerardo
      Y esta cláusula no rige para Lázaro

  Regla: Fue ley hasta el 25 de mayo de 2011

    Esquema del escenario: [4] dos hermanos el <día>
      Dado que Gerardo es un hombre de 42 años de Guatemala
      Y que Lázaro es un hombre de 39 años de Guatemala
      Y que Gerardo es el hermano de Lázaro, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces esta cláusula <rige> para Gerardo

      Ejemplos: desde el 26 de mayo de 2011, el artículo 120 de la Ley de Migración
        | día        | rige    |
        | 2011-05-25 | rige    |
        | 2011-05-26 | no rige |

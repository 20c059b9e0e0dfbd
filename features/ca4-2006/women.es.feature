# language: es
@ca4-2006/women
Característica: CA4-2006 mujeres: cuenta como mujer quien está registrada con sexo femenino

  El memorándum de 2006 tiene un mecanismo para mujeres migrantes que nadie ha leído. Quien está registrada
  con sexo femenino cuenta como mujer, a cualquier edad. Hasta que la Ley de Migración del 26 de mayo de 2011
  resolvió el punto, su caso pasaba a decisión de una persona.

  Regla: Cuenta quien está registrada con sexo femenino, a cualquier edad

    Esquema del escenario: [1] una <quién> de <edad> años
      Dado que Xiomara es una <quién> de <edad> años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2006-10-03 a las 10:00
      Entonces Xiomara cuenta como WOMAN por esta cláusula
      Y el caso resulta REFERRED
      Y falta saber sobre Xiomara el vacío chapter-unread por ca4-2006/mechanism-for-women

      Ejemplos:
        | quién | edad |
        | niña  | 3    |
        | niña  | 17   |
        | mujer | 18   |
        | mujer | 72   |

    Esquema del escenario: [2] una persona de 30 años registrada con sexo <sexo>
      Dado que Ariel es una persona de 30 años de Nicaragua
      Y sobre Ariel, "sexo" es "<sexo>"
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2006-10-03 a las 10:00
      Entonces Ariel no cuenta como WOMAN por esta cláusula
      Y no falta saber el vacío chapter-unread sobre Ariel por ca4-2006/mechanism-for-women

      Ejemplos:
        | sexo  |
        | MALE  |
        | OTHER |

    Escenario: [3] nadie dijo cómo está registrada la persona
      Dado que Ariel es una persona de 30 años de Nicaragua
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2006-10-03 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ariel "sexo" por ca4-2006/mechanism-for-women

    Escenario: [4] la razón
      Dado que Xiomara es una mujer de 40 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2006-10-03 a las 10:00
      Entonces esta cláusula rige para Xiomara con efecto COUNTS_AS
      Y la respuesta dice de esta cláusula "el capítulo sobre mujeres trata de quienes están registradas con sexo femenino"

  Regla: Solo mientras rige, y para las personas a quienes cubre

    Esquema del escenario: [5] una mujer que está lista el <día>
      Dado que Xiomara es una mujer de 40 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Xiomara <cuenta> como WOMAN por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2006-05-04 | no cuenta |
        | 2006-05-05 | cuenta    |
        | 2012-04-30 | cuenta    |
        | 2012-05-01 | no cuenta |

    Escenario: [6] una mujer de Ecuador
      Dado que Xiomara es una mujer de 40 años de Ecuador
      Y que México la tiene en Tapachula
      Cuando está lista el 2006-10-03 a las 10:00
      Entonces Xiomara no cuenta como WOMAN por esta cláusula

  Regla: Desde el 26 de mayo de 2011 la Ley de Migración resuelve lo que deja abierto el capítulo no leído

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Xiomara es una mujer de 40 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y Xiomara cuenta como WOMAN por esta cláusula

      Ejemplos: sigue contando como mujer, y su consulado todavía tiene que validar la devolución
        | día        | resultado |
        | 2011-05-25 | REFERRED  |
        | 2011-05-26 | PENDING   |

# language: es
@sv-2005/women
Característica: SV-2005 mujeres: cuenta como mujer quien está registrada con sexo femenino

  El acuerdo con El Salvador tiene un capítulo sobre mujeres migrantes que nadie ha leído. Cuenta como mujer,
  a cualquier edad, quien está registrada con sexo femenino. Hasta que la Ley de Migración del 26 de mayo de
  2011 resolvió el punto, su caso lo decidía una persona.

  Regla: Cuenta quien está registrada con sexo femenino, a cualquier edad

    Esquema del escenario: [1] <quién> de <edad> años
      Dado que Reina es una <quién> de <edad> años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-10-04 a las 10:00
      Entonces Reina cuenta como WOMAN por esta cláusula
      Y el caso resulta REFERRED
      Y falta saber sobre Reina el vacío chapter-unread por sv-2005/chapter-on-women

      Ejemplos:
        | quién | edad |
        | niña  | 3    |
        | niña  | 17   |
        | mujer | 18   |
        | mujer | 72   |

    Esquema del escenario: [2] una persona de 30 años registrada como <sexo>
      Dado que Ariel es una persona de 30 años de El Salvador
      Y sobre Ariel, "sexo" es "<sexo>"
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2005-10-04 a las 10:00
      Entonces Ariel no cuenta como WOMAN por esta cláusula
      Y no falta saber el vacío chapter-unread sobre Ariel por sv-2005/chapter-on-women

      Ejemplos:
        | sexo  |
        | MALE  |
        | OTHER |

    Escenario: [3] nadie dijo cómo está registrada la persona
      Dado que Ariel es una persona de 30 años de El Salvador
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2005-10-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ariel "sexo" por sv-2005/chapter-on-women

    Escenario: [4] la razón
      Dado que Reina es una mujer de 40 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-10-04 a las 10:00
      Entonces esta cláusula rige para Reina con efecto COUNTS_AS
      Y la respuesta dice de esta cláusula "el capítulo sobre mujeres trata de quienes están registradas con sexo femenino"

  Regla: Solo mientras rige, y para quienes cubre

    Esquema del escenario: [5] una mujer que está lista el <día>
      Dado que Reina es una mujer de 40 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Reina <cuenta> como WOMAN por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2005-05-16 | no cuenta |
        | 2005-05-17 | cuenta    |

    Escenario: [6] una mujer de Honduras
      Dado que Reina es una mujer de 40 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-10-04 a las 10:00
      Entonces Reina no cuenta como WOMAN por esta cláusula

  Regla: Desde el 26 de mayo de 2011 la Ley de Migración resuelve lo que deja abierto el capítulo no leído

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Reina es una mujer de 40 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y Reina cuenta como WOMAN por esta cláusula

      Ejemplos: sigue contando como mujer, y su consulado todavía debe validar la devolución
        | día        | resultado |
        | 2011-05-25 | REFERRED  |
        | 2011-05-26 | PENDING   |

# language: es
@gt-2005/women
Característica: GT-2005 mujeres: cuenta como mujer quien está registrada con sexo femenino

  El acuerdo de 2005 tiene un capítulo sobre mujeres migrantes que nadie ha leído. Quien está registrada con
  sexo femenino cuenta como mujer, a cualquier edad. Hasta que la Ley de Migración del 26 de mayo de 2011
  decidió el punto, su caso pasaba a una persona.

  Regla: Cuenta quien está registrada con sexo femenino, a cualquier edad

    Esquema del escenario: [1] una <quién> de <edad> años
      Dado que Petrona es una <quién> de <edad> años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-10-04 a las 10:00
      Entonces Petrona cuenta como WOMAN por esta cláusula
      Y el caso resulta REFERRED
      Y falta saber sobre Petrona el vacío chapter-unread por gt-2005/chapter-on-women

      Ejemplos:
        | quién | edad |
        | niña  | 3    |
        | niña  | 17   |
        | mujer | 18   |
        | mujer | 72   |

    Esquema del escenario: [2] una persona de 30 años registrada con sexo <sexo>
      Dado que Ariel es una persona de 30 años de Guatemala
      Y sobre Ariel, "sexo" es "<sexo>"
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2005-10-04 a las 10:00
      Entonces Ariel no cuenta como WOMAN por esta cláusula
      Y no falta saber el vacío chapter-unread sobre Ariel por gt-2005/chapter-on-women

      Ejemplos:
        | sexo  |
        | MALE  |
        | OTHER |

    Escenario: [3] nadie dijo con qué sexo está registrada la persona
      Dado que Ariel es una persona de 30 años de Guatemala
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2005-10-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ariel "sexo" por gt-2005/chapter-on-women

    Escenario: [4] el motivo
      Dado que Petrona es una mujer de 40 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-10-04 a las 10:00
      Entonces esta cláusula rige para Petrona con efecto COUNTS_AS
      Y la respuesta dice de esta cláusula "el capítulo sobre mujeres trata de quienes están registradas con sexo femenino"

  Regla: Solo mientras rige, y para quienes cubre

    Esquema del escenario: [5] una mujer que está lista el <día>
      Dado que Petrona es una mujer de 40 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Petrona <cuenta> como WOMAN por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2005-06-27 | no cuenta |
        | 2005-06-28 | cuenta    |

    Escenario: [6] una mujer de Nicaragua
      Dado que Petrona es una mujer de 40 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-10-04 a las 10:00
      Entonces Petrona no cuenta como WOMAN por esta cláusula

  Regla: Desde el 26 de mayo de 2011 la Ley de Migración decide lo que deja abierto el capítulo no leído

    Esquema del escenario: [7] una mujer que está lista el <día>
      Dado que Petrona es una mujer de 40 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y Petrona cuenta como WOMAN por esta cláusula

      Ejemplos: sigue contando como mujer, y su consulado aún tiene que validar la devolución
        | día        | resultado |
        | 2011-05-25 | REFERRED  |
        | 2011-05-26 | PENDING   |

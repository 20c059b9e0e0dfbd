# language: es
@gt-2004/women
Característica: GT-2004 mujeres: cuenta como mujer quien está registrada con sexo femenino

  El arreglo de 2004 tiene un capítulo sobre mujeres migrantes que nadie ha leído. Quien está registrada con
  sexo femenino cuenta como mujer, a cualquier edad, y su caso pasa a una persona.

  Regla: Cuenta quien está registrada con sexo femenino, a cualquier edad

    Esquema del escenario: [1] una <quién> de <edad> años
      Dado que Sebastiana es una <quién> de <edad> años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2004-10-05 a las 10:00
      Entonces Sebastiana cuenta como WOMAN por esta cláusula
      Y el caso resulta REFERRED
      Y falta saber sobre Sebastiana el vacío chapter-unread por gt-2004/chapter-on-women

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
      Cuando Ariel está listo el 2004-10-05 a las 10:00
      Entonces Ariel no cuenta como WOMAN por esta cláusula
      Y no falta saber el vacío chapter-unread sobre Ariel por gt-2004/chapter-on-women

      Ejemplos:
        | sexo  |
        | MALE  |
        | OTHER |

    Escenario: [3] nadie dijo con qué sexo está registrada la persona
      Dado que Ariel es una persona de 30 años de Guatemala
      Y que México tiene a Ariel en Tapachula
      Cuando Ariel está listo el 2004-10-05 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ariel "sexo" por gt-2004/chapter-on-women

    Escenario: [4] el motivo
      Dado que Sebastiana es una mujer de 40 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2004-10-05 a las 10:00
      Entonces esta cláusula rige para Sebastiana con efecto COUNTS_AS
      Y la respuesta dice de esta cláusula "el capítulo sobre mujeres trata de quienes están registradas con sexo femenino"

  Regla: Solo mientras rige

    Esquema del escenario: [5] una mujer que está lista el <día>
      Dado que Sebastiana es una mujer de 40 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Sebastiana <cuenta> como WOMAN por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2004-07-01 | no cuenta |
        | 2004-07-02 | cuenta    |
        | 2005-06-27 | cuenta    |
        | 2005-06-28 | no cuenta |

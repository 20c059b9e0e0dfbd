# language: es
@lgdnna-2014/article-5
Característica: LGDNNA 5: quien tiene menos de dieciocho años es niña, niño o adolescente, y en la duda se presume que lo es

  La ley mexicana de derechos de la niñez considera niña, niño o adolescente a toda persona menor de dieciocho
  años, y resuelve a su favor la duda sobre la edad.

  Regla: El límite son los dieciocho años

    Esquema del escenario: [1] Maynor, nacido el <nacimiento>, el 10 de mayo de 2023
      Dado que Maynor es un niño nacido el <nacimiento>, de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces Maynor <cuenta> como CHILD por esta cláusula

      Ejemplos: la víspera del cumpleaños y el cumpleaños
        | nacimiento | cuenta    |
        | 2005-05-11 | cuenta    |
        | 2005-05-10 | no cuenta |

    Escenario: [2] quien nace un 29 de febrero llega a la mayoría de edad el 1 de marzo
      Dado que Ixchel es una niña nacida el 2004-02-29, de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2022-02-28 a las 10:00
      Entonces Ixchel cuenta como CHILD por esta cláusula

    Escenario: [3] y el 1 de marzo es adulta
      Dado que Ixchel es una niña nacida el 2004-02-29, de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2022-03-01 a las 10:00
      Entonces Ixchel no cuenta como CHILD por esta cláusula

  Regla: La duda favorece a la niña, el niño o adolescente

    Escenario: [4] una persona que dice tener diecinueve años, lo que la autoridad pone en duda
      Dado que Sindy es una mujer de 19 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Sindy, "edad en duda" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces Sindy cuenta como CHILD por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "está en duda si la persona tiene menos de dieciocho años"

    Escenario: [5] nadie lo pone en duda
      Dado que Sindy es una mujer de 19 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Sindy, "edad en duda" es "NO"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces Sindy no cuenta como CHILD por esta cláusula

    Escenario: [6] no se retorna a una persona cuya edad no se conoce
      Dado que Alex es una persona de edad desconocida, de Honduras
      Y que México los tiene en Tapachula
      Cuando Alex está listo el 2023-05-10 a las 10:00
      Entonces no hay entrega

  Regla: Es ley desde el 5 de diciembre de 2014

    Esquema del escenario: [7] un niño de 15 años el <día>
      Dado que Maynor es un niño de 15 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Maynor <cuenta> como CHILD por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2014-12-04 | no cuenta |
        | 2014-12-05 | cuenta    |

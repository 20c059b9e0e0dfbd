# language: es
@crc-1989/article-1
Característica: CDN 1: es niña o niño todo ser humano menor de dieciocho años

  Salvo que, según la ley que le es aplicable, alcance antes la mayoría de edad; según la ley mexicana no es
  así.

  Regla: El límite son los dieciocho años

    Esquema del escenario: [1] Yadira, nacida el <nacida>, el 3 de julio de 2008
      Dado que Yadira es una niña nacida el <nacida>, de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2008-07-03 a las 10:00
      Entonces Yadira <cuenta> como CHILD por esta cláusula

      Ejemplos: el día antes del cumpleaños y el cumpleaños
        | nacida     | cuenta    |
        | 1990-07-04 | cuenta    |
        | 1990-07-03 | no cuenta |

    Escenario: [2] la razón
      Dado que Yadira es una niña de 12 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2008-07-03 a las 10:00
      Entonces esta cláusula rige para Yadira con efecto COUNTS_AS
      Y la respuesta dice de esta cláusula "la persona tiene menos de dieciocho años"

    Escenario: [3] una mujer no es niña, y viajar con una no la convierte en niña
      Dado que Yadira es una niña de 12 años de Honduras
      Y que Olga es una mujer de 35 años de Honduras
      Y que Yadira es la hija de Olga, según un documento
      Y que México las tiene en Tapachula
      Cuando están listas el 2008-07-03 a las 10:00
      Entonces Yadira cuenta como CHILD por esta cláusula
      Y esta cláusula no rige para Olga

    Escenario: [4] no se devuelve a una persona cuya edad se desconoce
      Dado que Angel es una persona de edad desconocida, de Honduras
      Y que México los tiene en Tapachula
      Cuando Angel está listo el 2008-07-03 a las 10:00
      Entonces el caso resulta REFERRED
      Y no hay entrega

  Regla: Obliga a México desde 1990; no se conoce el día, por lo que la protección empieza con el año

    Esquema del escenario: [5] una niña de 12 años el <día>
      Dado que Yadira es una niña de 12 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Yadira <cuenta> como CHILD por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 1989-12-31 | no cuenta |
        | 1990-01-01 | cuenta    |

    Escenario: [6] los Estados Unidos no son parte
      Dado que Ximena es una niña de 12 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2008-07-03 a las 10:00
      Entonces Ximena no cuenta como CHILD por esta cláusula

# language: es
@lpam-2002/article-3-1
Característica: LDPAM 3 I: quien tiene sesenta años o más es persona adulta mayor

  También si está en tránsito. De aquí toman su edad los artículos 113 y 120 de la Ley de Migración.

  Regla: Desde que cumple sesenta años una persona es adulta mayor

    Esquema del escenario: [1] Eulalia, nacida el <nacimiento>, está lista el <día>
      Dado que Eulalia es una persona nacida el <nacimiento>, de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Eulalia <cuenta> como ELDERLY por esta cláusula

      Ejemplos: la víspera del cumpleaños y el cumpleaños; quien nació un 29 de febrero
        | nacimiento | día        | cuenta    |
        | 1963-05-09 | 2023-05-08 | no cuenta |
        | 1963-05-08 | 2023-05-08 | cuenta    |
        | 1964-02-29 | 2024-02-28 | no cuenta |
        | 1964-02-29 | 2024-02-29 | cuenta    |
        | 1952-02-29 | 2012-02-29 | cuenta    |
        | 1944-01-05 | 2004-01-04 | no cuenta |
        | 1944-01-05 | 2004-01-05 | cuenta    |

    Esquema del escenario: [2] de quien solo se conoce la edad: <edad>
      Dado que Eulalia es una mujer de <edad> años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces Eulalia <cuenta> como ELDERLY por esta cláusula

      Ejemplos:
        | edad | cuenta    |
        | 59   | no cuenta |
        | 60   | cuenta    |

    Esquema del escenario: [3] la ley el <día>
      Dado que Eulalia es una mujer de 64 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Eulalia <cuenta> como ELDERLY por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | día        | cuenta    |
        | 2002-06-24 | no cuenta |
        | 2002-06-25 | cuenta    |

    Escenario: [4] custodia en los Estados Unidos
      Dado que Refugio es un hombre de 64 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces Refugio no cuenta como ELDERLY por esta cláusula

    Escenario: [5] la respuesta da la razón
      Dado que Eulalia es una mujer de 64 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona tiene sesenta años o más"

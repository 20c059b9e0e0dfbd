# language: es
@lmig-2011/article-99
Característica: LMIG 99: nunca se presenta a niñas, niños o adolescentes ni se les aloja en una estación migratoria

  La presentación es solo para personas adultas; rige así desde el 11 de enero de 2021. A quien puede ser
  niña, niño o adolescente se le trata como tal.

  Regla: A una niña, un niño o adolescente no se le aloja en una estación ni se le presenta

    Esquema del escenario: [1] Nery, nacido el <nacimiento>, está bajo custodia el <día>
      Dado que Nery es una persona nacida el <nacimiento>, de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces station-housing <prohibido> para Nery por esta cláusula
      Y presentation <prohibido> para Nery por esta cláusula

      Ejemplos: la víspera de la reforma y su primer día; los dieciocho años
        | nacimiento | día        | prohibido         |
        | 2006-08-15 | 2021-01-10 | no está prohibido |
        | 2006-08-15 | 2021-01-11 | está prohibido    |
        | 2006-08-15 | 2024-08-14 | está prohibido    |
        | 2006-08-15 | 2024-08-15 | no está prohibido |

    Escenario: [2] tampoco se aloja ahí a un niño que viaja con su madre; a ella sí se le puede alojar
      Dado que Nery es un niño de 4 años de Guatemala
      Y que Elvira es una mujer de 26 años de Guatemala
      Y que Nery es el hijo de Elvira
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces station-housing está prohibido para Nery por esta cláusula
      Y station-housing no está prohibido para Elvira por esta cláusula

    Escenario: [3] nadie conoce la edad
      Dado que Sam es una persona de edad desconocida, de Guatemala
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces station-housing está prohibido para Sam por esta cláusula
      Y presentation está prohibido para Sam por esta cláusula

    Escenario: [4] la respuesta da las razones
      Dado que Nery es un niño de 14 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "nunca se aloja a una niña, un niño o adolescente en una estación migratoria"
      Y la respuesta dice de esta cláusula "la presentación es solo para personas adultas"

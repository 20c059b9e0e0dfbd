# language: es
@lref-2011/article-20
Característica: LREF 20: nunca se aloja en una estación a la niña, el niño o adolescente que pide o tiene asilo

  A las niñas, los niños y adolescentes que piden refugio, con compañía o sin ella, no se les aloja en una
  estación migratoria. Desde el 11 de enero de 2021 la ley de migración lo dispone para toda niña, niño o
  adolescente.

  Regla: No hay estación para la niña, el niño o adolescente que desea asilo, lo espera o lo tiene

    Esquema del escenario: [1] una niña de 9 años cuyo asilo consta como <asilo>
      Dado que Yareli es una niña de 9 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Yareli, "asilo" es "<asilo>"
      Cuando está lista el 2016-05-10 a las 10:00
      Entonces esta cláusula rige para Yareli con efecto FORBIDS
      Y station-housing está prohibido para Yareli por esta cláusula
      Y la respuesta dice de esta cláusula "nunca se aloja en una estación a una niña, un niño o adolescente que pide o tiene asilo"

      Ejemplos:
        | asilo          |
        | WISH_EXPRESSED |
        | PENDING        |
        | GRANTED        |

    Esquema del escenario: [2] una niña de 9 años cuyo asilo consta como <asilo>
      Dado que Yareli es una niña de 9 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Yareli, "asilo" es "<asilo>"
      Cuando está lista el 2016-05-10 a las 10:00
      Entonces esta cláusula no rige para Yareli

      Ejemplos:
        | asilo   |
        | NONE    |
        | REFUSED |

    Escenario: [3] una niña con su madre tiene la misma protección que una niña sola
      Dado que Yareli es una niña de 9 años de Honduras
      Y que Karla es una mujer de 33 años de Honduras
      Y que Yareli es la hija de Karla, según un documento
      Y que México las tiene en Tapachula
      Y sobre todas las personas, "asilo" es "PENDING"
      Cuando están listas el 2016-05-10 a las 10:00
      Entonces station-housing está prohibido para Yareli por esta cláusula
      Y esta cláusula no rige para Karla

  Regla: Niña, niño o adolescente es la persona menor de dieciocho años

    Escenario: [4] la víspera de los dieciocho años
      Dado que Wilmer es un niño nacido el 1998-05-11, de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Wilmer, "asilo" es "PENDING"
      Cuando está listo el 2016-05-10 a las 10:00
      Entonces station-housing está prohibido para Wilmer por esta cláusula

    Escenario: [5] el día en que cumple dieciocho años
      Dado que Wilmer es un niño nacido el 1998-05-10, de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Wilmer, "asilo" es "PENDING"
      Cuando está listo el 2016-05-10 a las 10:00
      Entonces esta cláusula no rige para Wilmer

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [6] una niña de 9 años el <día>
      Dado que Yareli es una niña de 9 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Yareli, "asilo" es "PENDING"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Yareli

      Ejemplos:
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

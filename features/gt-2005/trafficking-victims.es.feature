# language: es
@gt-2005/trafficking-victims
Característica: GT-2005 víctimas: cuenta como víctima de trata quien está identificada como tal o de quien se sospecha

  Las víctimas de trata están nombradas entre quienes reciben trato especial. Basta una sospecha, tanto para
  un hombre como para una mujer.

  Regla: Identificada o bajo sospecha de serlo, la persona cuenta como víctima

    Esquema del escenario: [1] un hombre cuyo dato "trata" es "<respuesta>"
      Dado que Tránsito es un hombre de 23 años de Guatemala
      Y sobre Tránsito, "trata" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces Tránsito <cuenta> como TRAFFICKING_VICTIM por esta cláusula

      Ejemplos:
        | respuesta  | cuenta    |
        | SUSPECTED  | cuenta    |
        | IDENTIFIED | cuenta    |
        | NO         | no cuenta |

    Escenario: [2] el motivo, para una niña
      Dado que Zoila es una niña de 16 años de Guatemala
      Y sobre Zoila, "trata" es "SUSPECTED"
      Y que México la tiene en Tapachula
      Cuando está lista el 2006-02-14 a las 10:00
      Entonces esta cláusula rige para Zoila con efecto COUNTS_AS
      Y la respuesta dice de esta cláusula "el acuerdo nombra a las víctimas de trata"
      Y el caso resulta DIVERTED

  Regla: Desde el 28 de junio de 2005, para los nacionales que nombra el acuerdo

    Esquema del escenario: [3] un hombre de <país>, el <día>
      Dado que Tránsito es un hombre de 23 años de <país>
      Y sobre Tránsito, "trata" es "SUSPECTED"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Tránsito <cuenta> como TRAFFICKING_VICTIM por esta cláusula

      Ejemplos:
        | país      | día        | cuenta    |
        | Guatemala | 2005-06-27 | no cuenta |
        | Guatemala | 2005-06-28 | cuenta    |
        | Honduras  | 2005-06-28 | cuenta    |
        | Nicaragua | 2005-06-28 | no cuenta |

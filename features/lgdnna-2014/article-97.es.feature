# language: es
@lgdnna-2014/article-97
Característica: LGDNNA 97: el retorno se funda en el interés superior de la niñez

  Cuando una niña, un niño o adolescente sí regresa, es porque eso es lo mejor para esa persona, y por ninguna
  otra razón.

  Regla: Se debe a toda niña, todo niño o adolescente que retorna

    Escenario: [1] un niño que viaja solo y cuyo plan permite el retorno
      Dado que Brandon es un niño de 16 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Brandon, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Brandon con efecto PROVIDES
      Y a Brandon se le debe best-interests por esta cláusula
      Y la respuesta dice de esta cláusula "el retorno se funda solo en el interés superior de la niña, el niño o adolescente"

    Escenario: [2] un niño sin plan no retorna, así que nada se dice de un retorno
      Dado que Brandon es un niño de 16 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Brandon no se le debe best-interests por esta cláusula

    Escenario: [3] su madre no es niña ni adolescente
      Dado que Brandon es un niño de 16 años de Guatemala
      Y que Lidia es una mujer de 38 años de Guatemala
      Y que Brandon es el hijo de Lidia, según un documento
      Y que México los tiene en Tapachula
      Y sobre Brandon, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Cuando están listos el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y a Brandon se le debe best-interests por esta cláusula
      Y esta cláusula no rige para Lidia

    Esquema del escenario: [4] Brandon, nacido el <nacimiento>, el 10 de mayo de 2023
      Dado que Brandon es un niño nacido el <nacimiento>, de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Brandon, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Brandon, "solicitud de regreso" es "WRITTEN"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y a Brandon <se debe> best-interests por esta cláusula

      Ejemplos:
        | nacimiento | se debe       |
        | 2005-05-11 | se le debe    |
        | 2005-05-10 | no se le debe |

  Regla: Es ley desde el 5 de diciembre de 2014

    Esquema del escenario: [5] un niño de 16 años con un plan que lo permite, el <día>
      Dado que Brandon es un niño de 16 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Brandon, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula <rige> para Brandon

      Ejemplos:
        | día        | rige    |
        | 2014-12-04 | no rige |
        | 2014-12-05 | rige    |

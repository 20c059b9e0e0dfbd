# language: es
@ca4-2006/care-before-departure
Característica: CA4-2006 atención: quienes esperan reciben alimentos, agua y atención médica

  A las personas reunidas en Tabasco en 2007 se las llevó primero a Tapachula y se les dieron agua, alimentos
  y atención médica.

  Regla: Durante la espera hay alimentos, agua y atención médica, sea cual sea el resultado del caso

    Escenario: [1] un hombre que será devuelto
      Dado que Lester es un hombre de 29 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces el caso resulta PENDING
      Y a Lester se le debe food-and-water por esta cláusula
      Y a Lester se le debe medical-care por esta cláusula
      Y la respuesta dice de esta cláusula "a las personas reunidas para una devolución se les dan alimentos y agua"
      Y la respuesta dice de esta cláusula "las personas reunidas para una devolución reciben atención médica"

    Escenario: [2] un hombre que teme regresar
      Dado que Lester es un hombre de 29 años de Nicaragua
      Y sobre Lester, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Lester se le debe food-and-water por esta cláusula
      Y a Lester se le debe medical-care por esta cláusula

    Escenario: [3] una mujer cuyo caso pasa a decisión de una persona
      Dado que Ileana es una mujer de 29 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2007-09-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y a Ileana se le debe food-and-water por esta cláusula
      Y a Ileana se le debe medical-care por esta cláusula

  Regla: Solo mientras el memorándum cubre a la persona

    Esquema del escenario: [4] un hombre de <país> el <día>
      Dado que Lester es un hombre de 29 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Lester

      Ejemplos: el primer día y, para cada Estado, el último que se conoce
        | país        | día        | rige    |
        | Nicaragua   | 2006-05-04 | no rige |
        | Nicaragua   | 2006-05-05 | rige    |
        | Nicaragua   | 2012-04-30 | rige    |
        | Nicaragua   | 2012-05-01 | no rige |
        | Guatemala   | 2013-04-30 | rige    |
        | Guatemala   | 2013-05-01 | no rige |
        | El Salvador | 2012-04-30 | rige    |
        | El Salvador | 2012-05-01 | no rige |
        | Honduras    | 2011-08-09 | no rige |
        | Honduras    | 2011-08-10 | rige    |
        | Honduras    | 2011-12-31 | rige    |
        | Honduras    | 2012-01-01 | no rige |

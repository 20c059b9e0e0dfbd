# language: es
@ca4-2006/cost
Característica: CA4-2006 costo: el viaje no le cuesta nada a la persona

  El relator de las Naciones Unidas vio en marzo de 2008 que México paga por lo general los autobuses de la
  devolución.

  Regla: El transporte de regreso es gratuito

    Escenario: [1] un hombre que será devuelto
      Dado que Harvin es un hombre de 29 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces el caso resulta PENDING
      Y a Harvin se le debe free-transport por esta cláusula
      Y la respuesta dice de esta cláusula "México paga por lo general el transporte de regreso"

    Escenario: [2] un hombre que teme regresar
      Dado que Harvin es un hombre de 29 años de Nicaragua
      Y sobre Harvin, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Harvin no se le debe free-transport por esta cláusula

    Escenario: [3] una mujer cuyo caso pasa a decisión de una persona
      Dado que Ileana es una mujer de 29 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2007-09-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y a Ileana no se le debe free-transport por esta cláusula

  Regla: Solo mientras el memorándum cubre a la persona

    Esquema del escenario: [4] un hombre de <país> el <día>
      Dado que Harvin es un hombre de 29 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Harvin

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

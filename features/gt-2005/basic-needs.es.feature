# language: es
@gt-2005/basic-needs
Característica: GT-2005 necesidades básicas: se atienden las necesidades básicas de la persona

  México y Guatemala se comprometen a atender las necesidades básicas de las personas devueltas, mientras
  están en custodia y en el camino.

  Regla: Las necesidades básicas se atienden mientras la persona está en custodia y en el camino de vuelta

    Escenario: [1] un hombre que será devuelto
      Dado que Gaspar es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces el caso resulta PENDING
      Y a Gaspar se le debe basic-needs por esta cláusula
      Y la respuesta dice de esta cláusula "ambos Estados se comprometen a atender las necesidades básicas"

    Escenario: [2] una mujer cuyo caso pasa a una persona
      Dado que Juana es una mujer de 33 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2006-02-14 a las 10:00
      Entonces el caso resulta REFERRED
      Y a Juana se le debe basic-needs por esta cláusula

    Escenario: [3] un hombre que teme regresar
      Dado que Gaspar es un hombre de 33 años de Guatemala
      Y sobre Gaspar, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2006-02-14 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Gaspar se le debe basic-needs por esta cláusula

  Regla: Solo a quienes cubre el acuerdo

    Esquema del escenario: [4] un hombre de <país>, el <día>
      Dado que Gaspar es un hombre de 33 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces a Gaspar <debido> basic-needs por esta cláusula

      Ejemplos: su primer día, y los nacionales que nombra
        | país        | día        | debido        |
        | Guatemala   | 2005-06-27 | no se le debe |
        | Guatemala   | 2005-06-28 | se le debe    |
        | El Salvador | 2005-06-28 | se le debe    |
        | Honduras    | 2005-06-28 | se le debe    |
        | Nicaragua   | 2005-06-28 | no se le debe |

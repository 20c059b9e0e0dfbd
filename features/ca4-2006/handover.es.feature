# language: es
@ca4-2006/handover
Característica: CA4-2006 entrega: antes de la entrega se avisa a quienes reciben

  En la frontera del propio Estado de la persona la reciben funcionarios de su cancillería y de su autoridad
  migratoria. La prensa lo informó de personas nicaragüenses en El Guasaule en 2008.

  Regla: Se avisa a la autoridad que recibe antes de la entrega

    Escenario: [1] un nicaragüense que es devuelto
      Dado que Ulises es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y se avisa antes de la entrega a receiving-authority sobre Ulises por esta cláusula
      Y la respuesta dice de esta cláusula "funcionarios del propio Estado de la persona la reciben en su frontera"

    Escenario: [2] un nicaragüense que teme regresar
      Dado que Ulises es un hombre de 33 años de Nicaragua
      Y sobre Ulises, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y no se avisa a receiving-authority sobre Ulises por esta cláusula

    Escenario: [3] una mujer cuyo caso pasa a decisión de una persona
      Dado que Karla es una mujer de 33 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2008-06-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y no se avisa a receiving-authority sobre Karla por esta cláusula

  Regla: Solo mientras el memorándum cubre a la persona

    Esquema del escenario: [4] un hombre de <país> el <día>
      Dado que Ulises es un hombre de 33 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Ulises

      Ejemplos:
        | país      | día        | rige    |
        | Nicaragua | 2006-05-04 | no rige |
        | Nicaragua | 2006-05-05 | rige    |
        | Nicaragua | 2012-04-30 | rige    |
        | Nicaragua | 2012-05-01 | no rige |
        | Honduras  | 2011-08-09 | no rige |
        | Honduras  | 2011-08-10 | rige    |

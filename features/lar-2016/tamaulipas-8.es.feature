# language: es
@lar-2016/tamaulipas-8
Característica: Arreglos locales de 2016, Tamaulipas 8: Miguel Alemán y Camargo son solo para emergencias

  Una lista oficial de 2014 reserva los dos puntos para emergencias. Que siguen sirviendo conforme a los
  arreglos de 2016 es una inferencia; el horario lo confirma una persona.

  Regla: Sin emergencia no se usan

    Esquema del escenario: [1] se propone <puerto> para un hombre detenido en <lugar>, la emergencia es "<emergencia>"
      Dado que Emiliano es un hombre de 37 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "<emergencia>"
      Cuando está listo para la entrega en <puerto> el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se excluye <puerto> por esta cláusula
      Y el puerto es <sustituto>
      Y la respuesta dice de esta cláusula "el puerto es solo para emergencias y no hay ninguna"

      Ejemplos: una emergencia que nadie ha comunicado no es emergencia
        | lugar   | puerto        | emergencia | sustituto    |
        | McAllen | Miguel Alemán | NO         | Matamoros    |
        | McAllen | Miguel Alemán | UNKNOWN    | Matamoros    |
        | Laredo  | Camargo       | NO         | Nuevo Laredo |

  Regla: En una emergencia pueden servir a la frontera de Tamaulipas

    Esquema del escenario: [2] en una emergencia se propone <puerto> para un hombre detenido en <lugar>
      Dado que Emiliano es un hombre de 37 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en <puerto> el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y no se excluye <puerto> por esta cláusula
      Y el puerto es <puerto>
      Y su horario es desconocido
      Y esta cláusula rige para Emiliano con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "el puerto se reserva para emergencias en la frontera de Tamaulipas"

      Ejemplos:
        | lugar       | puerto        |
        | Laredo      | Miguel Alemán |
        | McAllen     | Camargo       |
        | Brownsville | Camargo       |

    Escenario: [3] no en otras partes de la frontera
      Dado que Emiliano es un hombre de 37 años de México
      Y que los Estados Unidos lo tienen en Del Rio
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en Miguel Alemán el 2020-03-10 a las 10:00
      Entonces el puerto es Ciudad Acuña
      Y esta cláusula no rige para Emiliano con efecto OPENS

  Regla: Aun en una emergencia los puntos ordinarios van primero

    Esquema del escenario: [4] nadie propone un puerto para un hombre detenido en <lugar>
      Dado que Emiliano es un hombre de 37 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es <puerto>
      Y esta cláusula rige para Emiliano con efecto PREFERS en <puerto>
      Y la respuesta dice de esta cláusula "los puntos ordinarios van antes que los reservados para emergencias"

      Ejemplos:
        | lugar       | puerto       |
        | Laredo      | Nuevo Laredo |
        | McAllen     | Matamoros    |
        | Brownsville | Matamoros    |

    Escenario: [5] un hombre detenido en otra parte de la frontera
      Dado que Emiliano es un hombre de 37 años de México
      Y que los Estados Unidos lo tienen en Del Rio
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Emiliano con efecto PREFERS

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [6] se propone Camargo el <día> sin emergencia
      Dado que Emiliano es un hombre de 37 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "emergencia" es "NO"
      Cuando está listo para la entrega en Camargo el <día> a las 10:00
      Entonces se excluye Camargo por <cláusula>

      Ejemplos:
        | día        | cláusula                      |
        | 2016-02-22 | mou-2004/tamaulipas-emergency |
        | 2016-02-23 | esta cláusula                 |

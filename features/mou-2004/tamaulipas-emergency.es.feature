# language: es
@mou-2004/tamaulipas-emergency
Característica: Memorándum de 2004, emergencia en Tamaulipas: Miguel Alemán y Camargo son solo para emergencias

  Una lista oficial de 2014 reserva los dos puntos para emergencias. Se aplica desde julio de 2014, cuando los
  puntos se redujeron a doce, hasta los arreglos locales de 2016. Una persona confirma el horario.

  Regla: Sin emergencia no se usan

    Esquema del escenario: [1] se propone <puerto> para un hombre detenido en <lugar>, y la emergencia es "<emergencia>"
      Dado que Fermín es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "<emergencia>"
      Cuando está listo para la entrega en <puerto> el 2014-11-10 a las 10:00
      Entonces se excluye <puerto> por esta cláusula
      Y el puerto es <sustituto> según mou-2004
      Y la respuesta dice de esta cláusula "el puerto es solo para emergencias y no hay ninguna"

      Ejemplos: una emergencia de la que nadie ha hablado no es emergencia
        | lugar   | puerto        | emergencia | sustituto    |
        | McAllen | Miguel Alemán | NO         | Reynosa      |
        | McAllen | Camargo       | UNKNOWN    | Reynosa      |
        | Laredo  | Camargo       | NO         | Nuevo Laredo |

  Regla: En una emergencia pueden servir en la frontera de Tamaulipas

    Esquema del escenario: [2] se propone <puerto> en una emergencia para un hombre detenido en <lugar>
      Dado que Fermín es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en <puerto> el 2014-11-10 a las 10:00
      Entonces el caso resulta PENDING
      Y no se excluye <puerto> por esta cláusula
      Y el puerto es <puerto> según mou-2004
      Y su horario es desconocido
      Y esta cláusula rige para Fermín con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "el puerto se reserva para emergencias en la frontera de Tamaulipas"

      Ejemplos:
        | lugar       | puerto        |
        | Laredo      | Miguel Alemán |
        | McAllen     | Camargo       |
        | Brownsville | Camargo       |

    Escenario: [3] no en otra parte de la frontera
      Dado que Fermín es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en Del Rio
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en Miguel Alemán el 2014-11-10 a las 10:00
      Entonces el puerto es Ciudad Acuña
      Y esta cláusula no rige para Fermín con efecto OPENS

  Regla: Aun en una emergencia los puntos ordinarios van primero

    Esquema del escenario: [4] nadie propone un puerto para un hombre detenido en <lugar>
      Dado que Fermín es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo el 2014-11-10 a las 10:00
      Entonces el puerto es <puerto>
      Y esta cláusula rige para Fermín con efecto PREFERS en <puerto>
      Y la respuesta dice de esta cláusula "los puntos ordinarios van antes que los reservados para emergencias"

      Ejemplos:
        | lugar       | puerto       |
        | Laredo      | Nuevo Laredo |
        | McAllen     | Reynosa      |
        | Brownsville | Matamoros    |

  Regla: La cláusula rige desde julio de 2014 hasta el 22 de febrero de 2016; lo que prohíbe empieza en la fecha más temprana, lo que permite en la más tardía

    Esquema del escenario: [5] se propone Camargo el <día> en una emergencia
      Dado que Fermín es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en Camargo el <día> a las 10:00
      Entonces el puerto es <puerto>

      Ejemplos:
        | día        | puerto  |
        | 2014-06-30 | Reynosa |
        | 2014-07-30 | Reynosa |
        | 2014-08-01 | Camargo |
        | 2016-02-22 | Camargo |

    Esquema del escenario: [6] se propone Camargo el <día> sin emergencia
      Dado que Fermín es un hombre de 36 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y sobre el caso, "emergencia" es "NO"
      Cuando está listo para la entrega en Camargo el <día> a las 10:00
      Entonces <excluido> Camargo por esta cláusula
      Y el puerto es Reynosa

      Ejemplos:
        | día        | excluido      |
        | 2014-06-30 | no se excluye |
        | 2014-07-01 | se excluye    |
        | 2016-02-22 | se excluye    |
        | 2016-02-23 | no se excluye |

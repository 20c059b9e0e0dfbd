# language: es
@mou-2004/tamaulipas-turn
Característica: Memorándum de 2004, turno en Tamaulipas: Reynosa y Matamoros se turnan mes a mes

  Los periódicos hablan del acuerdo en febrero y abril de 2015; desde el 23 de febrero de 2016 los arreglos
  locales contienen el turno. Los meses se infieren. Ninguna nota muestra que en ese tiempo se exceptuara a
  las personas encontradas en el río: no se exceptúa a nadie.

  Regla: Ambos puertos sirven a las personas detenidas en McAllen y en Brownsville

    Esquema del escenario: [1] un hombre detenido en <lugar> que está listo el <día>
      Dado que Darío es un hombre de 25 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según mou-2004
      Y su horario es desconocido
      Y la primera entrega es a las 10:00
      Y esta cláusula rige para Darío con efecto OPENS en <puerto>
      Y esta cláusula rige para Darío con efecto LIMITS en <puerto>
      Y la respuesta dice de esta cláusula "Reynosa y Matamoros se turnan para las personas detenidas en McAllen y en Brownsville"

      Ejemplos: Matamoros en los meses impares, Reynosa en los pares
        | lugar       | día        | puerto    |
        | McAllen     | 2015-04-30 | Reynosa   |
        | Brownsville | 2015-04-30 | Reynosa   |
        | McAllen     | 2015-05-01 | Matamoros |
        | Brownsville | 2015-05-01 | Matamoros |

    Esquema del escenario: [2] la razón en <puerto>
      Dado que Darío es un hombre de 25 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Cuando está listo el <día> a las 10:00
      Entonces la respuesta dice de esta cláusula "<texto>"

      Ejemplos:
        | día        | puerto    | texto                                             |
        | 2015-04-30 | Reynosa   | a Reynosa le toca el turno en los meses pares     |
        | 2015-05-01 | Matamoros | a Matamoros le toca el turno en los meses impares |

    Escenario: [3] un hombre detenido en Laredo
      Dado que Darío es un hombre de 25 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Reynosa el 2015-04-30 a las 10:00
      Entonces el puerto es Nuevo Laredo
      Y esta cláusula no rige para Darío

  Regla: El turno obliga también a las personas encontradas en el río

    Escenario: [4] un hombre encontrado en el río para quien se propone el puerto fuera de turno
      Dado que Darío es un hombre de 25 años de México
      Y que los Estados Unidos lo tienen en Brownsville
      Y que lo encontraron en el río el 2015-04-20 a las 06:00
      Cuando está listo para la entrega en Matamoros el 2015-04-20 a las 10:00
      Entonces la primera entrega es el 2015-05-01
      Y esta cláusula impide que sea antes
      Y otra opción es Reynosa el 2015-04-20 a las 10:00

  Regla: El turno rige desde el 6 de febrero de 2015 hasta el 22 de febrero de 2016

    Esquema del escenario: [5] un hombre para quien se propone Matamoros el <día>
      Dado que Darío es un hombre de 25 años de México
      Y que los Estados Unidos lo tienen en Brownsville
      Cuando está listo para la entrega en Matamoros el <día> a las 10:00
      Entonces la primera entrega es el <entrega>
      Y esta cláusula <rige> para Darío con efecto LIMITS

      Ejemplos:
        | día        | entrega    | rige    |
        | 2015-02-05 | 2015-02-05 | no rige |
        | 2015-02-06 | 2015-03-01 | rige    |

    Esquema del escenario: [6] un hombre para quien se propone Reynosa el <día>
      Dado que Darío es un hombre de 25 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Cuando está listo para la entrega en Reynosa el <día> a las 10:00
      Entonces <cláusula> rige para Darío con efecto LIMITS

      Ejemplos:
        | día        | cláusula              |
        | 2016-02-22 | esta cláusula         |
        | 2016-02-23 | lar-2016/tamaulipas-3 |

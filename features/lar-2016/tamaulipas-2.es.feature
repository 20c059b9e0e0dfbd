# language: es
@lar-2016/tamaulipas-2
Característica: Arreglos locales de 2016, Tamaulipas 2: Nuevo Laredo recibe a cualquier hora, Reynosa y Matamoros se turnan

  Los dos puertos que se turnan sirven por igual a las personas detenidas en McAllen y en Brownsville. Los
  periódicos informan de la práctica, la última vez en marzo de 2020; después de ese año no se conoce.

  Regla: Nuevo Laredo recibe a cualquier hora

    Esquema del escenario: [1] un hombre detenido en Laredo en el mes de <día>
      Dado que Hugo es un hombre de 26 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Nuevo Laredo
      Y esta cláusula rige para Hugo con efecto OPENS en Nuevo Laredo
      Y la primera entrega es a las 10:00
      Y la respuesta dice de esta cláusula "Nuevo Laredo recibe a cualquier hora"

      Ejemplos: meses impares y meses pares
        | día        |
        | 2020-03-10 |
        | 2020-04-10 |

  Regla: Reynosa y Matamoros sirven a las personas detenidas en McAllen y en Brownsville

    Esquema del escenario: [2] un hombre detenido en <lugar> en el mes de <puerto>
      Dado que Hugo es un hombre de 26 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es <puerto>
      Y esta cláusula rige para Hugo con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "Reynosa y Matamoros se turnan para las personas detenidas en McAllen y en Brownsville"

      Ejemplos:
        | lugar       | día        | puerto    |
        | McAllen     | 2020-03-10 | Matamoros |
        | McAllen     | 2020-04-10 | Reynosa   |
        | Brownsville | 2020-03-10 | Matamoros |
        | Brownsville | 2020-04-10 | Reynosa   |

    Esquema del escenario: [3] un hombre detenido en Laredo para quien se propone <puerto>
      Dado que Hugo es un hombre de 26 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en <puerto> el 2020-03-10 a las 10:00
      Entonces el puerto es Nuevo Laredo
      Y esta cláusula no rige para Hugo en <puerto>

      Ejemplos:
        | puerto    |
        | Matamoros |
        | Reynosa   |

  Regla: La práctica rige desde el 23 de febrero de 2016 hasta el final de 2020

    Esquema del escenario: [4] un hombre detenido en Laredo el <día>
      Dado que Hugo es un hombre de 26 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y el puerto es Nuevo Laredo según <instrumento>
      Y su horario es <horario>

      Ejemplos:
        | día        | resultado  | instrumento | horario     |
        | 2016-02-22 | PENDING    | mou-2004    | desconocido |
        | 2016-02-23 | RETURNABLE | lar-2016    | conocido    |
        | 2020-12-31 | RETURNABLE | lar-2016    | conocido    |
        | 2021-01-01 | PENDING    | lar-2016    | desconocido |

    Esquema del escenario: [5] el <día> la práctica no se conoce
      Dado que Hugo es un hombre de 26 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Cuando está listo para la entrega en <puerto> el <día> a las 10:00
      Entonces el puerto es <puerto>
      Y esta cláusula <rige> para Hugo con efecto OPENS

      Ejemplos: después de 2020 cada puerto sirve a su propia región
        | día        | puerto  | rige    |
        | 2020-12-31 | Reynosa | rige    |
        | 2021-01-01 | Reynosa | no rige |

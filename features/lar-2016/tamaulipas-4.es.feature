# language: es
@lar-2016/tamaulipas-4
Característica: Arreglos locales de 2016, Tamaulipas 4: el turno no rige para las personas encontradas en el río

  El turno es para las repatriaciones desde el interior. Las personas encontradas en el río son repatriadas
  localmente, por cualquiera de los dos puentes y cualquier día. Dos periódicos informan de ello.

  Regla: A quien encontraron en el río se le repatría cualquier día

    Esquema del escenario: [1] un hombre encontrado en el río y detenido en <lugar>, en el mes del otro puerto
      Dado que Samuel es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y que lo encontraron en el río el <día> a las 06:00
      Cuando está listo para la entrega en <puerto> el <día> a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es <puerto>
      Y la primera entrega es el <día> a las 10:00
      Y lar-2016/tamaulipas-3 cede ante esta cláusula para Samuel

      Ejemplos: por cualquiera de los dos puentes
        | lugar       | día        | puerto    |
        | McAllen     | 2020-03-10 | Reynosa   |
        | Brownsville | 2020-04-10 | Matamoros |
        | McAllen     | 2020-04-10 | Matamoros |
        | Brownsville | 2020-03-10 | Reynosa   |

  Regla: El turno rige para todas las demás personas

    Esquema del escenario: [2] un hombre encontrado <dónde>
      Dado que Samuel es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y que lo encontraron <dónde> el 2020-03-10 a las 06:00
      Cuando está listo para la entrega en Reynosa el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Samuel
      Y lar-2016/tamaulipas-3 rige para Samuel con efecto LIMITS en Reynosa
      Y la primera entrega es el 2020-04-01 a las 08:00

      Ejemplos: debe saberse dónde lo encontraron
        | dónde                    |
        | en el interior           |
        | en la frontera terrestre |
        | en un puerto de entrada  |
        | en un lugar desconocido  |

    Escenario: [3] el horario del puerto rige también para él
      Dado que Samuel es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y que lo encontraron en el río el 2020-03-10 a las 06:00
      Cuando está listo para la entrega en Reynosa el 2020-03-10 a las 07:00
      Entonces la primera entrega es a las 08:00
      Y el horario del puerto impide que sea antes

  Regla: La cláusula rige desde el 23 de febrero de 2016 hasta el final de 2020

    Esquema del escenario: [4] antes de eso nadie está exento del turno, el <día>
      Dado que Samuel es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y que lo encontraron en el río el <día> a las 06:00
      Cuando está listo para la entrega en <puerto> el <día> a las 10:00
      Entonces esta cláusula no rige para Samuel
      Y mou-2004/tamaulipas-turn rige para Samuel con efecto LIMITS
      Y la primera entrega es el <entrega>

      Ejemplos:
        | día        | lugar       | puerto  | entrega    |
        | 2016-01-20 | McAllen     | Reynosa | 2016-02-01 |
        | 2016-02-22 | Brownsville | Reynosa | 2016-02-22 |

    Escenario: [5] el primer día
      Dado que Samuel es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en Brownsville
      Y que lo encontraron en el río el 2016-02-23 a las 06:00
      Cuando está listo para la entrega en Matamoros el 2016-02-23 a las 10:00
      Entonces lar-2016/tamaulipas-3 cede ante esta cláusula para Samuel
      Y la primera entrega es a las 10:00

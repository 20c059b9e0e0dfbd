# language: es
@lar-2016/tamaulipas-4-local
Característica: Arreglos locales de 2016, Tamaulipas 4: el puente más cercano

  Las personas encontradas en el río son repatriadas localmente: el puente del lugar de custodia va antes que
  el otro. Que localmente quiere decir por el puente más cercano es una inferencia.

  Regla: El puente del lugar de custodia va primero

    Esquema del escenario: [1] una mujer encontrada en el río y detenida en <lugar> el <día>
      Dado que Alma es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en <lugar>
      Y que la encontraron en el río el <día> a las 06:00
      Cuando está lista el <día> a las 10:00
      Entonces el puerto es <puerto>
      Y esta cláusula rige para Alma con efecto PREFERS en <puerto>
      Y la respuesta dice de esta cláusula "la persona fue encontrada en el río y es repatriada donde fue encontrada"

      Ejemplos: en meses impares y en meses pares
        | lugar       | día        | puerto    |
        | McAllen     | 2020-03-10 | Reynosa   |
        | McAllen     | 2020-04-10 | Reynosa   |
        | Brownsville | 2020-03-10 | Matamoros |
        | Brownsville | 2020-04-10 | Matamoros |

    Escenario: [2] el puente propuesto va antes que el más cercano
      Dado que Alma es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en McAllen
      Y que la encontraron en el río el 2020-03-10 a las 06:00
      Cuando está lista para la entrega en Matamoros el 2020-03-10 a las 10:00
      Entonces el puerto es Matamoros
      Y esta cláusula no rige para Alma

  Regla: No guía a nadie más

    Esquema del escenario: [3] una mujer encontrada <dónde> va por el puerto que tiene el turno
      Dado que Alma es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en McAllen
      Y que la encontraron <dónde> el 2020-03-10 a las 06:00
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el puerto es Matamoros
      Y esta cláusula no rige para Alma

      Ejemplos:
        | dónde                   |
        | en el interior          |
        | en un puerto de entrada |
        | en un lugar desconocido |

    Escenario: [4] una mujer encontrada en el río y detenida en Laredo
      Dado que Alma es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que la encontraron en el río el 2020-03-10 a las 06:00
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el puerto es Nuevo Laredo
      Y esta cláusula no rige para Alma

  Regla: La cláusula rige desde el 23 de febrero de 2016 hasta el final de 2020

    Esquema del escenario: [5] una mujer encontrada en el río el <día>
      Dado que Alma es una mujer de 22 años de México
      Y que los Estados Unidos la tienen en <lugar>
      Y que la encontraron en el río el <día> a las 06:00
      Cuando está lista el <día> a las 10:00
      Entonces el puerto es <puerto>
      Y esta cláusula <rige> para Alma

      Ejemplos:
        | día        | lugar       | puerto    | rige    |
        | 2016-02-22 | Brownsville | Reynosa   | no rige |
        | 2016-02-23 | Brownsville | Matamoros | rige    |
        | 2020-12-31 | Brownsville | Matamoros | rige    |
        | 2021-01-01 | Brownsville | Matamoros | no rige |

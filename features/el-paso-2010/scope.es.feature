# language: es
@el-paso-2010/scope
Característica: El Paso 2010, ámbito: la medida trata de las personas detenidas en la región de El Paso

  Desde el 4 de marzo de 2010 las expulsiones por El Paso de personas condenadas por delito grave se llevaron,
  por un tiempo, a otros puertos. No se sabe cuándo terminó: la medida se aplica hasta el fin de 2010.

  Regla: Quien está en custodia en la región de El Paso está cubierto

    Esquema del escenario: [1] un hombre detenido en <lugar>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "NO"
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2010-06-10 a las 10:00
      Entonces el puerto es Ciudad Juárez
      Y la entrega es por tierra
      Y esta cláusula rige para Gonzalo con efecto COVERS
      Y la respuesta dice de esta cláusula "la medida de marzo de 2010 trata de las repatriaciones desde la región de El Paso"

      Ejemplos:
        | lugar   |
        | El Paso |
        | Otero   |

  Regla: Nadie más lo está

    Esquema del escenario: [2] un hombre detenido en <lugar>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2010-06-10 a las 10:00
      Entonces esta cláusula no rige para Gonzalo
      Y el puerto es <puerto>

      Ejemplos:
        | lugar    | puerto  |
        | Presidio | Ojinaga |
        | Tucson   | Nogales |

  Regla: La medida se aplica del 4 de marzo al 31 de diciembre de 2010

    Esquema del escenario: [3] una repatriación el <día>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "NO"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Gonzalo
      Y el puerto es Ciudad Juárez

      Ejemplos:
        | día        | rige    |
        | 2010-03-03 | no rige |
        | 2010-03-04 | rige    |
        | 2010-12-31 | rige    |
        | 2011-01-01 | no rige |

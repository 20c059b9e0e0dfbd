# language: es
@el-paso-2010/other-ports
Característica: El Paso 2010: las personas condenadas por delito grave salen por Laredo, Del Rio o Eagle Pass

  Las personas condenadas por delito grave detenidas en la región de El Paso salen por otros tres puertos, en
  un horario que una persona confirma.

  Regla: Los tres puertos se abren a las personas condenadas por delito grave detenidas en la región de El Paso

    Esquema del escenario: [1] se propone <puerto>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2010-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según el-paso-2010
      Y su horario es desconocido
      Y esta cláusula rige para Gonzalo con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "las personas condenadas por un delito grave detenidas en la región de El Paso salen por Laredo, Del Rio o Eagle Pass"

      Ejemplos:
        | lugar   | puerto         |
        | El Paso | Nuevo Laredo   |
        | El Paso | Ciudad Acuña   |
        | Otero   | Piedras Negras |

    Escenario: [2] nadie propone un puerto
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-06-10 a las 10:00
      Entonces el caso resulta PENDING
      Y se excluye Ciudad Juárez por el-paso-2010/not-by-juarez
      Y esta cláusula rige para Gonzalo con efecto OPENS

  Regla: Ahí no se abren a nadie más

    Escenario: [3] un hombre sin delito grave
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "NO"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Nuevo Laredo el 2010-06-10 a las 10:00
      Entonces el puerto es Ciudad Juárez
      Y esta cláusula no rige para Gonzalo

    Escenario: [4] un hombre condenado por un delito grave y detenido en Presidio
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en Presidio
      Cuando está listo para la entrega en Nuevo Laredo el 2010-06-10 a las 10:00
      Entonces el puerto es Ojinaga
      Y esta cláusula no rige para Gonzalo

  Regla: La medida se aplica del 4 de marzo al 31 de diciembre de 2010

    Esquema del escenario: [5] un hombre condenado por un delito grave, el <día>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Acuña el <día> a las 10:00
      Entonces el puerto es <puerto>

      Ejemplos:
        | día        | puerto        |
        | 2010-03-03 | Ciudad Juárez |
        | 2010-03-04 | Ciudad Acuña  |
        | 2010-12-31 | Ciudad Acuña  |
        | 2011-01-01 | Ciudad Juárez |

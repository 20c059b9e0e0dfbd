# language: es
@lar-nogales-2008/receiver
Característica: Nogales 2009, receptor: las repatriaciones se hacen por Nogales

  Lo dijo a la prensa personal mexicano de recepción. El horario general no se ha leído.

  Regla: A las personas se les recibe en Nogales

    Escenario: [1] un hombre detenido en Tucson
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Nogales según lar-nogales-2008
      Y su horario es desconocido
      Y esta cláusula rige para Felipe con efecto OPENS en Nogales
      Y la respuesta dice de esta cláusula "conforme al arreglo local se recibe a las personas en Nogales"

    Esquema del escenario: [2] se propone <puerto>, que ninguna cláusula abre antes de 2016
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo para la entrega en <puerto> el 2012-05-10 a las 10:00
      Entonces el puerto es Nogales
      Y esta cláusula no rige para Felipe en <puerto>

      Ejemplos:
        | puerto      |
        | Naco        |
        | Agua Prieta |

    Escenario: [3] un hombre detenido en El Paso
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Nogales el 2012-05-10 a las 10:00
      Entonces el puerto es Ciudad Juárez
      Y esta cláusula no rige para Felipe

  Regla: La cláusula se aplica del 3 de abril de 2009 al 22 de febrero de 2016

    Esquema del escenario: [4] una repatriación el <día>
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Felipe

      Ejemplos:
        | día        | rige    |
        | 2009-04-02 | no rige |
        | 2009-04-03 | rige    |
        | 2016-02-22 | rige    |
        | 2016-02-23 | no rige |

# language: es
@lar-2016/san-diego-receivers
Característica: Arreglos locales de 2016, San Diego, anexo 1, punto 2: reciben El Chaparral y Mexicali

  El anexo enumera las dos oficinas mexicanas que reciben a personas de los sectores San Diego y El Centro. Su
  horario está en un anexo que nadie ha leído.

  Regla: Reciben El Chaparral y Mexicali

    Esquema del escenario: [1] un hombre detenido en <lugar> para quien se propone <puerto>
      Dado que Nicolás es un hombre de 41 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2019-06-12 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según lar-2016
      Y su horario es desconocido
      Y esta cláusula rige para Nicolás con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "la oficina mexicana del puerto figura como receptora"

      Ejemplos:
        | lugar     | puerto       |
        | San Diego | El Chaparral |
        | San Diego | Mexicali     |
        | El Centro | El Chaparral |
        | El Centro | Mexicali     |

    Escenario: [2] Tecate entrega y no recibe
      Dado que Nicolás es un hombre de 41 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en Tecate el 2019-06-12 a las 10:00
      Entonces se excluye Tecate por lar-2016/common-6
      Y el puerto es El Chaparral

  Regla: Sirven solo a los sectores San Diego y El Centro

    Escenario: [3] un hombre detenido en Yuma para quien se propone Mexicali
      Dado que Nicolás es un hombre de 41 años de México
      Y que los Estados Unidos lo tienen en Yuma
      Cuando está listo para la entrega en Mexicali el 2019-06-12 a las 10:00
      Entonces el puerto es San Luis Río Colorado
      Y esta cláusula no rige para Nicolás

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [4] el primer día
      Dado que Nicolás es un hombre de 41 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2016-02-23 a las 10:00
      Entonces esta cláusula rige para Nicolás con efecto OPENS en El Chaparral

    Escenario: [5] la víspera, conforme al arreglo de 2008
      Dado que Nicolás es un hombre de 41 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2016-02-22 a las 10:00
      Entonces el puerto es El Chaparral según lar-san-diego-2008
      Y esta cláusula no rige para Nicolás

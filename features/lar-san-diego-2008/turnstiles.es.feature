# language: es
@lar-san-diego-2008/turnstiles
Característica: San Diego 2008, puertas giratorias: las repatriaciones se hacen por Tijuana y Mexicali

  El arreglo fija un horario para las puertas de Tijuana y de Mexicali, que por eso son los dos puntos de
  repatriación. El horario general no se ha leído.

  Regla: Las repatriaciones se hacen por El Chaparral y por Mexicali

    Esquema del escenario: [1] un hombre detenido en <lugar> para quien se propone <puerto>
      Dado que Mauricio es un hombre de 40 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2011-08-04 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según lar-san-diego-2008
      Y su horario es desconocido
      Y esta cláusula rige para Mauricio con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "el arreglo nombra la puerta de este puerto"

      Ejemplos:
        | lugar     | puerto       |
        | San Diego | El Chaparral |
        | San Diego | Mexicali     |
        | El Centro | El Chaparral |
        | El Centro | Mexicali     |

  Regla: No por los otros cruces de la región, ni para personas detenidas en otro lugar

    Esquema del escenario: [2] un hombre detenido en <lugar> para quien se propone <puerto>
      Dado que Mauricio es un hombre de 40 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2011-08-04 a las 10:00
      Entonces el puerto es <sustituto>
      Y esta cláusula no rige para Mauricio en <puerto>

      Ejemplos:
        | lugar     | puerto        | sustituto             |
        | San Diego | Tecate        | El Chaparral          |
        | El Centro | Los Algodones | Mexicali              |
        | Yuma      | Mexicali      | San Luis Río Colorado |

  Regla: La cláusula rige del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [3] una repatriación el <día>
      Dado que Mauricio es un hombre de 40 años de México
      Y que los Estados Unidos lo tienen en El Centro
      Cuando está listo el <día> a las 10:00
      Entonces el puerto es Mexicali
      Y esta cláusula <rige> para Mauricio

      Ejemplos:
        | día        | rige    |
        | 2008-11-30 | no rige |
        | 2008-12-01 | rige    |
        | 2016-02-22 | rige    |
        | 2016-02-23 | no rige |

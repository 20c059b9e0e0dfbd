# language: es
@lar-san-diego-2008/scope
Característica: San Diego 2008, ámbito: las personas detenidas en los sectores San Diego y El Centro

  El arreglo regula las repatriaciones desde los dos sectores. Un periódico dice que se firmó a mediados de
  diciembre de 2008; como protege, se aplica desde el primer día del mes.

  Regla: A quien está en custodia en uno de los dos sectores se le repatría conforme al arreglo

    Esquema del escenario: [1] un hombre detenido en <lugar>
      Dado que Gerardo es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces el puerto es <puerto> según lar-san-diego-2008
      Y la entrega es por tierra
      Y también la cubre mou-2004
      Y esta cláusula rige para Gerardo con efecto COVERS
      Y la respuesta dice de esta cláusula "el arreglo de diciembre de 2008 regula las repatriaciones desde este lugar"

      Ejemplos:
        | lugar     | puerto       |
        | San Diego | El Chaparral |
        | El Centro | Mexicali     |

  Regla: Quien está en custodia en otro lugar se rige por otros arreglos

    Esquema del escenario: [2] un hombre detenido en <lugar> para quien se propone <puerto>
      Dado que Gerardo es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2011-08-05 a las 10:00
      Entonces esta cláusula no rige para Gerardo
      Y el puerto es <puerto> según mou-2004

      Ejemplos:
        | lugar      | puerto                |
        | Yuma       | San Luis Río Colorado |
        | otro lugar | El Chaparral          |

    Escenario: [3] un hombre de otro país
      Dado que Gerardo es un hombre de 42 años de Guatemala
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces esta cláusula no rige para Gerardo
      Y el caso resulta NOT_COVERED

  Regla: El arreglo rige del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [4] una repatriación el <día>
      Dado que Gerardo es un hombre de 42 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el <día> a las 10:00
      Entonces el puerto es El Chaparral según <instrumento>

      Ejemplos:
        | día        | instrumento        |
        | 2008-11-30 | mou-2004           |
        | 2008-12-01 | lar-san-diego-2008 |
        | 2016-02-22 | lar-san-diego-2008 |
        | 2016-02-23 | lar-2016           |

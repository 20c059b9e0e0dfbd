# language: es
@lar-nogales-2008/scope
Característica: Nogales 2009, ámbito: las personas detenidas en el sector Tucson son repatriadas conforme al arreglo

  Es uno de los treinta arreglos de 2006 a 2009, completos el 3 de abril de 2009. No se conoce su propia
  fecha: se aplica desde entonces.

  Regla: A quien está en custodia en el sector Tucson se le repatría conforme al arreglo

    Esquema del escenario: [1] un hombre detenido en <lugar>
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces el puerto es Nogales según lar-nogales-2008
      Y la entrega es por tierra
      Y también la cubre mou-2004
      Y esta cláusula rige para Felipe con efecto COVERS
      Y la respuesta dice de esta cláusula "el arreglo local regula las repatriaciones desde esta región"

      Ejemplos:
        | lugar   |
        | Tucson  |
        | Nogales |

  Regla: A nadie más

    Esquema del escenario: [2] un hombre detenido en <lugar>
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces esta cláusula no rige para Felipe
      Y el puerto es <puerto> según mou-2004

      Ejemplos:
        | lugar   | puerto                |
        | Yuma    | San Luis Río Colorado |
        | El Paso | Ciudad Juárez         |

    Escenario: [3] un hombre de otro país
      Dado que Felipe es un hombre de 33 años de Honduras
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2012-05-10 a las 10:00
      Entonces esta cláusula no rige para Felipe
      Y el caso resulta NOT_COVERED

  Regla: El arreglo se aplica del 3 de abril de 2009 al 22 de febrero de 2016

    Esquema del escenario: [4] una repatriación el <día>
      Dado que Felipe es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el <día> a las 10:00
      Entonces el puerto es Nogales según <instrumento>

      Ejemplos:
        | día        | instrumento      |
        | 2009-04-02 | mou-2004         |
        | 2009-04-03 | lar-nogales-2008 |
        | 2016-02-22 | lar-nogales-2008 |
        | 2016-02-23 | lar-2016         |

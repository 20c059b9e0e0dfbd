# language: es
@lar-2016/scope
Característica: Arreglos locales de 2016, ámbito: las personas de nacionalidad mexicana son repatriadas conforme a los arreglos locales

  Nueve arreglos se firmaron el mismo día. Regulan toda repatriación de personas mexicanas desde los Estados
  Unidos por la frontera común, y son el instrumento más especial que la cubre.

  Regla: Cubren a las personas de nacionalidad mexicana, dondequiera que estén detenidas

    Esquema del escenario: [1] un hombre detenido en <lugar>
      Dado que Joaquín es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el puerto es <puerto> según lar-2016
      Y la entrega es por tierra
      Y también la cubre mou-2004
      Y esta cláusula rige para Joaquín con efecto COVERS

      Ejemplos: las nueve regiones
        | lugar       | puerto                |
        | San Diego   | El Chaparral          |
        | Yuma        | San Luis Río Colorado |
        | Nogales     | Nogales               |
        | El Paso     | Ciudad Juárez         |
        | Presidio    | Ojinaga               |
        | Del Rio     | Ciudad Acuña          |
        | Laredo      | Nuevo Laredo          |
        | McAllen     | Matamoros             |
        | Brownsville | Matamoros             |

    Escenario: [2] la razón
      Dado que Joaquín es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y la respuesta dice de esta cláusula "los arreglos locales de 2016 regulan la repatriación de personas mexicanas por la frontera común"

    Escenario: [3] nadie dice dónde está detenido ni propone un puerto
      Dado que Joaquín es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en un lugar desconocido
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Joaquín "lugar"

    Escenario: [4] un hombre detenido lejos de la frontera, con un puerto propuesto
      Dado que Joaquín es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en otro lugar
      Cuando está listo para la entrega en Nuevo Laredo el 2020-03-10 a las 10:00
      Entonces el puerto es Nuevo Laredo según lar-2016

  Regla: No cubren a nadie más

    Esquema del escenario: [5] un hombre de <país>
      Dado que Joaquín es un hombre de 50 años de <país>
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Joaquín
      Y el caso resulta NOT_COVERED

      Ejemplos:
        | país      |
        | Guatemala |
        | Honduras  |

    Escenario: [6] un hombre detenido en México
      Dado que Joaquín es un hombre de 50 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Joaquín

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [7] una repatriación el <día>
      Dado que Joaquín es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el <día> a las 10:00
      Entonces el puerto es Ciudad Juárez según <instrumento>

      Ejemplos:
        | día        | instrumento |
        | 2016-02-22 | mou-2004    |
        | 2016-02-23 | lar-2016    |
        | 2025-02-10 | lar-2016    |

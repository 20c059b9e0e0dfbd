# language: es
@lateral-2008/transfer
Característica: ATEP desde 2008: una persona puede ser trasladada a otro sector antes de la repatriación

  Los Estados Unidos trasladan a otro sector, antes de repatriarlas, a personas detenidas en un sector. Ningún
  texto dice por qué puerto salen después; por eso el programa no abre ninguno: la repatriación es por el
  puerto terrestre del lugar de custodia.

  Regla: El programa cubre desde el final de 2008, y no abre ningún puerto

    Esquema del escenario: [1] un hombre para quien se pide el <día>
      Dado que Benito es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "LATERAL"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula <rige> para Benito con efecto COVERS
      Y el puerto es Ciudad Juárez
      Y la entrega es por tierra

      Ejemplos: solo se conoce el año en que empezó
        | día        | rige    |
        | 2008-12-30 | no rige |
        | 2008-12-31 | rige    |
        | 2011-08-04 | rige    |
        | 2020-03-10 | rige    |

    Escenario: [2] no lo lleva a otro sector
      Dado que Benito es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "programa" es "LATERAL"
      Cuando está listo para la entrega en Piedras Negras el 2011-08-04 a las 10:00
      Entonces se excluye Piedras Negras
      Y el puerto es Nuevo Laredo
      Y la respuesta dice de esta cláusula "se pide el programa de traslado lateral"

  Regla: No cubre a nadie para quien no se pidió

    Escenario: [3] un hombre para quien nadie lo pidió
      Dado que Benito es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2011-08-04 a las 10:00
      Entonces esta cláusula no rige para Benito
      Y el puerto es Ciudad Juárez

    Escenario: [4] un hombre de Honduras
      Dado que Melvin es un hombre de 30 años de Honduras
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "LATERAL"
      Cuando está listo el 2011-08-04 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Melvin con efecto COVERS

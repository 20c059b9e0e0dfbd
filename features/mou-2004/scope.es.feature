# language: es
@mou-2004/scope
Característica: Memorándum de 2004, ámbito: las personas de nacionalidad mexicana son repatriadas conforme al memorándum

  El memorándum es el marco para la repatriación segura, ordenada, digna y humana de nacionales mexicanos. Sus
  considerandos no dejan fuera a ningún grupo; los programas y arreglos locales de todo el país lo citan, de
  modo que cubre a todas las personas.

  Regla: Cubre a las personas de nacionalidad mexicana, dondequiera que las hayan encontrado

    Esquema del escenario: [1] una mujer encontrada <dónde>
      Dado que Norma es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en El Paso
      Y que la encontraron <dónde> el 2005-05-10 a las 06:00
      Cuando está lista el 2005-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Ciudad Juárez según mou-2004
      Y la entrega es por tierra
      Y esta cláusula rige para Norma con efecto COVERS
      Y la respuesta dice de esta cláusula "el memorándum de 2004 es el marco para la repatriación de personas mexicanas"

      Ejemplos: al cruzar, o en el interior
        | dónde                    |
        | en la frontera terrestre |
        | en el interior           |

    Escenario: [2] sigue siendo el marco bajo los arreglos locales
      Dado que Norma es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el puerto es Nuevo Laredo según lar-2016
      Y también la cubre mou-2004

  Regla: No cubre a nadie más

    Esquema del escenario: [3] una mujer de <país>
      Dado que Norma es una mujer de 32 años de <país>
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2005-05-10 a las 10:00
      Entonces esta cláusula no rige para Norma
      Y el caso resulta NOT_COVERED

      Ejemplos:
        | país        |
        | El Salvador |
        | Guatemala   |

  Regla: La cláusula rige desde el 20 de febrero de 2004

    Esquema del escenario: [4] una repatriación el <día>
      Dado que Norma es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Norma

      Ejemplos:
        | día        | resultado   | rige    |
        | 2004-02-19 | NOT_COVERED | no rige |
        | 2004-02-20 | PENDING     | rige    |

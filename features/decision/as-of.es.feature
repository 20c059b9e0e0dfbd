# language: es
Característica: El derecho del día

  Un caso se decide por el derecho del día local en que las personas están listas. Puede estudiarse el derecho
  de otro día, que entonces no es fundamento para una devolución. Las edades se toman en ese día y valen para
  todo el caso.

  Regla: El primer día de una cláusula es día de la cláusula; el último no lo es

    Esquema del escenario: [1] una niña y su madre en El Paso el <día> a las 05:30
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas el <día> a las 05:30
      Entonces la primera entrega es a las <entrega>

      Ejemplos: los arreglos locales del 23 de febrero de 2016
        | día        | entrega |
        | 2016-02-22 | 05:30   |
        | 2016-02-23 | 07:00   |

    Esquema del escenario: [2] un niño no acompañado en México el <día>, con un plan que permite la devolución
      Dado que Luis es un niño de 15 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Luis, "plan de restitución de derechos" es "<plan>"
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: la Ley de Migración empieza el 26 de mayo de 2011
        | día        | plan          | resultado |
        | 2011-05-26 | NONE          | DIVERTED  |
        | 2011-05-26 | PENDING       | DIVERTED  |
        | 2011-05-26 | ALLOWS_RETURN | PENDING   |
        | 2011-05-26 | REQUIRES_STAY | BLOCKED   |

    Esquema del escenario: [3] un niño con su madre en México el <día>, sin plan
      Dado que Luis es un niño de 15 años de Guatemala
      Y que Marta es una mujer de 40 años de Guatemala
      Y que Luis es el hijo de Marta, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 09:00
      Entonces Luis resulta <resultado>

      Ejemplos: toda niña, niño o adolescente desde el 11 de enero de 2021, no solo quien no va acompañado
        | día        | resultado |
        | 2021-01-10 | PENDING   |
        | 2021-01-11 | DIVERTED  |

  Regla: Cada parte tiene sus propias fechas

    Esquema del escenario: [4] un hombre de <país> el <día>, el memorándum de 2006
      Dado que Juan es un hombre de 30 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces ca4-2006/ports <rige> para Juan

      Ejemplos: lo que una parte prorrogó, otra no
        | país      | día        | rige    |
        | Guatemala | 2012-06-01 | rige    |
        | Honduras  | 2012-06-01 | no rige |

    Escenario: [5] un hondureño en septiembre de 2009, con vigencia desconocida y sin puerto de otro texto
      Dado que Juan es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-09-15 a las 09:00
      Entonces el caso resulta REFERRED
      Y no hay entrega

  Regla: Puede estudiarse el derecho de otro día

    Escenario: [6] el derecho de 2014 aplicado a un caso de 2020
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que se estudia el derecho vigente el 2014-03-10
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces lar-2016/scope no rige para Rosa
      Y mou-2004/scope rige para Rosa

  Regla: La edad es la del día en que la persona está lista

    Esquema del escenario: [7] una persona nacida el <nacida> que está lista el <día>
      Dado que Sam es una persona nacida el <nacida>, de México
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el <día> a las 09:00
      Entonces Sam <cuenta> como CHILD por lar-2016/child

      Ejemplos: el día mismo del cumpleaños cuenta, y el 29 de febrero cuenta el 1 de marzo
        | nacida     | día        | cuenta    |
        | 2002-03-11 | 2020-03-10 | cuenta    |
        | 2002-03-10 | 2020-03-10 | no cuenta |
        | 2000-02-29 | 2018-02-28 | cuenta    |
        | 2000-02-29 | 2018-03-01 | no cuenta |

  Regla: Un programa existe solo en sus temporadas

    Esquema del escenario: [8] un hombre en custodia en Tucson que eligió volver a casa en avión, el <día>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Tucson desde el <día> a las 01:00
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Juan, "aceptación ante la autoridad" es "YES"
      Y sobre Juan, "confirmación ante el cónsul" es "YES"
      Y sobre Juan, "condena por delito violento" es "NO"
      Cuando está listo el <día> a las 09:00
      Entonces la entrega es por <medio>

      Ejemplos: un verano en que operó y otro en que no
        | día        | medio  |
        | 2007-07-15 | aire   |
        | 2012-07-15 | tierra |

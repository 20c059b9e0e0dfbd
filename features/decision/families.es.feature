# language: es
Característica: Se decide en conjunto sobre quienes viajan juntos

  Un caso no es una sola persona. Cada persona tiene su propio resultado; el caso tiene el más protector de
  ellos, y salvo que sea RETURNABLE o PENDING no se entrega a nadie. No se saca a nadie de un caso para dejar
  ir a los demás.

  Regla: El caso tiene el resultado más protector de sus personas

    Esquema del escenario: [1] una madre y su hija, y sobre la hija "<dato>" es "<valor>"
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y sobre Ana, "<dato>" es "<valor>"
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 09:00
      Entonces Ana resulta <resultado>
      Y el caso resulta <resultado>
      Y no hay entrega

      Ejemplos: lo que detiene a una detiene a las dos
        | dato               | valor   | resultado |
        | peligro al regreso | YES     | BLOCKED   |
        | asilo              | PENDING | DIVERTED  |
        | temor al regreso   | UNKNOWN | REFERRED  |

    Escenario: [2] de dos personas que no pueden ir, el resultado más protector es el del caso
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y sobre Ana, "asilo" es "PENDING"
      Y sobre Rosa, "peligro al regreso" es "YES"
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 09:00
      Entonces Ana resulta DIVERTED
      Y Rosa resulta BLOCKED
      Y el caso resulta BLOCKED

    Escenario: [3] un niño enfermo de tres hermanos en México: nadie sale, y no se separa a la familia
      Dado que Luis es un niño de 9 años de Guatemala
      Y que Eva es una niña de 12 años de Guatemala
      Y que Marta es una mujer de 40 años de Guatemala
      Y que Luis y Eva son los hijos de Marta, según un documento
      Y que Luis es el hermano de Eva, según un documento
      Y sobre Luis, "impedimento para viajar" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-10-02 a las 09:00
      Entonces Luis resulta BLOCKED
      Y el caso resulta BLOCKED
      Y no hay entrega
      Y separate-family está prohibido para Eva y Marta

    Escenario: [4] quien no puede ir retiene también a un acompañante que no es pariente
      Dado que Rosa es una mujer de 34 años de México
      Y que Pedro es un hombre de 50 años de México
      Y sobre Rosa, "temor al regreso" es "YES"
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 09:00
      Entonces Rosa resulta DIVERTED
      Y Pedro resulta RETURNABLE
      Y el caso resulta DIVERTED
      Y no hay entrega

  Regla: La entrega es una sola, y cuenta cada ventana de cada persona

    Escenario: [5] una madre espera con su hija hasta las siete
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas el 2020-03-10 a las 05:30
      Entonces la primera entrega es a las 07:00
      Y lar-2016/common-3 impide que sea antes

    Escenario: [6] sin su hija no espera
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2020-03-10 a las 05:30
      Entonces la primera entrega es a las 05:30

  Regla: Solo una persona adulta del caso acompaña a una niña, un niño o adolescente, y cada ley dice cuál

    Esquema del escenario: [7] un niño de 12 años a quien tienen los Estados Unidos con su <familiar>, según un documento
      Dado que Luis es un niño de 12 años de México
      Y que Rosa es una mujer de 40 años de México
      Y que Luis es el <vínculo> de Rosa, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 09:00
      Entonces Luis <cuenta> como UNACCOMPANIED_CHILD por usc-6/section-279-g-2

      Ejemplos: en la ley de los Estados Unidos, la madre, el padre o quien ejerce la tutela legal
        | familiar | vínculo | cuenta    |
        | madre    | hijo    | no cuenta |
        | tutora   | pupilo  | no cuenta |
        | tía      | sobrino | cuenta    |

    Esquema del escenario: [8] un niño de 12 años a quien tiene México con su <familiar>, según un documento
      Dado que Luis es un niño de 12 años de Guatemala
      Y que Marta es una mujer de 40 años de Guatemala
      Y que Luis es el <vínculo> de Marta, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-10-02 a las 09:00
      Entonces Luis <cuenta> como UNACCOMPANIED_CHILD por lmig-2011/article-3

      Ejemplos: en la ley de México una tía es compañía, aunque no sea la madre
        | familiar | vínculo | cuenta    |
        | madre    | hijo    | no cuenta |
        | tía      | sobrino | no cuenta |

    Escenario: [9] una hermana de 17 años no es compañía para un hermano de 12
      Dado que Luis es un niño de 12 años de México
      Y que Eva es una niña de 17 años de México
      Y que Luis es el hermano de Eva, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 09:00
      Entonces Luis y Eva cuentan como UNACCOMPANIED_CHILD por usc-6/section-279-g-2

  Regla: Con un vínculo que se apoya solo en su dicho, la niña, niño o adolescente no cuenta como no acompañado, no se separa a nadie y no se deja ir a nadie

    Escenario: [10] una madre y una hija sin papeles
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, solo según su dicho
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 09:00
      Entonces el caso resulta PENDING
      Y falta el paso confirm-relationship para Ana
      Y Ana no cuenta como UNACCOMPANIED_CHILD

    Escenario: [11] una vez confirmado el vínculo pueden irse
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, solo según su dicho
      Y que Ana ha cumplido el paso confirm-relationship
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y no falta el paso confirm-relationship para Ana

    Esquema del escenario: [12] un niño y su tío sin papeles en México el <día>
      Dado que Luis es un niño de 12 años de Guatemala
      Y que Raúl es un hombre de 40 años de Guatemala
      Y que Luis es el sobrino de Raúl, solo según su dicho
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: hasta el 10 de enero de 2021 se confirma primero el vínculo; desde entonces toda niña, niño o adolescente pasa a la protección de la niñez
        | día        | resultado |
        | 2021-01-10 | PENDING   |
        | 2021-01-11 | DIVERTED  |

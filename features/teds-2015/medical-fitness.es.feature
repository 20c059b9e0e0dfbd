# language: es
@teds-2015/medical-fitness
Característica: TEDS 2015: la Oficina de Aduanas y Protección Fronteriza (CBP) no devuelve a nadie que no esté en condiciones de viajar

  La persona que no está en condiciones de viajar recibe atención y no se le traslada. Rige desde el 1 de
  octubre de 2015.

  Regla: Quien no está en condiciones de viajar se queda y recibe atención

    Esquema del escenario: [1] una mujer que no está en condiciones de viajar, en custodia de <autoridad>
      Dado que Leticia es una mujer de 57 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Y sobre Leticia, "impedimento para viajar" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Leticia con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona no está en condiciones de viajar y necesita atención primero"

      Ejemplos: las dos partes de la CBP
        | autoridad |
        | USBP      |
        | CBP_OFO   |

    Escenario: [2] una mujer que está en condiciones de viajar
      Dado que Leticia es una mujer de 57 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Leticia, "impedimento para viajar" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Leticia

    Escenario: [3] a otra autoridad la obligan otras cláusulas
      Dado que Leticia es una mujer de 57 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Y sobre Leticia, "impedimento para viajar" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Leticia

    Escenario: [4] nadie preguntó si está en condiciones de viajar
      Dado que Leticia es una mujer de 57 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y que a Leticia no se le ha preguntado por "impedimento para viajar"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Leticia "impedimento para viajar" por esta cláusula

  Regla: La norma rige desde el 1 de octubre de 2015

    Esquema del escenario: [5] una mujer que no está en condiciones de viajar, el <día>
      Dado que Leticia es una mujer de 57 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Leticia, "impedimento para viajar" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Leticia

      Ejemplos: antes la retiene otra cláusula
        | día        | rige    |
        | 2015-09-30 | no rige |
        | 2015-10-01 | rige    |

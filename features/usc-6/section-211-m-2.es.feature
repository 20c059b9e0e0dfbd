# language: es
@usc-6/section-211-m-2
Característica: 6 USC 211(m)(2): se informa a la persona en custodia de la Oficina de Aduanas y Protección Fronteriza (CBP) de su derecho a comunicarse con su gobierno

  La información se da en un idioma que la persona entiende. Obliga a la CBP y rige desde el 24 de febrero de
  2016.

  Regla: Se informa a la persona de su derecho, en un idioma que entiende

    Esquema del escenario: [1] una mujer en custodia de <autoridad>
      Dado que Mireya es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces a Mireya se le debe information-on-rights por esta cláusula
      Y a Mireya se le debe interpreter por esta cláusula
      Y la respuesta dice de esta cláusula "se informa a la persona de su derecho a comunicarse con su propio gobierno"
      Y la respuesta dice de esta cláusula "se informa a la persona de este derecho en un idioma que entiende"

      Ejemplos: entre los puertos, y en ellos
        | autoridad |
        | USBP      |
        | CBP_OFO   |

    Esquema del escenario: [2] una mujer en custodia de <autoridad>
      Dado que Mireya es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Mireya
      Y a Mireya no se le debe information-on-rights por esta cláusula
      Y a Mireya no se le debe interpreter por esta cláusula

      Ejemplos: otras autoridades informan del derecho por otras cláusulas
        | autoridad |
        | ICE_ERO   |
        | HHS_ORR   |
        | PRISON    |
        | OTHER     |

    Escenario: [3] también se debe a una mujer que no es devuelta
      Dado que Mireya es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Mireya, "temor al regreso" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Mireya se le debe information-on-rights por esta cláusula

  Regla: Si nadie dijo quién tiene a la persona en custodia, se pregunta y no detiene nada

    Escenario: [4] no se conoce la autoridad
      Dado que Mireya es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Mireya "autoridad" por esta cláusula
      Y a Mireya no se le debe interpreter por esta cláusula

  Regla: La cláusula rige desde el 24 de febrero de 2016

    Escenario: [5] la víspera
      Dado que Mireya es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está lista el 2016-02-23 a las 10:00
      Entonces a Mireya no se le debe information-on-rights por esta cláusula
      Y a Mireya no se le debe interpreter por esta cláusula

    Escenario: [6] el primer día
      Dado que Mireya es una mujer de 28 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está lista el 2016-02-24 a las 10:00
      Entonces a Mireya se le debe information-on-rights por esta cláusula
      Y a Mireya se le debe interpreter por esta cláusula

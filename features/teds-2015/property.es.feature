# language: es
@teds-2015/property
Característica: TEDS 2015: las pertenencias retenidas se registran y se devuelven

  Entre ellas están los documentos de identidad, las medicinas, el dinero y los papeles legales. La Oficina de
  Aduanas y Protección Fronteriza (CBP) no entrega a nadie sin ellas. Rige desde el 1 de octubre de 2015.

  Regla: Las pertenencias se devuelven

    Esquema del escenario: [1] un hombre a quien devuelve <autoridad>
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y a Ulises se le debe property-returned por esta cláusula
      Y no falta el paso reunite-belongings para Ulises por esta cláusula
      Y la respuesta dice de esta cláusula "las pertenencias se registran y se devuelven: documentos de identidad, medicinas, dinero y papeles legales"

      Ejemplos: las dos partes de la CBP
        | autoridad |
        | USBP      |
        | CBP_OFO   |

    Escenario: [2] un hombre a quien devuelve el Servicio de Inmigración y Control de Aduanas (ICE)
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Y sobre Ulises, "pertenencias devueltas" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Ulises
      Y a Ulises no se le debe property-returned por esta cláusula
      Y no falta el paso reunite-belongings para Ulises por esta cláusula

    Escenario: [3] un hombre que no es devuelto
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Ulises, "asilo" es "GRANTED"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Ulises no se le debe property-returned por esta cláusula

  Regla: No se entrega a nadie sin ellas

    Escenario: [4] sus documentos siguen retenidos
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Ulises, "pertenencias devueltas" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso reunite-belongings para Ulises por esta cláusula
      Y la respuesta dice de esta cláusula "todavía no se han devuelto las pertenencias de la persona"

    Escenario: [5] nadie dijo si se retuvo algo
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y que a Ulises no se le ha preguntado por "pertenencias devueltas"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y no falta el paso reunite-belongings para Ulises por esta cláusula
      Y se pregunta sobre Ulises "pertenencias devueltas" por esta cláusula

  Regla: La norma rige desde el 1 de octubre de 2015

    Escenario: [6] la víspera
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Ulises, "pertenencias devueltas" es "NO"
      Cuando está listo el 2015-09-30 a las 10:00
      Entonces esta cláusula no rige para Ulises
      Y no falta el paso reunite-belongings para Ulises por esta cláusula

    Escenario: [7] el primer día
      Dado que Ulises es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Ulises, "pertenencias devueltas" es "NO"
      Cuando está listo el 2015-10-01 a las 10:00
      Entonces el caso resulta PENDING
      Y a Ulises se le debe property-returned por esta cláusula
      Y falta el paso reunite-belongings para Ulises por esta cláusula

# language: es
@usc-6/section-211-m-4
Característica: 6 USC 211(m)(4): cuando es factible, la persona vuelve con luz de día

  Obliga a la Oficina de Aduanas y Protección Fronteriza (CBP) desde el 24 de febrero de 2016. Es una cláusula
  blanda: no cierra ninguna hora ni ningún puerto.

  Regla: Se debe un retorno con luz de día cuando es factible

    Esquema del escenario: [1] un hombre en custodia de <autoridad>
      Dado que Joel es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y a Joel se le debe daylight por esta cláusula
      Y la respuesta dice de esta cláusula "cuando es factible, la persona vuelve con luz de día"

      Ejemplos: entre los puertos, y en ellos
        | autoridad |
        | USBP      |
        | CBP_OFO   |

    Escenario: [2] no cierra ninguna hora
      Dado que Joel es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está listo para la entrega en Nuevo Laredo el 2020-03-10 a las 21:00
      Entonces el caso resulta RETURNABLE
      Y a Joel se le debe daylight por esta cláusula
      Y la primera entrega es a las 21:00

    Esquema del escenario: [3] un hombre en custodia de <autoridad>
      Dado que Joel es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Joel
      Y a Joel no se le debe daylight por esta cláusula

      Ejemplos: la cláusula obliga solo a la CBP
        | autoridad |
        | ICE_ERO   |
        | PRISON    |

    Escenario: [4] un hombre que no es devuelto
      Dado que Joel es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Joel, "expulsión suspendida" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Joel no se le debe daylight por esta cláusula

  Regla: La cláusula rige desde el 24 de febrero de 2016

    Escenario: [5] la víspera
      Dado que Joel es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está listo el 2016-02-23 a las 10:00
      Entonces a Joel no se le debe daylight por esta cláusula

    Escenario: [6] el primer día
      Dado que Joel es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está listo el 2016-02-24 a las 10:00
      Entonces a Joel se le debe daylight por esta cláusula

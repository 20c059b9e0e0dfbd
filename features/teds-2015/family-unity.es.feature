# language: es
@teds-2015/family-unity
Característica: TEDS 2015: las familias en custodia de la Oficina de Aduanas y Protección Fronteriza (CBP) permanecen juntas

  Madres y padres con sus hijas e hijos, pupilos y tutores, cónyuges, hermanas y hermanos comparten un solo
  resultado y una sola entrega. Rige desde el 1 de octubre de 2015.

  Regla: Las familias comparten un solo resultado y una sola entrega

    Escenario: [1] una madre y su hijo van juntos
      Dado que Iker es un niño de 5 años de México
      Y que Fabiola es una mujer de 27 años de México
      Y que Iker es el hijo de Fabiola, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula rige para todas las personas con efecto KEEPS_TOGETHER
      Y la respuesta dice de esta cláusula "las familias en custodia permanecen juntas"

    Esquema del escenario: [2] a quien debe quedarse no se le separa de su <parentesco>
      Dado que Carolina es una mujer de 30 años de México
      Y que Noé es un hombre de 33 años de México
      Y que Noé es el <parentesco> de Carolina, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y sobre el caso, "autoridad" es "CBP_OFO"
      Y sobre Carolina, "expulsión suspendida" es "YES"
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para todas las personas con efecto KEEPS_TOGETHER
      Y separate-family está prohibido para Noé por esta cláusula
      Y no hay entrega

      Ejemplos: esposo y hermano
        | parentesco |
        | esposo     |
        | hermano    |

    Esquema del escenario: [3] primos y otros parientes: <parentesco>
      Dado que Carolina es una mujer de 30 años de México
      Y que Noé es un hombre de 33 años de México
      Y que Noé es el <parentesco> de Carolina, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para nadie

      Ejemplos: esta cláusula no los alcanza
        | parentesco |
        | primo      |
        | tío        |

    Escenario: [4] una madre y su hijo en custodia del Servicio de Inmigración y Control de Aduanas (ICE)
      Dado que Iker es un niño de 5 años de México
      Y que Fabiola es una mujer de 27 años de México
      Y que Iker es el hijo de Fabiola, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para nadie

  Regla: La norma rige desde el 1 de octubre de 2015

    Esquema del escenario: [5] el <día>
      Dado que Iker es un niño de 5 años de México
      Y que Fabiola es una mujer de 27 años de México
      Y que Iker es el hijo de Fabiola, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando están listos el <día> a las 10:00
      Entonces esta cláusula <rige>

      Ejemplos: la víspera y el primer día
        | día        | rige                         |
        | 2015-09-30 | no rige para nadie           |
        | 2015-10-01 | rige para todas las personas |

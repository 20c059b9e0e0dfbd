# language: es
@teds-2015/at-risk
Característica: TEDS 2015: las personas en riesgo en custodia reciben la atención que necesitan

  Las niñas, niños y adolescentes, y las personas embarazadas, con discapacidad, enfermas o heridas, reciben
  la atención que necesitan mientras la Oficina de Aduanas y Protección Fronteriza (CBP) las tiene en
  custodia. Rige desde el 1 de octubre de 2015.

  Regla: Una niña, un niño o adolescente recibe la atención que necesita

    Escenario: [1] una niña de 8 años con su madre
      Dado que Dulce es una niña de 8 años de México
      Y que Amparo es una mujer de 32 años de México
      Y que Dulce es la hija de Amparo, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces a Dulce se le debe differentiated-care por esta cláusula
      Y a Amparo no se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "la persona tiene menos de dieciocho años y está en riesgo en custodia"

    Escenario: [2] un hombre cuya edad está en duda recibe atención como niño o adolescente
      Dado que Elías es un hombre de 19 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Elías, "edad en duda" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y a Elías se le debe differentiated-care por esta cláusula

    Esquema del escenario: [3] una persona de <edad> años, no acompañada
      Dado que Dulce es una persona de <edad> años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces a Dulce <se debe> differentiated-care por esta cláusula

      Ejemplos: dieciocho años ya no es menos de dieciocho
        | edad | se debe       |
        | 17   | se le debe    |
        | 18   | no se le debe |

  Regla: Las personas con salud frágil reciben la atención que necesitan

    Esquema del escenario: [4] una mujer de quien "<dato>" es YES, en custodia de <autoridad>
      Dado que Amparo es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Y sobre Amparo, "<dato>" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula rige para Amparo con efecto PROVIDES
      Y a Amparo se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: las dos partes de la CBP
        | dato         | autoridad | razón                                                          |
        | embarazo     | USBP      | la persona está embarazada y está en riesgo en custodia        |
        | discapacidad | CBP_OFO   | la persona tiene una discapacidad y está en riesgo en custodia |
        | enfermedad   | USBP      | la persona está enferma y está en riesgo en custodia           |
        | lesión       | CBP_OFO   | la persona está herida y está en riesgo en custodia            |

    Escenario: [5] una mujer con buena salud
      Dado que Amparo es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Amparo, "embarazo" es "NO"
      Y sobre Amparo, "discapacidad" es "NO"
      Y sobre Amparo, "enfermedad" es "NO"
      Y sobre Amparo, "lesión" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Amparo

    Escenario: [6] una mujer embarazada en custodia del Servicio de Inmigración y Control de Aduanas (ICE)
      Dado que Amparo es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Y sobre Amparo, "embarazo" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces a Amparo no se le debe differentiated-care por esta cláusula

    Escenario: [7] nadie preguntó si está embarazada
      Dado que Amparo es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Amparo "embarazo" por esta cláusula

  Regla: La norma rige desde el 1 de octubre de 2015

    Esquema del escenario: [8] una mujer embarazada el <día>
      Dado que Amparo es una mujer de 32 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "autoridad" es "USBP"
      Y sobre Amparo, "embarazo" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces a Amparo <se debe> differentiated-care por esta cláusula

      Ejemplos: la víspera y el primer día
        | día        | se debe       |
        | 2015-09-30 | no se le debe |
        | 2015-10-01 | se le debe    |

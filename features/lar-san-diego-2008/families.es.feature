# language: es
@lar-san-diego-2008/families
Característica: San Diego 2008, familias: no se separa a las familias

  Un periódico informa de la promesa. Se cumple con toda persona detenida en los sectores San Diego y El
  Centro.

  Regla: La familia cercana comparte un mismo resultado y una misma entrega

    Esquema del escenario: [1] Irma es <vínculo> de Saúl
      Dado que Irma es una mujer de 50 años de México
      Y que Saúl es un hombre de 24 años de México
      Y que Irma es la <vínculo> de Saúl, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces esta cláusula rige para Irma y Saúl con efecto KEEPS_TOGETHER
      Y a Irma y Saúl se les debe family-together por esta cláusula
      Y la respuesta dice de esta cláusula "el arreglo no permite separar a las familias"

      Ejemplos:
        | vínculo |
        | madre   |
        | hermana |
        | esposa  |
        | tutora  |

    Escenario: [2] un esposo espera el horario de su esposa
      Dado que Irma es una mujer de 50 años de México
      Y que Saúl es un hombre de 52 años de México
      Y que Saúl es el esposo de Irma, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos el 2011-08-04 a las 06:00
      Entonces a Saúl se le debe family-together por esta cláusula
      Y la primera entrega es a las 08:00

    Escenario: [3] no se repatría a una esposa mientras su esposo busca asilo
      Dado que Irma es una mujer de 50 años de México
      Y que Saúl es un hombre de 52 años de México
      Y que Saúl es el esposo de Irma, según un documento
      Y sobre Saúl, "asilo" es "WISH_EXPRESSED"
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces no hay entrega
      Y separate-family está prohibido para Irma por esta cláusula

  Regla: No se refiere a otras personas

    Escenario: [4] una tía y su sobrino
      Dado que Irma es una mujer de 50 años de México
      Y que Saúl es un hombre de 24 años de México
      Y que Irma es la tía de Saúl, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces esta cláusula no rige para Irma y Saúl

    Escenario: [5] una madre y su hijo detenidos en Yuma
      Dado que Irma es una mujer de 50 años de México
      Y que Saúl es un hombre de 24 años de México
      Y que Irma es la madre de Saúl, según un documento
      Y que los Estados Unidos los tienen en Yuma
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces esta cláusula no rige para Irma y Saúl

  Regla: La cláusula rige del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [6] una madre y su hijo el <día>
      Dado que Irma es una mujer de 50 años de México
      Y que Saúl es un hombre de 24 años de México
      Y que Irma es la madre de Saúl, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos el <día> a las 10:00
      Entonces esta cláusula <rige> para Irma y Saúl

      Ejemplos:
        | día        | rige    |
        | 2008-11-30 | no rige |
        | 2008-12-01 | rige    |
        | 2016-02-22 | rige    |
        | 2016-02-23 | no rige |

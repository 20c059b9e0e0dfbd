# language: es
@lar-2016/common-11
Característica: Arreglos locales de 2016, cláusula común 11: se avisa de la detención al consulado señalado cuando la persona lo pide

  El anexo señala los consulados a los que se avisa de una detención y se da acceso. No fija el deber de
  avisarles cuando la persona no lo ha pedido.

  Regla: Se avisa de inmediato al consulado cuando la persona lo pide

    Escenario: [1] un hombre que pide a su consulado
      Dado que Óscar es un hombre de 38 años de México
      Y sobre Óscar, "contacto consular pedido" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces se avisa de inmediato al consulado sobre Óscar por esta cláusula
      Y la respuesta dice de esta cláusula "la persona pidió a su consulado y el anexo señala el que corresponde al lugar de custodia"

    Escenario: [2] un hombre a quien se preguntó y no lo desea
      Dado que Óscar es un hombre de 38 años de México
      Y sobre Óscar, "contacto consular pedido" es "NO"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no se avisa al consulado sobre Óscar por esta cláusula

    Escenario: [3] un hombre a quien nadie ha preguntado
      Dado que Óscar es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no se avisa al consulado sobre Óscar por esta cláusula
      Y se pregunta sobre Óscar "contacto consular pedido" por esta cláusula

  Regla: El aviso corresponde a la detención y no espera a una repatriación

    Escenario: [4] un hombre que no está en condiciones de viajar pide a su consulado
      Dado que Óscar es un hombre de 38 años de México
      Y sobre Óscar, "impedimento para viajar" es "YES"
      Y sobre Óscar, "contacto consular pedido" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y se avisa de inmediato al consulado sobre Óscar por esta cláusula

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [5] un hombre que pide a su consulado el <día>
      Dado que Óscar es un hombre de 38 años de México
      Y sobre Óscar, "contacto consular pedido" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el <día> a las 10:00
      Entonces <aviso> al consulado sobre Óscar por esta cláusula

      Ejemplos:
        | día        | aviso                 |
        | 2016-02-22 | no se avisa           |
        | 2016-02-23 | se avisa de inmediato |

# language: es
@lar-2016/common-20
Característica: Arreglos locales de 2016, cláusula común 20: cada persona recibe una constancia de repatriación

  El instituto de migración mexicano da una constancia al recibir a las personas. La necesitan para obtener
  apoyo y para el viaje a casa.

  Regla: La constancia se debe a toda persona repatriada, también a niñas, niños y adolescentes

    Escenario: [1] una madre y su hijo
      Dado que Pilar es una mujer de 36 años de México
      Y que Iker es un niño de 8 años de México
      Y que Iker es el hijo de Pilar, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces a Pilar e Iker se les debe repatriation-certificate por esta cláusula
      Y la respuesta dice de esta cláusula "el Instituto Nacional de Migración da a cada persona una constancia, necesaria para recibir apoyo y seguir el viaje"

  Regla: A nadie más

    Escenario: [2] una mujer que pide asilo
      Dado que Pilar es una mujer de 36 años de México
      Y sobre Pilar, "asilo" es "WISH_EXPRESSED"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Pilar no se le debe repatriation-certificate por esta cláusula

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [3] una repatriación el <día>
      Dado que Pilar es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el <día> a las 10:00
      Entonces a Pilar <debida> repatriation-certificate por esta cláusula

      Ejemplos:
        | día        | debida        |
        | 2016-02-22 | no se le debe |
        | 2016-02-23 | se le debe    |

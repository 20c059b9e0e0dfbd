# language: es
@lar-2016/common-5
Característica: Arreglos locales de 2016, cláusula común 5: las repatriaciones se hacen principalmente con luz de día

  Las repatriaciones deben hacerse en horarios determinados, que son principalmente con luz de día. Los
  horarios están en un anexo que nadie ha leído: la cláusula es un deber de atención y no mueve ninguna
  ventana.

  Regla: La luz de día se debe a toda persona repatriada

    Escenario: [1] un hombre y una mujer repatriados por Nuevo Laredo
      Dado que Andrés es un hombre de 30 años de México
      Y que Lucía es una mujer de 28 años de México
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos para la entrega en Nuevo Laredo el 2020-03-10 a las 20:30
      Entonces el caso resulta RETURNABLE
      Y a Andrés y Lucía se les debe daylight por esta cláusula
      Y la respuesta dice de esta cláusula "las repatriaciones deben hacerse en horarios determinados, principalmente con luz de día"

    Escenario: [2] no mueve la ventana
      Dado que Andrés es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2020-03-10 a las 20:30
      Entonces la primera entrega es a las 20:30
      Y nada impide que sea antes

  Regla: No se debe a quien no es repatriado

    Escenario: [3] una mujer que teme regresar
      Dado que Lucía es una mujer de 28 años de México
      Y sobre Lucía, "temor al regreso" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista para la entrega en Nuevo Laredo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Lucía no se le debe daylight por esta cláusula

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [4] el primer día
      Dado que Andrés es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2016-02-23 a las 10:00
      Entonces a Andrés se le debe daylight por esta cláusula

    Escenario: [5] la víspera
      Dado que Andrés es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2016-02-22 a las 10:00
      Entonces el caso resulta PENDING
      Y a Andrés no se le debe daylight por esta cláusula

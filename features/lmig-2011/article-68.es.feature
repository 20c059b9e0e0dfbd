# language: es
@lmig-2011/article-68
Característica: LMIG 68: la presentación dura a lo más treinta y seis horas

  Se cuentan desde que la persona es puesta a disposición del Instituto, no desde la hora en que el caso está
  listo.

  Regla: La presentación termina a las treinta y seis horas del inicio de la custodia

    Escenario: [1] Byron está bajo custodia desde las diez de la mañana
      Dado que Byron es un hombre de 30 años de Guatemala
      Y que México lo tiene en Tapachula desde el 2023-05-08 a las 10:00
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces un plazo para Byron por esta cláusula vence el 2023-05-09 a las 22:00, luego released
      Y la respuesta dice de esta cláusula "la presentación no puede durar más de treinta y seis horas"

    Escenario: [2] el plazo corre también para una persona a la que no se devuelve
      Dado que Byron es un hombre de 30 años de Guatemala
      Y sobre Byron, "impedimento para viajar" es "YES"
      Y que México lo tiene en Tapachula desde el 2023-05-08 a las 10:00
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces el caso resulta BLOCKED
      Y un plazo para Byron por esta cláusula vence el 2023-05-09 a las 22:00, luego released

    Escenario: [3] si no se conoce el inicio de la custodia, se pregunta
      Dado que Byron es un hombre de 30 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 20:00
      Entonces no corre ningún plazo para Byron por esta cláusula
      Y se pregunta sobre Byron "inicio de la custodia" por esta cláusula

  Regla: El límite rige en México desde el 26 de mayo de 2011

    Escenario: [4] el primer día
      Dado que Byron es un hombre de 30 años de Guatemala
      Y que México lo tiene en Tapachula desde el 2011-05-26 a las 08:00
      Cuando está listo el 2011-05-26 a las 12:00
      Entonces un plazo para Byron por esta cláusula vence el 2011-05-27 a las 20:00, luego released

    Escenario: [5] la víspera
      Dado que Byron es un hombre de 30 años de Guatemala
      Y que México lo tiene en Tapachula desde el 2011-05-25 a las 08:00
      Cuando está listo el 2011-05-25 a las 12:00
      Entonces esta cláusula no rige para Byron

    Escenario: [6] custodia en los Estados Unidos
      Dado que Jacinta es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2023-05-08 a las 10:00
      Cuando está lista el 2023-05-08 a las 20:00
      Entonces esta cláusula no rige para Jacinta

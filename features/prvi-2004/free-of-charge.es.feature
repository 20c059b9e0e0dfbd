# language: es
@prvi-2004/free-of-charge
Característica: PRVI, recepción: el viaje no cuesta nada a la persona

  El vuelo no cuesta nada a la persona, y el instituto de migración recibe a las personas en el aeropuerto. Lo
  informa la prensa.

  Regla: Quien vuela no paga nada

    Escenario: [1] quien vuela
      Dado que Ramiro es un hombre de 52 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Ramiro, "aceptación ante la autoridad" es "YES"
      Y sobre Ramiro, "confirmación ante el cónsul" es "YES"
      Y sobre Ramiro, "condena por delito violento" es "NO"
      Y sobre Ramiro, "enfermedad" es "NO"
      Y sobre Ramiro, "lesión" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Ramiro se le debe free-transport por esta cláusula
      Y la respuesta dice de esta cláusula "el viaje no cuesta nada a la persona"

  Regla: Es propio del programa y no acompaña a nadie más

    Escenario: [2] quien no confirma ante el cónsul va por tierra
      Dado que Ramiro es un hombre de 52 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Ramiro, "aceptación ante la autoridad" es "YES"
      Y sobre Ramiro, "confirmación ante el cónsul" es "NO"
      Y sobre Ramiro, "condena por delito violento" es "NO"
      Y sobre Ramiro, "enfermedad" es "NO"
      Y sobre Ramiro, "lesión" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces la entrega es por tierra
      Y a Ramiro no se le debe free-transport por esta cláusula

    Escenario: [3] quien nunca pidió el vuelo
      Dado que Ramiro es un hombre de 52 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces a Ramiro no se le debe free-transport por esta cláusula

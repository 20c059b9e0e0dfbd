# language: es
@prvi-2004/item-1
Característica: PRVI, punto 1: se explican las tres opciones en español

  En la estación un video en español explicaba el puerto más cercano, la corte de inmigración y la
  repatriación al lugar de origen.

  Regla: Se informa a la persona de las tres opciones

    Escenario: [1] quien vuela
      Dado que Paulina es una mujer de 23 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Paulina, "aceptación ante la autoridad" es "YES"
      Y sobre Paulina, "confirmación ante el cónsul" es "YES"
      Y sobre Paulina, "condena por delito violento" es "NO"
      Y sobre Paulina, "enfermedad" es "NO"
      Y sobre Paulina, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Paulina se le debe information-on-rights por esta cláusula
      Y la respuesta dice de esta cláusula "se informa a la persona en español del puerto más cercano, la corte de inmigración y la repatriación al lugar de origen"

  Regla: Es propio del programa y no acompaña a nadie más

    Escenario: [2] quien no confirma ante el cónsul va por tierra
      Dado que Paulina es una mujer de 23 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Paulina, "aceptación ante la autoridad" es "YES"
      Y sobre Paulina, "confirmación ante el cónsul" es "NO"
      Y sobre Paulina, "condena por delito violento" es "NO"
      Y sobre Paulina, "enfermedad" es "NO"
      Y sobre Paulina, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por tierra
      Y a Paulina no se le debe information-on-rights por esta cláusula

    Escenario: [3] quien nunca pidió el vuelo
      Dado que Paulina es una mujer de 23 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces a Paulina no se le debe information-on-rights por esta cláusula

# language: es
@prvi-2004/item-6
Característica: PRVI, punto 6: las pertenencias viajan en el mismo avión

  Se llevaba registro de las pertenencias, se entregaban antes de abordar y viajaban en el mismo avión.

  Regla: Quien vuela lleva sus pertenencias a bordo

    Escenario: [1] quien vuela
      Dado que Graciela es una mujer de 37 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Graciela, "aceptación ante la autoridad" es "YES"
      Y sobre Graciela, "confirmación ante el cónsul" es "YES"
      Y sobre Graciela, "condena por delito violento" es "NO"
      Y sobre Graciela, "enfermedad" es "NO"
      Y sobre Graciela, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Graciela se le debe property-returned por esta cláusula
      Y la respuesta dice de esta cláusula "las pertenencias se entregan antes de abordar y viajan en el mismo avión"

  Regla: Es propio del programa y no acompaña a nadie más

    Escenario: [2] quien no confirma ante el cónsul va por tierra
      Dado que Graciela es una mujer de 37 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Graciela, "aceptación ante la autoridad" es "YES"
      Y sobre Graciela, "confirmación ante el cónsul" es "NO"
      Y sobre Graciela, "condena por delito violento" es "NO"
      Y sobre Graciela, "enfermedad" es "NO"
      Y sobre Graciela, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por tierra
      Y a Graciela no se le debe property-returned por esta cláusula

    Escenario: [3] quien nunca pidió el vuelo
      Dado que Graciela es una mujer de 37 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces a Graciela no se le debe property-returned por esta cláusula

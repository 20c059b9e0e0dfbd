# language: es
@prvi-2004/item-5
Característica: PRVI, punto 5: alimentos y atención médica durante todo el procedimiento

  Había alimentos suficientes y atención médica desde la estación hasta el aeropuerto.

  Regla: Quien vuela recibe alimentos y atención

    Escenario: [1] quien vuela
      Dado que Eusebio es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Eusebio, "aceptación ante la autoridad" es "YES"
      Y sobre Eusebio, "confirmación ante el cónsul" es "YES"
      Y sobre Eusebio, "condena por delito violento" es "NO"
      Y sobre Eusebio, "enfermedad" es "NO"
      Y sobre Eusebio, "lesión" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Eusebio se le debe food-and-water por esta cláusula
      Y a Eusebio se le debe medical-care por esta cláusula
      Y la respuesta dice de esta cláusula "hay alimentos suficientes durante todo el procedimiento"
      Y la respuesta dice de esta cláusula "hay atención médica durante todo el procedimiento"

  Regla: Es propio del programa y no acompaña a nadie más

    Escenario: [2] quien no confirma ante el cónsul va por tierra
      Dado que Eusebio es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Eusebio, "aceptación ante la autoridad" es "YES"
      Y sobre Eusebio, "confirmación ante el cónsul" es "NO"
      Y sobre Eusebio, "condena por delito violento" es "NO"
      Y sobre Eusebio, "enfermedad" es "NO"
      Y sobre Eusebio, "lesión" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces la entrega es por tierra
      Y a Eusebio no se le debe food-and-water por esta cláusula
      Y a Eusebio no se le debe medical-care por esta cláusula

    Escenario: [3] quien nunca pidió el vuelo
      Dado que Eusebio es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces a Eusebio no se le debe food-and-water por esta cláusula
      Y a Eusebio no se le debe medical-care por esta cláusula

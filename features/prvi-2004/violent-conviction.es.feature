# language: es
@prvi-2004/violent-conviction
Característica: PRVI: no participa la persona condenada por un delito violento

  Un periódico informa que se dejaba fuera a las personas condenadas por un delito violento. Quita el vuelo y
  nada más: la repatriación por tierra queda como está.

  Regla: Quien fue condenado por un delito violento va por tierra

    Escenario: [1] un hombre condenado por un delito violento
      Dado que Damián es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Damián, "aceptación ante la autoridad" es "YES"
      Y sobre Damián, "confirmación ante el cónsul" es "YES"
      Y sobre Damián, "condena por delito violento" es "YES"
      Y sobre Damián, "enfermedad" es "NO"
      Y sobre Damián, "lesión" es "NO"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces prvi-2004/seasons cede ante esta cláusula para Damián
      Y el puerto es Nogales
      Y la entrega es por tierra
      Y se excluye la Ciudad de México por esta cláusula
      Y la respuesta dice de esta cláusula "una persona condenada por un delito violento no participa en el programa"

    Escenario: [2] un hombre de quien nadie lo ha preguntado
      Dado que Damián es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Damián, "aceptación ante la autoridad" es "YES"
      Y sobre Damián, "confirmación ante el cónsul" es "YES"
      Y sobre Damián, "enfermedad" es "NO"
      Y sobre Damián, "lesión" es "NO"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces el puerto es Nogales
      Y la entrega es por tierra

  Regla: Los demás vuelan

    Escenario: [3] un hombre que no tiene esa condena
      Dado que Damián es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Damián, "aceptación ante la autoridad" es "YES"
      Y sobre Damián, "confirmación ante el cónsul" es "YES"
      Y sobre Damián, "condena por delito violento" es "NO"
      Y sobre Damián, "enfermedad" es "NO"
      Y sobre Damián, "lesión" es "NO"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces esta cláusula no rige para Damián
      Y prvi-2004/seasons no cede para Damián
      Y el puerto es la Ciudad de México según prvi-2004

    Escenario: [4] un hombre condenado por un delito grave que no fue violento
      Dado que Damián es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Damián, "aceptación ante la autoridad" es "YES"
      Y sobre Damián, "confirmación ante el cónsul" es "YES"
      Y sobre Damián, "condena por delito violento" es "NO"
      Y sobre Damián, "enfermedad" es "NO"
      Y sobre Damián, "lesión" es "NO"
      Y sobre Damián, "delito grave" es "YES"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces esta cláusula no rige para Damián
      Y el puerto es la Ciudad de México según prvi-2004

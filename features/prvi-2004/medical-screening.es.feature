# language: es
@prvi-2004/medical-screening
Característica: PRVI, revisión médica: las personas pasan revisión médica antes del vuelo

  En las últimas temporadas primero se revisaba a las personas, y los consulados en Nogales y Yuma hablaban
  con ellas.

  Regla: Quien vuela pasa antes una revisión médica

    Escenario: [1] quien vuela
      Dado que Hilario es un hombre de 44 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Hilario, "aceptación ante la autoridad" es "YES"
      Y sobre Hilario, "confirmación ante el cónsul" es "YES"
      Y sobre Hilario, "condena por delito violento" es "NO"
      Y sobre Hilario, "enfermedad" es "NO"
      Y sobre Hilario, "lesión" es "NO"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces la entrega es por aire
      Y a Hilario se le debe medical-screening por esta cláusula
      Y la respuesta dice de esta cláusula "la persona pasa una revisión médica antes del vuelo"

  Regla: Es propio del programa y no acompaña a nadie más

    Escenario: [2] quien no confirma ante el cónsul va por tierra
      Dado que Hilario es un hombre de 44 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Hilario, "aceptación ante la autoridad" es "YES"
      Y sobre Hilario, "confirmación ante el cónsul" es "NO"
      Y sobre Hilario, "condena por delito violento" es "NO"
      Y sobre Hilario, "enfermedad" es "NO"
      Y sobre Hilario, "lesión" es "NO"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces la entrega es por tierra
      Y a Hilario no se le debe medical-screening por esta cláusula

    Escenario: [3] quien nunca pidió el vuelo
      Dado que Hilario es un hombre de 44 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces a Hilario no se le debe medical-screening por esta cláusula

  Regla: Se conoce desde la temporada de 2009

    Esquema del escenario: [4] un hombre que vuela el <día>
      Dado que Hilario es un hombre de 44 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Hilario, "aceptación ante la autoridad" es "YES"
      Y sobre Hilario, "confirmación ante el cónsul" es "YES"
      Y sobre Hilario, "condena por delito violento" es "NO"
      Y sobre Hilario, "enfermedad" es "NO"
      Y sobre Hilario, "lesión" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces la entrega es por aire
      Y a Hilario <debe> medical-screening por esta cláusula

      Ejemplos: el último vuelo sin ella y el primero con ella
        | día        | debe          |
        | 2007-09-30 | no se le debe |
        | 2009-08-21 | se le debe    |

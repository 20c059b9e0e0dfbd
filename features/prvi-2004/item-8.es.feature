# language: es
@prvi-2004/item-8
Característica: PRVI, punto 8: quien sigue otros procedimientos no toma el vuelo

  Las niñas, los niños y adolescentes sin compañía y las personas enfermas o lesionadas siguen los
  procedimientos que existen para ellas. Una niña, un niño o adolescente con su madre o su padre puede volar.

  Regla: La niña, el niño o adolescente sin compañía no toma este vuelo

    Escenario: [1] un niño de 14 años sin compañía en agosto de 2010
      Dado que Iván es un niño de 14 años de México
      Y que los Estados Unidos lo tienen en Tucson desde el 2010-08-09 a las 22:00
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Iván, "aceptación ante la autoridad" es "YES"
      Y sobre Iván, "confirmación ante el cónsul" es "YES"
      Y sobre Iván, "condena por delito violento" es "NO"
      Y sobre Iván, "enfermedad" es "NO"
      Y sobre Iván, "lesión" es "NO"
      Y sobre Iván, "riesgo de trata al regreso" es "NO"
      Y sobre Iván, "temor creíble" es "NO"
      Y sobre Iván, "capaz de decidir por sí" es "YES"
      Y que lo encontraron en la frontera terrestre
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces prvi-2004/seasons cede ante esta cláusula para Iván
      Y el puerto es Nogales
      Y la entrega es por tierra
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente sin compañía sigue los procedimientos especiales, no este programa"

    Escenario: [2] un niño de 14 años con su madre
      Dado que Leticia es una mujer de 31 años de México
      Y que Iván es un niño de 14 años de México
      Y que Iván es el hijo de Leticia, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre todas las personas, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre todas las personas, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listos el 2010-08-10 a las 10:00
      Entonces prvi-2004/seasons no cede para Iván
      Y esta cláusula no rige para Iván
      Y el puerto es la Ciudad de México según prvi-2004

  Regla: Tampoco lo toma la persona enferma o lesionada

    Esquema del escenario: [3] un hombre: enfermedad <enfermedad>, lesión <lesión>
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "<enfermedad>"
      Y sobre Julio, "lesión" es "<lesión>"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces el puerto es <puerto> según <instrumento>

      Ejemplos:
        | enfermedad | lesión | puerto              | instrumento |
        | NO         | NO     | la Ciudad de México | prvi-2004   |
        | YES        | NO     | Nogales             | mou-2004    |
        | NO         | YES    | Nogales             | mou-2004    |
        | YES        | YES    | Nogales             | mou-2004    |

    Esquema del escenario: [4] la persona <estado> va por tierra
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "<enfermedad>"
      Y sobre Julio, "lesión" es "<lesión>"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces prvi-2004/seasons cede ante esta cláusula para Julio
      Y se excluye la Ciudad de México por esta cláusula
      Y la entrega es por tierra
      Y la respuesta dice de esta cláusula "una persona <estado> sigue los procedimientos especiales, no este programa"

      Ejemplos:
        | estado    | enfermedad | lesión |
        | enferma   | YES        | NO     |
        | lesionada | NO         | YES    |

    Escenario: [5] la esposa de un hombre enfermo va con él
      Dado que Julio es un hombre de 34 años de México
      Y que Rebeca es una mujer de 33 años de México
      Y que Rebeca es la esposa de Julio, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre todas las personas, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "YES"
      Y sobre Rebeca, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listos el 2007-08-15 a las 10:00
      Entonces prvi-2004/seasons cede ante esta cláusula para Julio
      Y prvi-2004/seasons no cede para Rebeca
      Y se excluye la Ciudad de México por esta cláusula
      Y el puerto es Nogales según mou-2004

  Regla: A quien no se ha preguntado se le pregunta

    Escenario: [6] nadie ha preguntado a un hombre por enfermedad ni lesión
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces el puerto es la Ciudad de México según prvi-2004
      Y esta cláusula no rige para Julio
      Y se pregunta sobre Julio "enfermedad" por esta cláusula
      Y se pregunta sobre Julio "lesión" por esta cláusula

# language: es
@prvi-2004/voluntary
Característica: PRVI, voluntariedad: el vuelo es una elección libre que se confirma dos veces

  La persona acepta ante la autoridad estadounidense y confirma por escrito ante el cónsul mexicano. Quien
  declina, o no confirma, va por el punto fronterizo más cercano según las reglas ordinarias.

  Regla: No hay vuelo sin las dos confirmaciones

    Esquema del escenario: [1] una mujer: ante la autoridad <autoridad>, ante el cónsul <cónsul>
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "<autoridad>"
      Y sobre Elvira, "confirmación ante el cónsul" es "<cónsul>"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según <instrumento>

      Ejemplos: si no se sabe si se hicieron las dos, no hay vuelo
        | autoridad | cónsul  | puerto              | instrumento |
        | YES       | YES     | la Ciudad de México | prvi-2004   |
        | YES       | NO      | Nogales             | mou-2004    |
        | YES       | UNKNOWN | Nogales             | mou-2004    |
        | NO        | YES     | Nogales             | mou-2004    |
        | NO        | NO      | Nogales             | mou-2004    |
        | NO        | UNKNOWN | Nogales             | mou-2004    |
        | UNKNOWN   | YES     | Nogales             | mou-2004    |
        | UNKNOWN   | NO      | Nogales             | mou-2004    |
        | UNKNOWN   | UNKNOWN | Nogales             | mou-2004    |

    Escenario: [2] no ha aceptado ante la autoridad
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "NO"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces prvi-2004/seasons cede ante esta cláusula para Elvira
      Y se excluye la Ciudad de México por esta cláusula
      Y la respuesta dice de esta cláusula "la persona no ha aceptado el vuelo ante la autoridad"

    Escenario: [3] no ha confirmado ante el cónsul
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "NO"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces prvi-2004/seasons cede ante esta cláusula para Elvira
      Y se excluye la Ciudad de México por esta cláusula
      Y la respuesta dice de esta cláusula "la persona no ha confirmado su elección ante el cónsul"

  Regla: Quien ha confirmado dos veces puede volar

    Escenario: [4] ha hecho las dos cosas
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces esta cláusula no rige para Elvira
      Y prvi-2004/seasons no cede para Elvira
      Y la entrega es por aire

    Escenario: [5] no obliga a ninguna otra repatriación: una negativa ante el cónsul, y ningún programa
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre Elvira, "confirmación ante el cónsul" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces esta cláusula no rige para Elvira
      Y el puerto es Nogales según mou-2004

# language: es
@prvi-2004/priority
Característica: PRVI, prioridad: las personas en riesgo tienen asiento primero

  Las personas en riesgo iban antes que las demás. Hay menos asientos que personas que desean ir; quiénes
  cuentan se dice en otra parte.

  Regla: Las personas en riesgo tienen asiento primero

    Esquema del escenario: [1] una mujer de quien "<dato>" es "<valor>"
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Y sobre Elvira, "<dato>" es "<valor>"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Elvira se le debe priority-seat por esta cláusula
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | dato                   | valor | razón                                                      |
        | embarazo               | YES   | una persona embarazada tiene asiento primero               |
        | discapacidad           | YES   | una persona con discapacidad tiene asiento primero         |
        | rescate en el desierto | YES   | una persona rescatada en el desierto tiene asiento primero |

    Escenario: [2] una niña que vuela con su madre
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre todas las personas, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre todas las personas, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listas el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Renata se le debe priority-seat por esta cláusula
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente tiene asiento primero"
      Y a Leticia no se le debe priority-seat por esta cláusula

  Regla: Las demás personas esperan su turno

    Escenario: [3] una mujer de quien todo se responde que no
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Y sobre Elvira, "embarazo" es "NO"
      Y sobre Elvira, "discapacidad" es "NO"
      Y sobre Elvira, "rescate en el desierto" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y a Elvira no se le debe priority-seat por esta cláusula

    Escenario: [4] a una mujer a quien nadie ha preguntado se le pregunta
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces se pregunta sobre Elvira "embarazo" por esta cláusula
      Y se pregunta sobre Elvira "discapacidad" por esta cláusula
      Y se pregunta sobre Elvira "rescate en el desierto" por esta cláusula

    Escenario: [5] una mujer embarazada que va por tierra
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "NO"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Y sobre Elvira, "embarazo" es "YES"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por tierra
      Y a Elvira no se le debe priority-seat por esta cláusula

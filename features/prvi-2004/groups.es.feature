# language: es
@prvi-2004/groups
Característica: PRVI, personas en riesgo: a quiénes cuenta el programa

  La edición de 2005 puso primero a las personas en riesgo. Se cuenta a niñas, niños y adolescentes, mujeres
  embarazadas, personas con discapacidad y personas rescatadas en el desierto; ningún texto da una edad para
  las personas mayores.

  Regla: Una persona menor de dieciocho años es niña, niño o adolescente

    Esquema del escenario: [1] una hija nacida el <nacimiento> vuela con su madre el 2007-08-15
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una <clase> nacida el <nacimiento>, de México
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
      Y Renata <cuenta> como CHILD por esta cláusula
      Y Leticia no cuenta como CHILD por esta cláusula

      Ejemplos: la víspera de sus dieciocho años, y el día mismo
        | clase | nacimiento | cuenta    |
        | niña  | 1989-08-16 | cuenta    |
        | mujer | 1989-08-15 | no cuenta |

  Regla: La persona embarazada, la persona con discapacidad y la persona rescatada en el desierto cuentan como tales

    Esquema del escenario: [2] una mujer de quien "<dato>" es "<valor>"
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
      Y Elvira <cuenta> como <categoría> por esta cláusula

      Ejemplos:
        | dato                   | valor | cuenta    | categoría      |
        | embarazo               | YES   | cuenta    | PREGNANT       |
        | embarazo               | NO    | no cuenta | PREGNANT       |
        | discapacidad           | YES   | cuenta    | DISABLED       |
        | discapacidad           | NO    | no cuenta | DISABLED       |
        | rescate en el desierto | YES   | cuenta    | DESERT_RESCUED |
        | rescate en el desierto | NO    | no cuenta | DESERT_RESCUED |

    Escenario: [3] las razones
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
      Y sobre Leticia, "embarazo" es "YES"
      Y sobre Leticia, "discapacidad" es "YES"
      Y sobre Leticia, "rescate en el desierto" es "YES"
      Cuando están listas el 2007-08-15 a las 10:00
      Entonces Renata cuenta como CHILD por esta cláusula
      Y Leticia cuenta como PREGNANT por esta cláusula
      Y Leticia cuenta como DISABLED por esta cláusula
      Y Leticia cuenta como DESERT_RESCUED por esta cláusula

  Regla: No se cuenta a nadie más

    Escenario: [4] un hombre de 70 años: ningún texto da la edad de las personas mayores
      Dado que Eusebio es un hombre de 70 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Eusebio, "aceptación ante la autoridad" es "YES"
      Y sobre Eusebio, "confirmación ante el cónsul" es "YES"
      Y sobre Eusebio, "condena por delito violento" es "NO"
      Y sobre Eusebio, "enfermedad" es "NO"
      Y sobre Eusebio, "lesión" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces la entrega es por aire
      Y esta cláusula no rige para Eusebio
      Y Eusebio no cuenta como ELDERLY por esta cláusula

    Escenario: [5] una mujer embarazada que va por tierra
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre Elvira, "embarazo" es "YES"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces Elvira no cuenta como PREGNANT por esta cláusula

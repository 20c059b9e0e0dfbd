# language: es
@prvi-2004/item-4
Característica: PRVI, puntos 2 y 4: el vuelo a la Ciudad de México y el autobús al hogar

  Quienes elegían su lugar de origen volaban a la Ciudad de México, el primer verano también a Guadalajara, y
  ahí recibían un boleto de autobús a la ciudad más cercana a su hogar.

  Regla: El vuelo va a la Ciudad de México

    Escenario: [1] una mujer que elige el vuelo
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces el puerto es la Ciudad de México según prvi-2004
      Y la entrega es por aire
      Y esta cláusula rige para Elvira con efecto OPENS en la Ciudad de México
      Y la respuesta dice de esta cláusula "los vuelos del programa voluntario van a la Ciudad de México"

    Escenario: [2] una mujer que no lo pide
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces esta cláusula no rige para Elvira
      Y el puerto es Nogales según mou-2004

  Regla: En el verano de 2004 va también a Guadalajara

    Esquema del escenario: [3] una mujer para quien se propone Guadalajara el <día>
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista para la entrega en Guadalajara el <día> a las 10:00
      Entonces el puerto es <puerto> según <instrumento>

      Ejemplos: ese verano, el día siguiente y el verano siguiente
        | día        | puerto              | instrumento |
        | 2004-07-31 | Guadalajara         | prvi-2004   |
        | 2004-09-30 | Guadalajara         | prvi-2004   |
        | 2004-10-01 | Nogales             | mou-2004    |
        | 2005-06-10 | la Ciudad de México | prvi-2004   |

    Escenario: [4] en 2004 se toma Guadalajara
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista para la entrega en Guadalajara el 2004-08-10 a las 10:00
      Entonces esta cláusula rige para Elvira con efecto OPENS en Guadalajara
      Y la respuesta dice de esta cláusula "en 2004 los vuelos del programa voluntario van también a Guadalajara"

  Regla: Del aeropuerto sale un autobús al hogar

    Escenario: [5] quien vuela recibe un boleto
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces a Elvira se le debe onward-ticket por esta cláusula
      Y la respuesta dice de esta cláusula "la persona recibe un boleto de autobús a la ciudad más cercana a su hogar"

    Escenario: [6] quien va por tierra no recibe nada de este programa
      Dado que Elvira es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "NO"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2007-08-15 a las 10:00
      Entonces la entrega es por tierra
      Y a Elvira no se le debe onward-ticket por esta cláusula

# language: es
@iri-2012/periods
Característica: IRI, periodos: cuándo la iniciativa lleva en avión a las personas al interior

  La iniciativa llevó en avión, en cinco periodos, a personas que la autoridad migratoria tenía detenidas en
  cualquier lugar de los Estados Unidos, consintieran o no. Donde solo se conoce un mes o un año, se toma el
  tiempo más corto.

  Regla: En sus periodos la iniciativa cubre, y el vuelo no necesita consentimiento

    Esquema del escenario: [1] un hombre para quien se pide el vuelo el <día>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el <día> a las 06:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Aurelio con efecto COVERS
      Y el puerto es <puerto> según iri-2012
      Y la entrega es por aire
      Y la respuesta se conoce como <evidencia>

      Ejemplos: los primeros y los últimos días de los periodos; del primero solo se conoce el mes
        | día        | puerto              | evidencia |
        | 2012-10-31 | la Ciudad de México | PRESS     |
        | 2012-11-29 | la Ciudad de México | PRESS     |
        | 2013-07-11 | la Ciudad de México | OFFICIAL  |
        | 2013-12-31 | la Ciudad de México | OFFICIAL  |
        | 2016-02-23 | la Ciudad de México | OFFICIAL  |
        | 2016-11-30 | la Ciudad de México | OFFICIAL  |
        | 2017-12-31 | la Ciudad de México | PRESS     |
        | 2018-04-30 | la Ciudad de México | PRESS     |
        | 2019-12-19 | Guadalajara         | OFFICIAL  |
        | 2020-03-17 | Guadalajara         | OFFICIAL  |

    Esquema del escenario: [2] un hombre para quien se pide el <día>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el <día> a las 06:00
      Entonces esta cláusula no rige para Aurelio con efecto COVERS
      Y el puerto es Ciudad Juárez
      Y la entrega es por tierra

      Ejemplos: los días anteriores y posteriores, y los años de los que no se sabe nada
        | día        |
        | 2012-10-30 |
        | 2012-11-30 |
        | 2013-07-10 |
        | 2014-01-01 |
        | 2015-06-01 |
        | 2016-02-22 |
        | 2016-12-01 |
        | 2017-12-30 |
        | 2018-05-01 |
        | 2019-12-18 |
        | 2020-03-18 |
        | 2024-06-01 |

    Escenario: [3] un hombre que se niega
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Aurelio, "aceptación ante la autoridad" es "NO"
      Y sobre Aurelio, "confirmación ante el cónsul" es "NO"
      Cuando está listo el 2013-09-10 a las 06:00
      Entonces el puerto es la Ciudad de México según iri-2012
      Y la respuesta dice de esta cláusula "la iniciativa al interior opera del 11 de julio al 31 de diciembre de 2013, consienta o no la persona"

    Esquema del escenario: [4] un hombre con antecedentes, detenido en <lugar>
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Aurelio, "condena por delito violento" es "YES"
      Cuando está listo el 2013-09-10 a las 06:00
      Entonces el puerto es la Ciudad de México según iri-2012

      Ejemplos: en cualquier lugar del país
        | lugar      |
        | El Paso    |
        | Otero      |
        | San Diego  |
        | otro lugar |

  Regla: No cubre a nadie para quien no se pidió, ni a nadie de otro país

    Escenario: [5] un hombre para quien nadie lo pidió
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2013-09-10 a las 06:00
      Entonces esta cláusula no rige para Aurelio
      Y el puerto es Ciudad Juárez

    Escenario: [6] un hombre de Guatemala
      Dado que Anselmo es un hombre de 38 años de Guatemala
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el 2013-09-10 a las 06:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Anselmo con efecto COVERS

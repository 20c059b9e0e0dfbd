# language: es
@prvi-2004/seasons
Característica: PRVI, temporadas: en algunos veranos las personas encontradas en el desierto pueden elegir el vuelo a su lugar de origen

  Las personas que la Patrulla Fronteriza encontraba en el desierto entre Sonora y Arizona podían elegir un
  vuelo a su lugar de origen en los veranos de 2004 a 2007 y de 2009 a 2011. No se conoce el fin de dos
  temporadas, y nada se sabe de 2008.

  Regla: La persona detenida en los sectores Tucson o Yuma durante la temporada puede elegir el vuelo

    Esquema del escenario: [1] un hombre que elige el vuelo el <día>
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Julio con efecto COVERS
      Y el puerto es la Ciudad de México según prvi-2004
      Y la entrega es por aire
      Y la respuesta se conoce como <evidencia>

      Ejemplos: los primeros y los últimos días de las temporadas; en 2004 solo se conoce el mes de inicio
        | día        | evidencia |
        | 2004-07-31 | OFFICIAL  |
        | 2004-09-30 | OFFICIAL  |
        | 2005-06-10 | INFERENCE |
        | 2005-09-30 | INFERENCE |
        | 2006-07-07 | INFERENCE |
        | 2006-09-30 | INFERENCE |
        | 2007-07-09 | PRESS     |
        | 2007-09-30 | PRESS     |
        | 2009-08-21 | PRESS     |
        | 2009-09-28 | PRESS     |
        | 2010-06-01 | OFFICIAL  |
        | 2010-09-28 | OFFICIAL  |
        | 2011-07-11 | OFFICIAL  |
        | 2011-09-28 | OFFICIAL  |

    Esquema del escenario: [2] un hombre que lo pide el <día>
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula no rige para Julio con efecto COVERS
      Y el puerto es Nogales
      Y la entrega es por tierra
      Y se excluye la Ciudad de México por esta cláusula

      Ejemplos: los días antes y después, y los años sin temporada conocida
        | día        |
        | 2004-07-30 |
        | 2004-10-01 |
        | 2005-06-09 |
        | 2005-10-01 |
        | 2006-07-06 |
        | 2006-10-01 |
        | 2007-07-08 |
        | 2007-10-01 |
        | 2008-07-15 |
        | 2009-08-20 |
        | 2009-09-29 |
        | 2010-05-31 |
        | 2010-09-29 |
        | 2011-07-10 |
        | 2011-09-29 |
        | 2012-08-15 |

    Esquema del escenario: [3] un hombre detenido en <lugar>
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2007-08-10 a las 10:00
      Entonces el puerto es <puerto> según <instrumento>

      Ejemplos: solo dos sectores
        | lugar     | puerto              | instrumento |
        | Tucson    | la Ciudad de México | prvi-2004   |
        | Yuma      | la Ciudad de México | prvi-2004   |
        | Nogales   | la Ciudad de México | prvi-2004   |
        | El Centro | Mexicali            | mou-2004    |
        | El Paso   | Ciudad Juárez       | mou-2004    |

    Esquema del escenario: [4] un hombre encontrado <entorno>
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y que lo encontraron <entorno>
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2007-08-10 a las 10:00
      Entonces el puerto es <puerto> según <instrumento>

      Ejemplos: no se refiere a quien fue detenido en el interior o en un puerto de entrada
        | entorno                  | puerto              | instrumento |
        | en el desierto           | la Ciudad de México | prvi-2004   |
        | en la frontera terrestre | la Ciudad de México | prvi-2004   |
        | en el río                | la Ciudad de México | prvi-2004   |
        | en un lugar desconocido  | la Ciudad de México | prvi-2004   |
        | en un puerto de entrada  | Nogales             | mou-2004    |
        | en el interior           | Nogales             | mou-2004    |

    Escenario: [5] un hombre para quien nadie ha pedido el programa
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2007-08-10 a las 10:00
      Entonces esta cláusula no rige para Julio
      Y el puerto es Nogales según mou-2004

    Escenario: [6] un hombre de Honduras
      Dado que Melvin es un hombre de 34 años de Honduras
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Melvin, "aceptación ante la autoridad" es "YES"
      Y sobre Melvin, "confirmación ante el cónsul" es "YES"
      Y sobre Melvin, "condena por delito violento" es "NO"
      Y sobre Melvin, "enfermedad" es "NO"
      Y sobre Melvin, "lesión" es "NO"
      Cuando está listo el 2007-08-10 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Melvin con efecto COVERS

  Regla: No se conoce el fin de las temporadas de 2005 y 2006, así que se confirma el vuelo

    Esquema del escenario: [7] un hombre que elige el vuelo el <día>
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula rige para Julio con efecto LIMITS en la Ciudad de México
      Y su horario es desconocido
      Y falta el paso confirm-hours para Julio, para el <día>
      Y la respuesta dice de esta cláusula "no se conoce el fin de la temporada de <año> y una persona confirma el vuelo"

      Ejemplos:
        | día        | año  |
        | 2005-06-10 | 2005 |
        | 2005-09-30 | 2005 |
        | 2006-07-07 | 2006 |
        | 2006-09-30 | 2006 |

    Escenario: [8] en 2007 se conoce el fin
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2007-08-15 a las 10:00
      Entonces esta cláusula no rige para Julio con efecto LIMITS
      Y la respuesta dice de esta cláusula "el programa voluntario opera en el verano de 2007 para personas aprehendidas en el desierto de Sonora y Arizona"

# language: es
@iri-2012/children-alone
Característica: IRI, niñez sin compañía: la niña, el niño o adolescente sin compañía no toma estos vuelos

  El instituto de migración mexicano trata a las niñas, niños y adolescentes sin un familiar o representante
  legal como casos especiales: no vuelan. Se informa de 2012 y 2013; para los vuelos posteriores se infiere,
  porque protege.

  Regla: La niña, el niño o adolescente sin compañía no vuela

    Esquema del escenario: [1] un niño de 16 años sin compañía, el <día>
      Dado que Gael es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en El Paso desde el <día> a las 00:30
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y que lo encontraron en la frontera terrestre
      Y sobre Gael, "riesgo de trata al regreso" es "NO"
      Y sobre Gael, "temor creíble" es "NO"
      Y sobre Gael, "capaz de decidir por sí" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces iri-2012/periods cede ante esta cláusula para Gael
      Y el puerto es Ciudad Juárez
      Y la entrega es por tierra
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente sin compañía es un caso especial y no toma estos vuelos"

      Ejemplos:
        | día        |
        | 2019-12-19 |
        | 2020-03-17 |

    Esquema del escenario: [2] tampoco volaba cuando los vuelos no llevaban a nadie menor de dieciocho años, el <día>
      Dado que Gael es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en El Paso desde el <día> a las 00:30
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y que lo encontraron en la frontera terrestre
      Y sobre Gael, "riesgo de trata al regreso" es "NO"
      Y sobre Gael, "temor creíble" es "NO"
      Y sobre Gael, "capaz de decidir por sí" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces el puerto es Ciudad Juárez
      Y la entrega es por tierra
      Y se excluye la Ciudad de México

      Ejemplos:
        | día        |
        | 2012-10-31 |
        | 2013-12-31 |
        | 2016-02-23 |
        | 2018-04-30 |

  Regla: No se trata de quien va con su madre o su padre, ni de una persona adulta

    Escenario: [3] un niño de 16 años con su madre
      Dado que Leticia es una mujer de 31 años de México
      Y que Gael es un niño de 16 años de México
      Y que Gael es el hijo de Leticia, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listos el 2020-03-17 a las 10:00
      Entonces esta cláusula no rige para Gael
      Y el puerto es Guadalajara según iri-2012

    Esquema del escenario: [4] un <tipo> nacido el <nacimiento>, sin compañía
      Dado que Gael es un <tipo> nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en Tucson desde el 2020-02-11 a las 00:30
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y que lo encontraron en la frontera terrestre
      Y sobre Gael, "riesgo de trata al regreso" es "NO"
      Y sobre Gael, "temor creíble" es "NO"
      Y sobre Gael, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-02-11 a las 10:00
      Entonces la entrega es por <vía>

      Ejemplos: la víspera del día en que cumple dieciocho años, y ese mismo día
        | tipo   | nacimiento | vía    |
        | niño   | 2002-02-12 | tierra |
        | hombre | 2002-02-11 | aire   |

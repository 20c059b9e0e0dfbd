# language: es
@iri-2012/adults-only
Característica: IRI, solo personas adultas: una familia con una niña, un niño o adolescente va por tierra

  En 2013 los vuelos llevaban a hombres y mujeres, pero no a niñas, niños ni adolescentes, y no se separa a
  las familias: van juntas por tierra. Lo mismo se entiende para el piloto y para 2016 a 2018. En los vuelos a
  Guadalajara sí viajaban familias.

  Regla: Hasta 2018 no vuela nadie con una niña, un niño o adolescente

    Esquema del escenario: [1] una madre y su hija, el <día>
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listas el <día> a las 10:00
      Entonces iri-2012/periods cede ante esta cláusula para Leticia
      Y iri-2012/periods cede ante esta cláusula para Renata
      Y el puerto es Ciudad Juárez
      Y la entrega es por tierra
      Y se excluye la Ciudad de México por esta cláusula
      Y la respuesta dice de esta cláusula "en el caso hay una niña, un niño o adolescente y los vuelos <cuándo> no los llevan"

      Ejemplos:
        | día        | cuándo               |
        | 2012-10-31 | en el piloto de 2012 |
        | 2012-11-29 | en el piloto de 2012 |
        | 2013-07-11 | en 2013              |
        | 2013-12-31 | en 2013              |
        | 2016-02-23 | de 2014 a 2019       |
        | 2018-04-30 | de 2014 a 2019       |

  Regla: Desde el 19 de diciembre de 2019 las familias vuelan

    Esquema del escenario: [2] una madre y su hija, el <día>
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listas el <día> a las 10:00
      Entonces esta cláusula no rige para Leticia y Renata
      Y el puerto es Guadalajara según iri-2012

      Ejemplos:
        | día        |
        | 2019-12-19 |
        | 2020-03-17 |

  Regla: Las personas adultas vuelan

    Esquema del escenario: [3] una hija nacida el <nacimiento> y su madre, el 2013-09-10
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una <tipo> nacida el <nacimiento>, de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listas el 2013-09-10 a las 06:00
      Entonces el puerto es <puerto>
      Y la entrega es por <vía>

      Ejemplos: la víspera del día en que cumple dieciocho años, y ese mismo día
        | tipo  | nacimiento | puerto              | vía    |
        | niña  | 1995-09-11 | Ciudad Juárez       | tierra |
        | mujer | 1995-09-10 | la Ciudad de México | aire   |

    Escenario: [4] una mujer sola
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está lista el 2013-09-10 a las 06:00
      Entonces esta cláusula no rige para Noemí
      Y el puerto es la Ciudad de México según iri-2012

    Escenario: [5] una madre y su hija para quienes nadie pidió el vuelo
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas el 2013-09-10 a las 10:00
      Entonces esta cláusula no rige para Leticia y Renata

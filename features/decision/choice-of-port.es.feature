# language: es
Característica: Qué puerto

  En la frontera norte se consideran los puertos de la región del lugar de custodia, salvo que una cláusula o
  un programa diga otra cosa. El puerto que se propone se toma, o queda excluido con la cláusula y un puerto
  mejor. Después cuentan lo que se prefiere, la entrega más temprana, lo que se conoce mejor.

  Regla: El puerto propuesto se toma si se puede

    Esquema del escenario: [1] un hombre en custodia en <lugar>, propuesto para <propuesto>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <propuesto> el 2018-03-10 a las 09:00
      Entonces el puerto es <puerto>

      Ejemplos: el más cercano, otro de la región, uno de otra región
        | lugar     | propuesto  | puerto       |
        | Nogales   | Nogales    | Nogales      |
        | Nogales   | Sonoyta    | Sonoyta      |
        | Laredo    | Nogales    | Nuevo Laredo |
        | San Diego | Mexicali   | Mexicali     |
        | Laredo    | Tecún Umán | Nuevo Laredo |

    Escenario: [2] un puerto de otra región queda excluido, y la respuesta lo dice
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nogales el 2018-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Nuevo Laredo según lar-2016
      Y se excluye Nogales por lar-2016/scope

    Escenario: [3] Tecate no es uno de los puntos
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en Tecate el 2018-03-10 a las 09:00
      Entonces se excluye Tecate por lar-2016/common-6
      Y el puerto es El Chaparral

  Regla: Lo que se prefiere va primero

    Escenario: [4] de los cuatro puertos de Sonora, Nogales
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Cuando está listo el 2018-03-10 a las 09:00
      Entonces el puerto es Nogales
      Y otra opción es Sonoyta

  Regla: Una emergencia abre lo que se reserva para emergencias, y no levanta ningún límite

    Esquema del escenario: [5] un hombre en custodia en McAllen, propuesto para Miguel Alemán, emergencia <emergencia>
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y sobre el caso, "emergencia" es "<emergencia>"
      Cuando está listo para la entrega en Miguel Alemán el 2018-03-10 a las 09:00
      Entonces <excluido> Miguel Alemán

      Ejemplos: solo donde la hay
        | emergencia | excluido      |
        | NO         | se excluye    |
        | UNKNOWN    | se excluye    |
        | YES        | no se excluye |

    Escenario: [6] en una emergencia tampoco se entrega a nadie de noche
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en Miguel Alemán el 2018-03-10 a las 23:00
      Entonces el puerto es Miguel Alemán
      Y la primera entrega es el 2018-03-11 a las 05:00
      Y lar-2016/common-2 impide que sea antes

  Regla: Un programa que no toma el caso deja el camino por tierra

    Escenario: [7] una familia con una niña pide el vuelo de 2013
      Dado que Ana es una niña de 2 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listas el 2013-09-10 a las 09:00
      Entonces el caso resulta PENDING
      Y la entrega es por tierra
      Y el puerto es Ciudad Juárez
      Y se excluye la Ciudad de México por iri-2012/adults-only

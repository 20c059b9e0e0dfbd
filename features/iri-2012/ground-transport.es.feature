# language: es
@iri-2012/ground-transport
Característica: IRI: lo que se paga y se da

  La parte estadounidense paga el vuelo y la parte mexicana el viaje por tierra al lugar de origen; las
  personas reciben alimentos al llegar. Así lo informa la prensa.

  Regla: A quien vuela se le lleva en avión, se le traslada a su lugar de origen y se le dan alimentos

    Esquema del escenario: [1] una mujer que vuela el <día>
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está lista el <día> a las 06:00
      Entonces la entrega es por aire
      Y a Noemí se le debe free-transport por esta cláusula
      Y a Noemí se le debe onward-ticket por esta cláusula
      Y a Noemí se le debe food-and-water por esta cláusula

      Ejemplos:
        | día        |
        | 2012-10-31 |
        | 2013-09-10 |
        | 2020-03-17 |

    Escenario: [2] los motivos
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está lista el 2013-09-10 a las 06:00
      Entonces la respuesta dice de esta cláusula "el vuelo no cuesta nada a la persona"
      Y la respuesta dice de esta cláusula "la parte mexicana paga el viaje por tierra al lugar de origen"
      Y la respuesta dice de esta cláusula "las personas reciben alimentos al llegar"

  Regla: Quien va por tierra no recibe nada de esto según la iniciativa

    Escenario: [3] una mujer para quien nadie pidió el vuelo
      Dado que Noemí es una mujer de 36 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2013-09-10 a las 06:00
      Entonces la entrega es por tierra
      Y a Noemí no se le debe free-transport por esta cláusula
      Y a Noemí no se le debe onward-ticket por esta cláusula
      Y a Noemí no se le debe food-and-water por esta cláusula

# language: es
@lar-2016/common-9
Característica: Arreglos locales de 2016, cláusula común 9: las pertenencias se devuelven antes de que la persona salga de la custodia

  Las pertenencias, los valores y el dinero retenidos deben estar listos cuando la persona sale por primera
  vez de la custodia estadounidense. Solo detiene la falta que se conoce: donde nadie ha preguntado, la
  entrega no se detiene.

  Regla: Quien no tiene sus pertenencias espera hasta tenerlas

    Esquema del escenario: [1] un hombre para quien la devolución de sus pertenencias es "<respuesta>"
      Dado que Tomás es un hombre de 33 años de México
      Y sobre Tomás, "pertenencias devueltas" es "<respuesta>"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y la primera entrega es a las 10:00

      Ejemplos:
        | respuesta | resultado  |
        | NO        | PENDING    |
        | YES       | RETURNABLE |
        | UNKNOWN   | RETURNABLE |

    Escenario: [2] falta el paso, y la respuesta lo muestra cumplido
      Dado que Tomás es un hombre de 33 años de México
      Y sobre Tomás, "pertenencias devueltas" es "NO"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces falta el paso reunite-belongings para Tomás por esta cláusula
      Y sobre Tomás, "pertenencias devueltas" muestra cumplido el paso reunite-belongings
      Y la respuesta dice de esta cláusula "todavía no se han devuelto las pertenencias de la persona"

    Escenario: [3] ya le devolvieron sus pertenencias
      Dado que Tomás es un hombre de 33 años de México
      Y sobre Tomás, "pertenencias devueltas" es "YES"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no falta el paso reunite-belongings para Tomás por esta cláusula

  Regla: Las pertenencias, los valores y el dinero se deben a toda persona que es repatriada

    Escenario: [4] una mujer que es repatriada
      Dado que Carmen es una mujer de 45 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces a Carmen se le debe property-returned por esta cláusula
      Y la respuesta dice de esta cláusula "las pertenencias, los valores y el dinero retenidos deben estar listos cuando la persona sale de la custodia"

    Escenario: [5] una mujer que no es repatriada
      Dado que Carmen es una mujer de 45 años de México
      Y sobre Carmen, "asilo" es "PENDING"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces no hay entrega
      Y a Carmen no se le debe property-returned por esta cláusula

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [6] un hombre que no tiene sus pertenencias el <día>
      Dado que Tomás es un hombre de 33 años de México
      Y sobre Tomás, "pertenencias devueltas" es "NO"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el <día> a las 10:00
      Entonces <falta> el paso reunite-belongings para Tomás por esta cláusula

      Ejemplos:
        | día        | falta    |
        | 2016-02-22 | no falta |
        | 2016-02-23 | falta    |

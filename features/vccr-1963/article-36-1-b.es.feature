# language: es
@vccr-1963/article-36-1-b
Característica: Convención de Viena sobre Relaciones Consulares, artículo 36(1)(b): el derecho a que se avise al consulado

  A toda persona detenida se le informa sin demora de este derecho. Se avisa al consulado sin demora si la
  persona lo pide; si no lo pide, este artículo no obliga a avisar.

  Regla: Se informa a la persona detenida de su derecho

    Esquema del escenario: [1] un hombre de <país>, en custodia de <estado> en <lugar>
      Dado que Jorge es un hombre de 43 años de <país>
      Y que está bajo custodia de <estado> en <lugar>
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces a Jorge se le debe information-on-rights por esta cláusula
      Y la respuesta dice de esta cláusula "a la persona detenida se le informa sin demora de su derecho a que se avise a su consulado"

      Ejemplos: en ambas fronteras
        | país     | estado             | lugar     |
        | México   | los Estados Unidos | Laredo    |
        | Honduras | México             | Tapachula |

    Escenario: [2] también a un hombre que no es devuelto
      Dado que Jorge es un hombre de 43 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Jorge, "expulsión suspendida" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Jorge se le debe information-on-rights por esta cláusula

  Regla: Se avisa al consulado cuando la persona lo pide

    Escenario: [3] un hombre que pide que se avise a su consulado
      Dado que Jorge es un hombre de 43 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Jorge, "contacto consular pedido" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces se avisa de inmediato al consulado sobre Jorge por esta cláusula
      Y la respuesta dice de esta cláusula "la persona pidió que se avise a su consulado y se le avisa sin demora"

    Escenario: [4] un hombre que no lo pide
      Dado que Jorge es un hombre de 43 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Jorge, "contacto consular pedido" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Jorge con efecto NOTIFIES
      Y no se avisa al consulado sobre Jorge por esta cláusula

    Escenario: [5] nadie le preguntó
      Dado que Jorge es un hombre de 43 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no se avisa al consulado sobre Jorge por esta cláusula
      Y se pregunta sobre Jorge "contacto consular pedido" por esta cláusula

    Escenario: [6] no se avisa al consulado de una mujer que desea asilo en México
      Dado que Yesenia es una mujer de 26 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Yesenia, "contacto consular pedido" es "YES"
      Y sobre Yesenia, "asilo" es "WISH_EXPRESSED"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y no se avisa al consulado sobre Yesenia por esta cláusula
      Y a Yesenia se le debe information-on-rights por esta cláusula

  Regla: La convención obliga a México desde el 19 de marzo de 1967 y a los Estados Unidos desde el 24 de diciembre de 1969

    Esquema del escenario: [7] un hombre de <país>, en custodia de <estado>, el <día>
      Dado que Jorge es un hombre de 43 años de <país>
      Y que está bajo custodia de <estado> en <lugar>
      Cuando está listo el <día> a las 10:00
      Entonces a Jorge <se debe> information-on-rights por esta cláusula

      Ejemplos: la víspera y el primer día
        | país     | estado             | lugar     | día        | se debe       |
        | Honduras | México             | Tapachula | 1967-03-18 | no se le debe |
        | Honduras | México             | Tapachula | 1967-03-19 | se le debe    |
        | México   | los Estados Unidos | Laredo    | 1969-12-23 | no se le debe |
        | México   | los Estados Unidos | Laredo    | 1969-12-24 | se le debe    |

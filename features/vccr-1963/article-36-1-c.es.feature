# language: es
@vccr-1963/article-36-1-c
Característica: Convención de Viena sobre Relaciones Consulares, artículo 36(1)(c): el cónsul puede visitar a su nacional detenido

  El cónsul puede visitar a su nacional detenido, hablar y escribirse con esa persona y conseguirle
  representación legal.

  Regla: El cónsul tiene acceso a su nacional detenido

    Esquema del escenario: [1] una mujer de <país>, en custodia de <estado> en <lugar>
      Dado que Silvia es una mujer de 47 años de <país>
      Y que está bajo custodia de <estado> en <lugar>
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces a Silvia se le debe consular-access por esta cláusula
      Y la respuesta dice de esta cláusula "el cónsul puede visitar a la persona, hablar con ella y conseguirle representación legal"

      Ejemplos: en ambas fronteras
        | país      | estado             | lugar     |
        | México    | los Estados Unidos | Laredo    |
        | Guatemala | México             | Tapachula |

    Escenario: [2] no a una mujer que se opuso
      Dado que Silvia es una mujer de 47 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Silvia, "contacto consular rechazado" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Silvia
      Y a Silvia no se le debe consular-access por esta cláusula

    Esquema del escenario: [3] no a una mujer en México de quien "<dato>" es <valor>
      Dado que Silvia es una mujer de 47 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Silvia, "<dato>" es "<valor>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Silvia
      Y a Silvia no se le debe consular-access por esta cláusula

      Ejemplos: la ley mexicana prohíbe el contacto con el consulado del país del que se huye
        | dato             | valor          |
        | temor al regreso | YES            |
        | asilo            | WISH_EXPRESSED |

  Regla: La convención obliga a México desde el 19 de marzo de 1967 y a los Estados Unidos desde el 24 de diciembre de 1969

    Esquema del escenario: [4] una mujer de <país>, en custodia de <estado>, el <día>
      Dado que Silvia es una mujer de 47 años de <país>
      Y que está bajo custodia de <estado> en <lugar>
      Cuando está lista el <día> a las 10:00
      Entonces a Silvia <se debe> consular-access por esta cláusula

      Ejemplos: la víspera y el primer día
        | país      | estado             | lugar     | día        | se debe       |
        | Guatemala | México             | Tapachula | 1967-03-18 | no se le debe |
        | Guatemala | México             | Tapachula | 1967-03-19 | se le debe    |
        | México    | los Estados Unidos | Laredo    | 1969-12-23 | no se le debe |
        | México    | los Estados Unidos | Laredo    | 1969-12-24 | se le debe    |

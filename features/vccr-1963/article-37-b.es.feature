# language: es
@vccr-1963/article-37-b
Característica: Convención de Viena sobre Relaciones Consulares, artículo 37(b): se avisa al consulado cuando parece necesaria la tutela

  Se le avisa sin demora, y nadie tiene que pedirlo: de una persona menor de edad, y de una persona adulta que
  carece de plena capacidad. Se entiende que una niña, un niño o adolescente sin madre, padre ni tutor legal
  la necesita.

  Regla: Se avisa al consulado de una niña, un niño o adolescente sin compañía

    Escenario: [1] una niña de 11 años que no está con nadie
      Dado que Valeria es una niña de 11 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces se avisa de inmediato al consulado sobre Valeria por esta cláusula
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente sin madre, padre ni tutor legal parece necesitar tutela"

    Esquema del escenario: [2] una niña de 11 años con su <parentesco>
      Dado que Valeria es una niña de 11 años de México
      Y que Josefa es una mujer de 49 años de México
      Y que Josefa es la <parentesco> de Valeria, según un documento
      Y que los Estados Unidos las tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces esta cláusula <rige> para Valeria

      Ejemplos: una abuela no es tutora
        | parentesco | rige    |
        | madre      | no rige |
        | tutora     | no rige |
        | abuela     | rige    |

    Esquema del escenario: [3] una persona de <edad> años que no está con nadie
      Dado que Valeria es una persona de <edad> años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula <rige> para Valeria

      Ejemplos: con dieciocho años ya no se es menor de edad
        | edad | rige    |
        | 17   | rige    |
        | 18   | no rige |

    Escenario: [4] un niño de 11 años sin compañía que desea asilo en México
      Dado que Ángel es un niño de 11 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Ángel, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no se avisa al consulado sobre Ángel por esta cláusula

  Regla: Se avisa al consulado de la persona que parece necesitar tutela

    Escenario: [5] un hombre de 70 años que parece necesitar tutela
      Dado que Ernesto es un hombre de 70 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Ernesto, "necesidad de tutela" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces se avisa de inmediato al consulado sobre Ernesto por esta cláusula
      Y la respuesta dice de esta cláusula "la persona parece necesitar tutela"

    Escenario: [6] un hombre de 70 años que no la necesita
      Dado que Ernesto es un hombre de 70 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Ernesto, "necesidad de tutela" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces no se avisa al consulado sobre Ernesto por esta cláusula

    Escenario: [7] nadie pensó en ello
      Dado que Ernesto es un hombre de 70 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Ernesto "necesidad de tutela" por esta cláusula

  Regla: La convención obliga a México desde el 19 de marzo de 1967 y a los Estados Unidos desde el 24 de diciembre de 1969

    Esquema del escenario: [8] una persona de <país> que parece necesitar tutela, en custodia de <estado>, el <día>
      Dado que Ernesto es un hombre de 70 años de <país>
      Y que está bajo custodia de <estado> en <lugar>
      Y sobre Ernesto, "necesidad de tutela" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Ernesto

      Ejemplos: la víspera y el primer día
        | país   | estado             | lugar     | día        | rige    |
        | Belice | México             | Tapachula | 1967-03-18 | no rige |
        | Belice | México             | Tapachula | 1967-03-19 | rige    |
        | México | los Estados Unidos | Laredo    | 1969-12-23 | no rige |
        | México | los Estados Unidos | Laredo    | 1969-12-24 | rige    |

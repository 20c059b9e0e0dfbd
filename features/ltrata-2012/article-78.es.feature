# language: es
@ltrata-2012/article-78
Característica: LTRATA 78: una víctima, y su madre, padre, hija o hijo, pueden tener visa humanitaria

  La visa es para la víctima y para sus ascendientes y descendientes en primer grado (artículos 78 y 79).

  Regla: Es para la víctima

    Escenario: [1] una mujer que puede ser víctima
      Dado que Perla es una mujer de 22 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Perla, "trata" es "SUSPECTED"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces esta cláusula rige para Perla con efecto PROVIDES
      Y a Perla se le debe humanitarian-status por esta cláusula
      Y la respuesta dice de esta cláusula "la víctima de trata puede tener visa humanitaria"

    Escenario: [2] una mujer ya identificada como víctima y que no quiere irse
      Dado que Perla es una mujer de 22 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Perla, "trata" es "IDENTIFIED"
      Y sobre Perla, "solicitud de regreso" es "NONE"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces a Perla se le debe humanitarian-status por esta cláusula

    Escenario: [3] una mujer que no es víctima
      Dado que Perla es una mujer de 22 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Perla
      Y a Perla no se le debe humanitarian-status por esta cláusula

  Regla: Es para madres, padres, hijas e hijos de la víctima

    Esquema del escenario: [4] viaja con Perla su <parentesco>
      Dado que Perla es una mujer de 32 años de El Salvador
      Y que Yesenia es una mujer de <edad> años de El Salvador
      Y que Yesenia es la <parentesco> de Perla, según un documento
      Y que México las tiene en Tapachula
      Y sobre Perla, "trata" es "SUSPECTED"
      Cuando están listas el 2023-05-10 a las 10:00
      Entonces a Yesenia se le debe humanitarian-status por esta cláusula
      Y la respuesta dice de esta cláusula "el ascendiente o descendiente en primer grado de una víctima puede tener visa humanitaria"

      Ejemplos:
        | parentesco | edad |
        | madre      | 55   |
        | hija       | 18   |

    Escenario: [5] una hermana es pariente en segundo grado
      Dado que Perla es una mujer de 32 años de El Salvador
      Y que Yesenia es una mujer de 24 años de El Salvador
      Y que Yesenia es la hermana de Perla, según un documento
      Y que México las tiene en Tapachula
      Y sobre Perla, "trata" es "SUSPECTED"
      Cuando están listas el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Yesenia
      Y a Yesenia no se le debe humanitarian-status por esta cláusula

  Regla: Es ley desde el 15 de junio de 2012

    Esquema del escenario: [6] una mujer que puede ser víctima, el <día>
      Dado que Perla es una mujer de 22 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Perla, "trata" es "SUSPECTED"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Perla

      Ejemplos:
        | día        | rige    |
        | 2012-06-14 | no rige |
        | 2012-06-15 | rige    |

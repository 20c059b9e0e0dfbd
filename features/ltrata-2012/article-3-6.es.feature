# language: es
@ltrata-2012/article-3-6
Característica: LTRATA 3 VI: una víctima de trata regresa solo libremente y con seguridad

  No se repatría a una víctima si ella o su familia corren peligro, y la autoridad se asegura de ello. El
  retorno de una víctima extranjera es siempre voluntario.

  Regla: El peligro detiene el retorno de una víctima

    Escenario: [1] una víctima que correría peligro
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y sobre Ingrid, "peligro al regreso" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Ingrid con efecto BARS
      Y la respuesta dice de esta cláusula "la víctima de trata o su familia correría peligro"

    Escenario: [2] una víctima de quien no se sabe si correría peligro
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y que a Ingrid no se le ha preguntado por "peligro al regreso"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ingrid "peligro al regreso" por esta cláusula

  Regla: No se repatría a la víctima que no lo ha pedido

    Esquema del escenario: [3] una víctima cuya solicitud de regreso es <solicitud>
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y sobre Ingrid, "solicitud de regreso" es "<solicitud>"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Ingrid con efecto BARS
      Y la respuesta dice de esta cláusula "la víctima de trata no ha pedido regresar"

      Ejemplos:
        | solicitud |
        | NONE      |
        | REFUSED   |

    Esquema del escenario: [4] una víctima cuya solicitud de regreso es <solicitud>
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y sobre Ingrid, "solicitud de regreso" es "<solicitud>"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Ingrid con efecto BARS

      Ejemplos:
        | solicitud |
        | ORAL      |
        | WRITTEN   |

    Escenario: [5] una víctima a quien no se ha preguntado
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y que a Ingrid no se le ha preguntado por "solicitud de regreso"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ingrid "solicitud de regreso" por esta cláusula

  Regla: La autoridad se asegura de que la víctima esté segura

    Escenario: [6] nadie lo ha verificado todavía
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso safety-verified para Ingrid por esta cláusula
      Y la respuesta dice de esta cláusula "debe verificarse la seguridad de la víctima y de su familia"

    Escenario: [7] está verificado
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y que Ingrid ha cumplido el paso safety-verified
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces no falta el paso safety-verified para Ingrid por esta cláusula

    Esquema del escenario: [8] la trata que consta como <trata> no pide ese paso
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "<trata>"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Ingrid

      Ejemplos:
        | trata     |
        | NO        |
        | SUSPECTED |

  Regla: Es ley desde el 15 de junio de 2012

    Esquema del escenario: [9] una víctima que correría peligro, el <día>
      Dado que Ingrid es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Ingrid, "trata" es "IDENTIFIED"
      Y sobre Ingrid, "peligro al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Ingrid

      Ejemplos: antes la protegía el Protocolo de Palermo
        | día        | rige    |
        | 2012-06-14 | no rige |
        | 2012-06-15 | rige    |

# language: es
@palermo-2000/article-8
Característica: Protocolo de Palermo 8: una víctima regresa con seguridad y preferentemente por su propia voluntad

  El retorno tiene debidamente en cuenta la seguridad de la víctima y cualquier proceso. "Preferentemente de
  forma voluntaria" se lee de modo estricto, como protección: no hay retorno sin deseo de regresar.

  Regla: El peligro lo detiene

    Escenario: [1] una víctima que correría peligro, antes de la ley propia de México
      Dado que Wendy es una mujer de 25 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Wendy, "trata" es "IDENTIFIED"
      Y sobre Wendy, "peligro al regreso" es "YES"
      Cuando está lista el 2008-10-14 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Wendy con efecto BARS
      Y la respuesta dice de esta cláusula "la víctima de trata correría peligro"

    Escenario: [2] no se sabe si hay peligro
      Dado que Wendy es una mujer de 25 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Wendy, "trata" es "IDENTIFIED"
      Y que a Wendy no se le ha preguntado por "peligro al regreso"
      Cuando está lista el 2008-10-14 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Wendy "peligro al regreso" por esta cláusula

  Regla: No se repatría a la víctima que no ha pedido regresar

    Esquema del escenario: [3] una víctima cuya solicitud de regreso es <solicitud>
      Dado que Wendy es una mujer de 25 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Wendy, "trata" es "IDENTIFIED"
      Y sobre Wendy, "solicitud de regreso" es "<solicitud>"
      Cuando está lista el 2008-10-14 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Wendy con efecto BARS
      Y la respuesta dice de esta cláusula "la víctima de trata no ha pedido regresar"

      Ejemplos:
        | solicitud |
        | NONE      |
        | REFUSED   |

    Escenario: [4] un hombre que lo pidió por escrito, y cuya seguridad nadie ha verificado todavía
      Dado que Rubén es un hombre de 27 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Rubén, "trata" es "IDENTIFIED"
      Cuando está listo el 2008-10-14 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Rubén con efecto BARS
      Y falta el paso safety-verified para Rubén por esta cláusula
      Y la respuesta dice de esta cláusula "debe verificarse la seguridad de la víctima"

    Escenario: [5] está verificada
      Dado que Rubén es un hombre de 27 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Rubén, "trata" es "IDENTIFIED"
      Y que Rubén ha cumplido el paso safety-verified
      Cuando está listo el 2008-10-14 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta el paso safety-verified para Rubén por esta cláusula

    Escenario: [6] un hombre que no es víctima
      Dado que Rubén es un hombre de 27 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Rubén, "solicitud de regreso" es "NONE"
      Cuando está listo el 2008-10-14 a las 10:00
      Entonces esta cláusula no rige para Rubén

  Regla: Obliga a México desde el 25 de diciembre de 2003

    Esquema del escenario: [7] una víctima que correría peligro, el <día>
      Dado que Wendy es una mujer de 25 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Wendy, "trata" es "IDENTIFIED"
      Y sobre Wendy, "peligro al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Wendy

      Ejemplos:
        | día        | rige    |
        | 2003-12-24 | no rige |
        | 2003-12-25 | rige    |

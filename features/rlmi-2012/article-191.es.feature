# language: es
@rlmi-2012/article-191
Característica: RLMI 191: la persona adulta solo retorna a petición escrita y se le informa que puede elegir

  Lo que debe contener todo instrumento sobre retorno asistido: entre otras cosas, la petición escrita y que
  se informe a la persona que puede elegir si se avisa al consulado. Rige desde el 9 de noviembre de 2012.

  Regla: La persona adulta solo retorna si ella misma lo pide por escrito

    Esquema del escenario: [1] Ernestina, con nacimiento el <nacimiento>: la solicitud es <solicitud>, y es el <día>
      Dado que Ernestina es una persona nacida el <nacimiento>, de Guatemala
      Y sobre Ernestina, "solicitud de regreso" es "<solicitud>"
      Y sobre Ernestina, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso written-request para Ernestina por esta cláusula

      Ejemplos: la víspera del Reglamento y su primer día; el cumpleaños dieciocho
        | nacimiento | solicitud | día        | falta    |
        | 1975-07-01 | ORAL      | 2012-11-08 | no falta |
        | 1975-07-01 | ORAL      | 2012-11-09 | falta    |
        | 1975-07-01 | NONE      | 2023-05-08 | falta    |
        | 1975-07-01 | WRITTEN   | 2023-05-08 | no falta |
        | 2005-05-08 | ORAL      | 2023-05-08 | falta    |
        | 2005-05-09 | ORAL      | 2023-05-08 | no falta |

    Escenario: [2] la razón, y el dato que lo muestra cumplido
      Dado que Ernestina es una mujer de 48 años de Guatemala
      Y sobre Ernestina, "solicitud de regreso" es "ORAL"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona adulta no ha pedido por escrito retornar"
      Y sobre Ernestina, "solicitud de regreso" muestra cumplido el paso written-request

    Escenario: [3] a quien se niega no se le pide; sigue el procedimiento ordinario
      Dado que Ernestina es una mujer de 48 años de Guatemala
      Y sobre Ernestina, "solicitud de regreso" es "REFUSED"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula no rige para Ernestina

  Regla: Se informa a la persona que puede elegir si se avisa al consulado

    Esquema del escenario: [4] Ernestina retorna, y es el <día>
      Dado que Ernestina es una mujer de 48 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y a Ernestina <se debe> information-on-rights por esta cláusula

      Ejemplos:
        | día        | se debe       |
        | 2012-11-08 | no se le debe |
        | 2012-11-09 | se le debe    |

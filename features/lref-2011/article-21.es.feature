# language: es
@lref-2011/article-21
Característica: LREF 21: quien se entera de un deseo de solicitar refugio lo transmite, y el consulado no se entera

  Toda autoridad que se entera de un deseo de solicitar avisa por escrito y de inmediato a la Secretaría de
  Gobernación. Una vez presentada la solicitud no se informa al consulado. Que se avise a la COMAR, y que un
  temor se trate como un deseo, son inferencias.

  Regla: Un deseo, dicho a cualquiera, saca a la persona de la lista

    Escenario: [1] un hombre que dice a un guardia del autobús que quiere asilo
      Dado que Edwin es un hombre de 24 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Edwin, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Edwin con efecto DIVERTS
      Y a Edwin se le remite a comar por esta cláusula
      Y se avisa de inmediato a segob sobre Edwin por esta cláusula
      Y se avisa de inmediato a comar sobre Edwin por esta cláusula
      Y consular-contact está prohibido para Edwin por esta cláusula
      Y disclose-claim está prohibido para Edwin por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona desea solicitar refugio"

    Escenario: [2] una mujer que solo dice que tiene miedo
      Dado que Flor es una mujer de 31 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Flor, "temor al regreso" es "YES"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces a Flor se le remite a comar por esta cláusula
      Y se avisa de inmediato a comar sobre Flor por esta cláusula
      Y no se avisa a segob sobre Flor por esta cláusula
      Y consular-contact está prohibido para Flor por esta cláusula
      Y la respuesta dice de esta cláusula "la persona teme regresar y puede solicitar refugio"

    Escenario: [3] un hombre que no tiene temor ni desea nada
      Dado que Edwin es un hombre de 24 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Edwin
      Y consular-contact no está prohibido para Edwin por esta cláusula

    Escenario: [4] un hombre a quien no se preguntó si tiene temor
      Dado que Edwin es un hombre de 24 años de El Salvador
      Y que México lo tiene en Tapachula
      Y que a Edwin no se le ha preguntado por "temor al regreso"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Edwin "temor al regreso" por esta cláusula
      Y consular-contact está prohibido para Edwin por esta cláusula

  Regla: De qué no debe enterarse el consulado depende del estado de la solicitud

    Esquema del escenario: [5] una mujer cuyo asilo consta como <asilo>
      Dado que Flor es una mujer de 31 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Flor, "asilo" es "<asilo>"
      Y sobre Flor, "protección complementaria evaluada" es "YES"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces consular-contact <contacto> para Flor por esta cláusula
      Y disclose-claim <revelación> para Flor por esta cláusula

      Ejemplos:
        | asilo          | contacto          | revelación        |
        | NONE           | no está prohibido | no está prohibido |
        | WISH_EXPRESSED | está prohibido    | está prohibido    |
        | PENDING        | está prohibido    | está prohibido    |
        | GRANTED        | está prohibido    | está prohibido    |
        | REFUSED        | no está prohibido | está prohibido    |

    Escenario: [6] se avisa a la COMAR de una solicitud pendiente; a la Secretaría se le avisó cuando se expresó el deseo
      Dado que Flor es una mujer de 31 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Flor, "asilo" es "PENDING"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces se avisa de inmediato a comar sobre Flor por esta cláusula
      Y no se avisa a segob sobre Flor por esta cláusula

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [7] un hombre que desea asilo el <día>
      Dado que Edwin es un hombre de 24 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Edwin, "asilo" es "WISH_EXPRESSED"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula <rige> para Edwin

      Ejemplos: antes, la Convención Americana lo enviaba a la COMAR
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

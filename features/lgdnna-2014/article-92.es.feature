# language: es
@lgdnna-2014/article-92
Característica: LGDNNA 92: la niña, el niño o adolescente es escuchado y tiene ayuda para serlo

  Mientras tanto el Sistema DIF protege a la niña, el niño o adolescente, que tiene representación legal,
  intérprete, un servidor público especializado, asistencia consular y derecho a recurrir (artículos 89 a 92).
  Del derecho a ser escuchado se desprende que vuelve al procedimiento de protección quien dice que no.

  Regla: No se envía a la niña, el niño o adolescente que no quiere irse

    Escenario: [1] un niño de 15 años cuyo plan permite el retorno, y que dice que no
      Dado que Kevin es un niño de 15 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Kevin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Kevin, "solicitud de regreso" es "REFUSED"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Kevin con efecto DIVERTS
      Y a Kevin se le remite a child-protection por esta cláusula
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente dijo que no y debe ser escuchado"

    Escenario: [2] la cláusula no desvía a un niño de 15 años a quien no se preguntó
      Dado que Kevin es un niño de 15 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Kevin, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Kevin con efecto DIVERTS
      Y a Kevin no se le remite a child-protection por esta cláusula

    Escenario: [3] un hombre de 18 años que se niega pasa al procedimiento ordinario, no a este
      Dado que Kevin es un hombre de 18 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Kevin, "solicitud de regreso" es "REFUSED"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Kevin
      Y a Kevin no se le remite a child-protection por esta cláusula
      Y a Kevin se le remite a ordinary-procedure

  Regla: Toda niña, todo niño o adolescente tiene ayuda mientras está en custodia

    Esquema del escenario: [4] a una niña de 8 años se le debe <medida>
      Dado que Dulce es una niña de 8 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces a Dulce se le debe <medida> por esta cláusula

      Ejemplos:
        | medida                  |
        | legal-advice            |
        | interpreter             |
        | specialist-company      |
        | information-on-remedies |
        | consular-access         |

    Escenario: [5] una niña que teme regresar tiene todo menos el consulado
      Dado que Dulce es una niña de 8 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Dulce, "temor al regreso" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces a Dulce se le debe legal-advice por esta cláusula
      Y a Dulce no se le debe consular-access por esta cláusula

  Regla: Es ley desde el 5 de diciembre de 2014

    Esquema del escenario: [6] una niña de 8 años el <día>
      Dado que Dulce es una niña de 8 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Dulce

      Ejemplos:
        | día        | rige    |
        | 2014-12-04 | no rige |
        | 2014-12-05 | rige    |

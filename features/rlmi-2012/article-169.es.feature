# language: es
@rlmi-2012/article-169
Característica: RLMI 169: prevalece el interés superior de quien viaja solo

  En la reunificación, la regularización, el procedimiento de refugio y el retorno asistido. Se contesta
  cuando sigue un retorno; rige desde el 9 de noviembre de 2012.

  Regla: En un retorno prevalece el interés superior de la niña, el niño o adolescente sin compañía

    Esquema del escenario: [1] Heidy está sola, el plan permite su retorno y es el <día>
      Dado que Heidy es una niña de 15 años de Guatemala
      Y sobre Heidy, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y a Heidy <se debe> best-interests por esta cláusula

      Ejemplos: la víspera del Reglamento y su primer día
        | día        | se debe       |
        | 2012-11-08 | no se le debe |
        | 2012-11-09 | se le debe    |
        | 2023-05-08 | se le debe    |

    Escenario: [2] una niña con su padre, y él
      Dado que Heidy es una niña de 15 años de Guatemala
      Y que Mauro es un hombre de 39 años de Guatemala
      Y que Heidy es la hija de Mauro
      Y sobre Heidy, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces esta cláusula no rige para Heidy
      Y esta cláusula no rige para Mauro

    Esquema del escenario: [3] Heidy, con nacimiento el <nacimiento>
      Dado que Heidy es una persona nacida el <nacimiento>, de Guatemala
      Y sobre Heidy, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces esta cláusula <rige> para Heidy

      Ejemplos: la víspera del cumpleaños dieciocho y el cumpleaños
        | nacimiento | rige    |
        | 2005-05-09 | rige    |
        | 2005-05-08 | no rige |

    Escenario: [4] la respuesta da la razón
      Dado que Heidy es una niña de 15 años de Guatemala
      Y sobre Heidy, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "prevalece el interés superior de la niña, el niño o adolescente"

# language: es
@ca4-2006/consular-interview
Característica: CA4-2006 entrevista: el consulado de Guatemala puede hablar con cada persona guatemalteca antes de la devolución

  Según la propia Guatemala, sus funcionarios consulares documentan y entrevistan a cada nacional antes de una
  devolución.

  Regla: Una persona guatemalteca tiene acceso al consulado mientras está en custodia

    Escenario: [1] un hombre que será devuelto
      Dado que Baltazar es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces el caso resulta PENDING
      Y a Baltazar se le debe consular-access por esta cláusula
      Y la respuesta dice de esta cláusula "el consulado de Guatemala documenta y entrevista a cada nacional antes de la devolución"

    Escenario: [2] una mujer cuyo caso pasa a decisión de una persona
      Dado que Isabela es una mujer de 29 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2007-09-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y a Isabela se le debe consular-access por esta cláusula

    Esquema del escenario: [3] un hombre de <país>
      Dado que Baltazar es un hombre de 29 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces esta cláusula no rige para Baltazar

      Ejemplos: solo Guatemala ha descrito esto como su práctica
        | país        |
        | El Salvador |
        | Honduras    |
        | Nicaragua   |

  Regla: El consulado queda al margen donde el contacto está prohibido

    Esquema del escenario: [4] un hombre sobre quien "<dato>" es "<respuesta>"
      Dado que Baltazar es un hombre de 29 años de Guatemala
      Y sobre Baltazar, "<dato>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-09-04 a las 10:00
      Entonces a Baltazar no se le debe consular-access por esta cláusula
      Y consular-contact está prohibido para Baltazar
      Y esta cláusula cede ante achr-1969/article-22-8 para Baltazar

      Ejemplos:
        | dato             | respuesta      |
        | temor al regreso | YES            |
        | asilo            | WISH_EXPRESSED |
        | asilo            | PENDING        |

  Regla: Solo mientras el memorándum cubre a las personas guatemaltecas

    Esquema del escenario: [5] un guatemalteco que está listo el <día>
      Dado que Baltazar es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces a Baltazar <debido> consular-access por esta cláusula

      Ejemplos:
        | día        | debido        |
        | 2006-05-04 | no se le debe |
        | 2006-05-05 | se le debe    |
        | 2013-04-30 | se le debe    |
        | 2013-05-01 | no se le debe |

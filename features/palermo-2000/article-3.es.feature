# language: es
@palermo-2000/article-3
Característica: Protocolo de Palermo 3: quién es víctima de trata

  Quien fue identificado como víctima cuenta como tal, y también quien puede serlo, hasta que eso se aclare.

  Regla: Basta haber sido identificado como víctima o poder serlo

    Esquema del escenario: [1] un hombre de quien la trata consta como <trata>
      Dado que Erick es un hombre de 20 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Erick, "trata" es "<trata>"
      Cuando está listo el 2009-05-12 a las 10:00
      Entonces esta cláusula rige para Erick con efecto COUNTS_AS
      Y Erick cuenta como TRAFFICKING_VICTIM por esta cláusula
      Y la respuesta dice de esta cláusula "la persona es o puede ser víctima de trata"

      Ejemplos:
        | trata      |
        | SUSPECTED  |
        | IDENTIFIED |

    Escenario: [2] un hombre que no es víctima
      Dado que Erick es un hombre de 20 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-05-12 a las 10:00
      Entonces esta cláusula no rige para Erick
      Y Erick no cuenta como TRAFFICKING_VICTIM por esta cláusula

  Regla: Obliga a México desde el 25 de diciembre de 2003

    Esquema del escenario: [3] una víctima el <día>
      Dado que Erick es un hombre de 20 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Erick, "trata" es "IDENTIFIED"
      Cuando está listo el <día> a las 10:00
      Entonces Erick <cuenta> como TRAFFICKING_VICTIM por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2003-12-24 | no cuenta |
        | 2003-12-25 | cuenta    |

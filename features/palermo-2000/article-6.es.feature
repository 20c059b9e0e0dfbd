# language: es
@palermo-2000/article-6
Característica: Protocolo de Palermo 6: se protege a la víctima y se le ayuda a recuperarse

  Que quien puede ser víctima pase a la autoridad de atención a víctimas antes de que se decida cualquier otra
  cosa es una inferencia.

  Regla: Quien puede ser víctima pasa a la autoridad de atención a víctimas

    Escenario: [1] un hombre que puede ser víctima, antes de la ley propia de México
      Dado que Rubén es un hombre de 27 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Rubén, "trata" es "SUSPECTED"
      Cuando está listo el 2008-10-14 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Rubén con efecto DIVERTS
      Y a Rubén se le remite a victim-authority por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona puede ser víctima de trata"

    Esquema del escenario: [2] un hombre de quien la trata consta como <trata>
      Dado que Rubén es un hombre de 27 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Rubén, "trata" es "<trata>"
      Cuando está listo el 2008-10-14 a las 10:00
      Entonces esta cláusula no rige para Rubén
      Y a Rubén no se le remite a victim-authority por esta cláusula

      Ejemplos:
        | trata      |
        | NO         |
        | IDENTIFIED |

    Escenario: [3] un hombre sobre quien nadie ha preguntado
      Dado que Rubén es un hombre de 27 años de Honduras
      Y que México lo tiene en Tapachula
      Y que a Rubén no se le ha preguntado por "trata"
      Cuando está listo el 2008-10-14 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Rubén "trata" por esta cláusula

  Regla: Obliga a México desde el 25 de diciembre de 2003

    Esquema del escenario: [4] un hombre que puede ser víctima, el <día>
      Dado que Rubén es un hombre de 27 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Rubén, "trata" es "SUSPECTED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Rubén

      Ejemplos:
        | día        | rige    |
        | 2003-12-24 | no rige |
        | 2003-12-25 | rige    |

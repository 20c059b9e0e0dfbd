# language: es
@ltrata-2012/article-75
Característica: LTRATA 75: una víctima de trata tiene ayuda sea cual sea su situación migratoria

  Las víctimas pueden permanecer hasta recuperarse y durante el proceso penal, y nunca se les aloja en una
  estación (artículos 75 y 76). Que quien puede ser víctima pase primero a la autoridad de atención a víctimas
  es una inferencia.

  Regla: Quien puede ser víctima pasa primero a la autoridad de atención a víctimas

    Escenario: [1] una niña que puede ser víctima
      Dado que Fátima es una niña de 17 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Fátima, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Fátima, "trata" es "SUSPECTED"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Fátima con efecto DIVERTS
      Y a Fátima se le remite a victim-authority por esta cláusula
      Y la respuesta dice de esta cláusula "la persona puede ser víctima de trata"

    Escenario: [2] un hombre ya identificado como víctima decide por sí mismo
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Ramiro, "trata" es "IDENTIFIED"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Ramiro con efecto DIVERTS
      Y a Ramiro no se le remite a victim-authority por esta cláusula

    Escenario: [3] un hombre sobre quien nadie ha preguntado
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y que a Ramiro no se le ha preguntado por "trata"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ramiro "trata" por esta cláusula

  Regla: Se informa a la víctima, se avisa a la autoridad y no hay estación

    Esquema del escenario: [4] un hombre de quien la trata consta como <trata>
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Ramiro, "trata" es "<trata>"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces station-housing está prohibido para Ramiro por esta cláusula
      Y a Ramiro se le debe information-on-staying por esta cláusula
      Y se avisa de inmediato a victim-authority sobre Ramiro por esta cláusula

      Ejemplos:
        | trata      |
        | SUSPECTED  |
        | IDENTIFIED |

    Escenario: [5] un hombre que no es víctima
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Ramiro
      Y no se avisa a victim-authority sobre Ramiro por esta cláusula

  Regla: Es ley desde el 15 de junio de 2012

    Esquema del escenario: [6] un hombre que puede ser víctima, el <día>
      Dado que Ramiro es un hombre de 33 años de Nicaragua
      Y que México lo tiene en Tapachula
      Y sobre Ramiro, "trata" es "SUSPECTED"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula <rige> para Ramiro

      Ejemplos: antes lo enviaba ahí el Protocolo de Palermo
        | día        | rige    |
        | 2012-06-14 | no rige |
        | 2012-06-15 | rige    |

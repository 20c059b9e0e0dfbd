# language: es
@lmig-2011/article-119
Característica: LMIG 119: la persona adulta solo retorna a petición expresa, e informada

  Antes del retorno se le informa cómo podría permanecer y de los recursos que tiene, cuenta con intérprete y
  asesoría legal, puede comunicarse con el consulado, y se avisa a su familia y a la persona defensora. El
  Reglamento del 9 de noviembre de 2012 exige la solicitud por escrito.

  Regla: La persona adulta solo retorna a petición expresa

    Esquema del escenario: [1] Rigoberto, nacido el <nacimiento>, <solicitud> el <día>
      Dado que Rigoberto es una persona nacida el <nacimiento>, de Guatemala
      Y sobre Rigoberto, "solicitud de regreso" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces <falta> el paso written-request para Rigoberto por esta cláusula

      Ejemplos: la víspera de la ley y su primer día; lo que se pide de palabra es expreso
        | nacimiento | solicitud            | respuesta | día        | falta    |
        | 1980-03-03 | aún no lo pedía      | NONE      | 2011-05-25 | no falta |
        | 1980-03-03 | aún no lo pedía      | NONE      | 2011-05-26 | falta    |
        | 1980-03-03 | lo pidió de palabra  | ORAL      | 2011-05-26 | no falta |
        | 1980-03-03 | lo pidió por escrito | WRITTEN   | 2023-05-08 | no falta |
        | 2005-05-08 | aún no lo pedía      | NONE      | 2023-05-08 | falta    |

    Escenario: [2] la razón, y el dato que lo muestra cumplido
      Dado que Rigoberto es un hombre de 43 años de Guatemala
      Y sobre Rigoberto, "solicitud de regreso" es "NONE"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y la respuesta dice de esta cláusula "la persona adulta no ha pedido retornar"
      Y sobre Rigoberto, "solicitud de regreso" muestra cumplido el paso written-request

    Escenario: [3] para una niña, un niño o adolescente no hay solicitud
      Dado que Noelia es una niña de 17 años de Guatemala
      Y sobre Noelia, "solicitud de regreso" es "NONE"
      Y sobre Noelia, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Noelia

  Regla: Antes del retorno la persona adulta es informada y asistida, y puede comunicarse con el consulado

    Esquema del escenario: [4] a Rigoberto se le debe <medida>
      Dado que Rigoberto es un hombre de 43 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces a Rigoberto se le debe <medida> por esta cláusula

      Ejemplos:
        | medida                  |
        | information-on-staying  |
        | information-on-remedies |
        | interpreter             |
        | legal-advice            |
        | consular-access         |

    Escenario: [5] se avisa a la familia y a la persona defensora antes de la entrega
      Dado que Rigoberto es un hombre de 43 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces se avisa antes de la entrega a family sobre Rigoberto por esta cláusula
      Y se avisa antes de la entrega a lawyer sobre Rigoberto por esta cláusula

    Escenario: [6] nada de esto se responde para una persona adulta que no retorna
      Dado que Rigoberto es un hombre de 43 años de Guatemala
      Y sobre Rigoberto, "temor al regreso" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces esta cláusula no rige para Rigoberto
      Y no se avisa a family sobre Rigoberto por esta cláusula

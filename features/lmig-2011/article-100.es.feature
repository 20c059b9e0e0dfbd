# language: es
@lmig-2011/article-100
Característica: LMIG 100: el acuerdo de presentación se emite en veinticuatro horas

  Se cuentan desde el momento en que la persona está a disposición del Instituto. Solo se presenta a personas
  adultas.

  Regla: El acuerdo debe emitirse a las veinticuatro horas del inicio de la custodia

    Escenario: [1] Selvin está en custodia desde las seis y media de la tarde
      Dado que Selvin es un hombre de 23 años de Honduras
      Y que México lo tiene en Tenosique desde el 2023-05-08 a las 18:30
      Cuando está listo el 2023-05-09 a las 09:00
      Entonces un plazo para Selvin por esta cláusula vence el 2023-05-09 a las 18:30, luego order-issued
      Y la respuesta dice de esta cláusula "el acuerdo de presentación debe emitirse en veinticuatro horas"

    Esquema del escenario: [2] Selvin, nacido el <nacimiento>, <cumple>
      Dado que Selvin es una persona nacida el <nacimiento>, de Honduras
      Y que México lo tiene en Tenosique desde el 2023-05-08 a las 08:00
      Cuando está listo el 2023-05-08 a las 18:30
      Entonces esta cláusula <rige> para Selvin

      Ejemplos: el día en que cumple dieciocho años
        | nacimiento | cumple                                 | rige    |
        | 2005-05-09 | cumple dieciocho años al día siguiente | no rige |
        | 2005-05-08 | cumple dieciocho años ese día          | rige    |

    Escenario: [3] donde no se conoce el inicio de la custodia, se pregunta por él
      Dado que Selvin es un hombre de 23 años de Honduras
      Y que México lo tiene en Tenosique
      Cuando está listo el 2023-05-09 a las 09:00
      Entonces no corre ningún plazo para Selvin por esta cláusula
      Y se pregunta sobre Selvin "inicio de la custodia" por esta cláusula

    Esquema del escenario: [4] la ley el <día>
      Dado que Selvin es un hombre de 23 años de Honduras
      Y que México lo tiene en Tenosique desde el <día> a las 08:00
      Cuando está listo el <día> a las 12:00
      Entonces esta cláusula <rige> para Selvin

      Ejemplos:
        | día        | rige    |
        | 2011-05-25 | no rige |
        | 2011-05-26 | rige    |

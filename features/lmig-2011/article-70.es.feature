# language: es
@lmig-2011/article-70
Característica: LMIG 70: asistencia legal e intérprete en el procedimiento

  Toda persona en el procedimiento los tiene mientras está bajo custodia, sea cual sea el resultado.

  Regla: Toda persona en el procedimiento tiene asistencia legal e intérprete

    Esquema del escenario: [1] una <quién> está bajo custodia el <día>
      Dado que Telma es una <quién> de Guatemala
      Y sobre Telma, "temor al regreso" es "<temor>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces a Telma <debe> legal-advice por esta cláusula
      Y a Telma <debe> interpreter por esta cláusula

      Ejemplos: la víspera de la ley, su primer día, y después para quienes se quedan
        | quién            | día        | temor | debe          |
        | mujer de 52 años | 2011-05-25 | NO    | no se le debe |
        | mujer de 52 años | 2011-05-26 | NO    | se le debe    |
        | mujer de 52 años | 2023-05-08 | YES   | se le debe    |
        | niña de 12 años  | 2023-05-08 | NO    | se le debe    |

    Escenario: [2] la respuesta da las razones
      Dado que Telma es una mujer de 52 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "toda persona en el procedimiento tiene asistencia legal"
      Y la respuesta dice de esta cláusula "toda persona que lo necesite tiene intérprete"

    Escenario: [3] custodia en los Estados Unidos
      Dado que Jacinta es una mujer de 52 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces esta cláusula no rige para Jacinta

# language: es
@gt-2005/ports
Característica: GT-2005 puertos: Guatemala recibe a sus nacionales en El Carmen hasta el fin de 2011

  No se han leído los lugares ni los horarios del acuerdo. En la práctica se entregaba a las personas
  guatemaltecas en El Carmen, todavía en 2011. El título nombra también a personas salvadoreñas y hondureñas;
  para ellas Guatemala es un tercer Estado.

  Regla: El Carmen recibe a personas guatemaltecas hasta el fin de 2011

    Esquema del escenario: [1] un guatemalteco que está listo el <día>
      Dado que Marcelino es un hombre de 38 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y esta cláusula <rige> para Marcelino
      Y el puerto es <puerto> según <instrumento>

      Ejemplos: el primer y el último día, con los días contiguos
        | día        | rige    | puerto     | instrumento |
        | 2005-06-27 | no rige | El Carmen  | gt-2004     |
        | 2005-06-28 | rige    | El Carmen  | gt-2005     |
        | 2011-12-31 | rige    | El Carmen  | gt-2005     |
        | 2012-01-01 | no rige | Tecún Umán | ca4-2006    |

    Escenario: [2] nadie ha leído el horario de El Carmen
      Dado que Marcelino es un hombre de 38 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-03-06 a las 09:00
      Entonces el caso resulta PENDING
      Y su horario es desconocido
      Y falta el paso confirm-hours para Marcelino por ports/el-carmen, para el 2007-03-06

    Escenario: [3] el motivo
      Dado que Marcelino es un hombre de 38 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2007-03-06 a las 09:00
      Entonces esta cláusula rige para Marcelino con efecto OPENS en El Carmen
      Y la respuesta dice de esta cláusula "antes de 2003 y hasta 2011 se entregaba a las personas guatemaltecas en El Carmen"

  Regla: No se abre a nadie para quien Guatemala es un tercer Estado

    Esquema del escenario: [4] un hombre de <país> pide El Carmen
      Dado que Denis es un hombre de 38 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en El Carmen el 2006-03-06 a las 09:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Denis
      Y se excluye El Carmen

      Ejemplos: el salvadoreño va a La Hachadura
        | país        | resultado |
        | El Salvador | PENDING   |
        | Honduras    | REFERRED  |

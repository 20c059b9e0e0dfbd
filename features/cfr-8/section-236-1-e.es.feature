# language: es
@cfr-8/section-236-1-e
Característica: 8 CFR 236.1(e): se informa a la persona en custodia de su derecho al consulado, y no se revela ninguna solicitud

  Se informa a toda persona en custodia de su derecho a comunicarse con su consulado. México no está en la
  lista de países a los que se avisa en todo caso. Ningún funcionario habla de una solicitud con el consulado.

  Regla: Se informa a la persona en custodia de su derecho, desde el 17 de enero de 2007

    Escenario: [1] un hombre en custodia
      Dado que Mateo es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces a Mateo se le debe information-on-rights por esta cláusula
      Y la respuesta dice de esta cláusula "se informa a la persona de su derecho a comunicarse con su consulado"
      Y no se avisa al consulado sobre Mateo por esta cláusula

    Escenario: [2] también quien no es devuelto
      Dado que Mateo es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Mateo, "expulsión suspendida" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Mateo se le debe information-on-rights por esta cláusula

    Escenario: [3] el día anterior
      Dado que Mateo es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2007-01-16 a las 10:00
      Entonces a Mateo no se le debe information-on-rights por esta cláusula

    Escenario: [4] el primer día
      Dado que Mateo es un hombre de 23 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2007-01-17 a las 10:00
      Entonces a Mateo se le debe information-on-rights por esta cláusula

  Regla: Una solicitud de asilo no se revela al consulado

    Esquema del escenario: [5] una mujer cuyo asilo es <asilo>
      Dado que Inés es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Inés, "asilo" es "<asilo>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula rige para Inés con efecto FORBIDS
      Y disclose-claim está prohibido para Inés por esta cláusula
      Y la respuesta dice de esta cláusula "nadie dice al consulado que la persona desea asilo, lo pidió o lo obtuvo"

      Ejemplos: tampoco se revela al consulado una solicitud negada
        | asilo          |
        | WISH_EXPRESSED |
        | PENDING        |
        | GRANTED        |
        | REFUSED        |

    Escenario: [6] no hay ninguna solicitud que revelar
      Dado que Inés es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Inés, "asilo" es "NONE"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Inés con efecto FORBIDS
      Y disclose-claim no está prohibido para Inés por esta cláusula

    Escenario: [7] nadie sabe si hay una solicitud
      Dado que Inés es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Inés no se le ha preguntado por "asilo"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces disclose-claim está prohibido para Inés por esta cláusula

    Escenario: [8] el día antes de que se aplique el reglamento
      Dado que Inés es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Inés, "asilo" es "PENDING"
      Cuando está lista el 1997-03-31 a las 10:00
      Entonces disclose-claim no está prohibido para Inés por esta cláusula

    Escenario: [9] el primer día
      Dado que Inés es una mujer de 41 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Inés, "asilo" es "PENDING"
      Cuando está lista el 1997-04-01 a las 10:00
      Entonces disclose-claim está prohibido para Inés por esta cláusula

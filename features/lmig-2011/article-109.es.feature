# language: es
@lmig-2011/article-109
Característica: LMIG 109: teléfono, visitas y consulado

  Toda persona alojada puede llamar por teléfono, recibir visitas y comunicarse con su consulado, salvo que el
  consulado no deba saber de ella.

  Regla: La persona puede llamar por teléfono y recibir visitas

    Esquema del escenario: [1] Yesenia está en custodia el <día>
      Dado que Yesenia es una mujer de 40 años de Nicaragua
      Y que México la tiene en la Ciudad de México
      Cuando está lista el <día> a las 10:00
      Entonces a Yesenia <se debe> phone-and-visits por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | día        | se debe       |
        | 2011-05-25 | no se le debe |
        | 2011-05-26 | se le debe    |

  Regla: La persona puede comunicarse con su consulado, salvo que el contacto con él esté prohibido

    Esquema del escenario: [2] sobre Yesenia, "<asunto>" es <respuesta>
      Dado que Yesenia es una mujer de 40 años de Nicaragua
      Y sobre Yesenia, "<asunto>" es "<respuesta>"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Yesenia <se debe> consular-access por esta cláusula
      Y a Yesenia se le debe phone-and-visits por esta cláusula

      Ejemplos:
        | asunto           | respuesta | se debe       |
        | temor al regreso | NO        | se le debe    |
        | temor al regreso | YES       | no se le debe |
        | asilo            | PENDING   | no se le debe |

    Escenario: [3] la razón, y lo que deja fuera al consulado
      Dado que Yesenia es una mujer de 40 años de Nicaragua
      Y sobre Yesenia, "peligro al regreso" es "YES"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona puede llamar por teléfono y recibir visitas"
      Y esta cláusula cede ante lmig-2011/article-69-4 para Yesenia

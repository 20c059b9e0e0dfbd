# language: es
@lmig-2011/article-106
Característica: LMIG 106: no se aloja a nadie en una estación que está llena

  Una estación migratoria llena no recibe a nadie. Se prohíbe el alojamiento, no el retorno.

  Regla: No se aloja a nadie en una estación que está llena

    Esquema del escenario: [1] si la estación está llena: <llena>, y el día es <día>
      Dado que Karla y Milton son personas de 25 años de Honduras
      Y sobre el caso, "estación llena" es "<llena>"
      Y que México los tiene en Acayucan
      Cuando están listos el <día> a las 10:00
      Entonces station-housing <prohibido> para Karla y Milton por esta cláusula

      Ejemplos: la víspera de la ley y su primer día; una estación con lugar; nadie lo dijo
        | llena   | día        | prohibido         |
        | YES     | 2011-05-25 | no está prohibido |
        | YES     | 2011-05-26 | está prohibido    |
        | YES     | 2023-05-08 | está prohibido    |
        | NO      | 2023-05-08 | no está prohibido |
        | UNKNOWN | 2023-05-08 | no está prohibido |

    Escenario: [2] la razón; el retorno sigue su curso
      Dado que Milton es un hombre de 25 años de Honduras
      Y sobre el caso, "estación llena" es "YES"
      Y que México lo tiene en Acayucan
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y la respuesta dice de esta cláusula "la estación migratoria alcanzó su capacidad"

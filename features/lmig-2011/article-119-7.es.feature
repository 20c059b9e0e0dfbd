# language: es
@lmig-2011/article-119-7
Característica: LMIG 119 VII: nadie retorna sin sus pertenencias

  La persona viaja con lo que le pertenece. Solo donde alguien dice que no se le ha devuelto hay un paso; lo
  que nadie ha dicho no detiene a nadie.

  Regla: Nadie retorna sin sus pertenencias

    Esquema del escenario: [1] si Yadira las recuperó: <devueltas>, y el día es <día>
      Dado que Yadira es una mujer de 22 años de Honduras
      Y sobre Yadira, "pertenencias devueltas" es "<devueltas>"
      Y que México la tiene en Acayucan
      Cuando está lista el <día> a las 10:00
      Entonces <falta> el paso reunite-belongings para Yadira por esta cláusula

      Ejemplos:
        | devueltas | día        | falta    |
        | NO        | 2011-08-10 | falta    |
        | NO        | 2023-05-08 | falta    |
        | YES       | 2023-05-08 | no falta |
        | UNKNOWN   | 2023-05-08 | no falta |

    Esquema del escenario: [2] la ley el <día>
      Dado que Yadira es una mujer de 22 años de Guatemala
      Y sobre Yadira, "pertenencias devueltas" es "NO"
      Y que México la tiene en Acayucan
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Yadira

      Ejemplos: la víspera de la ley y su primer día
        | día        | rige    |
        | 2011-05-25 | no rige |
        | 2011-05-26 | rige    |

    Escenario: [3] la razón, y el dato que lo muestra cumplido
      Dado que Yadira es una mujer de 22 años de Honduras
      Y sobre Yadira, "pertenencias devueltas" es "NO"
      Y que México la tiene en Acayucan
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona no ha recuperado sus pertenencias"
      Y sobre Yadira, "pertenencias devueltas" muestra cumplido el paso reunite-belongings

  Regla: La persona viaja con sus efectos personales

    Escenario: [4] en un retorno
      Dado que Yadira es una mujer de 22 años de Honduras
      Y que México la tiene en Acayucan
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Yadira se le debe personal-effects por esta cláusula

    Escenario: [5] no donde no hay retorno
      Dado que Yadira es una mujer de 22 años de Honduras
      Y sobre Yadira, "expulsión suspendida" es "YES"
      Y que México la tiene en Acayucan
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Yadira no se le debe personal-effects por esta cláusula

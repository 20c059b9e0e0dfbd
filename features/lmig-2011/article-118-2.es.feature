# language: es
@lmig-2011/article-118-2
Característica: LMIG 118 II: no se retorna a nadie contra una orden judicial

  El retorno asistido está abierto solo donde ninguna orden judicial retiene a la persona en el país. Se
  pregunta a todas las personas.

  Regla: No se retorna a la persona que tiene orden judicial de no salir

    Esquema del escenario: [1] si un tribunal lo ordenó: <orden>
      Dado que Lesbia es una mujer de 47 años de Honduras
      Y sobre Lesbia, "orden judicial de no salir" es "<orden>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Lesbia con efecto BARS

      Ejemplos:
        | orden   | día        | resultado | rige    |
        | YES     | 2011-08-10 | BLOCKED   | rige    |
        | YES     | 2023-05-08 | BLOCKED   | rige    |
        | NO      | 2023-05-08 | PENDING   | no rige |
        | UNKNOWN | 2023-05-08 | REFERRED  | no rige |

    Esquema del escenario: [2] la ley el <día>
      Dado que Lesbia es una mujer de 47 años de Honduras
      Y sobre Lesbia, "orden judicial de no salir" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Lesbia con efecto BARS

      Ejemplos: la víspera de la ley y su primer día
        | día        | rige    |
        | 2011-05-25 | no rige |
        | 2011-05-26 | rige    |

    Escenario: [3] lo que nadie ha respondido es lo que falta saber
      Dado que Lesbia es una mujer de 47 años de Honduras
      Y que a Lesbia no se le ha preguntado por "orden judicial de no salir"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces falta saber sobre Lesbia "orden judicial de no salir" por esta cláusula

    Escenario: [4] la respuesta da la razón
      Dado que Lesbia es una mujer de 47 años de Honduras
      Y sobre Lesbia, "orden judicial de no salir" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "un tribunal ordenó que la persona no salga del país"

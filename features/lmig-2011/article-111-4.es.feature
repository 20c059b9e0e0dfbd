# language: es
@lmig-2011/article-111-4
Característica: LMIG 111 IV: no se retorna a quien no está en condiciones de viajar

  La enfermedad o discapacidad que impide viajar detiene el retorno mientras dura. Se pregunta a todas las
  personas.

  Regla: No se retorna a la persona que no está médicamente en condiciones de viajar

    Esquema del escenario: [1] si Teodora no está en condiciones de viajar: <no apta>, y el día es <día>
      Dado que Teodora es una mujer de 71 años de Guatemala
      Y sobre Teodora, "impedimento para viajar" es "<no apta>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Teodora con efecto BARS

      Ejemplos:
        | no apta | día        | resultado | rige    |
        | YES     | 2011-05-26 | BLOCKED   | rige    |
        | YES     | 2023-05-08 | BLOCKED   | rige    |
        | NO      | 2023-05-08 | PENDING   | no rige |
        | UNKNOWN | 2023-05-08 | REFERRED  | no rige |

    Escenario: [2] la víspera de la ley
      Dado que Teodora es una mujer de 71 años de Guatemala
      Y sobre Teodora, "impedimento para viajar" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-05-25 a las 10:00
      Entonces esta cláusula no rige para Teodora

    Escenario: [3] lo que nadie ha respondido es lo que falta saber
      Dado que Teodora es una mujer de 71 años de Guatemala
      Y que a Teodora no se le ha preguntado por "impedimento para viajar"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces falta saber sobre Teodora "impedimento para viajar" por esta cláusula

    Escenario: [4] su nieto no se va sin ella, y la respuesta da la razón
      Dado que Teodora es una mujer de 71 años de Guatemala
      Y que Ronald es un hombre de 20 años de Guatemala
      Y que Ronald es el nieto de Teodora
      Y sobre Teodora, "impedimento para viajar" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces el caso resulta BLOCKED
      Y no hay entrega
      Y esta cláusula no rige para Ronald
      Y la respuesta dice de esta cláusula "la persona no está médicamente en condiciones de viajar"

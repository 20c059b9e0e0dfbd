# language: es
@achr-1969/article-22-8
Característica: CADH 22.8: en ningún caso se devuelve a una persona a donde corre peligro su vida o su libertad

  No importa si el peligro está en el país de origen o en otro. Que el temor ya detenga la devolución hasta
  que se examine, y que el Estado que la persona teme no se entere de ella, son inferencias.

  Regla: El peligro y el temor impiden la devolución

    Esquema del escenario: [1] un hombre sobre quien "<qué>" es YES, antes de la ley sobre refugiados
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "<qué>" es "YES"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Lester con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | qué                | razón                                   |
        | peligro al regreso | la persona correría peligro al regresar |
        | temor al regreso   | la persona teme regresar                |

    Esquema del escenario: [2] un hombre cuya revisión de una decisión negativa sobre el temor es <revisión>
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces esta cláusula <rige> para Lester con efecto BARS

      Ejemplos:
        | revisión  | rige    |
        | NONE      | no rige |
        | REQUESTED | rige    |
        | VACATED   | no rige |
        | UPHELD    | no rige |
        | NOT_ASKED | no rige |

    Escenario: [3] la razón mientras una decisión está en revisión
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces el caso resulta BLOCKED
      Y la respuesta dice de esta cláusula "la decisión negativa sobre el temor está en revisión"

    Esquema del escenario: [4] un hombre a quien no se ha preguntado por "<qué>"
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y que a Lester no se le ha preguntado por "<qué>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Lester "<qué>" por esta cláusula

      Ejemplos:
        | qué                |
        | peligro al regreso |
        | temor al regreso   |

  Regla: El Estado que la persona teme no se entera de ella

    Escenario: [5] un hombre que teme regresar
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "temor al regreso" es "YES"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces consular-contact está prohibido para Lester por esta cláusula
      Y no se avisa al consulado sobre Lester por vccr-1963/article-36-1-b

    Esquema del escenario: [6] un hombre cuyo asilo es <asilo>
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "asilo" es "<asilo>"
      Cuando está listo el 2007-09-18 a las 10:00
      Entonces consular-contact <contacto> para Lester por esta cláusula

      Ejemplos:
        | asilo          | contacto          |
        | NONE           | no está prohibido |
        | WISH_EXPRESSED | está prohibido    |
        | PENDING        | está prohibido    |
        | GRANTED        | está prohibido    |
        | REFUSED        | no está prohibido |

  Regla: Obliga a México desde el 24 de marzo de 1981, y no a los Estados Unidos

    Esquema del escenario: [7] un hombre que teme regresar, el <día>
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "temor al regreso" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Lester

      Ejemplos:
        | día        | rige    |
        | 1981-03-23 | no rige |
        | 1981-03-24 | rige    |

    Escenario: [8] un mexicano en los Estados Unidos tiene otra protección
      Dado que Julián es un hombre de 21 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Julián, "peligro al regreso" es "YES"
      Cuando está listo el 2019-06-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Julián

    Escenario: [9] no se contacta al consulado sobre un hombre que correría peligro
      Dado que Lester es un hombre de 21 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Lester, "peligro al regreso" es "YES"
      Cuando está listo el 2008-03-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y consular-contact está prohibido para Lester por esta cláusula

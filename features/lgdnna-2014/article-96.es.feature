# language: es
@lgdnna-2014/article-96
Característica: LGDNNA 96: nunca se devuelve al peligro a una niña, un niño o adolescente

  Se prohíbe devolver, expulsar, deportar, rechazar en la frontera o trasladar a una niña, un niño o
  adolescente cuando su vida, su seguridad o su libertad están en peligro.

  Regla: El peligro, y el temor a él, detienen el retorno de una niña, un niño o adolescente

    Esquema del escenario: [1] una niña de 13 años cuyo "<asunto>" es YES
      Dado que Abigail es una niña de 13 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Abigail, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Abigail, "<asunto>" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Abigail con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto             | razón                                                       |
        | temor al regreso   | la niña, el niño o adolescente teme regresar                |
        | peligro al regreso | la niña, el niño o adolescente correría peligro al regresar |

    Escenario: [2] una niña de 13 años que no teme nada
      Dado que Abigail es una niña de 13 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Abigail

    Esquema del escenario: [3] una niña a quien no se ha preguntado por "<asunto>"
      Dado que Abigail es una niña de 13 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Abigail, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que a Abigail no se le ha preguntado por "<asunto>"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Abigail "<asunto>" por esta cláusula

      Ejemplos:
        | asunto             |
        | temor al regreso   |
        | peligro al regreso |

  Regla: Se refiere solo a niñas, niños y adolescentes; las personas adultas tienen la ley de refugiados

    Esquema del escenario: [4] Abigail, nacida el <nacimiento>, teme regresar el 10 de mayo de 2023
      Dado que Abigail es una niña nacida el <nacimiento>, de Honduras
      Y que México la tiene en Tapachula
      Y sobre Abigail, "temor al regreso" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Abigail

      Ejemplos:
        | nacimiento | rige    |
        | 2005-05-11 | rige    |
        | 2005-05-10 | no rige |

  Regla: Es ley desde el 5 de diciembre de 2014

    Esquema del escenario: [5] una niña que correría peligro el <día>
      Dado que Abigail es una niña de 13 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Abigail, "peligro al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Abigail

      Ejemplos:
        | día        | rige    |
        | 2014-12-04 | no rige |
        | 2014-12-05 | rige    |

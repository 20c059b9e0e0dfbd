# language: es
@lmig-2011/article-69-4
Característica: LMIG 69 IV: se avisa de inmediato al consulado, salvo cuando la persona podría obtener protección

  El consulado de la nacionalidad que la persona declara conoce de inmediato la presentación. Si la persona
  teme regresar, correría peligro al regresar, o pide o tiene asilo, no se le contacta; tampoco mientras nadie
  lo haya preguntado.

  Regla: Se avisa de inmediato al consulado de la presentación

    Esquema del escenario: [1] Edgardo no teme nada ni pide asilo, y el día es <día>
      Dado que Edgardo es un hombre de 44 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces <aviso> al consulado sobre Edgardo por esta cláusula
      Y consular-contact no está prohibido para Edgardo por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | día        | aviso                 |
        | 2011-05-25 | no se avisa           |
        | 2011-05-26 | se avisa de inmediato |

  Regla: No se contacta al consulado sobre una persona que podría obtener protección

    Esquema del escenario: [2] sobre Suyapa, "<asunto>" es <respuesta>
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y sobre Suyapa, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces consular-contact <prohibido> para Suyapa por esta cláusula
      Y <aviso> al consulado sobre Suyapa por esta cláusula

      Ejemplos:
        | asunto             | respuesta      | prohibido         | aviso                 |
        | temor al regreso   | YES            | está prohibido    | no se avisa           |
        | temor al regreso   | NO             | no está prohibido | se avisa de inmediato |
        | peligro al regreso | YES            | está prohibido    | no se avisa           |
        | asilo              | WISH_EXPRESSED | está prohibido    | no se avisa           |
        | asilo              | PENDING        | está prohibido    | no se avisa           |
        | asilo              | GRANTED        | está prohibido    | no se avisa           |
        | asilo              | NONE           | no está prohibido | se avisa de inmediato |

    Esquema del escenario: [3] a Suyapa no se le ha preguntado por "<asunto>"
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y que a Suyapa no se le ha preguntado por "<asunto>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta REFERRED
      Y consular-contact está prohibido para Suyapa por esta cláusula
      Y no se avisa al consulado sobre Suyapa por esta cláusula

      Ejemplos:
        | asunto             |
        | temor al regreso   |
        | peligro al regreso |
        | asilo              |

    Esquema del escenario: [4] la respuesta dice que la razón es "<asunto>"
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y sobre Suyapa, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto             | respuesta | razón                                                                               |
        | temor al regreso   | YES       | la persona teme regresar y el consulado de ese Estado no debe enterarse             |
        | peligro al regreso | YES       | la persona correría peligro al regresar y podría obtener protección                 |
        | asilo              | PENDING   | la persona pide o tiene asilo y el consulado del Estado de origen no debe enterarse |

    Escenario: [5] el aviso figura como desplazado
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y sobre Suyapa, "peligro al regreso" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces esta cláusula cede ante esta cláusula para Suyapa
      Y esta cláusula rige para Suyapa con efecto FORBIDS

    Escenario: [6] se negó el asilo y se evaluó la otra protección
      Dado que Suyapa es una mujer de 29 años de Honduras
      Y sobre Suyapa, "asilo" es "REFUSED"
      Y sobre Suyapa, "protección complementaria evaluada" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces consular-contact no está prohibido para Suyapa por esta cláusula
      Y se avisa de inmediato al consulado sobre Suyapa por esta cláusula

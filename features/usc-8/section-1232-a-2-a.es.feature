# language: es
@usc-8/section-1232-a-2-a
Característica: 8 USC 1232(a)(2)(A): cuatro conclusiones antes de que la niña, el niño o adolescente no acompañado de un país vecino pueda volver pronto a casa

  Una persona oficial debe concluir, en ese mismo caso: no es víctima de trata, no corre riesgo de trata al
  volver, no tiene temor creíble, puede decidir por sí. Si falla una, pasa a Salud y Servicios Humanos.

  Regla: Cada una de las cuatro conclusiones puede llevar a Salud y Servicios Humanos

    Esquema del escenario: [1] una niña de 15 años, no acompañada, que pide volver a casa, de quien "<conclusión>" es <valor>
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "YES"
      Y sobre Ana, "solicitud de regreso" es "WRITTEN"
      Y sobre Ana, "<conclusión>" es "<valor>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Ana con efecto DIVERTS
      Y a Ana se le remite a hhs-orr por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: basta una sospecha, y pedir volver a casa no ayuda
        | conclusión                 | valor      | razón                                                                                        |
        | trata                      | SUSPECTED  | la niña, el niño o adolescente está sin acompañante y es, o puede ser, víctima de trata      |
        | trata                      | IDENTIFIED | la niña, el niño o adolescente está sin acompañante y es, o puede ser, víctima de trata      |
        | riesgo de trata al regreso | YES        | hay indicios creíbles de que la niña, el niño o adolescente sería víctima de trata al volver |
        | temor creíble              | YES        | la niña, el niño o adolescente teme volver por un temor creíble de persecución               |
        | capaz de decidir por sí    | NO         | la niña, el niño o adolescente no puede decidir de manera independiente si vuelve            |

  Regla: Con las cuatro conclusiones queda abierto el retorno rápido

    Escenario: [2] una niña de 15 años, no acompañada, de quien constan las cuatro
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Ana
      Y a Ana no se le remite a hhs-orr

    Escenario: [3] a una niña que viaja con su madre no se le evalúa por esta cláusula
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 40 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Ana
      Y no falta saber "capaz de decidir por sí" sobre Ana

    Esquema del escenario: [4] una persona de <edad> años, no acompañada, que no puede decidir por sí
      Dado que Ana es una persona de <edad> años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Ana

      Ejemplos: la cláusula protege hasta el cumpleaños dieciocho
        | edad | resultado  | rige    |
        | 17   | DIVERTED   | rige    |
        | 18   | RETURNABLE | no rige |

  Regla: Sin las cuatro respuestas no se devuelve a nadie

    Esquema del escenario: [5] una niña de 15 años, no acompañada, de quien nadie averiguó "<conclusión>"
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "YES"
      Y sobre Ana, "<conclusión>" es "UNKNOWN"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ana "<conclusión>" por esta cláusula

      Ejemplos: ninguna de ellas se puede suponer
        | conclusión                 |
        | trata                      |
        | riesgo de trata al regreso |
        | temor creíble              |
        | capaz de decidir por sí    |

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Esquema del escenario: [6] una niña de 15 años, no acompañada, que no puede decidir por sí, el <día>
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2009-03-21 a las 22:10
      Y que las encontraron en la frontera terrestre el 2009-03-21 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "NO"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Ana

      Ejemplos: antes de ella decide una persona
        | día        | resultado | rige    |
        | 2009-03-22 | REFERRED  | no rige |
        | 2009-03-23 | DIVERTED  | rige    |

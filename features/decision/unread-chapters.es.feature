# language: es
Característica: De los capítulos que nadie ha leído decide una persona, y se nombra el vacío

  Se sabe que antes de la Ley de Migración del 26 de mayo de 2011 algunas protecciones eran ley, pero no se ha
  leído su texto. Entonces la respuesta no es ni sí ni no: el caso se remite a una persona y dice qué no se ha
  leído. Desde el 26 de mayo de 2011 decide la ley que sí se ha leído.

  Regla: La ley de población sobre órdenes, suspensiones, recursos, condiciones para viajar, reingreso y alertas

    Esquema del escenario: [1] un hombre cuyo dato "<hecho>" es YES, el último día antes de la Ley de Migración
      Dado que Cornelio es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Cornelio, "<hecho>" es "YES"
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Cornelio el vacío chapter-unread por lgp-1974/<capítulo>
      Y no hay entrega
      Y la respuesta dice de lgp-1974/<capítulo> "<motivo>"

      Ejemplos:
        | hecho                      | capítulo                   | motivo                                                                                     |
        | orden judicial de no salir | orders-not-to-leave        | no se ha leído qué decía la ley de estos años sobre la orden judicial de no salir          |
        | expulsión suspendida       | stays-of-removal           | no se ha leído qué decía la ley de estos años sobre la suspensión de la salida             |
        | recurso pendiente          | pending-appeals            | no se ha leído qué decía la ley de estos años sobre un recurso pendiente                   |
        | impedimento para viajar    | fitness-to-travel          | no se ha leído qué decía la ley de estos años sobre quien no está en condiciones de viajar |
        | reingreso tras deportación | re-entry-after-deportation | el reingreso podía ser asunto penal en estos años y los artículos no se han leído          |
        | alerta de seguridad        | security-alerts            | no se ha leído qué decía la ley de estos años sobre una alerta de seguridad                |

    Esquema del escenario: [2] al día siguiente la Ley de Migración decide sobre "<hecho>"
      Dado que Cornelio es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Cornelio, "<hecho>" es "YES"
      Cuando está listo el 2011-05-26 a las 10:00
      Entonces el caso resulta <resultado>
      Y <cláusula> rige para Cornelio
      Y no falta saber el vacío chapter-unread sobre Cornelio por lgp-1974/<capítulo>

      Ejemplos:
        | hecho                      | resultado | cláusula                | capítulo                   |
        | orden judicial de no salir | BLOCKED   | lmig-2011/article-118-2 | orders-not-to-leave        |
        | expulsión suspendida       | BLOCKED   | lmig-2011/article-111-5 | stays-of-removal           |
        | recurso pendiente          | BLOCKED   | lmig-2011/article-111-5 | pending-appeals            |
        | impedimento para viajar    | BLOCKED   | lmig-2011/article-111-4 | fitness-to-travel          |
        | reingreso tras deportación | DIVERTED  | lmig-2011/article-144-2 | re-entry-after-deportation |
        | alerta de seguridad        | DIVERTED  | lmig-2011/article-144-4 | security-alerts            |

    Escenario: [3] no se remite a un hombre para quien nada de esto es cierto
      Dado que Cornelio es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta saber nada sobre Cornelio

    Esquema del escenario: [4] nadie ha preguntado por "<hecho>"
      Dado que Cornelio es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Y que a Cornelio no se le ha preguntado por "<hecho>"
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Cornelio "<hecho>" por lgp-1974/<capítulo>

      Ejemplos:
        | hecho                      | capítulo            |
        | orden judicial de no salir | orders-not-to-leave |
        | expulsión suspendida       | stays-of-removal    |
        | impedimento para viajar    | fitness-to-travel   |

    Esquema del escenario: [5] "<hecho>" no es condición previa: que nadie lo preguntara no frena a nadie
      Dado que Cornelio es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces el caso resulta PENDING
      Y se pregunta sobre Cornelio "<hecho>" por lgp-1974/<capítulo>

      Ejemplos:
        | hecho                      | capítulo                   |
        | recurso pendiente          | pending-appeals            |
        | reingreso tras deportación | re-entry-after-deportation |
        | alerta de seguridad        | security-alerts            |

    Escenario: [6] un impedimento que sí se ha leído va antes que un vacío
      Dado que Cornelio es un hombre de 33 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Cornelio, "impedimento para viajar" es "YES"
      Y sobre Cornelio, "peligro al regreso" es "YES"
      Cuando está listo el 2011-05-25 a las 10:00
      Entonces el caso resulta BLOCKED

  Regla: La Convención sobre los Derechos del Niño, antes de la Ley de Migración

    Escenario: [7] una niña de 12 años, no acompañada, el último día antes de ella
      Dado que Noemí es una niña de 12 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-05-25 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Noemí el vacío chapter-unread por crc-1989/articles-3-20-22
      Y la respuesta dice de crc-1989/articles-3-20-22 "no se ha leído cómo se aplicaban en estos años los artículos sobre interés superior, niñez sin familia y niñez refugiada"

    Escenario: [8] una niña de 12 años con su padre también es una niña
      Dado que Noemí es una niña de 12 años de Nicaragua
      Y que Isaac es un hombre de 35 años de Nicaragua
      Y que Noemí es la hija de Isaac, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2011-05-25 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Noemí el vacío chapter-unread por crc-1989/articles-3-20-22
      Y no falta saber el vacío chapter-unread sobre Isaac por crc-1989/articles-3-20-22
      Y no hay entrega

    Escenario: [9] al día siguiente decide el artículo 112 de la Ley de Migración
      Dado que Noemí es una niña de 12 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-05-26 a las 10:00
      Entonces el caso resulta DIVERTED
      Y no falta saber el vacío chapter-unread sobre Noemí por crc-1989/articles-3-20-22
      Y lmig-2011/article-112 rige para Noemí con efecto DIVERTS

    Escenario: [10] la víspera del día en que cumple dieciocho años
      Dado que Noemí es una niña nacida el 1993-05-26, de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-05-25 a las 10:00
      Entonces falta saber sobre Noemí el vacío chapter-unread por crc-1989/articles-3-20-22

    Escenario: [11] el día en que cumple dieciocho años
      Dado que Noemí es una niña nacida el 1993-05-25, de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2011-05-25 a las 10:00
      Entonces no falta saber el vacío chapter-unread sobre Noemí por crc-1989/articles-3-20-22

  Regla: Una edad en disputa no se decide aquí, ningún día

    Esquema del escenario: [12] una mujer de 19 años cuya edad está en duda el <día>
      Dado que Sindy es una mujer de 19 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Sindy, "edad en duda" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Sindy el vacío chapter-unread por crc-1989/disputed-age
      Y no hay entrega
      Y la respuesta dice de crc-1989/disputed-age "la edad de la persona está en duda y no se ha leído cómo debe decidirse"

      Ejemplos:
        | día        |
        | 2008-06-10 |
        | 2013-06-11 |

    Escenario: [14] desde que toda niña, niño o adolescente pasa a protección de la niñez, ella también
      Dado que Sindy es una mujer de 19 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Sindy, "edad en duda" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Sindy se le remite a child-protection por lmig-2011/article-112
      Y no hay entrega

    Escenario: [13] nadie la pone en duda
      Dado que Cornelio es un hombre de 19 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Cornelio, "edad en duda" es "NO"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y no falta saber el vacío chapter-unread sobre Cornelio por crc-1989/disputed-age

# language: es
@lref-2011/article-6
Característica: LREF 6: no se devuelve a nadie al peligro

  A quien pide refugio, es persona refugiada o tiene protección complementaria no se le rechaza en la frontera
  ni se le devuelve adonde correría peligro (artículos 5 y 6). Nada en este conjunto de reglas lo levanta.

  Regla: El temor, el peligro y el refugio detienen, cada uno, el retorno

    Esquema del escenario: [1] una mujer sobre quien "<asunto>" es <respuesta>
      Dado que Nohemí es una mujer de 29 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Nohemí, "<asunto>" es "<respuesta>"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Nohemí con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto             | respuesta | razón                                                 |
        | temor al regreso   | YES       | la persona teme regresar                              |
        | peligro al regreso | YES       | la persona correría peligro al regresar               |
        | asilo              | GRANTED   | la persona tiene reconocida la condición de refugiada |

    Escenario: [2] una mujer a quien se preguntó, y que no teme nada
      Dado que Nohemí es una mujer de 29 años de Honduras
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Nohemí

    Esquema del escenario: [3] una mujer a quien no se ha preguntado por "<asunto>"
      Dado que Nohemí es una mujer de 29 años de Honduras
      Y que México la tiene en Tapachula
      Y que a Nohemí no se le ha preguntado por "<asunto>"
      Cuando está lista el 2023-03-02 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Nohemí "<asunto>" por esta cláusula

      Ejemplos:
        | asunto             |
        | temor al regreso   |
        | peligro al regreso |
        | asilo              |

  Regla: Una alerta de seguridad no lo levanta

    Escenario: [4] un hombre sobre quien hay una alerta, y que teme regresar
      Dado que Óscar es un hombre de 35 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Óscar, "alerta de seguridad" es "YES"
      Y sobre Óscar, "temor al regreso" es "YES"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Óscar con efecto BARS
      Y esta cláusula no cede para Óscar

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [5] una mujer que teme regresar, el <día>
      Dado que Nohemí es una mujer de 29 años de Honduras
      Y que México la tiene en Tapachula
      Y sobre Nohemí, "temor al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula <rige> para Nohemí

      Ejemplos: antes la protegían los tratados
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

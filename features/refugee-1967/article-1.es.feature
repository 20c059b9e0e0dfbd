# language: es
@refugee-1967/article-1
Característica: Convención sobre los Refugiados 1: quién pide asilo y quién es persona refugiada

  Quien obtuvo asilo cuenta como persona refugiada; quien lo desea, o lo espera, como persona que pide asilo.

  Regla: El estado de la solicitud dice como qué cuenta una persona

    Esquema del escenario: [1] una mujer cuyo asilo consta como <asilo>
      Dado que Amanda es una mujer de 48 años de Nicaragua
      Y que México la tiene en Tapachula
      Y sobre Amanda, "asilo" es "<asilo>"
      Cuando está lista el 2018-08-07 a las 10:00
      Entonces Amanda cuenta como <categoría> por esta cláusula
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asilo          | categoría     | razón                                        |
        | WISH_EXPRESSED | ASYLUM_SEEKER | la persona desea asilo o espera una decisión |
        | PENDING        | ASYLUM_SEEKER | la persona desea asilo o espera una decisión |
        | GRANTED        | REFUGEE       | la persona obtuvo asilo                      |

    Esquema del escenario: [2] una mujer cuyo asilo consta como <asilo>
      Dado que Amanda es una mujer de 48 años de Nicaragua
      Y que México la tiene en Tapachula
      Y sobre Amanda, "asilo" es "<asilo>"
      Cuando está lista el 2018-08-07 a las 10:00
      Entonces esta cláusula no rige para Amanda
      Y Amanda no cuenta como ASYLUM_SEEKER por esta cláusula
      Y Amanda no cuenta como REFUGEE por esta cláusula

      Ejemplos:
        | asilo   |
        | NONE    |
        | REFUSED |

  Regla: Obliga a México desde el 5 de septiembre de 2000 y a los Estados Unidos desde el 1 de noviembre de 1968

    Esquema del escenario: [3] una nicaragüense en México el <día>
      Dado que Amanda es una mujer de 48 años de Nicaragua
      Y que México la tiene en Tapachula
      Y sobre Amanda, "asilo" es "PENDING"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Amanda

      Ejemplos:
        | día        | rige    |
        | 2000-09-04 | no rige |
        | 2000-09-05 | rige    |

    Esquema del escenario: [4] una mexicana en los Estados Unidos el <día>
      Dado que Leticia es una mujer de 48 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Leticia, "asilo" es "PENDING"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Leticia

      Ejemplos:
        | día        | rige    |
        | 1968-10-31 | no rige |
        | 1968-11-01 | rige    |

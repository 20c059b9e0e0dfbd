# language: es
@lmig-2011/article-112
Característica: LMIG 112: la niña, el niño o adolescente retorna únicamente como lo permite el plan de la Procuraduría de Protección

  Desde el 11 de enero de 2021, para toda niña, todo niño o adolescente; antes, para quien está solo o
  separado. Sin plan: el procedimiento de protección. Un plan que ordena que permanezca: no hay retorno, y se
  regulariza su estancia. Un plan que permite la salida: aviso a la Procuraduría, confirmación de la autoridad
  del Estado de destino, personal especializado, aviso al consulado con tiempo; sin consulado donde se
  necesita protección.

  Regla: La niña, el niño o adolescente sin plan que permita el retorno pasa al procedimiento de protección

    Esquema del escenario: [1] Ingrid está sola, el plan es <plan>, y el día es <día>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y sobre Ingrid, "plan de restitución de derechos" es "<plan>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces a Ingrid <se remite> a child-protection por esta cláusula
      Y esta cláusula <desvía> para Ingrid con efecto DIVERTS

      Ejemplos: la víspera de la ley y su primer día; la víspera de la reforma y su primer día
        | plan          | día        | se remite       | desvía  |
        | NONE          | 2011-05-25 | no se le remite | no rige |
        | NONE          | 2011-05-26 | se le remite    | rige    |
        | PENDING       | 2021-01-10 | se le remite    | rige    |
        | UNKNOWN       | 2021-01-10 | se le remite    | rige    |
        | NONE          | 2021-01-11 | se le remite    | rige    |
        | PENDING       | 2021-01-11 | se le remite    | rige    |
        | UNKNOWN       | 2021-01-11 | se le remite    | rige    |
        | ALLOWS_RETURN | 2021-01-10 | no se le remite | no rige |
        | ALLOWS_RETURN | 2021-01-11 | no se le remite | no rige |

    Esquema del escenario: [2] Ingrid es <vínculo> una persona adulta, no tiene plan, y el día es <día>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y que Clara es una mujer de 45 años de Guatemala
      Y que Ingrid es <vínculo> Clara
      Y que México las tiene en Tapachula
      Cuando están listas el <día> a las 10:00
      Entonces a Ingrid <se remite> a child-protection por esta cláusula
      Y a Clara no se le remite a child-protection por esta cláusula

      Ejemplos: con su madre, padre o tutor, solo desde la reforma
        | vínculo       | día        | se remite       |
        | la hija de    | 2021-01-10 | no se le remite |
        | la pupila de  | 2021-01-10 | no se le remite |
        | la sobrina de | 2021-01-10 | se le remite    |
        | cuidada por   | 2021-01-10 | se le remite    |
        | la hija de    | 2021-01-11 | se le remite    |
        | la sobrina de | 2021-01-11 | se le remite    |

    Esquema del escenario: [3] Ingrid, nacida el <nacimiento>: quien tiene dieciocho años ya no es niña ni adolescente
      Dado que Ingrid es una persona nacida el <nacimiento>, de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces esta cláusula <rige> para Ingrid

      Ejemplos:
        | nacimiento | rige    |
        | 2005-05-09 | rige    |
        | 2005-05-08 | no rige |

    Esquema del escenario: [4] antes de la reforma, con una tía solo según su dicho: el plan es <plan>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y que Clara es una mujer de 45 años de Guatemala
      Y que Ingrid es la sobrina de Clara, solo según su dicho
      Y sobre Ingrid, "plan de restitución de derechos" es "<plan>"
      Y que México las tiene en Tapachula
      Cuando están listas el 2021-01-10 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso rights-plan para Ingrid por esta cláusula

      Ejemplos: por el solo dicho nadie pasa a otro procedimiento, y por el solo dicho nadie sale
        | plan          | falta    |
        | NONE          | falta    |
        | ALLOWS_RETURN | no falta |

  Regla: Un plan que ordena que permanezca pone fin al retorno, y se regulariza la estancia

    Esquema del escenario: [5] Ingrid está con su madre, el plan es <plan>, y el día es <día>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y que Clara es una mujer de 45 años de Guatemala
      Y que Ingrid es la hija de Clara
      Y sobre Ingrid, "plan de restitución de derechos" es "<plan>"
      Y que México las tiene en Tapachula
      Cuando están listas el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <impide> para Ingrid con efecto BARS
      Y a Ingrid <se remite> a regularisation por esta cláusula

      Ejemplos:
        | plan          | día        | resultado | impide  | se remite       |
        | REQUIRES_STAY | 2011-05-26 | BLOCKED   | rige    | se le remite    |
        | REQUIRES_STAY | 2021-01-10 | BLOCKED   | rige    | se le remite    |
        | REQUIRES_STAY | 2021-01-11 | BLOCKED   | rige    | se le remite    |
        | ALLOWS_RETURN | 2021-01-10 | PENDING   | no rige | no se le remite |
        | ALLOWS_RETURN | 2021-01-11 | PENDING   | no rige | no se le remite |

  Regla: Donde el plan permite el retorno, antes se cumplen tres pasos

    Esquema del escenario: [6] "<asunto>" es <respuesta> para Ingrid, que está sola, el <día>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y sobre Ingrid, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Ingrid, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso <paso> para Ingrid por esta cláusula

      Ejemplos: lo que nadie ha respondido no está cumplido
        | asunto                         | respuesta | día        | paso                | falta    |
        | autoridad de niñez avisada     | NO        | 2021-01-10 | authority-told      | falta    |
        | autoridad de niñez avisada     | NO        | 2021-01-11 | authority-told      | falta    |
        | autoridad de niñez avisada     | UNKNOWN   | 2021-01-11 | authority-told      | falta    |
        | autoridad de niñez avisada     | YES       | 2021-01-11 | authority-told      | no falta |
        | autoridad receptora confirmada | NO        | 2021-01-10 | receiving-authority | falta    |
        | autoridad receptora confirmada | NO        | 2021-01-11 | receiving-authority | falta    |
        | autoridad receptora confirmada | YES       | 2021-01-11 | receiving-authority | no falta |
        | acompañamiento especializado   | NO        | 2021-01-10 | specialist-escort   | falta    |
        | acompañamiento especializado   | NO        | 2021-01-11 | specialist-escort   | falta    |
        | acompañamiento especializado   | YES       | 2021-01-11 | specialist-escort   | no falta |

    Esquema del escenario: [7] lo mismo para una niña con su madre, solo desde la reforma: <día>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y que Clara es una mujer de 45 años de Guatemala
      Y que Ingrid es la hija de Clara
      Y sobre Ingrid, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México las tiene en Tapachula
      Cuando están listas el <día> a las 10:00
      Entonces <falta> el paso authority-told para Ingrid por esta cláusula
      Y <falta> el paso receiving-authority para Ingrid por esta cláusula
      Y <falta> el paso specialist-escort para Ingrid por esta cláusula
      Y <aviso> al consulado sobre Ingrid por esta cláusula
      Y <de inmediato> a dif sobre Ingrid por esta cláusula
      Y <de inmediato> a child-protection-authority sobre Ingrid por esta cláusula
      Y a Ingrid <se debe> age-appropriate-information por esta cláusula
      Y a Ingrid <se debe> specialist-company por esta cláusula

      Ejemplos:
        | día        | falta    | aviso                        | de inmediato          | se debe       |
        | 2021-01-10 | no falta | no se avisa                  | no se avisa           | no se le debe |
        | 2021-01-11 | falta    | se avisa antes de la entrega | se avisa de inmediato | se le debe    |

  Regla: A quién se avisa de una niña, un niño o adolescente

    Esquema del escenario: [8] de una niña sola el <día>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y sobre Ingrid, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces se avisa de inmediato a dif sobre Ingrid por esta cláusula
      Y se avisa antes de la entrega al consulado sobre Ingrid por esta cláusula
      Y no se avisa a comar sobre Ingrid por esta cláusula

      Ejemplos:
        | día        |
        | 2021-01-10 |
        | 2021-01-11 |

    Esquema del escenario: [9] sobre Ingrid, "<asunto>" es <respuesta>
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y sobre Ingrid, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces consular-contact <prohibido> para Ingrid por esta cláusula
      Y <aviso> a comar sobre Ingrid por esta cláusula

      Ejemplos: indicios de que necesita protección
        | asunto           | respuesta      | prohibido         | aviso                 |
        | temor al regreso | YES            | está prohibido    | se avisa de inmediato |
        | temor al regreso | NO             | no está prohibido | no se avisa           |
        | asilo            | WISH_EXPRESSED | está prohibido    | se avisa de inmediato |
        | asilo            | PENDING        | está prohibido    | se avisa de inmediato |
        | asilo            | GRANTED        | está prohibido    | no se avisa           |
        | asilo            | NONE           | no está prohibido | no se avisa           |

    Esquema del escenario: [10] la respuesta da la razón
      Dado que Ingrid es una niña de 13 años de Guatemala
      Y sobre Ingrid, "<asunto>" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto                          | respuesta     | día        | razón                                                                                                     |
        | plan de restitución de derechos | NONE          | 2023-05-08 | ningún plan de la Procuraduría de Protección permite el retorno                                           |
        | plan de restitución de derechos | NONE          | 2015-05-08 | la niña, el niño o adolescente está sin compañía y ningún plan permite el retorno                         |
        | plan de restitución de derechos | REQUIRES_STAY | 2023-05-08 | el plan dispone que la niña, el niño o adolescente permanezca                                             |
        | plan de restitución de derechos | ALLOWS_RETURN | 2023-05-08 | se avisa al consulado con tiempo suficiente para recibir a la niña, el niño o adolescente                 |
        | temor al regreso                | YES           | 2023-05-08 | hay indicios de que la niña, el niño o adolescente necesita protección y se avisa de inmediato a la COMAR |

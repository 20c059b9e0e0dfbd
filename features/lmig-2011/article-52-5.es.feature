# language: es
@lmig-2011/article-52-5
Característica: LMIG 52 V: quién puede permanecer como visitante por razones humanitarias

  Las víctimas y los testigos de un delito en México (a); desde el 11 de enero de 2021, toda niña, niño o
  adolescente y el adulto que le cuida (b); y quien solicita la condición de refugiado (c). Se debe mientras
  la persona permanece, no en un retorno.

  Regla: (a) La víctima o el testigo de un delito en México puede permanecer

    Esquema del escenario: [1] Wilmer fue víctima de un robo, y el día es <día>
      Dado que Wilmer es un hombre de 27 años de Honduras
      Y sobre Wilmer, "víctima o testigo de un delito" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces a Wilmer <debe> humanitarian-status por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | día        | debe          |
        | 2011-05-25 | no se le debe |
        | 2011-05-26 | se le debe    |

    Escenario: [2] no se debe a quien fue informado de esto, declinó y vuelve a su país
      Dado que Wilmer es un hombre de 27 años de Honduras
      Y sobre Wilmer, "víctima o testigo de un delito" es "YES"
      Y sobre Wilmer, "regularización declinada" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Wilmer

  Regla: (b) Una niña, un niño o adolescente, y el adulto que le cuida, pueden permanecer

    Esquema del escenario: [3] Fátima es una niña no acompañada y sin plan, y el día es <día>
      Dado que Fátima es una niña de 14 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Fátima <debe> humanitarian-status por esta cláusula

      Ejemplos: la víspera de la reforma sobre niñez y su primer día
        | día        | debe          |
        | 2021-01-10 | no se le debe |
        | 2021-01-11 | se le debe    |

    Esquema del escenario: [4] Rosaura es <vínculo> Fátima
      Dado que Fátima es una niña de 14 años de Nicaragua
      Y que Rosaura es una mujer de 38 años de Nicaragua
      Y que Rosaura es <vínculo> Fátima
      Y que México las tiene en Tapachula
      Cuando están listas el 2021-01-11 a las 10:00
      Entonces a Fátima se le debe humanitarian-status por esta cláusula
      Y a Rosaura <debe> humanitarian-status por esta cláusula

      Ejemplos:
        | vínculo         | debe       |
        | la madre de     | se le debe |
        | la tutora de    | se le debe |
        | la cuidadora de | se le debe |

    Escenario: [5] una adulta del mismo caso que no tiene vínculo con la niña
      Dado que Fátima es una niña de 14 años de Nicaragua
      Y que Rosaura es una mujer de 38 años de Nicaragua
      Y que México las tiene en Tapachula
      Cuando están listas el 2021-01-11 a las 10:00
      Entonces a Fátima se le debe humanitarian-status por esta cláusula
      Y a Rosaura no se le debe humanitarian-status por esta cláusula

  Regla: (c) Quien solicita la condición de refugiado puede permanecer hasta que se resuelva

    Esquema del escenario: [6] el asilo de Jairo consta como <asilo>
      Dado que Jairo es un hombre de 33 años de El Salvador
      Y sobre Jairo, "asilo" es "<asilo>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces a Jairo <debe> humanitarian-status por esta cláusula

      Ejemplos:
        | asilo          | debe          |
        | WISH_EXPRESSED | se le debe    |
        | PENDING        | se le debe    |
        | GRANTED        | no se le debe |
        | NONE           | no se le debe |

    Escenario: [7] la respuesta da la razón
      Dado que Jairo es un hombre de 33 años de El Salvador
      Y sobre Jairo, "asilo" es "PENDING"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la persona ha solicitado refugio y puede permanecer hasta que se resuelva"

# language: es
Característica: A quién se avisa y hasta cuándo, y qué plazos corren

  Los plazos en horas corren desde el momento que nombra la cláusula, y si nombra el encuentro, desde lo que
  ocurra primero, el encuentro o la custodia. Los días hábiles excluyen los fines de semana y los días
  festivos del Estado que tiene a la persona.

  Regla: Las horas corren sin interrupción

    Esquema del escenario: [1] un niño no acompañado, encontrado el <encuentro> y en custodia desde <custodia>
      Dado que Luis es un niño de 15 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el <custodia>
      Y sobre el caso, "momento del encuentro" es "<encuentro>"
      Y sobre el caso, "entorno del encuentro" es "RIVER"
      Y sobre Luis, "edad en duda" es "YES"
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces se avisa a más tardar el <límite> a hhs sobre Luis por usc-8/section-1232-b-2

      Ejemplos: cuarenta y ocho horas desde lo que ocurrió primero
        | encuentro              | custodia               | límite                 |
        | 2020-03-09 a las 20:00 | 2020-03-09 a las 22:10 | 2020-03-11 a las 20:00 |
        | 2020-03-09 a las 22:10 | 2020-03-09 a las 20:00 | 2020-03-11 a las 20:00 |

    Escenario: [2] no se conoce el momento, y se pregunta
      Dado que Juan es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-10-02 a las 09:00
      Entonces se pregunta sobre Juan "inicio de la custodia" por lmig-2011/article-111
      Y no corre ningún plazo para Juan por lmig-2011/article-111

  Regla: Los días hábiles excluyen los fines de semana y los días festivos

    Esquema del escenario: [3] un hombre a quien México tiene desde el <desde> a las 10:00
      Dado que Juan es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula desde el <desde> a las 10:00
      Cuando está listo el <desde> a las 12:00
      Entonces un plazo para Juan por lmig-2011/article-111 vence el <día> a las 23:59, luego decision-due

      Ejemplos: quince días hábiles, con y sin el dieciséis de septiembre
        | desde      | día        |
        | 2014-10-01 | 2014-10-22 |
        | 2014-09-10 | 2014-10-02 |

  Regla: De una devolución se avisa solo donde la hay

    Esquema del escenario: [4] Juan es de interés especial para México, y su "peligro al regreso" es "<peligro>"
      Dado que Juan es un hombre de 30 años de México
      Y sobre Juan, "interés especial del estado receptor" es "YES"
      Y sobre Juan, "peligro al regreso" es "<peligro>"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces <aviso> a prosecutor-general sobre Juan por lar-2016/common-13

      Ejemplos: nadie avisa a la fiscalía de una persona que no va para allá
        | peligro | aviso                 |
        | NO      | se avisa de inmediato |
        | YES     | no se avisa           |

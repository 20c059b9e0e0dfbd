# language: es
@usc-8/section-1232-a-2-c-ii
Característica: 8 USC 1232(a)(2)(C)(ii): la niña, el niño o adolescente no acompañado vuelve en un horario razonable de oficina

  La ley no da horas. Es un deber de cuidado junto al horario del puerto y a las demás cláusulas, y no una
  ventana. Rige desde el 23 de marzo de 2009.

  Regla: A la niña, el niño o adolescente no acompañado se le debe un retorno en un horario razonable de oficina

    Escenario: [1] un niño de 15 años, no acompañado, que puede volver pronto a casa
      Dado que Gael es un niño de 15 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en el río el 2020-03-09 a las 22:10
      Y sobre Gael, "riesgo de trata al regreso" es "NO"
      Y sobre Gael, "temor creíble" es "NO"
      Y sobre Gael, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y a Gael se le debe reasonable-business-hours por esta cláusula
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no acompañado solo vuelve en un horario razonable de oficina"
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no acompañado solo vuelve en un horario razonable de oficina"

    Escenario: [2] un niño de 15 años con su madre
      Dado que Gael es un niño de 15 años de México
      Y que Norma es una mujer de 37 años de México
      Y que Gael es el hijo de Norma, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y a Gael no se le debe reasonable-business-hours por esta cláusula

    Escenario: [3] un niño de 15 años, no acompañado, que no es devuelto
      Dado que Gael es un niño de 15 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en el río el 2020-03-09 a las 22:10
      Y sobre Gael, "riesgo de trata al regreso" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Gael no se le debe reasonable-business-hours por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Escenario: [4] la víspera
      Dado que Gael es un niño de 15 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-21 a las 22:10
      Y que los encontraron en el río el 2009-03-21 a las 22:10
      Y sobre Gael, "riesgo de trata al regreso" es "NO"
      Y sobre Gael, "temor creíble" es "NO"
      Y sobre Gael, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2009-03-22 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Gael

    Escenario: [5] el primer día
      Dado que Gael es un niño de 15 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-22 a las 22:10
      Y que los encontraron en el río el 2009-03-22 a las 22:10
      Y sobre Gael, "riesgo de trata al regreso" es "NO"
      Y sobre Gael, "temor creíble" es "NO"
      Y sobre Gael, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2009-03-23 a las 10:00
      Entonces el caso resulta PENDING
      Y a Gael se le debe reasonable-business-hours por esta cláusula

# language: es
@us-policy/presumption-under-14
Característica: Política de la Oficina de Aduanas y Protección Fronteriza (CBP): se presume que la niña o el niño menor de catorce años no puede decidir por sí mismo

  La presunción solo cae si se refuta por escrito; de lo contrario, la niña o el niño pasa a Salud y Servicios
  Humanos. Se aplica desde el 23 de marzo de 2009.

  Regla: La niña o el niño no acompañado menor de catorce años pasa a Salud y Servicios Humanos

    Escenario: [1] un niño de 13 años, no acompañado, que pasó la evaluación
      Dado que Nico es un niño de 13 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Nico, "riesgo de trata al regreso" es "NO"
      Y sobre Nico, "temor creíble" es "NO"
      Y sobre Nico, "capaz de decidir por sí" es "YES"
      Y sobre Nico, "capacidad demostrada pese a la corta edad" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Nico con efecto DIVERTS
      Y a Nico se le remite a hhs-orr por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la niña o el niño tiene menos de catorce años, y ninguna razón documentada muestra que pueda decidir de manera independiente"

    Escenario: [2] lo que nadie escribió no quedó refutado
      Dado que Nico es un niño de 13 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Nico, "riesgo de trata al regreso" es "NO"
      Y sobre Nico, "temor creíble" es "NO"
      Y sobre Nico, "capaz de decidir por sí" es "YES"
      Y que a Nico no se le ha preguntado por "capacidad demostrada pese a la corta edad"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Nico se le remite a hhs-orr por esta cláusula

    Escenario: [3] una razón documentada muestra que un niño de 13 años puede decidir
      Dado que Nico es un niño de 13 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Nico, "riesgo de trata al regreso" es "NO"
      Y sobre Nico, "temor creíble" es "NO"
      Y sobre Nico, "capaz de decidir por sí" es "YES"
      Y sobre Nico, "capacidad demostrada pese a la corta edad" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Nico

  Regla: La presunción termina al cumplir catorce años, y no toca a quien está acompañado

    Esquema del escenario: [4] un niño con nacimiento el <nacimiento>, no acompañado
      Dado que Nico es un niño nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Nico, "riesgo de trata al regreso" es "NO"
      Y sobre Nico, "temor creíble" es "NO"
      Y sobre Nico, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Nico

      Ejemplos: el cumpleaños mismo ya son catorce
        | nacimiento | resultado | rige    |
        | 2006-03-11 | DIVERTED  | rige    |
        | 2006-03-10 | PENDING   | no rige |

    Escenario: [5] un niño de 13 años con su padre
      Dado que Nico es un niño de 13 años de México
      Y que Gerardo es un hombre de 41 años de México
      Y que Nico es el hijo de Gerardo, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Nico

  Regla: La política se aplica desde el 23 de marzo de 2009

    Esquema del escenario: [6] un niño de 13 años, no acompañado, el <día>
      Dado que Nico es un niño de 13 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-21 a las 22:10
      Y que los encontraron en la frontera terrestre el 2009-03-21 a las 22:10
      Y sobre Nico, "riesgo de trata al regreso" es "NO"
      Y sobre Nico, "temor creíble" es "NO"
      Y sobre Nico, "capaz de decidir por sí" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Nico

      Ejemplos: antes de ella decide una persona
        | día        | resultado | rige    |
        | 2009-03-22 | REFERRED  | no rige |
        | 2009-03-23 | DIVERTED  | rige    |

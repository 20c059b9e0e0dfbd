# language: es
@usc-8/section-1232-b-2
Característica: 8 USC 1232(b)(2): se avisa a Salud y Servicios Humanos en un plazo de 48 horas

  Se le avisa de una niña, un niño o adolescente no acompañado, y de toda afirmación o sospecha de que una
  persona en custodia tiene menos de dieciocho años. Ambos plazos se cuentan desde el encuentro. Rige desde el
  23 de marzo de 2009.

  Regla: Se le avisa de una niña, un niño o adolescente no acompañado en un plazo de 48 horas

    Escenario: [1] una niña de 12 años de Guatemala, no acompañada
      Dado que Sofía es una niña de 12 años de Guatemala
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en el río el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces se avisa a más tardar el 2020-03-11 a las 22:10 a hhs sobre Sofía por esta cláusula
      Y la respuesta dice de esta cláusula "se avisa a Salud y Servicios Humanos de una niña, un niño o adolescente no acompañado en un plazo de 48 horas"

    Escenario: [2] también cuando una niña de México, no acompañada, puede volver pronto a casa
      Dado que Sofía es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en el río el 2020-03-09 a las 22:10
      Y sobre Sofía, "riesgo de trata al regreso" es "NO"
      Y sobre Sofía, "temor creíble" es "NO"
      Y sobre Sofía, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y se avisa a más tardar el 2020-03-11 a las 22:10 a hhs sobre Sofía por esta cláusula

    Escenario: [3] una niña que está con su madre
      Dado que Sofía es una niña de 12 años de México
      Y que Carla es una mujer de 35 años de México
      Y que Sofía es la hija de Carla, según un documento
      Y que los Estados Unidos las tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces no se avisa a hhs sobre Sofía por esta cláusula

    Escenario: [4] una mujer de 18 años
      Dado que Sofía es una mujer de 18 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Sofía
      Y no se avisa a hhs sobre Sofía por esta cláusula

  Regla: Se le avisa en un plazo de 48 horas de que una persona puede tener menos de dieciocho años

    Escenario: [5] un hombre registrado con 19 años y cuya edad está en duda
      Dado que Elías es un hombre de 19 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en el río el 2020-03-09 a las 22:10
      Y sobre Elías, "edad en duda" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y se avisa a más tardar el 2020-03-11 a las 22:10 a hhs sobre Elías por esta cláusula
      Y la respuesta dice de esta cláusula "alguien afirma o sospecha que la persona tiene menos de dieciocho años, y se avisa a Salud y Servicios Humanos en un plazo de 48 horas"

    Escenario: [6] nadie duda de su edad
      Dado que Elías es un hombre de 19 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y sobre Elías, "edad en duda" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y no se avisa a hhs sobre Elías por esta cláusula

    Escenario: [7] nadie dijo si está en duda
      Dado que Elías es un hombre de 19 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Elías "edad en duda" por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Escenario: [8] la víspera
      Dado que Sofía es una niña de 12 años de Guatemala
      Y que los Estados Unidos la tienen en Laredo desde el 2009-03-21 a las 22:10
      Cuando está lista el 2009-03-22 a las 10:00
      Entonces no se avisa a hhs sobre Sofía por esta cláusula

    Escenario: [9] el primer día
      Dado que Sofía es una niña de 12 años de Guatemala
      Y que los Estados Unidos la tienen en Laredo desde el 2009-03-22 a las 22:10
      Cuando está lista el 2009-03-23 a las 10:00
      Entonces se avisa a más tardar el 2009-03-24 a las 22:10 a hhs sobre Sofía por esta cláusula

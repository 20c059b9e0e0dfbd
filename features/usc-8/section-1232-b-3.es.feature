# language: es
@usc-8/section-1232-b-3
Característica: 8 USC 1232(b)(3): la niña, el niño o adolescente no acompañado es trasladado a Salud y Servicios Humanos en 72 horas

  No se pregunta la hora en que se supo que la niña, el niño o adolescente no estaba acompañado; las 72 horas
  se cuentan desde el encuentro, que nunca es posterior. Rige desde el 23 de marzo de 2009.

  Regla: Para la niña, el niño o adolescente no acompañado corre un plazo de 72 horas

    Escenario: [1] un niño de 9 años de El Salvador, no acompañado
      Dado que Samuel es un niño de 9 años de El Salvador
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en el río el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Samuel con efecto CLOCKS
      Y un plazo para Samuel por esta cláusula vence el 2020-03-12 a las 22:10, luego transfer-to-hhs
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no acompañado que sigue en custodia es trasladado a Salud y Servicios Humanos en un plazo de 72 horas"

    Escenario: [2] 72 horas son 72 horas, también cuando entretanto se atrasan los relojes
      Dado que Samuel es un niño de 9 años de El Salvador
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-10-31 a las 12:00
      Y que los encontraron en el río el 2020-10-31 a las 12:00
      Cuando está listo el 2020-11-01 a las 10:00
      Entonces un plazo para Samuel por esta cláusula vence el 2020-11-03 a las 11:00, luego transfer-to-hhs

    Escenario: [3] un niño de 9 años con su padre
      Dado que Samuel es un niño de 9 años de El Salvador
      Y que Raúl es un hombre de 33 años de El Salvador
      Y que Samuel es el hijo de Raúl, según un documento
      Y que los Estados Unidos los tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Samuel
      Y no corre ningún plazo para Samuel por esta cláusula

    Escenario: [4] un hombre de 18 años
      Dado que Samuel es un hombre de 18 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y no corre ningún plazo para Samuel por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Escenario: [5] la víspera
      Dado que Samuel es un niño de 9 años de El Salvador
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-21 a las 22:10
      Cuando está listo el 2009-03-22 a las 10:00
      Entonces el caso resulta REFERRED
      Y no corre ningún plazo para Samuel por esta cláusula

    Escenario: [6] el primer día
      Dado que Samuel es un niño de 9 años de El Salvador
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-22 a las 22:10
      Cuando está listo el 2009-03-23 a las 10:00
      Entonces un plazo para Samuel por esta cláusula vence el 2009-03-25 a las 22:10, luego transfer-to-hhs

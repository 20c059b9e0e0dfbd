# language: es
@usc-8/section-1101-a-3
Característica: 8 USC 1101(a)(3): ninguna persona nacional de los Estados Unidos es expulsada

  El título 8 permite expulsar a quienes no son ciudadanos ni nacionales de los Estados Unidos. Una persona
  nacional se queda, incluso la que solo puede afirmar que lo es.

  Regla: Una persona nacional de los Estados Unidos no es expulsada

    Esquema del escenario: [1] un hombre de los Estados Unidos cuya nacionalidad consta por <prueba>
      Dado que Frank es un hombre de 40 años de los Estados Unidos
      Y sobre Frank, "prueba de la nacionalidad" es "<prueba>"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Frank con efecto BARS
      Y la respuesta dice de esta cláusula "una persona nacional de los Estados Unidos no puede ser expulsada de ese país"
      Y no hay entrega

      Ejemplos: una afirmación protege igual que un documento
        | prueba   |
        | DOCUMENT |
        | CLAIM    |

    Escenario: [2] una sola persona nacional de los Estados Unidos detiene a toda la familia
      Dado que Grace es una niña de 4 años de los Estados Unidos
      Y que Marisol es una mujer de 29 años de México
      Y que Grace es la hija de Marisol, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y Grace resulta BLOCKED
      Y esta cláusula no rige para Marisol
      Y no hay entrega

  Regla: A las demás personas no las protege esta cláusula

    Escenario: [3] un hombre de México
      Dado que Luis es un hombre de 40 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Luis

    Escenario: [4] un hombre de los Estados Unidos a quien México tiene en custodia
      Dado que Frank es un hombre de 40 años de los Estados Unidos
      Y que México lo tiene en la Ciudad de México
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Frank

  Regla: Una nacionalidad que nadie conoce se pregunta

    Escenario: [5] un hombre cuya nacionalidad no se conoce
      Dado que Sam es un hombre de 40 años de nacionalidad desconocida
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Sam "nacionalidad" por esta cláusula

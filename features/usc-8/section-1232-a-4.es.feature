# language: es
@usc-8/section-1232-a-4
Característica: 8 USC 1232(a)(4): se evalúa a la niña, el niño o adolescente no acompañado en un plazo de 48 horas y en todo caso antes del retorno

  Las 48 horas corren desde la detención. La niña, el niño o adolescente no acompañado sobre quien nada se
  decidió hasta entonces pasa de inmediato a Salud y Servicios Humanos. Rige desde el 23 de marzo de 2009.

  Regla: Una evaluación que tarda más de 48 horas lleva a Salud y Servicios Humanos

    Esquema del escenario: [1] la evaluación de un niño de 16 años termina el <fin>
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Saúl, "riesgo de trata al regreso" es "NO"
      Y sobre Saúl, "temor creíble" es "NO"
      Y sobre Saúl, "capaz de decidir por sí" es "YES"
      Y sobre Saúl, "fin de la entrevista de detección" es "<fin>"
      Cuando está listo el 2020-03-12 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Saúl con efecto DIVERTS

      Ejemplos: el último minuto cuenta
        | fin                    | resultado | rige    |
        | 2020-03-10 a las 08:00 | PENDING   | no rige |
        | 2020-03-11 a las 22:10 | PENDING   | no rige |
        | 2020-03-11 a las 22:11 | DIVERTED  | rige    |

    Escenario: [2] nada se decidió en 48 horas
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Saúl, "riesgo de trata al regreso" es "NO"
      Y sobre Saúl, "temor creíble" es "NO"
      Y sobre Saúl, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-12 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Saúl se le remite a hhs-orr por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la evaluación no se completó en 48 horas"

    Escenario: [3] las horas corren desde el encuentro, cuando la custodia empezó después
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-10 a las 06:00
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Saúl, "riesgo de trata al regreso" es "NO"
      Y sobre Saúl, "temor creíble" es "NO"
      Y sobre Saúl, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-12 a las 05:00
      Entonces el caso resulta DIVERTED
      Y a Saúl se le remite a hhs-orr por esta cláusula

    Escenario: [4] nadie sabe cuándo fue encontrado el niño
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que los encontraron en la frontera terrestre
      Y sobre Saúl, "riesgo de trata al regreso" es "NO"
      Y sobre Saúl, "temor creíble" es "NO"
      Y sobre Saúl, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Saúl "inicio de la custodia" por esta cláusula

  Regla: Un plazo de 48 horas corre desde la detención

    Escenario: [5] el plazo de un niño de 16 años
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces un plazo para Saúl por esta cláusula vence el 2020-03-11 a las 22:10, luego transfer-to-hhs
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no acompañado es evaluado en 48 horas desde su detención o, si no, pasa a Salud y Servicios Humanos"

    Escenario: [6] 48 horas son 48 horas, también cuando entretanto se adelantan los relojes
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-07 a las 12:00
      Y que los encontraron en la frontera terrestre el 2020-03-07 a las 12:00
      Cuando está listo el 2020-03-08 a las 10:00
      Entonces un plazo para Saúl por esta cláusula vence el 2020-03-09 a las 13:00, luego transfer-to-hhs

    Escenario: [7] no corre ningún plazo para un niño que está con su madre
      Dado que Saúl es un niño de 16 años de México
      Y que Olga es una mujer de 50 años de México
      Y que Saúl es el hijo de Olga, según un documento
      Y que los Estados Unidos los tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listos el 2020-03-12 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Saúl
      Y no corre ningún plazo para Saúl por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Escenario: [8] la víspera
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-19 a las 22:10
      Y que los encontraron en la frontera terrestre el 2009-03-19 a las 22:10
      Cuando está listo el 2009-03-22 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Saúl
      Y no corre ningún plazo para Saúl por esta cláusula

    Escenario: [9] el primer día
      Dado que Saúl es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-20 a las 22:10
      Y que los encontraron en la frontera terrestre el 2009-03-20 a las 22:10
      Cuando está listo el 2009-03-23 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Saúl con efecto DIVERTS

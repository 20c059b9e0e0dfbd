# language: es
@usc-8/section-1225-b-1-b-iii-iii
Característica: 8 USC 1225(b)(1)(B)(iii)(III): no se devuelve a nadie mientras el tribunal revisa la conclusión sobre el temor

  La persona puede pedir que un tribunal revise la conclusión negativa sobre el temor. El tribunal decide en
  un plazo de 7 días, y mientras tanto la persona se queda. Rige desde el 1 de abril de 1997.

  Regla: Una revisión que se pidió impide la devolución hasta que el tribunal decida

    Escenario: [1] se pidió una revisión
      Dado que Teresa es una mujer de 33 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Teresa, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Teresa con efecto BARS
      Y no hay entrega
      Y la respuesta se conoce como TEXT
      Y la respuesta dice de esta cláusula "la persona pidió que un tribunal revise la conclusión negativa sobre el temor, y el tribunal no ha decidido"

    Esquema del escenario: [2] el dato de la revisión es <revisión>
      Dado que Teresa es una mujer de 33 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Teresa, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Teresa
      Y no corre ningún plazo para Teresa por esta cláusula

      Ejemplos: no hay nada que el tribunal deba decidir
        | revisión  | resultado  |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | VACATED   | DIVERTED   |

    Escenario: [3] nadie dijo si se pidió una revisión
      Dado que Teresa es una mujer de 33 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Teresa no se le ha preguntado por "revisión de una conclusión negativa sobre el temor"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Teresa "revisión de una conclusión negativa sobre el temor" por esta cláusula

  Regla: El tribunal decide en un plazo de 7 días

    Escenario: [4] el plazo corre
      Dado que Teresa es una mujer de 33 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Teresa, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula rige para Teresa con efecto CLOCKS
      Y la respuesta dice de esta cláusula "el tribunal revisa la conclusión negativa en 24 horas si es posible y nunca después de 7 días de ella"

  Regla: La cláusula rige desde el 1 de abril de 1997

    Esquema del escenario: [5] el <día>
      Dado que Teresa es una mujer de 33 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Teresa, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Teresa

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

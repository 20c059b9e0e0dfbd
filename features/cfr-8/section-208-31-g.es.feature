# language: es
@cfr-8/section-208-31-g
Característica: 8 CFR 208.31(g): no se devuelve a nadie mientras el tribunal revisa la conclusión sobre el temor razonable

  Una persona puede pedir que un tribunal revise la conclusión de que no tiene temor razonable. Hasta que el
  tribunal decide, no hay devolución. Se aplica aquí desde el 1 de abril de 1997.

  Regla: Una revisión pedida impide la devolución

    Escenario: [1] se pidió una revisión
      Dado que Rafael es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rafael, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Rafael con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona pidió que un tribunal revise la conclusión sobre el temor razonable, y el tribunal no ha decidido"

    Esquema del escenario: [2] la revisión es <revisión>
      Dado que Rafael es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rafael, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Rafael

      Ejemplos: no hay nada que un tribunal deba decidir
        | revisión  | resultado  |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | VACATED   | DIVERTED   |

    Escenario: [3] nadie informó si se pidió una revisión
      Dado que Rafael es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que a Rafael no se le ha preguntado por "revisión de una conclusión negativa sobre el temor"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Rafael "revisión de una conclusión negativa sobre el temor" por esta cláusula

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Rafael es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Rafael, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Rafael

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

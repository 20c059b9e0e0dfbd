# language: es
@cfr-8/section-208-31-g-2
Característica: 8 CFR 208.31(g)(2): la solicitud continúa cuando el tribunal halló un temor razonable

  El tribunal anuló la conclusión negativa: la solicitud se examina y no hay devolución. Se aplica aquí desde
  el 1 de abril de 1997.

  Regla: Una conclusión negativa anulada lleva de nuevo a la solicitud

    Escenario: [1] un tribunal anuló la conclusión
      Dado que Irma es una mujer de 48 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Irma, "revisión de una conclusión negativa sobre el temor" es "VACATED"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Irma con efecto DIVERTS
      Y a Irma se le remite a asylum-officer por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "el tribunal anuló la conclusión negativa sobre el temor, y la solicitud se examina"

    Esquema del escenario: [2] la revisión es <revisión>
      Dado que Irma es una mujer de 48 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Irma, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Irma

      Ejemplos: una revisión pedida impide la devolución por otra cláusula
        | revisión  | resultado  |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | REQUESTED | BLOCKED    |

    Escenario: [3] nadie informó en qué terminó una revisión
      Dado que Irma es una mujer de 48 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Irma no se le ha preguntado por "revisión de una conclusión negativa sobre el temor"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Irma "revisión de una conclusión negativa sobre el temor" por esta cláusula

  Regla: El reglamento se aplica desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Irma es una mujer de 48 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Irma, "revisión de una conclusión negativa sobre el temor" es "VACATED"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Irma

      Ejemplos: el día anterior y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

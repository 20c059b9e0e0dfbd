# language: es
@usc-8/section-1225-b-1-b-ii
Característica: 8 USC 1225(b)(1)(B)(ii): la solicitud continúa cuando el tribunal anuló la conclusión negativa

  La persona con temor creíble se queda para el examen de su solicitud. En el mismo lugar está la persona cuya
  conclusión negativa anuló el tribunal. Rige desde el 1 de abril de 1997.

  Regla: Una conclusión negativa que fue anulada lleva de nuevo a la solicitud

    Escenario: [1] el tribunal anuló la conclusión
      Dado que Adriana es una mujer de 45 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Adriana, "revisión de una conclusión negativa sobre el temor" es "VACATED"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Adriana con efecto DIVERTS
      Y a Adriana se le remite a asylum-officer por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "el tribunal anuló la conclusión negativa sobre el temor, por lo que la solicitud continúa"

    Esquema del escenario: [2] el dato de la revisión es <revisión>
      Dado que Adriana es una mujer de 45 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Adriana, "revisión de una conclusión negativa sobre el temor" es "<revisión>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula no rige para Adriana

      Ejemplos: una revisión que se pidió detiene la devolución por otra cláusula
        | revisión  | resultado  |
        | NONE      | RETURNABLE |
        | UPHELD    | RETURNABLE |
        | NOT_ASKED | RETURNABLE |
        | REQUESTED | BLOCKED    |

  Regla: Una revisión de la que nadie habló se pregunta y no detiene nada

    Escenario: [3] nadie dijo si hubo revisión
      Dado que Adriana es una mujer de 45 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Adriana no se le ha preguntado por "revisión de una conclusión negativa sobre el temor"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Adriana "revisión de una conclusión negativa sobre el temor" por esta cláusula

  Regla: La cláusula rige desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Adriana es una mujer de 45 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Adriana, "revisión de una conclusión negativa sobre el temor" es "VACATED"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Adriana

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

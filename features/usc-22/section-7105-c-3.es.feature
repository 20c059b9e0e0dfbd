# language: es
@usc-22/section-7105-c-3
Característica: 22 USC 7105(c)(3): la víctima de trata puede obtener permiso para permanecer

  La autoridad de atención a víctimas atiende a quien puede ser víctima. No se devuelve a una víctima hacia el
  peligro ni sin que lo haya pedido. Rige desde el 28 de octubre de 2000.

  Regla: La persona que puede ser víctima pasa a la autoridad de atención a víctimas

    Escenario: [1] una mujer que puede ser víctima
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Beatriz, "trata" es "SUSPECTED"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Beatriz con efecto DIVERTS
      Y a Beatriz se le remite a victim-authority por esta cláusula
      Y a Beatriz se le debe information-on-staying por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona puede ser víctima de trata, y la autoridad de atención a víctimas decide primero"

    Escenario: [2] ninguna señal de trata
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Beatriz, "trata" es "NO"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Beatriz
      Y a Beatriz no se le debe information-on-staying por esta cláusula

    Escenario: [3] nadie buscó señales de trata
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y que a Beatriz no se le ha preguntado por "trata"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Beatriz "trata" por esta cláusula

  Regla: No se devuelve a una víctima hacia el peligro

    Escenario: [4] una víctima que pidió volver y correría peligro
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Beatriz, "trata" es "IDENTIFIED"
      Y sobre Beatriz, "solicitud de regreso" es "WRITTEN"
      Y sobre Beatriz, "peligro al regreso" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Beatriz con efecto BARS
      Y la respuesta dice de esta cláusula "la persona es víctima de trata y correría peligro con el retorno"

  Regla: No se devuelve a una víctima sin que lo haya pedido

    Esquema del escenario: [5] una víctima que no corre peligro cuya solicitud es <solicitud>
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Beatriz, "trata" es "IDENTIFIED"
      Y sobre Beatriz, "solicitud de regreso" es "<solicitud>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Beatriz con efecto BARS
      Y a Beatriz se le debe information-on-staying por esta cláusula
      Y la respuesta dice de esta cláusula "la persona es víctima de trata y no ha pedido volver"

      Ejemplos: el silencio no es una solicitud
        | solicitud |
        | NONE      |
        | REFUSED   |
        | UNKNOWN   |

    Esquema del escenario: [6] una víctima que no corre peligro cuya solicitud es <solicitud>
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Beatriz, "trata" es "IDENTIFIED"
      Y sobre Beatriz, "solicitud de regreso" es "<solicitud>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Beatriz con efecto BARS
      Y esta cláusula no rige para Beatriz con efecto DIVERTS
      Y a Beatriz se le debe information-on-staying por esta cláusula
      Y la respuesta dice de esta cláusula "se informa a la víctima de trata de que puede obtener permiso para permanecer"

      Ejemplos: la solicitud puede ser de palabra
        | solicitud |
        | ORAL      |
        | WRITTEN   |

  Regla: La cláusula rige desde el 28 de octubre de 2000

    Esquema del escenario: [7] el <día>
      Dado que Beatriz es una mujer de 20 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre Beatriz, "trata" es "SUSPECTED"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Beatriz

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 2000-10-27 | no rige |
        | 2000-10-28 | rige    |

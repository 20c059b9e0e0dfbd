# language: es
@us-policy/unfit-to-travel
Característica: Política de los Estados Unidos: no se devuelve a nadie mientras no esté en condiciones de viajar

  Se sigue de los principios de trato humano y de atención especial a las personas enfermas que ambos
  gobiernos nombraron en 2003. Se aplica desde el 1 de enero de 2004, sin importar quién tenga a la persona en
  custodia.

  Regla: No se devuelve a quien no está en condiciones de viajar, mientras eso dure

    Esquema del escenario: [1] un hombre que no está en condiciones de viajar, en custodia de <autoridad>
      Dado que Fermín es un hombre de 66 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre el caso, "autoridad" es "<autoridad>"
      Y sobre Fermín, "impedimento para viajar" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Fermín con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona no está en condiciones de viajar"

      Ejemplos: todas las autoridades
        | autoridad |
        | USBP      |
        | ICE_ERO   |
        | PRISON    |

    Escenario: [2] un hombre que está en condiciones de viajar, aunque enfermo
      Dado que Fermín es un hombre de 66 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Fermín, "enfermedad" es "YES"
      Y sobre Fermín, "impedimento para viajar" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Fermín

    Escenario: [3] nadie preguntó si está en condiciones de viajar
      Dado que Fermín es un hombre de 66 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que a Fermín no se le ha preguntado por "impedimento para viajar"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Fermín "impedimento para viajar" por esta cláusula

    Escenario: [4] una niña que no puede viajar retiene también a su madre
      Dado que Alma es una niña de 3 años de México
      Y que Brenda es una mujer de 25 años de México
      Y que Alma es la hija de Brenda, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Y sobre Alma, "impedimento para viajar" es "YES"
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Alma
      Y esta cláusula no rige para Brenda
      Y no hay entrega

  Regla: La política se aplica desde el 1 de enero de 2004

    Esquema del escenario: [5] el <día>
      Dado que Fermín es un hombre de 66 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Fermín, "impedimento para viajar" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Fermín

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 2003-12-31 | no rige |
        | 2004-01-01 | rige    |

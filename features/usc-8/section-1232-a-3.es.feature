# language: es
@usc-8/section-1232-a-3
Característica: 8 USC 1232(a)(3): la niña, el niño o adolescente no acompañado de cualquier otro país pasa a Salud y Servicios Humanos

  Solo las niñas, niños y adolescentes de México y Canadá pueden volver pronto a casa. Cualquier otra niña,
  niño o adolescente no acompañado queda al cuidado de Salud y Servicios Humanos. Rige desde el 23 de marzo de
  2009.

  Regla: La niña, el niño o adolescente no acompañado que no es de un país vecino pasa a Salud y Servicios Humanos

    Esquema del escenario: [1] una niña de <edad> años de <país>, no acompañada
      Dado que Wendy es una niña de <edad> años de <país>
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Wendy con efecto DIVERTS
      Y a Wendy se le remite a hhs-orr por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente está sin acompañante y no es nacional de un país vecino"

      Ejemplos: ninguna evaluación abre un retorno rápido
        | edad | país        |
        | 7    | Guatemala   |
        | 15   | Honduras    |
        | 17   | El Salvador |

    Escenario: [2] una mujer de 18 años de Honduras
      Dado que Wendy es una mujer de 18 años de Honduras
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Wendy

    Escenario: [3] una niña de 15 años de Honduras con su madre
      Dado que Wendy es una niña de 15 años de Honduras
      Y que Delia es una mujer de 39 años de Honduras
      Y que Wendy es la hija de Delia, según un documento
      Y que los Estados Unidos las tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Wendy

    Esquema del escenario: [4] una niña de 15 años de <país>, no acompañada
      Dado que Wendy es una niña de 15 años de <país>
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Wendy, "riesgo de trata al regreso" es "NO"
      Y sobre Wendy, "temor creíble" es "NO"
      Y sobre Wendy, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Wendy
      Y a Wendy no se le remite a hhs-orr por esta cláusula

      Ejemplos: los países vecinos
        | país   |
        | México |
        | Canadá |

    Escenario: [5] nadie sabe de dónde es una niña de 15 años, no acompañada
      Dado que Wendy es una niña de 15 años de nacionalidad desconocida
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Wendy, "riesgo de trata al regreso" es "NO"
      Y sobre Wendy, "temor creíble" es "NO"
      Y sobre Wendy, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Wendy "nacionalidad" por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Esquema del escenario: [6] una niña de 15 años de Honduras, no acompañada, el <día>
      Dado que Wendy es una niña de 15 años de Honduras
      Y que los Estados Unidos la tienen en Laredo desde el 2009-03-21 a las 22:10
      Y que las encontraron en la frontera terrestre el 2009-03-21 a las 22:10
      Cuando está lista el <día> a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Wendy

      Ejemplos: antes de ella decide una persona
        | día        | resultado | rige    |
        | 2009-03-22 | REFERRED  | no rige |
        | 2009-03-23 | DIVERTED  | rige    |

# language: es
@mou-2004/family-unity
Característica: Memorándum de 2004, unidad familiar: la familia es repatriada junta

  Tres meses antes del memorándum ambos gobiernos nombraron la unidad familiar entre los principios que un
  acuerdo de repatriación debía respetar. Se infiere que el memorándum la mantiene.

  Regla: La familia cercana comparte un solo resultado y una sola entrega

    Esquema del escenario: [1] Marta es la <vínculo> de Raúl
      Dado que Marta es una mujer de 44 años de México
      Y que Raúl es un hombre de 19 años de México
      Y que Marta es la <vínculo> de Raúl, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula rige para Marta con efecto KEEPS_TOGETHER
      Y a Marta y Raúl se les debe family-together por esta cláusula
      Y la respuesta dice de esta cláusula "la unidad familiar es uno de los principios de la repatriación"

      Ejemplos:
        | vínculo |
        | madre   |
        | hermana |
        | esposa  |
        | tutora  |

    Escenario: [2] no se devuelve a una hija mientras su madre teme regresar
      Dado que Marta es una mujer de 44 años de México
      Y que Sara es una niña de 12 años de México
      Y que Sara es la hija de Marta, según un documento
      Y sobre Marta, "temor al regreso" es "YES"
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y no hay entrega
      Y separate-family está prohibido para Sara por esta cláusula

    Escenario: [3] una niña conserva el horario de la niñez, y el padre espera con ella
      Dado que Raúl es un hombre de 40 años de México
      Y que Sara es una niña de 12 años de México
      Y que Sara es la hija de Raúl, según un documento
      Y que los Estados Unidos los tienen en El Paso
      Cuando están listos el 2020-03-10 a las 05:30
      Entonces a Raúl y Sara se les debe family-together por esta cláusula
      Y la primera entrega es a las 07:00

  Regla: No se refiere a quien solo viaja con ellos ni a los parientes más lejanos

    Esquema del escenario: [4] Marta es la <vínculo> de Raúl
      Dado que Marta es una mujer de 44 años de México
      Y que Raúl es un hombre de 19 años de México
      Y que Marta es la <vínculo> de Raúl, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Marta
      Y a Marta no se le debe family-together por esta cláusula

      Ejemplos:
        | vínculo   |
        | tía       |
        | cuidadora |

    Escenario: [5] dos mujeres detenidas juntas
      Dado que Marta y Norma son mujeres de 44 años de México
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Marta y Norma

  Regla: La cláusula rige desde el 20 de febrero de 2004

    Esquema del escenario: [6] un matrimonio el <día>
      Dado que Marta es una mujer de 44 años de México
      Y que Raúl es un hombre de 46 años de México
      Y que Marta es la esposa de Raúl, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el <día> a las 10:00
      Entonces esta cláusula <rige> para Marta

      Ejemplos:
        | día        | rige    |
        | 2004-02-19 | no rige |
        | 2004-02-20 | rige    |

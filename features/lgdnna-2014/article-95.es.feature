# language: es
@lgdnna-2014/article-95
Característica: LGDNNA 95: quien viaja solo se aloja separado de personas adultas, y quien viaja acompañado permanece con su familia

  La niña, el niño o adolescente que no está con su madre, padre ni tutor duerme separado de personas adultas;
  quien está con ellos permanece con ellos, salvo que su interés superior indique otra cosa.

  Regla: Quien viaja solo, o únicamente con quien lo cuida, se aloja separado de personas adultas

    Escenario: [1] un niño que viaja solo
      Dado que Josué es un niño de 12 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces esta cláusula rige para Josué con efecto PROVIDES
      Y a Josué se le debe separate-from-adults por esta cláusula
      Y a Josué no se le debe family-together por esta cláusula
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no está con su madre, padre ni tutor y se aloja separado de personas adultas"

    Escenario: [2] un niño con su tío cuenta como separado de su madre y su padre
      Dado que Josué es un niño de 12 años de El Salvador
      Y que Hugo es un hombre de 40 años de El Salvador
      Y que Josué es sobrino de Hugo, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-10 a las 10:00
      Entonces a Josué se le debe separate-from-adults por esta cláusula
      Y a Josué no se le debe family-together por esta cláusula

  Regla: Con su madre, padre o tutor la familia permanece junta

    Escenario: [3] un niño con su madre
      Dado que Josué es un niño de 12 años de El Salvador
      Y que Marta es una mujer de 34 años de El Salvador
      Y que Josué es el hijo de Marta, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-10 a las 10:00
      Entonces a Josué se le debe family-together por esta cláusula
      Y a Josué no se le debe separate-from-adults por esta cláusula
      Y esta cláusula no rige para Marta
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente permanece con su familia"

    Escenario: [4] una niña con su tutora
      Dado que Nayeli es una niña de 7 años de Guatemala
      Y que Berta es una mujer de 61 años de Guatemala
      Y que Nayeli es pupila de Berta, según un documento
      Y que México las tiene en Tapachula
      Cuando están listas el 2023-05-10 a las 10:00
      Entonces a Nayeli se le debe family-together por esta cláusula

    Escenario: [5] un hermano de dieciséis años no cuenta como acompañante
      Dado que Nayeli es una niña de 7 años de Guatemala
      Y que Mateo es un niño de 16 años de Guatemala
      Y que Nayeli es la hermana de Mateo, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-10 a las 10:00
      Entonces a Nayeli se le debe separate-from-adults por esta cláusula
      Y a Mateo se le debe separate-from-adults por esta cláusula

  Regla: Es ley desde el 5 de diciembre de 2014

    Esquema del escenario: [6] un niño que viaja solo el <día>
      Dado que Josué es un niño de 12 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Josué

      Ejemplos:
        | día        | rige    |
        | 2014-12-04 | no rige |
        | 2014-12-05 | rige    |

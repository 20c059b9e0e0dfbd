# language: es
@lmig-2011/article-107
Característica: LMIG 107: lo que se debe en una estación

  Atención médica, tres alimentos al día, dietas especiales donde se necesitan, mujeres separadas de los
  hombres y familias juntas.

  Regla: Toda persona tiene atención médica y tres alimentos al día

    Esquema del escenario: [1] Santos está en custodia el <día>
      Dado que Santos es un hombre de 35 años de Honduras
      Y que México lo tiene en Comitán
      Cuando está listo el <día> a las 10:00
      Entonces a Santos <se debe> medical-care por esta cláusula
      Y a Santos <se debe> three-meals por esta cláusula
      Y a Santos no se le debe women-apart por esta cláusula
      Y a Santos no se le debe special-diet por esta cláusula
      Y a Santos no se le debe family-together por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | día        | se debe       |
        | 2011-05-25 | no se le debe |
        | 2011-05-26 | se le debe    |

  Regla: Se debe dieta especial a la mujer embarazada y a la persona adulta mayor

    Esquema del escenario: [2] el embarazo de Gladis es <embarazo>
      Dado que Gladis es una mujer de 24 años de Honduras
      Y sobre Gladis, "embarazo" es "<embarazo>"
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Gladis <se debe> special-diet por esta cláusula

      Ejemplos:
        | embarazo | se debe       |
        | YES      | se le debe    |
        | NO       | no se le debe |
        | UNKNOWN  | no se le debe |

    Escenario: [3] se pregunta lo que nadie ha preguntado
      Dado que Gladis es una mujer de 24 años de Honduras
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces se pregunta sobre Gladis "embarazo" por esta cláusula

    Esquema del escenario: [4] Anselmo, nacido el <nacimiento>, está listo el 8 de mayo de 2023
      Dado que Anselmo es una persona nacida el <nacimiento>, de Guatemala
      Y que México lo tiene en Comitán
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces a Anselmo <se debe> special-diet por esta cláusula

      Ejemplos: la víspera del día en que cumple sesenta años, y ese día
        | nacimiento | se debe       |
        | 1963-05-09 | no se le debe |
        | 1963-05-08 | se le debe    |

  Regla: Las mujeres se alojan separadas de los hombres, y la familia permanece junta

    Escenario: [5] una pareja, y un amigo de ambos
      Dado que Gladis es una mujer de 24 años de Honduras
      Y que Santos es un hombre de 35 años de Honduras
      Y que Elmer es un hombre de 22 años de Honduras
      Y que Gladis es la esposa de Santos
      Y que México los tiene en Comitán
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces a Gladis se le debe women-apart por esta cláusula
      Y a Santos no se le debe women-apart por esta cláusula
      Y a Gladis y Santos se les debe family-together por esta cláusula
      Y a Elmer no se le debe family-together por esta cláusula
      Y la respuesta dice de esta cláusula "se preserva la unidad familiar durante el alojamiento"

# language: es
@lmig-2011/article-3
Característica: LMIG 3, XVI a XIX: quién es niña, niño o adolescente, y si está acompañado, separado o no acompañado

  Quien tiene menos de dieciocho años es niña, niño o adolescente. Con su madre, padre o tutor que viaja
  también está acompañado; con otro pariente o cuidador, separado; sin ninguna persona mayor de edad, no está
  acompañado. Antes del 11 de enero de 2021 también se usa el texto vigente desde ese día, como inferencia. El
  vínculo que solo consta por declaraciones se confirma antes de que nadie salga.

  Regla: Una persona es niña, niño o adolescente hasta que cumple dieciocho años

    Esquema del escenario: [1] Denis, nacido el <nacimiento>, está listo el <día>
      Dado que Denis es una persona nacida el <nacimiento>, de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Denis <cuenta> como CHILD por esta cláusula

      Ejemplos: el último día de la niñez y el día siguiente
        | nacimiento | día        | cuenta    |
        | 2004-05-04 | 2022-05-03 | cuenta    |
        | 2004-05-04 | 2022-05-04 | no cuenta |
        | 2004-02-29 | 2022-02-28 | cuenta    |
        | 2004-02-29 | 2022-03-01 | no cuenta |

    Escenario: [2] a la persona cuya edad nadie conoce se le cuida como a una niña, un niño o adolescente, y decide una persona
      Dado que Sam es una persona de edad desconocida, de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2022-05-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y Sam no cuenta como CHILD por esta cláusula
      Y falta saber sobre Sam "fecha de nacimiento" por esta cláusula

    Esquema del escenario: [3] el <día> la ley <vigencia>
      Dado que Ixmucané es una niña de 16 años de Guatemala
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces Ixmucané <cuenta> como CHILD por esta cláusula
      Y Ixmucané <cuenta> como UNACCOMPANIED_CHILD por esta cláusula

      Ejemplos:
        | día        | vigencia    | cuenta    |
        | 2011-05-25 | aún no rige | no cuenta |
        | 2011-05-26 | rige        | cuenta    |

  Regla: Una niña, un niño o adolescente está acompañado con su madre, padre o tutor, separado con otro cuidador o pariente, y no acompañado en los demás casos

    Esquema del escenario: [4] el <día> Ana, de 9 años, es <vínculo> una persona adulta y cuenta como <categoría>
      Dado que Ana es una niña de 9 años de El Salvador
      Y que Noé es un hombre de 41 años de El Salvador
      Y que Ana es <vínculo> Noé
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces Ana cuenta como <categoría> por esta cláusula
      Y Ana no cuenta como <otra> por esta cláusula
      Y Noé no cuenta como CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: el último día del texto anterior y el primero del actual
        | día        | vínculo       | categoría         | otra                | razón                                                              |
        | 2021-01-10 | la hija de    | ACCOMPANIED_CHILD | UNACCOMPANIED_CHILD | está con su madre, padre o tutor                                   |
        | 2021-01-11 | la hija de    | ACCOMPANIED_CHILD | UNACCOMPANIED_CHILD | está con su madre, padre o tutor                                   |
        | 2021-01-11 | la pupila de  | ACCOMPANIED_CHILD | SEPARATED_CHILD     | está con su madre, padre o tutor                                   |
        | 2021-01-10 | la sobrina de | SEPARATED_CHILD   | UNACCOMPANIED_CHILD | está con un pariente o cuidador que no es su madre, padre ni tutor |
        | 2021-01-11 | la sobrina de | SEPARATED_CHILD   | ACCOMPANIED_CHILD   | está con un pariente o cuidador que no es su madre, padre ni tutor |
        | 2021-01-11 | cuidada por   | SEPARATED_CHILD   | UNACCOMPANIED_CHILD | está con un pariente o cuidador que no es su madre, padre ni tutor |

    Esquema del escenario: [5] el <día> una niña que viaja con un primo de diecisiete años no está acompañada
      Dado que Ana es una niña de 9 años de El Salvador
      Y que Óscar es un niño de 17 años de El Salvador
      Y que Ana es la prima de Óscar
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces Ana y Óscar cuentan como UNACCOMPANIED_CHILD por esta cláusula
      Y Ana no cuenta como SEPARATED_CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "no está con ninguna persona adulta que sea su madre, padre, tutor, cuidador o pariente"

      Ejemplos:
        | día        |
        | 2021-01-10 |
        | 2021-01-11 |

  Regla: Un vínculo que solo consta por declaraciones no deja a la niña, el niño o adolescente como no acompañado ni le permite irse

    Esquema del escenario: [6] cómo consta el vínculo: <prueba>
      Dado que Ana es una niña de 9 años de El Salvador
      Y que Marta es una mujer de 31 años de El Salvador
      Y que Ana es la hija de Marta, <prueba>
      Y sobre Ana, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México las tiene en Tapachula
      Cuando están listas el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y Ana cuenta como ACCOMPANIED_CHILD por esta cláusula
      Y <falta> el paso confirm-relationship para Ana por esta cláusula

      Ejemplos:
        | prueba               | falta    |
        | solo según su dicho  | falta    |
        | no se sabe según qué | falta    |
        | según un documento   | no falta |
        | según el consulado   | no falta |

    Escenario: [7] el paso está cumplido
      Dado que Ana es una niña de 9 años de El Salvador
      Y que Marta es una mujer de 31 años de El Salvador
      Y que Ana es la hija de Marta, solo según su dicho
      Y sobre Ana, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que Ana ha cumplido el paso confirm-relationship
      Y que México las tiene en Tapachula
      Cuando están listas el 2023-05-08 a las 10:00
      Entonces no falta el paso confirm-relationship para Ana por esta cláusula

    Escenario: [8] una hermana adulta también es pariente
      Dado que Dilma es una niña de 9 años de El Salvador
      Y que Sonia es una mujer de 24 años de El Salvador
      Y que Dilma es la hermana de Sonia, solo según su dicho
      Y sobre Dilma, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México las tiene en Tapachula
      Cuando están listas el 2023-05-08 a las 10:00
      Entonces Dilma cuenta como SEPARATED_CHILD por esta cláusula
      Y falta el paso confirm-relationship para Dilma por esta cláusula

  Regla: En la duda sobre la edad, la persona cuenta como niña, niño o adolescente

    Esquema del escenario: [9] una persona de 19 años cuya edad está en duda, el <día>
      Dado que Sam es una persona de 19 años de Guatemala
      Y sobre Sam, "edad en duda" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces Sam <cuenta> como CHILD por esta cláusula

      Ejemplos: la ley de derechos de niñas, niños y adolescentes empieza el 5 de diciembre de 2014
        | día        | cuenta    |
        | 2014-12-04 | no cuenta |
        | 2014-12-05 | cuenta    |

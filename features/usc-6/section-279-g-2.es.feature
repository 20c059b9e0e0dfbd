# language: es
@usc-6/section-279-g-2
Característica: 6 USC 279(g)(2): quién es una niña, un niño o adolescente no acompañado en la ley de los Estados Unidos

  La niña, el niño o adolescente no acompañado tiene menos de dieciocho años y no tiene ahí madre, padre ni
  tutor legal que pueda cuidarlo. Otros parientes no acompañan. Rige desde el 1 de marzo de 2003.

  Regla: Una persona menor de dieciocho años es niña, niño o adolescente

    Esquema del escenario: [1] una niña nacida el 2004-02-29, el <día>
      Dado que Abril es una niña nacida el 2004-02-29, de México
      Y que los Estados Unidos la tienen en Laredo desde el 2022-02-27 a las 22:10
      Cuando está lista el <día> a las 10:00
      Entonces Abril <cuenta> como CHILD por esta cláusula
      Y Abril <cuenta> como UNACCOMPANIED_CHILD por esta cláusula

      Ejemplos: el cumpleaños del 29 de febrero cuenta el 1 de marzo
        | día        | cuenta    |
        | 2022-02-28 | cuenta    |
        | 2022-03-01 | no cuenta |

    Esquema del escenario: [2] una persona de <edad> años
      Dado que Abril es una persona de <edad> años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Abril <cuenta> como CHILD por esta cláusula

      Ejemplos: dieciocho años ya no es menos de dieciocho
        | edad | cuenta    |
        | 0    | cuenta    |
        | 17   | cuenta    |
        | 18   | no cuenta |

    Escenario: [3] un hombre registrado con 19 años cuya edad está en duda cuenta como niño o adolescente
      Dado que Elías es un hombre de 19 años de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y sobre Elías, "edad en duda" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y Elías cuenta como CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la edad de la persona está en disputa y, hasta que se determine, cuenta como niña, niño o adolescente"

    Escenario: [4] nadie sabe la edad de una persona
      Dado que Elías es una persona de edad desconocida, de México
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Elías "fecha de nacimiento"

  Regla: La niña, el niño o adolescente sin una persona adulta que sea su madre, su padre o su tutor legal está no acompañado

    Escenario: [5] una niña de 10 años que no está con nadie
      Dado que Abril es una niña de 10 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Abril cuenta como CHILD por esta cláusula
      Y Abril cuenta como UNACCOMPANIED_CHILD por esta cláusula
      Y Abril no cuenta como ACCOMPANIED_CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la persona tiene menos de dieciocho años"
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no está con una persona adulta que sea su madre, su padre o su tutor legal"

    Esquema del escenario: [6] una niña de 10 años con su <parentesco>
      Dado que Abril es una niña de 10 años de México
      Y que Consuelo es una mujer de 58 años de México
      Y que Consuelo es la <parentesco> de Abril, según un documento
      Y que los Estados Unidos las tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces Abril cuenta como UNACCOMPANIED_CHILD por esta cláusula
      Y Abril no cuenta como ACCOMPANIED_CHILD por esta cláusula

      Ejemplos: un pariente que no es madre, padre ni tutor no acompaña
        | parentesco |
        | abuela     |
        | tía        |
        | hermana    |
        | cuidadora  |

    Escenario: [7] un bebé cuya madre tiene 17 años: ninguno de los dos está acompañado
      Dado que Leo es un niño de 1 año de México
      Y que Perla es una niña de 17 años de México
      Y que Leo es el hijo de Perla, según un documento
      Y que los Estados Unidos los tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces Leo cuenta como UNACCOMPANIED_CHILD por esta cláusula
      Y Perla cuenta como UNACCOMPANIED_CHILD por esta cláusula

  Regla: La niña, el niño o adolescente con una persona adulta que es su madre, su padre o su tutor legal está acompañado, una vez probado el vínculo

    Esquema del escenario: [8] una niña de 10 años con su <parentesco>
      Dado que Abril es una niña de 10 años de México
      Y que Consuelo es una mujer de 38 años de México
      Y que Consuelo es la <parentesco> de Abril, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y Abril cuenta como ACCOMPANIED_CHILD por esta cláusula
      Y Abril no cuenta como UNACCOMPANIED_CHILD por esta cláusula
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente está con una persona adulta de la que consta que es su madre, su padre o su tutor legal"

      Ejemplos: estas dos personas acompañan
        | parentesco |
        | madre      |
        | tutora     |

    Escenario: [9] el vínculo solo consta por dichos y se confirma primero
      Dado que Abril es una niña de 10 años de México
      Y que Consuelo es una mujer de 38 años de México
      Y que Abril es la hija de Consuelo, solo según su dicho
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso confirm-relationship para Abril por esta cláusula
      Y la respuesta dice de esta cláusula "el vínculo entre la niña, el niño o adolescente y la persona adulta solo consta por dichos"
      Y Abril no cuenta como ACCOMPANIED_CHILD por esta cláusula
      Y Abril no cuenta como UNACCOMPANIED_CHILD por esta cláusula

    Escenario: [10] el consulado confirmó el vínculo
      Dado que Abril es una niña de 10 años de México
      Y que Consuelo es una mujer de 38 años de México
      Y que Abril es la hija de Consuelo, según el consulado
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y no falta el paso confirm-relationship para Abril por esta cláusula

  Regla: La cláusula rige desde el 1 de marzo de 2003

    Esquema del escenario: [11] una niña de 10 años, no acompañada, el <día>
      Dado que Abril es una niña de 10 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2003-02-27 a las 22:10
      Cuando está lista el <día> a las 10:00
      Entonces Abril <cuenta> como CHILD por esta cláusula
      Y Abril <cuenta> como UNACCOMPANIED_CHILD por esta cláusula

      Ejemplos: la víspera y el primer día
        | día        | cuenta    |
        | 2003-02-28 | no cuenta |
        | 2003-03-01 | cuenta    |

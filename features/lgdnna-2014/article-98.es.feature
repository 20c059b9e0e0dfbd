# language: es
@lgdnna-2014/article-98
Característica: LGDNNA 98: quien detecta que una niña, un niño o adolescente necesita protección avisa al INM y a la COMAR

  El Sistema DIF busca en cada niña, niño o adolescente necesidades de protección y comunica las que
  encuentra.

  Regla: El temor se comunica

    Escenario: [1] una niña de 11 años que teme regresar
      Dado que Génesis es una niña de 11 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Génesis, "temor al regreso" es "YES"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces esta cláusula rige para Génesis con efecto NOTIFIES
      Y se avisa de inmediato a comar sobre Génesis por esta cláusula
      Y se avisa de inmediato a inm sobre Génesis por esta cláusula
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente puede necesitar protección y se avisa a la COMAR"

    Escenario: [2] una niña de 11 años que no lo teme
      Dado que Génesis es una niña de 11 años de El Salvador
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Génesis
      Y no se avisa a comar sobre Génesis por esta cláusula
      Y no se avisa a inm sobre Génesis por esta cláusula

    Escenario: [3] su madre tiene temor, y ella no
      Dado que Génesis es una niña de 11 años de El Salvador
      Y que Sonia es una mujer de 30 años de El Salvador
      Y que Génesis es la hija de Sonia, según un documento
      Y que México las tiene en Tapachula
      Y sobre Sonia, "temor al regreso" es "YES"
      Cuando están listas el 2023-05-10 a las 10:00
      Entonces esta cláusula no rige para Sonia
      Y esta cláusula no rige para Génesis

  Regla: Es ley desde el 5 de diciembre de 2014

    Esquema del escenario: [4] una niña que teme regresar, el <día>
      Dado que Génesis es una niña de 11 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Génesis, "temor al regreso" es "YES"
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Génesis

      Ejemplos:
        | día        | rige    |
        | 2014-12-04 | no rige |
        | 2014-12-05 | rige    |

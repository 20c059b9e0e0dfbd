# language: es
@usc-8/section-1232-a-2-c-i
Característica: 8 USC 1232(a)(2)(C)(i): la niña, el niño o adolescente no acompañado se entrega solo a autoridades, a las que se avisa antes

  Se avisa a las autoridades que reciben a la niña, el niño o adolescente para que estén presentes, con
  personal de protección de la infancia donde lo haya. Rige desde el 23 de marzo de 2009.

  Regla: Se avisa a las autoridades receptoras, y ellas reciben a la niña, el niño o adolescente

    Escenario: [1] una niña de 17 años, no acompañada, que puede volver pronto a casa
      Dado que Ximena es una niña de 17 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ximena, "riesgo de trata al regreso" es "NO"
      Y sobre Ximena, "temor creíble" es "NO"
      Y sobre Ximena, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y se avisa antes de la entrega a receiving-authority sobre Ximena por esta cláusula
      Y a Ximena se le debe specialist-company por esta cláusula
      Y la respuesta dice de esta cláusula "se avisa a las autoridades que reciben a la niña, el niño o adolescente, para que estén presentes"
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no acompañado se entrega solo a autoridades, con personal de protección de la infancia donde lo haya"

    Escenario: [2] una mujer de 18 años
      Dado que Ximena es una mujer de 18 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Ximena
      Y no se avisa a receiving-authority sobre Ximena por esta cláusula
      Y a Ximena no se le debe specialist-company por esta cláusula

    Escenario: [3] una niña de 17 años con su padre
      Dado que Ximena es una niña de 17 años de México
      Y que Pablo es un hombre de 45 años de México
      Y que Ximena es la hija de Pablo, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Ximena

    Escenario: [4] por una niña de 17 años, no acompañada, que no vuelve a casa no se avisa a nadie allá
      Dado que Ximena es una niña de 17 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ximena, "riesgo de trata al regreso" es "NO"
      Y sobre Ximena, "temor creíble" es "YES"
      Y sobre Ximena, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y no se avisa a receiving-authority sobre Ximena por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Escenario: [5] la víspera
      Dado que Ximena es una niña de 17 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2009-03-21 a las 22:10
      Y que las encontraron en la frontera terrestre el 2009-03-21 a las 22:10
      Y sobre Ximena, "riesgo de trata al regreso" es "NO"
      Y sobre Ximena, "temor creíble" es "NO"
      Y sobre Ximena, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2009-03-22 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Ximena

    Escenario: [6] el primer día
      Dado que Ximena es una niña de 17 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2009-03-22 a las 22:10
      Y que las encontraron en la frontera terrestre el 2009-03-22 a las 22:10
      Y sobre Ximena, "riesgo de trata al regreso" es "NO"
      Y sobre Ximena, "temor creíble" es "NO"
      Y sobre Ximena, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2009-03-23 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Ximena con efecto NOTIFIES
      Y esta cláusula rige para Ximena con efecto PROVIDES

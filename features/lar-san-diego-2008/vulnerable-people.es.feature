# language: es
@lar-san-diego-2008/vulnerable-people
Característica: San Diego 2008, personas vulnerables: su repatriación se coordina con autoridades mexicanas

  Son vulnerables las niñas, los niños y los adolescentes sin compañía, las mujeres embarazadas y las personas
  con necesidades especiales. Un periódico informa de ello.

  Regla: Se coordina la repatriación de una niña, un niño o adolescente sin compañía

    Escenario: [1] una niña de 16 años a quien la entrevista de detección permite volver a casa
      Dado que Jimena es una niña de 16 años de México
      Y que los Estados Unidos la tienen en San Diego desde el 2011-08-03 a las 20:00
      Y que la encontraron en la frontera terrestre el 2011-08-03 a las 19:00
      Y sobre Jimena, "riesgo de trata al regreso" es "NO"
      Y sobre Jimena, "temor creíble" es "NO"
      Y sobre Jimena, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2011-08-04 a las 10:00
      Entonces el caso resulta PENDING
      Y a Jimena se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente sin compañía es vulnerable y la repatriación se coordina con autoridades mexicanas"

    Escenario: [2] una niña que está con su madre
      Dado que Jimena es una niña de 16 años de México
      Y que Silvia es una mujer de 39 años de México
      Y que Jimena es la hija de Silvia, según un documento
      Y que los Estados Unidos las tienen en San Diego
      Cuando están listas el 2011-08-04 a las 10:00
      Entonces a Jimena no se le debe differentiated-care por esta cláusula

  Regla: Se coordina la repatriación de una persona embarazada y de una persona con necesidades especiales

    Esquema del escenario: [3] a "<condición>" se responde que sí
      Dado que Silvia es una mujer de 25 años de México
      Y sobre Silvia, "<condición>" es "YES"
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista el 2011-08-04 a las 10:00
      Entonces a Silvia se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "una persona <quién> es vulnerable y la repatriación se coordina con autoridades mexicanas"

      Ejemplos:
        | condición    | quién                      |
        | embarazo     | embarazada                 |
        | discapacidad | con necesidades especiales |

    Escenario: [4] no se da ninguno de los dos casos
      Dado que Silvia es una mujer de 25 años de México
      Y sobre Silvia, "embarazo" es "NO"
      Y sobre Silvia, "discapacidad" es "NO"
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista el 2011-08-04 a las 10:00
      Entonces a Silvia no se le debe differentiated-care por esta cláusula

    Escenario: [5] se pregunta lo que nadie ha preguntado
      Dado que Silvia es una mujer de 25 años de México
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista el 2011-08-04 a las 10:00
      Entonces se pregunta sobre Silvia "embarazo" por esta cláusula
      Y se pregunta sobre Silvia "discapacidad" por esta cláusula

  Regla: La cláusula rige del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [6] una mujer embarazada el <día>
      Dado que Silvia es una mujer de 25 años de México
      Y sobre Silvia, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista el <día> a las 10:00
      Entonces a Silvia <se debe> differentiated-care por esta cláusula

      Ejemplos:
        | día        | se debe       |
        | 2008-11-30 | no se le debe |
        | 2008-12-01 | se le debe    |
        | 2016-02-22 | se le debe    |
        | 2016-02-23 | no se le debe |

# language: es
@mou-2004/special-attention
Característica: Memorándum de 2004, atención especial: para niñas, niños y adolescentes sin compañía, mujeres embarazadas y personas enfermas

  Ambos gobiernos la nombraron entre sus principios en noviembre de 2003. Se infiere que el memorándum la
  mantiene.

  Regla: La niña, el niño o adolescente sin compañía recibe atención especial al ser repatriado

    Escenario: [1] una niña de 16 años cuya entrevista de detección le permite volver a casa
      Dado que Xóchitl es una niña de 16 años de México
      Y que los Estados Unidos la tienen en El Paso desde el 2010-02-09 a las 10:00
      Y que la encontraron en la frontera terrestre el 2010-02-09 a las 09:00
      Y sobre Xóchitl, "riesgo de trata al regreso" es "NO"
      Y sobre Xóchitl, "temor creíble" es "NO"
      Y sobre Xóchitl, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2010-02-10 a las 09:00
      Entonces el caso resulta PENDING
      Y a Xóchitl se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente sin compañía debe recibir atención especial"

    Escenario: [2] una niña que está con su padre
      Dado que Xóchitl es una niña de 16 años de México
      Y que Adrián es un hombre de 45 años de México
      Y que Xóchitl es la hija de Adrián, según un documento
      Y que los Estados Unidos los tienen en El Paso
      Cuando están listos el 2010-02-10 a las 09:00
      Entonces a Xóchitl y Adrián no se les debe differentiated-care por esta cláusula

  Regla: La persona embarazada y la persona enferma reciben atención especial al ser repatriadas

    Esquema del escenario: [3] la respuesta a "<condición>" es sí
      Dado que Leticia es una mujer de 30 años de México
      Y sobre Leticia, "<condición>" es "YES"
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el <día> a las 09:00
      Entonces a Leticia se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "<texto>"

      Ejemplos:
        | condición  | día        | texto                                                 |
        | embarazo   | 2006-02-10 | una persona embarazada debe recibir atención especial |
        | enfermedad | 2006-02-10 | una persona enferma debe recibir atención especial    |
        | embarazo   | 2020-03-10 | una persona embarazada debe recibir atención especial |

    Escenario: [4] no se da ninguno de los dos casos
      Dado que Leticia es una mujer de 30 años de México
      Y sobre Leticia, "embarazo" es "NO"
      Y sobre Leticia, "enfermedad" es "NO"
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2006-02-10 a las 09:00
      Entonces a Leticia no se le debe differentiated-care por esta cláusula
      Y no se pregunta sobre Leticia "embarazo"

    Escenario: [5] se pregunta lo que nadie ha preguntado
      Dado que Leticia es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2006-02-10 a las 09:00
      Entonces se pregunta sobre Leticia "embarazo" por esta cláusula
      Y se pregunta sobre Leticia "enfermedad" por esta cláusula

  Regla: La cláusula rige desde el 20 de febrero de 2004

    Esquema del escenario: [6] una mujer embarazada el <día>
      Dado que Leticia es una mujer de 30 años de México
      Y sobre Leticia, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el <día> a las 09:00
      Entonces a Leticia <debe> differentiated-care por esta cláusula

      Ejemplos:
        | día        | debe          |
        | 2004-02-19 | no se le debe |
        | 2004-02-20 | se le debe    |

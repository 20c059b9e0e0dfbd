# language: es
@lar-2016/common-8
Característica: Arreglos locales de 2016, cláusula común 8: medidas específicas para personas vulnerables

  Las niñas, niños y adolescentes sin compañía y las personas con condiciones médicas se nombran como ejemplos
  de personas vulnerables. Se infiere que no se repatría a nadie que no esté en condiciones de viajar, y que
  aquí cuentan el embarazo, la discapacidad y la necesidad de tutela.

  Regla: No se repatría a la persona que no está en condiciones de viajar

    Escenario: [1] una mujer que no está en condiciones de viajar
      Dado que Teresa es una mujer de 52 años de México
      Y sobre Teresa, "impedimento para viajar" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Teresa resulta BLOCKED
      Y esta cláusula rige para Teresa con efecto BARS
      Y la respuesta dice de esta cláusula "la persona no está en condiciones de viajar"
      Y no hay entrega

    Escenario: [2] una mujer que está en condiciones de viajar
      Dado que Teresa es una mujer de 52 años de México
      Y sobre Teresa, "impedimento para viajar" es "NO"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Teresa
      Y el caso resulta RETURNABLE

    Escenario: [3] una mujer a quien no se ha preguntado
      Dado que Teresa es una mujer de 52 años de México
      Y que a Teresa no se le ha preguntado por "impedimento para viajar"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Teresa resulta REFERRED
      Y falta saber sobre Teresa "impedimento para viajar" por esta cláusula

  Regla: Se repatría con medidas específicas a una niña, un niño o adolescente sin compañía

    Escenario: [4] un niño de 16 años cuya entrevista de detección le permite volver a casa
      Dado que Luis es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego desde el 2020-03-09 a las 10:00
      Y que lo encontraron en la frontera terrestre el 2020-03-09 a las 09:00
      Y sobre Luis, "riesgo de trata al regreso" es "NO"
      Y sobre Luis, "temor creíble" es "NO"
      Y sobre Luis, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y a Luis se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente está sin compañía, y los arreglos prevén medidas específicas para personas vulnerables"

    Escenario: [5] un niño que está con su madre
      Dado que Luis es un niño de 16 años de México
      Y que Elena es una mujer de 41 años de México
      Y que Luis es el hijo de Elena, según un documento
      Y que los Estados Unidos los tienen en Laredo
      Cuando están listos el 2020-03-10 a las 09:00
      Entonces a Luis no se le debe differentiated-care por esta cláusula

  Regla: Se repatría con medidas específicas a la persona con una condición que la hace vulnerable

    Esquema del escenario: [6] "<condición>" se responde con un sí
      Dado que Inés es una mujer de 27 años de México
      Y sobre Inés, "<condición>" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta PENDING
      Y a Inés se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "la persona <texto> y los arreglos prevén medidas específicas para personas vulnerables"

      Ejemplos: no se ha leído el horario para necesidades especiales, así que el caso espera a que se confirme
        | condición    | texto                   |
        | enfermedad   | está enferma,           |
        | lesión       | está lesionada,         |
        | embarazo     | está embarazada,        |
        | discapacidad | tiene una discapacidad, |

    Escenario: [7] un hombre que necesita tutela
      Dado que Bruno es un hombre de 24 años de México
      Y sobre Bruno, "necesidad de tutela" es "YES"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 09:00
      Entonces a Bruno se le debe differentiated-care por esta cláusula
      Y la respuesta dice de esta cláusula "la persona necesita tutela, y los arreglos prevén medidas específicas para personas vulnerables"

    Escenario: [8] lo que nadie ha preguntado se pregunta, y no frena a nadie
      Dado que Inés es una mujer de 27 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y a Inés no se le debe differentiated-care por esta cláusula
      Y se pregunta sobre Inés "embarazo" por esta cláusula

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [9] el primer día
      Dado que Inés es una mujer de 27 años de México
      Y sobre Inés, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2016-02-23 a las 09:00
      Entonces a Inés se le debe differentiated-care por esta cláusula

    Escenario: [10] la víspera
      Dado que Inés es una mujer de 27 años de México
      Y sobre Inés, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2016-02-22 a las 09:00
      Entonces a Inés no se le debe differentiated-care por esta cláusula

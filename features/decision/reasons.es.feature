# language: es
Característica: Cada respuesta da sus razones

  Se nombra cada cláusula que rige, con su razón en los dos idiomas; también cada una que cedió, cada puerto
  que quedó excluido y cada pregunta que se hace. Lo que el razonamiento mismo tiene que decir lo dice de la
  misma manera.

  Regla: Una cláusula da su razón en los dos idiomas

    Escenario: [1] por qué espera una niña
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Cuando están listas el 2020-03-10 a las 05:30
      Entonces la respuesta dice de lar-2016/common-3 "no se entrega a una niña, un niño o adolescente antes de las 07:00"
      Y la respuesta dice de lar-2016/common-3 "no se entrega a una niña, un niño o adolescente antes de las 07:00"

    Escenario: [2] por qué una persona pasa a otro procedimiento, y por qué cláusulas
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "temor al regreso" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces a Rosa se le remite a asylum-officer por usc-8/section-1225-b-1-a-ii
      Y la respuesta dice de usc-8/section-1225-b-1-a-ii "la persona que teme el retorno se canaliza con una o un oficial de asilo"

    Escenario: [3] por qué se pregunta algo
      Dado que Rosa es una mujer de 34 años de México
      Y que a Rosa no se le ha preguntado por "peligro al regreso"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces falta saber sobre Rosa "peligro al regreso" por cat-1984/article-3
      Y la respuesta dice de cat-1984/article-3 "la persona correría peligro al regresar"

  Regla: Lo que no rige se nombra con aquello ante lo que cede

    Escenario: [4] no se avisa al consulado de un Estado que la persona teme
      Dado que Juan es un hombre de 30 años de Honduras
      Y sobre Juan, "temor al regreso" es "YES"
      Y sobre Juan, "contacto consular pedido" es "YES"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-10-02 a las 09:00
      Entonces no se avisa al consulado sobre Juan
      Y consular-contact está prohibido para Juan por lmig-2011/article-69-4
      Y vccr-1963/article-36-1-b cede ante achr-1969/article-22-8 para Juan

  Regla: Lo que no dice ninguna cláusula por sí sola lo dice el razonamiento

    Escenario: [5] un horario que nadie ha leído
      Dado que Juan es un hombre de 30 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Cuando está listo el 2018-03-10 a las 09:00
      Entonces la respuesta dice de ports/nogales "nadie ha leído el horario del puerto; se pregunta antes de la entrega"
      Y la respuesta dice de ports/nogales "nadie ha leído el horario del puerto; se pregunta antes de la entrega"

    Escenario: [6] personas de un mismo caso a quienes recibirían Estados distintos
      Dado que Juan es un hombre de 40 años de Honduras
      Y que Eva es una mujer de 20 años de Guatemala
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-10-02 a las 09:00
      Entonces falta saber sobre Juan el vacío different-receiving-states
      Y falta saber sobre Eva el vacío different-receiving-states

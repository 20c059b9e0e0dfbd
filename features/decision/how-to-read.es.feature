# language: es
Característica: Cómo leer estos ejemplos

  Cada carpeta junto a esta es un instrumento y cada archivo en ella una cláusula: el archivo de las reglas y
  el archivo de sus ejemplos tienen la misma ruta. Esta carpeta contiene lo que atraviesa a todos. Los
  ejemplos se ejecutan dos veces, dentro del proceso y por HTTP, y la compilación falla si alguno deja de ser
  cierto.

  A quién se presenta. "Ana es una niña de 15 años de México" dice más de lo que parece: ha probado su
  nacionalidad con documento y ha contestado cada pregunta que debe contestarse antes de que alguien pueda ser
  devuelto, con "no" o "ninguno": no teme regresar, no corre peligro allá, ni desea asilo ni lo ha pedido, no
  se encontró señal de trata, está en condiciones de viajar, ningún tribunal y ninguna suspensión la retienen;
  se le devolvieron sus pertenencias. En México no tiene permiso ni familia cercana, no fue víctima ni testigo
  de un delito, y una persona adulta ha pedido por escrito regresar. Lo que es distinto se dice: sobre Ana,
  "temor al regreso" es "YES". Nada más se da por hecho: ni la entrevista de detección de una niña, un niño o
  adolescente no acompañado, ni un plan de restitución de sus derechos, ni lo que un consulado debe confirmar.

  A quién no se ha preguntado. "a quien no se ha preguntado nada" presenta a una persona sin nada de esto, y
  "no se le ha preguntado por" quita una respuesta. "YES" es preguntado, y así es; "NO" es preguntado, y no es
  así; "UNKNOWN" es no preguntado.

  Cuándo. La hora es la hora local de donde se tiene a las personas; la entrega se dice con el reloj del lado
  que recibe.

  Qué resulta. RETURNABLE: la devolución puede hacerse como se describe. PENDING: primero hay que cumplir un
  paso. REFERRED: no se sabe algo que importa. DIVERTED: otro procedimiento se hace cargo de la persona.
  BLOCKED: no hay devolución por ahora. NOT_COVERED: nada hace posible esta devolución. "esta cláusula" es la
  cláusula cuyo archivo se lee. Una persona confirma cada respuesta.

  El número entre corchetes pertenece a su ejemplo para siempre y puede citarse. El archivo que termina en
  .es.feature dice lo mismo en español, con los mismos números.

  Regla: La persona que se presenta puede ser devuelta, salvo que el ejemplo diga otra cosa

    Escenario: [1] nada retiene a Ana y a su madre
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Nuevo Laredo según lar-2016
      Y no falta saber nada sobre nadie
      Y no falta ningún paso para nadie

    Escenario: [2] una respuesta basta para retener a las dos
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y sobre Ana, "temor al regreso" es "YES"
      Y que los Estados Unidos las tienen en Laredo
      Cuando están listas el 2020-03-10 a las 09:00
      Entonces Ana resulta DIVERTED
      Y el caso resulta DIVERTED
      Y no hay entrega

    Escenario: [3] a Rosa no se le ha preguntado nada
      Dado que Rosa es una mujer de 34 años de México, a quien no se ha preguntado nada
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Rosa "temor al regreso"
      Y no hay entrega

# language: es
@lar-2016/common-6
Característica: Arreglos locales de 2016, cláusula común 6: las repatriaciones se hacen por los once puntos

  Las repatriaciones se limitan a doce puntos, once de ellos en la frontera; cuáles once se infiere de la
  lista de módulos de recepción. Tres cruces con puesto de entrega pueden servir en una emergencia, en un
  horario que una persona confirma.

  Regla: Los once puntos están abiertos

    Esquema del escenario: [1] un hombre detenido en <lugar> va por <puerto>
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2019-06-12 a las 10:00
      Entonces el puerto es <puerto> según lar-2016
      Y esta cláusula rige para Julián con efecto OPENS en <puerto>

      Ejemplos: los once puntos
        | lugar       | puerto                |
        | San Diego   | El Chaparral          |
        | El Centro   | Mexicali              |
        | Yuma        | San Luis Río Colorado |
        | Tucson      | Nogales               |
        | El Paso     | Ciudad Juárez         |
        | Presidio    | Ojinaga               |
        | Del Rio     | Ciudad Acuña          |
        | Eagle Pass  | Piedras Negras        |
        | Laredo      | Nuevo Laredo          |
        | McAllen     | Reynosa               |
        | Brownsville | Matamoros             |

    Escenario: [2] el motivo
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2019-06-12 a las 10:00
      Entonces el puerto es Ciudad Juárez
      Y la respuesta dice de esta cláusula "el puerto es uno de los once puntos de la frontera"
      Y la respuesta se conoce como INFERENCE

  Regla: Un cruce con puesto de entrega sirve solo en una emergencia

    Esquema del escenario: [3] sin emergencia no se usa <puerto>
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "<emergencia>"
      Cuando está listo para la entrega en <puerto> el 2019-06-12 a las 10:00
      Entonces se excluye <puerto> por esta cláusula
      Y el puerto es <en su lugar>

      Ejemplos: una emergencia de la que nadie ha avisado no lo es
        | lugar     | puerto        | emergencia | en su lugar  |
        | San Diego | Tecate        | NO         | El Chaparral |
        | San Diego | Tecate        | UNKNOWN    | El Chaparral |
        | El Centro | Los Algodones | NO         | Mexicali     |
        | Tucson    | Sasabe        | NO         | Nogales      |

    Esquema del escenario: [4] en una emergencia puede servir <puerto>
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en <puerto> el 2019-06-12 a las 10:00
      Entonces el caso resulta PENDING
      Y no se excluye <puerto> por esta cláusula
      Y el puerto es <puerto>
      Y esta cláusula rige para Julián con efecto OPENS en <puerto>
      Y su horario es desconocido
      Y la respuesta dice de esta cláusula "hay una emergencia y el puesto del lado estadounidense figura como puesto de entrega"

      Ejemplos:
        | lugar     | puerto        |
        | San Diego | Tecate        |
        | El Centro | Los Algodones |
        | Tucson    | Sasabe        |

    Escenario: [5] una emergencia no abre la noche a nadie
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en Tecate el 2019-06-12 a las 23:00
      Entonces la primera entrega es el 2019-06-13 a las 05:00
      Y lar-2016/common-2 impide que sea antes

  Regla: Un cruce sin ningún puesto en las listas no se usa nunca

    Esquema del escenario: [6] <puerto> está excluido, haya emergencia o no
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "emergencia" es "<emergencia>"
      Cuando está listo para la entrega en <puerto> el 2019-06-12 a las 10:00
      Entonces se excluye <puerto> por esta cláusula
      Y la respuesta dice de esta cláusula "el cruce no está entre los puntos de repatriación"
      Y el puerto es Ciudad Juárez

      Ejemplos:
        | puerto   | emergencia |
        | Palomas  | NO         |
        | Palomas  | YES        |
        | Zaragoza | YES        |

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [7] un hombre detenido en El Paso, el primer día
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2016-02-23 a las 10:00
      Entonces esta cláusula rige para Julián con efecto OPENS en Ciudad Juárez

    Escenario: [8] la víspera
      Dado que Julián es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2016-02-22 a las 10:00
      Entonces esta cláusula no rige para Julián
      Y el puerto es Ciudad Juárez según mou-2004

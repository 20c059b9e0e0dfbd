# language: es
@mou-2004/working-ports
Característica: Memorándum de 2004, puertos en uso: las repatriaciones se hacen por los cruces en uso

  No se ha leído qué puntos habían fijado ambas partes antes del 23 de febrero de 2016. Los cruces en los que
  se observaron repatriaciones están abiertos hasta ese día, en un horario que una persona confirma.

  Regla: Las repatriaciones se hacen por los cruces en uso

    Esquema del escenario: [1] un hombre detenido en <lugar> va por <puerto>
      Dado que Arturo es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el 2007-06-12 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según mou-2004
      Y su horario es desconocido
      Y esta cláusula rige para Arturo con efecto OPENS en <puerto>
      Y falta el paso confirm-hours para Arturo, para el 2007-06-12
      Y la respuesta se conoce como INFERENCE

      Ejemplos:
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

    Escenario: [2] la razón, y a quién preguntar por el horario
      Dado que Arturo es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2007-06-12 a las 10:00
      Entonces la respuesta dice de esta cláusula "se observaron repatriaciones por este cruce antes de 2016"
      Y para el paso confirm-hours de Arturo se pregunta a "el módulo del Instituto Nacional de Migración en Ciudad Juárez, o el Consulado General de México en El Paso"

    Escenario: [3] una vez que alguien ha preguntado, el horario vale
      Dado que Arturo es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y que el horario de Ciudad Juárez para casos generales está confirmado desde el 2007-06-12 a las 09:00 hasta las 17:00
      Cuando está listo el 2007-06-12 a las 08:00
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es desde las 09:00 hasta las 17:00

  Regla: No se usan otros cruces

    Esquema del escenario: [4] se propone <puerto> para un hombre detenido en <lugar>
      Dado que Arturo es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo para la entrega en <puerto> el 2011-05-10 a las 10:00
      Entonces el puerto es <sustituto>
      Y esta cláusula no rige para Arturo en <puerto>

      Ejemplos: Naco y Agua Prieta estaban fuera de uso en 2010 y 2011
        | lugar     | puerto      | sustituto     |
        | San Diego | Tecate      | El Chaparral  |
        | Tucson    | Naco        | Nogales       |
        | Tucson    | Agua Prieta | Nogales       |
        | El Paso   | Palomas     | Ciudad Juárez |

  Regla: La cláusula rige desde el 20 de febrero de 2004 hasta los arreglos locales de 2016

    Esquema del escenario: [5] un hombre detenido en Presidio el <día>
      Dado que Arturo es un hombre de 55 años de México
      Y que los Estados Unidos lo tienen en Presidio
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Arturo

      Ejemplos:
        | día        | rige    |
        | 2004-02-19 | no rige |
        | 2004-02-20 | rige    |
        | 2016-02-22 | rige    |
        | 2016-02-23 | no rige |

# language: es
@mou-2004/nearest-port
Característica: Memorándum de 2004, puerto más cercano: el puerto frente al lugar de custodia va primero

  Donde una región tiene dos puertos, va primero el que está frente al lugar de custodia. El modo ordinario es
  la repatriación por el punto fronterizo más cercano; qué puerto está frente a qué puesto se toma de las
  listas de ambas partes.

  Regla: El puerto de enfrente va primero

    Esquema del escenario: [1] un hombre detenido en <lugar> en <año>
      Dado que Ignacio es un hombre de 48 años de México
      Y que los Estados Unidos lo tienen en <lugar>
      Cuando está listo el <año>-06-12 a las 10:00
      Entonces el puerto es <puerto>
      Y esta cláusula rige para Ignacio con efecto PREFERS en <puerto>
      Y la respuesta dice de esta cláusula "<puerto> es el cruce frente al lugar de custodia"

      Ejemplos: antes de los arreglos locales de 2016 y bajo ellos
        | lugar      | año  | puerto         |
        | San Diego  | 2006 | El Chaparral   |
        | El Centro  | 2006 | Mexicali       |
        | Del Rio    | 2006 | Ciudad Acuña   |
        | Eagle Pass | 2006 | Piedras Negras |
        | San Diego  | 2019 | El Chaparral   |
        | Eagle Pass | 2019 | Piedras Negras |

  Regla: Solo da preferencia

    Escenario: [2] un puerto propuesto de la región va antes
      Dado que Ignacio es un hombre de 48 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en Mexicali el 2006-06-12 a las 10:00
      Entonces el puerto es Mexicali
      Y esta cláusula no rige para Ignacio
      Y otra opción es El Chaparral

    Escenario: [3] un lugar con un solo puerto no necesita preferencia
      Dado que Ignacio es un hombre de 48 años de México
      Y que los Estados Unidos lo tienen en Yuma
      Cuando está listo el 2006-06-12 a las 10:00
      Entonces el puerto es San Luis Río Colorado
      Y esta cláusula no rige para Ignacio

  Regla: La cláusula rige desde el 20 de febrero de 2004

    Escenario: [4] el primer día
      Dado que Ignacio es un hombre de 48 años de México
      Y que los Estados Unidos lo tienen en El Centro
      Cuando está listo el 2004-02-20 a las 10:00
      Entonces esta cláusula rige para Ignacio con efecto PREFERS en Mexicali

    Escenario: [5] la víspera no hay memorándum
      Dado que Ignacio es un hombre de 48 años de México
      Y que los Estados Unidos lo tienen en El Centro
      Cuando está listo el 2004-02-19 a las 10:00
      Entonces esta cláusula no rige para Ignacio
      Y el caso resulta NOT_COVERED

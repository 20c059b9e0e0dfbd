# language: es
@lar-2016/nogales-receivers
Característica: Arreglos locales de 2016, Nogales, anexo 1, punto 2: las oficinas mexicanas que reciben a personas del sector Tucson

  El anexo enumera Nogales, Agua Prieta, Naco y Sonoyta. De ellas, solo Nogales está entre los once puntos que
  se infieren para la frontera; por eso se prefiere donde nadie propone otro.

  Regla: Las cuatro oficinas reciben

    Esquema del escenario: [1] una mujer detenida en Tucson para quien se propone <puerto>
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista para la entrega en <puerto> el 2019-06-12 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es <puerto> según lar-2016
      Y su horario es desconocido
      Y esta cláusula rige para Beatriz con efecto OPENS en <puerto>
      Y la respuesta dice de esta cláusula "la oficina mexicana del puerto figura como receptora"

      Ejemplos:
        | puerto      |
        | Nogales     |
        | Agua Prieta |
        | Naco        |
        | Sonoyta     |

    Escenario: [2] Sásabe no tiene oficina receptora
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista para la entrega en Sasabe el 2019-06-12 a las 10:00
      Entonces se excluye Sasabe por lar-2016/common-6
      Y el puerto es Nogales

  Regla: Se prefiere Nogales

    Esquema del escenario: [3] nadie propone un puerto para una mujer detenida en <lugar>
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en <lugar>
      Cuando está lista el 2019-06-12 a las 10:00
      Entonces el puerto es Nogales
      Y esta cláusula rige para Beatriz con efecto PREFERS en Nogales
      Y la respuesta dice de esta cláusula "Nogales es el único receptor de esta región que está entre los once puntos"

      Ejemplos:
        | lugar   |
        | Tucson  |
        | Nogales |

    Escenario: [4] el puerto propuesto va antes que el preferido
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista para la entrega en Agua Prieta el 2019-06-12 a las 10:00
      Entonces el puerto es Agua Prieta
      Y esta cláusula no rige para Beatriz con efecto PREFERS

  Regla: Las oficinas sirven solo al sector Tucson

    Escenario: [5] una mujer detenida en El Paso para quien se propone Nogales
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista para la entrega en Nogales el 2019-06-12 a las 10:00
      Entonces el puerto es Ciudad Juárez
      Y esta cláusula no rige para Beatriz

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Escenario: [6] el primer día
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista para la entrega en Naco el 2016-02-23 a las 10:00
      Entonces el puerto es Naco

    Escenario: [7] la víspera, cuando ninguna cláusula abre Naco
      Dado que Beatriz es una mujer de 29 años de México
      Y que los Estados Unidos la tienen en Tucson
      Cuando está lista para la entrega en Naco el 2016-02-22 a las 10:00
      Entonces el puerto es Nogales según lar-nogales-2008
      Y esta cláusula no rige para Beatriz

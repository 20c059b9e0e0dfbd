# language: es
Característica: A qué Estado

  Un puerto se abre solo a nacionales del Estado en que está. Cuando a las personas de un mismo caso las
  recibirían Estados distintos, o solo algunas están cubiertas, decide una persona.

  Regla: Si los Estados receptores son distintos, decide una persona

    Escenario: [1] un padre hondureño y su hija guatemalteca
      Dado que Juan es un hombre de 40 años de Honduras
      Y que Eva es una mujer de 20 años de Guatemala
      Y que Eva es la hija de Juan, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-10-02 a las 09:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Juan el vacío different-receiving-states
      Y falta saber sobre Eva el vacío different-receiving-states
      Y no hay entrega

    Escenario: [2] una persona cubierta junto a otra que no lo está
      Dado que Juan es un hombre de 40 años de Honduras
      Y que Mario es un hombre de 40 años de Ecuador
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-10-02 a las 09:00
      Entonces Mario resulta NOT_COVERED
      Y Juan resulta REFERRED
      Y el caso resulta REFERRED
      Y falta saber sobre Juan el vacío covered-beside-not-covered

    Escenario: [3] si alguien está bloqueado, eso decide antes
      Dado que Juan es un hombre de 40 años de Honduras
      Y que Eva es una mujer de 20 años de Guatemala
      Y sobre Eva, "peligro al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2014-10-02 a las 09:00
      Entonces Eva resulta BLOCKED
      Y el caso resulta BLOCKED

  Regla: La persona que ningún instrumento nombra no está cubierta

    Esquema del escenario: [4] un hombre de <país>, bajo custodia de México
      Dado que Mario es un hombre de 40 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-10-02 a las 09:00
      Entonces el caso resulta NOT_COVERED
      Y no hay entrega

      Ejemplos: vecinos de la región
        | país       |
        | Costa Rica |
        | Ecuador    |
        | Cuba       |

    Escenario: [5] un hondureño, bajo custodia de los Estados Unidos, para quien se propone un puerto mexicano
      Dado que Juan es un hombre de 40 años de Honduras
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2020-03-10 a las 09:00
      Entonces el caso resulta NOT_COVERED
      Y no hay entrega

  Regla: No se devuelve a nadie desde su propio Estado

    Esquema del escenario: [6] una persona nacional de <estado>, bajo custodia de <estado>
      Dado que Sam es una persona de 30 años de <estado>
      Y que <custodia> en <lugar>
      Cuando están listos el 2020-03-10 a las 09:00
      Entonces el caso resulta BLOCKED

      Ejemplos: de uno y otro lado
        | estado             | custodia                      | lugar     |
        | México             | México los tiene              | Tapachula |
        | los Estados Unidos | los Estados Unidos los tienen | Laredo    |

  Regla: Un puerto se abre solo a nacionales del Estado en que está

    Escenario: [7] no se entrega a un hondureño en Tecún Umán
      Dado que Juan es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en Tecún Umán el 2014-10-02 a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es Corinto
      Y se excluye Tecún Umán

# language: es
@lmig-2011/article-120
Característica: LMIG 120: las familias juntas, y a quién se devuelve con cuidado o nunca se deporta

  Los familiares viajan juntos. Niñas, niños y adolescentes, mujeres embarazadas, víctimas y testigos,
  personas con discapacidad y personas adultas mayores retornan con intervención de funcionarios del Estado de
  destino y de un modo que se adapta a ellas. Nunca se deporta a niñas, niños y adolescentes, víctimas ni
  testigos.

  Regla: Los familiares viajan juntos

    Esquema del escenario: [1] Nidia es <vínculo> Hugo, y el día es <día>
      Dado que Nidia es una mujer de 20 años de Honduras
      Y que Hugo es un hombre de 48 años de Honduras
      Y que Nidia es <vínculo> Hugo
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces a Nidia y Hugo se les debe family-together por esta cláusula

      Ejemplos:
        | vínculo       | día        |
        | la hija de    | 2011-08-10 |
        | la esposa de  | 2023-05-08 |
        | la hermana de | 2023-05-08 |
        | la sobrina de | 2023-05-08 |

    Escenario: [2] si una persona no puede retornar, las demás se quedan con ella y no se les separa
      Dado que Nidia es una mujer de 20 años de Honduras
      Y que Hugo es un hombre de 48 años de Honduras
      Y que Nidia es la hija de Hugo
      Y sobre Hugo, "impedimento para viajar" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces el caso resulta BLOCKED
      Y separate-family está prohibido para Nidia por esta cláusula

    Escenario: [3] dos personas que no son familia
      Dado que Nidia es una mujer de 20 años de Honduras
      Y que Hugo es un hombre de 48 años de Honduras
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces esta cláusula no rige para Nidia
      Y esta cláusula no rige para Hugo

  Regla: Nunca se deporta a niñas, niños y adolescentes, víctimas ni testigos

    Esquema del escenario: [4] Hugo, nacido el <nacimiento>, el <día>: sobre él, "<asunto>" es <respuesta>
      Dado que Hugo es una persona nacida el <nacimiento>, de Honduras
      Y sobre Hugo, "<asunto>" es "<respuesta>"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces deportation <prohibido> para Hugo por esta cláusula

      Ejemplos: los dieciocho años; las víctimas; la víspera de la ley y su primer día
        | nacimiento | asunto                         | respuesta  | día        | prohibido         |
        | 2005-05-09 | víctima o testigo de un delito | NO         | 2023-05-08 | está prohibido    |
        | 2005-05-08 | víctima o testigo de un delito | NO         | 2023-05-08 | no está prohibido |
        | 1980-05-08 | víctima o testigo de un delito | YES        | 2011-05-25 | no está prohibido |
        | 1980-05-08 | víctima o testigo de un delito | YES        | 2011-05-26 | está prohibido    |
        | 1980-05-08 | víctima o testigo de un delito | UNKNOWN    | 2023-05-08 | está prohibido    |
        | 1980-05-08 | trata                          | IDENTIFIED | 2023-05-08 | está prohibido    |
        | 1980-05-08 | trata                          | NO         | 2023-05-08 | no está prohibido |

  Regla: Intervienen funcionarios del Estado de destino, y el modo de viajar se adapta a la persona

    Esquema del escenario: [5] Nidia, nacida el <nacimiento>: sobre ella, "<asunto>" es <respuesta>
      Dado que Nidia es una persona nacida el <nacimiento>, de Guatemala
      Y sobre Nidia, "<asunto>" es "<respuesta>"
      Y sobre Nidia, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso officials-take-part para Nidia por esta cláusula
      Y a Nidia <debe> differentiated-care por esta cláusula

      Ejemplos: el día en que cumple dieciocho y sesenta años, y la víspera
        | nacimiento | asunto       | respuesta | falta    | debe          |
        | 2005-05-09 | embarazo     | NO        | falta    | se le debe    |
        | 2005-05-08 | embarazo     | NO        | no falta | no se le debe |
        | 1995-01-30 | embarazo     | YES       | falta    | se le debe    |
        | 1995-01-30 | discapacidad | YES       | falta    | se le debe    |
        | 1995-01-30 | discapacidad | NO        | no falta | no se le debe |
        | 1963-05-09 | discapacidad | NO        | no falta | no se le debe |
        | 1963-05-08 | discapacidad | NO        | falta    | se le debe    |

    Esquema del escenario: [6] si intervienen funcionarios es <intervención>
      Dado que Nidia es una mujer de 70 años de Guatemala
      Y sobre Nidia, "participación de funcionarios del estado receptor" es "<intervención>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces <falta> el paso officials-take-part para Nidia por esta cláusula

      Ejemplos:
        | intervención | falta    |
        | NO           | falta    |
        | UNKNOWN      | falta    |
        | YES          | no falta |

    Esquema del escenario: [7] el transporte para una persona de quien "<asunto>" es YES
      Dado que Nidia es una mujer de 28 años de Guatemala
      Y sobre Nidia, "<asunto>" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Nidia <debe> adapted-transport por esta cláusula

      Ejemplos:
        | asunto       | debe          |
        | discapacidad | se le debe    |
        | embarazo     | no se le debe |

    Escenario: [8] la respuesta da las razones
      Dado que Nidia es una mujer de 28 años de Guatemala
      Y sobre Nidia, "discapacidad" es "YES"
      Y que México la tiene en Tapachula
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "deben intervenir funcionarios consulares o migratorios del Estado de destino"
      Y la respuesta dice de esta cláusula "el transporte se adapta a la discapacidad"

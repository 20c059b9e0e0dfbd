# language: es
@decision/two-clocks
Característica: Un puerto tiene dos relojes, y las horas rigen en ambos

  Los dos lados de un puerto no siempre han tenido la misma hora. Ningún texto dice qué reloj manda; por eso
  cada horario y cada límite rigen en ambos, y prevalece el más estricto. La respuesta se escribe con la hora
  del lado que recibe.

  Regla: Presidio iba una hora adelante de Ojinaga hasta noviembre de 2022

    Esquema del escenario: [1] un hombre detenido en Presidio que está listo ahí a las <listo>
      Dado que Rogelio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Presidio
      Cuando está listo para la entrega en Ojinaga el 2020-01-15 a las <listo>
      Entonces el caso resulta PENDING
      Y la primera entrega es el <día> desde las <entrega> hasta las 21:00
      Y <causa> impide que sea antes

      Ejemplos: la noche termina a las 05:00 en Ojinaga, que son las 06:00 en Presidio
        | listo | día        | entrega | causa             |
        | 04:30 | 2020-01-15 | 05:00   | lar-2016/common-2 |
        | 05:30 | 2020-01-15 | 05:00   | lar-2016/common-2 |
        | 06:30 | 2020-01-15 | 05:30   | nada              |

      Ejemplos: empieza a las 22:00 en Presidio, que son las 21:00 en Ojinaga
        | listo | día        | entrega | causa             |
        | 21:30 | 2020-01-15 | 20:30   | nada              |
        | 21:31 | 2020-01-16 | 05:00   | lar-2016/common-2 |

    Escenario: [2] una niña espera hasta las siete en ambos relojes
      Dado que Nadia es una niña de 9 años de México
      Y que Rogelio es un hombre de 34 años de México
      Y que Nadia es la hija de Rogelio, según un documento
      Y que los Estados Unidos los tienen en Presidio
      Cuando están listos para la entrega en Ojinaga el 2020-01-15 a las 07:30
      Entonces la primera entrega es a las 07:00
      Y lar-2016/common-3 impide que sea antes

    Escenario: [3] el horario que alguien confirmó son momentos, y un límite sigue rigiendo en ambos relojes
      Dado que Rogelio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Presidio
      Y que el horario de Ojinaga para casos generales está confirmado desde el 2020-01-15 a las 04:00 hasta las 23:00
      Cuando está listo para la entrega en Ojinaga el 2020-01-15 a las 04:30
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es desde las 05:00 hasta las 21:00

    Esquema del escenario: [4] en el otoño de 2022, el <día>
      Dado que Rogelio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Presidio
      Cuando está listo para la entrega en Ojinaga el <día> a las 04:30
      Entonces la primera entrega es desde las <entrega> hasta las <fin>

      Ejemplos: los relojes de ambos lados coinciden desde el 6 de noviembre de 2022
        | día        | entrega | fin   |
        | 2022-10-28 | 05:00   | 21:00 |
        | 2022-11-05 | 05:00   | 21:00 |
        | 2022-11-07 | 05:00   | 22:00 |
        | 2023-01-16 | 05:00   | 22:00 |

  Regla: En noviembre de 2022 Ciudad Juárez iba una hora adelante de El Paso

    Esquema del escenario: [5] un hombre detenido en El Paso que está listo el <día> a las 04:30
      Dado que Rogelio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el <día> a las 04:30
      Entonces la primera entrega es desde las <entrega> hasta las <fin>

      Ejemplos: la noche termina a las 05:00 en El Paso, que son las 06:00 en Ciudad Juárez
        | día        | entrega | fin   |
        | 2022-11-04 | 05:00   | 22:00 |
        | 2022-11-08 | 06:00   | 22:00 |
        | 2022-11-29 | 06:00   | 22:00 |
        | 2022-12-01 | 05:00   | 22:00 |

  Regla: De 2007 a 2009 el horario de verano empezaba y terminaba en semanas distintas en San Diego y en Tijuana

    Esquema del escenario: [6] una mujer detenida en San Diego que está lista el <día> a las seis de la mañana
      Dado que Lorena es una mujer de 31 años de México
      Y sobre Lorena, "salida de prisión" es "NO"
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista para la entrega en El Chaparral el <día> a las 06:00
      Entonces la primera entrega es desde las 08:00 hasta las <fin>
      Y lar-san-diego-2008/daytime-hours impide que sea antes

      Ejemplos: en primavera Tijuana iba una hora atrás, del 8 de marzo al 4 de abril de 2009
        | día        | fin   |
        | 2009-03-07 | 18:00 |
        | 2009-03-09 | 17:00 |
        | 2009-04-04 | 17:00 |
        | 2009-04-06 | 18:00 |

      Ejemplos: en otoño, del 25 al 31 de octubre de 2009
        | día        | fin   |
        | 2009-10-24 | 18:00 |
        | 2009-10-26 | 17:00 |
        | 2009-10-31 | 17:00 |
        | 2009-11-02 | 18:00 |

      Ejemplos: desde 2010 la frontera tiene un solo horario de verano
        | día        | fin   |
        | 2010-03-15 | 18:00 |
        | 2010-10-31 | 18:00 |

    Esquema del escenario: [7] una mujer que está lista en San Diego a las <listo> en un día de dos relojes
      Dado que Lorena es una mujer de 31 años de México
      Y sobre Lorena, "salida de prisión" es "NO"
      Y que los Estados Unidos la tienen en San Diego
      Cuando está lista para la entrega en El Chaparral el 2009-03-10 a las <listo>
      Entonces la primera entrega es el <día> desde las <entrega> hasta las 17:00

      Ejemplos: las ocho en San Diego son las siete en Tijuana; las cinco y media son las cuatro y media
        | listo | día        | entrega |
        | 08:30 | 2009-03-10 | 08:00   |
        | 09:30 | 2009-03-10 | 08:30   |
        | 17:30 | 2009-03-10 | 16:30   |
        | 17:31 | 2009-03-11 | 08:00   |

    Esquema del escenario: [8] un día entre semana debe serlo en ambos relojes: un hombre que salió de prisión y está listo el <listo> a las <hora>
      Dado que Rogelio es un hombre de 34 años de México
      Y sobre Rogelio, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el <listo> a las <hora>
      Entonces la primera entrega es el <día> a las <entrega>

      Ejemplos: el lunes empieza en Tijuana una hora después que en San Diego, y el viernes termina en San Diego una hora antes que en Tijuana
        | listo      | hora  | día        | entrega |
        | 2009-03-16 | 00:30 | 2009-03-16 | 00:00   |
        | 2009-03-13 | 23:15 | 2009-03-13 | 22:15   |
        | 2009-03-13 | 23:45 | 2009-03-16 | 00:00   |

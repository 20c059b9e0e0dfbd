# language: es
@gt-trafficking-2004/victims
Característica: GT-TRAFFICKING víctimas: las mujeres y las niñas, niños y adolescentes que pueden ser víctimas de trata reciben protección primero

  El memorándum entre México y Guatemala es para las mujeres y los menores de edad víctimas de trata. No se
  han leído sus cláusulas; que la víctima recibe protección antes de cualquier devolución se sigue de su
  objeto. Está vigente desde el 22 de febrero de 2005.

  Regla: Basta una sospecha, para una mujer y para una niña, un niño o adolescente

    Esquema del escenario: [1] <quién> de <edad> años cuyo dato "trata" es "<respuesta>"
      Dado que Zoila es <quién> de <edad> años de Guatemala
      Y sobre Zoila, "trata" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-04-12 a las 10:00
      Entonces el caso resulta <resultado>
      Y a Zoila <remisión> a victim-authority por esta cláusula

      Ejemplos: aquí los dieciocho años no marcan un límite para las mujeres, y sí entre niños y hombres
        | quién     | edad | respuesta | resultado | remisión        |
        | una mujer | 18   | SUSPECTED | DIVERTED  | se le remite    |
        | una mujer | 30   | NO        | REFERRED  | no se le remite |
        | una niña  | 17   | SUSPECTED | DIVERTED  | se le remite    |
        | un niño   | 17   | SUSPECTED | DIVERTED  | se le remite    |
        | un niño   | 17   | NO        | REFERRED  | no se le remite |
        | un hombre | 18   | SUSPECTED | DIVERTED  | no se le remite |

    Escenario: [2] una mujer a quien no se ha preguntado
      Dado que Zoila es una mujer de 30 años de Guatemala
      Y que a Zoila no se le ha preguntado por "trata"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-04-12 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Zoila "trata" por esta cláusula

  Regla: Una víctima identificada recibe protección donde correría peligro, o si no ha pedido volver

    Esquema del escenario: [3] <quién> de <edad> años, víctima identificada, con "peligro al regreso" "<peligro>"
      Dado que Zoila es <quién> de <edad> años de Guatemala
      Y sobre Zoila, "trata" es "IDENTIFIED"
      Y sobre Zoila, "peligro al regreso" es "<peligro>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-04-12 a las 10:00
      Entonces a Zoila <remisión> a victim-authority por esta cláusula

      Ejemplos: han pedido por escrito volver
        | quién     | edad | peligro | remisión        |
        | una mujer | 30   | YES     | se le remite    |
        | una mujer | 30   | NO      | no se le remite |
        | un niño   | 12   | YES     | se le remite    |
        | un niño   | 12   | NO      | no se le remite |
        | un hombre | 30   | YES     | no se le remite |

    Esquema del escenario: [4] una mujer de <edad> años, identificada, cuya "solicitud de regreso" es "<solicitud>"
      Dado que Zoila es una persona de <edad> años de Guatemala
      Y sobre Zoila, "sexo" es "FEMALE"
      Y sobre Zoila, "trata" es "IDENTIFIED"
      Y sobre Zoila, "solicitud de regreso" es "<solicitud>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-04-12 a las 10:00
      Entonces a Zoila <remisión> a victim-authority por esta cláusula

      Ejemplos: la solicitud de una niña no es lo que decide sobre ella
        | edad | solicitud | remisión        |
        | 18   | NONE      | se le remite    |
        | 18   | REFUSED   | se le remite    |
        | 18   | ORAL      | no se le remite |
        | 17   | NONE      | no se le remite |

  Regla: Desde el 22 de febrero de 2005, para personas guatemaltecas

    Esquema del escenario: [5] una mujer de <país>, el <día>
      Dado que Zoila es una mujer de 30 años de <país>
      Y sobre Zoila, "trata" es "SUSPECTED"
      Y que México la tiene en Tapachula
      Cuando está lista el <día> a las 10:00
      Entonces a Zoila <remisión> a victim-authority por esta cláusula

      Ejemplos:
        | país      | día        | remisión        |
        | Guatemala | 2005-02-21 | no se le remite |
        | Guatemala | 2005-02-22 | se le remite    |
        | Honduras  | 2005-02-22 | no se le remite |

    Escenario: [6] un hombre
      Dado que Tránsito es un hombre de 30 años de Guatemala
      Y sobre Tránsito, "trata" es "SUSPECTED"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-04-12 a las 10:00
      Entonces esta cláusula no rige para Tránsito

  Regla: Los motivos

    Esquema del escenario: [7] lo que se dice de <quién> de <edad> años, trata <respuesta>, peligro <peligro>, solicitud <solicitud>
      Dado que Zoila es <quién> de <edad> años de Guatemala
      Y sobre Zoila, "trata" es "<respuesta>"
      Y sobre Zoila, "peligro al regreso" es "<peligro>"
      Y sobre Zoila, "solicitud de regreso" es "<solicitud>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-04-12 a las 10:00
      Entonces esta cláusula rige para Zoila con efecto DIVERTS
      Y la respuesta dice de esta cláusula "<motivo>"

      Ejemplos:
        | quién     | edad | respuesta  | peligro | solicitud | motivo                                                                                                         |
        | una mujer | 30   | SUSPECTED  | NO      | WRITTEN   | una mujer que puede ser víctima de trata recibe protección antes de cualquier devolución                       |
        | una mujer | 30   | IDENTIFIED | YES     | WRITTEN   | una mujer que es víctima de trata y correría peligro recibe protección                                         |
        | una mujer | 30   | IDENTIFIED | NO      | NONE      | no se devuelve a una víctima de trata que no lo ha pedido                                                      |
        | un niño   | 12   | SUSPECTED  | NO      | WRITTEN   | una niña, un niño o adolescente que puede ser víctima de trata recibe protección antes de cualquier devolución |
        | un niño   | 12   | IDENTIFIED | YES     | WRITTEN   | una niña, un niño o adolescente que es víctima de trata y correría peligro recibe protección                   |

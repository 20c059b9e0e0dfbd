# language: es
@lmig-2011/article-113
Característica: LMIG 113 y 136: a quién se atiende en particular, y tiempo para reflexionar

  Las mujeres embarazadas, las personas con discapacidad, las personas indígenas, las víctimas y los testigos
  de delitos graves y las personas adultas mayores pueden permanecer en instituciones especializadas. La
  víctima o el testigo que no quiere permanecer tiene tiempo para reflexionar.

  Regla: Aquí se nombran cuatro grupos; a las personas adultas mayores las nombra la ley de las personas adultas mayores

    Esquema del escenario: [1] sobre Petrona, "<asunto>" es <respuesta>, y el día es <día>
      Dado que Petrona es una mujer de 28 años de Guatemala
      Y sobre Petrona, "<asunto>" es "<respuesta>"
      Y que México la tiene en Comitán
      Cuando está lista el <día> a las 10:00
      Entonces Petrona <cuenta> como <categoría> por esta cláusula

      Ejemplos:
        | asunto                         | respuesta | día        | cuenta    | categoría               |
        | embarazo                       | YES       | 2011-05-25 | no cuenta | PREGNANT                |
        | embarazo                       | YES       | 2011-05-26 | cuenta    | PREGNANT                |
        | embarazo                       | NO        | 2023-05-08 | no cuenta | PREGNANT                |
        | embarazo                       | UNKNOWN   | 2023-05-08 | no cuenta | PREGNANT                |
        | discapacidad                   | YES       | 2023-05-08 | cuenta    | DISABLED                |
        | discapacidad                   | NO        | 2023-05-08 | no cuenta | DISABLED                |
        | indígena                       | YES       | 2023-05-08 | cuenta    | INDIGENOUS              |
        | indígena                       | NO        | 2023-05-08 | no cuenta | INDIGENOUS              |
        | víctima o testigo de un delito | YES       | 2023-05-08 | cuenta    | CRIME_VICTIM_OR_WITNESS |
        | víctima o testigo de un delito | NO        | 2023-05-08 | no cuenta | CRIME_VICTIM_OR_WITNESS |

  Regla: Mientras permanecen, las personas de estos grupos pueden necesitar una institución especializada

    Esquema del escenario: [2] Petrona, nacida el <nacimiento>, pide asilo, y sobre ella "<asunto>" es <respuesta>
      Dado que Petrona es una persona nacida el <nacimiento>, de Guatemala
      Y sobre Petrona, "asilo" es "WISH_EXPRESSED"
      Y sobre Petrona, "<asunto>" es "<respuesta>"
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Petrona <se debe> specialised-institution por esta cláusula

      Ejemplos: los grupos; la víspera del día en que cumple sesenta años, y ese día
        | nacimiento | asunto                         | respuesta | se debe       |
        | 1995-01-30 | embarazo                       | YES       | se le debe    |
        | 1995-01-30 | discapacidad                   | YES       | se le debe    |
        | 1995-01-30 | indígena                       | YES       | se le debe    |
        | 1995-01-30 | víctima o testigo de un delito | YES       | se le debe    |
        | 1995-01-30 | enfermedad                     | YES       | no se le debe |
        | 1963-05-09 | enfermedad                     | NO        | no se le debe |
        | 1963-05-08 | enfermedad                     | NO        | se le debe    |

    Escenario: [3] a una persona adulta mayor que vuelve a casa no se le debe
      Dado que Petrona es una mujer de 66 años de Guatemala
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta PENDING
      Y a Petrona no se le debe specialised-institution por esta cláusula

  Regla: La víctima o el testigo que declina permanecer tiene tiempo para reflexionar

    Esquema del escenario: [4] la regularización declinada es <declinada>
      Dado que Petrona es una mujer de 28 años de Guatemala
      Y sobre Petrona, "víctima o testigo de un delito" es "YES"
      Y sobre Petrona, "regularización declinada" es "<declinada>"
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y <falta> el paso reflection para Petrona por esta cláusula

      Ejemplos:
        | declinada | resultado | falta    |
        | YES       | PENDING   | falta    |
        | NO        | DIVERTED  | no falta |

    Escenario: [5] el tiempo ya pasó
      Dado que Petrona es una mujer de 28 años de Guatemala
      Y sobre Petrona, "víctima o testigo de un delito" es "YES"
      Y sobre Petrona, "regularización declinada" es "YES"
      Y que Petrona ha cumplido el paso reflection
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces no falta el paso reflection para Petrona por esta cláusula

    Escenario: [6] la razón, y nadie puede decir qué día viaja
      Dado que Petrona es una mujer de 28 años de Guatemala
      Y sobre Petrona, "víctima o testigo de un delito" es "YES"
      Y sobre Petrona, "regularización declinada" es "YES"
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la víctima o el testigo declinó permanecer y antes tiene tiempo para reflexionar"
      Y no se indica primera entrega

    Escenario: [7] una víctima identificada de trata en México que declina permanecer
      Dado que Petrona es una mujer de 28 años de Guatemala
      Y sobre Petrona, "trata" es "IDENTIFIED"
      Y sobre Petrona, "víctima o testigo de un delito" es "YES"
      Y sobre Petrona, "regularización declinada" es "YES"
      Y que México la tiene en Comitán
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "la víctima de trata tiene tiempo para reflexionar antes del retorno"
      Y falta el paso reflection para Petrona por esta cláusula

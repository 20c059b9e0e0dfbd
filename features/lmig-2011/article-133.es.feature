# language: es
@lmig-2011/article-133
Característica: LMIG 133: a quien puede regularizar su estancia no se le devuelve antes de que eso se resuelva

  Familiares cercanos de personas mexicanas o residentes, y víctimas o testigos de delitos graves. Una persona
  adulta puede declinar después de ser informada; una niña, un niño o adolescente no puede.

  Regla: La familia cercana en México, y haber sido víctima o testigo, llevan a la regularización, salvo que una persona adulta decline

    Esquema del escenario: [1] Wendy, adulta: "<asunto>" es <respuesta>, y si declinó es <declinada>
      Dado que Wendy es una mujer de 26 años de Honduras
      Y sobre Wendy, "<asunto>" es "<respuesta>"
      Y sobre Wendy, "regularización declinada" es "<declinada>"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y a Wendy <remite> a regularisation por esta cláusula

      Ejemplos:
        | asunto                          | respuesta | declinada | resultado | remite          |
        | familia de nacional o residente | YES       | NO        | DIVERTED  | se le remite    |
        | familia de nacional o residente | YES       | UNKNOWN   | DIVERTED  | se le remite    |
        | familia de nacional o residente | YES       | YES       | PENDING   | no se le remite |
        | familia de nacional o residente | NO        | NO        | PENDING   | no se le remite |
        | familia de nacional o residente | UNKNOWN   | NO        | REFERRED  | no se le remite |
        | víctima o testigo de un delito  | YES       | NO        | DIVERTED  | se le remite    |
        | víctima o testigo de un delito  | YES       | UNKNOWN   | DIVERTED  | se le remite    |
        | víctima o testigo de un delito  | YES       | YES       | PENDING   | no se le remite |
        | víctima o testigo de un delito  | NO        | NO        | PENDING   | no se le remite |
        | víctima o testigo de un delito  | UNKNOWN   | NO        | REFERRED  | no se le remite |

    Esquema del escenario: [2] "<asunto>" el <día>
      Dado que Wendy es una mujer de 26 años de Guatemala
      Y sobre Wendy, "<asunto>" es "YES"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el <día> a las 10:00
      Entonces esta cláusula <rige> para Wendy
      Y a Wendy <remite> a regularisation por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | asunto                          | día        | rige    | remite          |
        | familia de nacional o residente | 2011-05-25 | no rige | no se le remite |
        | familia de nacional o residente | 2011-05-26 | rige    | se le remite    |
        | víctima o testigo de un delito  | 2011-05-25 | no rige | no se le remite |
        | víctima o testigo de un delito  | 2011-05-26 | rige    | se le remite    |

    Esquema del escenario: [3] nadie ha preguntado por "<asunto>"
      Dado que Wendy es una mujer de 26 años de Honduras
      Y que a Wendy no se le ha preguntado por "<asunto>"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces falta saber sobre Wendy "<asunto>" por esta cláusula

      Ejemplos:
        | asunto                          |
        | familia de nacional o residente |
        | víctima o testigo de un delito  |

  Regla: Una niña, un niño o adolescente no puede declinar

    Esquema del escenario: [4] Josué, nacido el <nacimiento>, declinó; sobre él, "<asunto>" es YES
      Dado que Josué es una persona nacida el <nacimiento>, de Honduras
      Y sobre Josué, "<asunto>" es "YES"
      Y sobre Josué, "regularización declinada" es "YES"
      Y sobre Josué, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México lo tiene en la Ciudad de México
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces el caso resulta <resultado>
      Y a Josué <remite> a regularisation por esta cláusula

      Ejemplos: la víspera de los dieciocho años y el día en que los cumple
        | nacimiento | asunto                          | resultado | remite          |
        | 2005-05-09 | familia de nacional o residente | DIVERTED  | se le remite    |
        | 2005-05-08 | familia de nacional o residente | PENDING   | no se le remite |
        | 2005-05-09 | víctima o testigo de un delito  | DIVERTED  | se le remite    |
        | 2005-05-08 | víctima o testigo de un delito  | PENDING   | no se le remite |

  Regla: Se regulariza a la víctima de trata identificada, salvo que decline

    Esquema del escenario: [5] si Wendy declinó es <declinada>
      Dado que Wendy es una mujer de 26 años de Honduras
      Y sobre Wendy, "trata" es "IDENTIFIED"
      Y sobre Wendy, "víctima o testigo de un delito" es "YES"
      Y sobre Wendy, "regularización declinada" es "<declinada>"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces a Wendy <remite> a regularisation por esta cláusula

      Ejemplos:
        | declinada | remite          |
        | NO        | se le remite    |
        | YES       | no se le remite |

    Esquema del escenario: [6] la respuesta da la razón
      Dado que Wendy es una <quién> de Honduras
      Y sobre Wendy, "<asunto>" es "YES"
      Y que México la tiene en la Ciudad de México
      Cuando está lista el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | quién            | asunto                          | razón                                                                                    |
        | mujer de 26 años | familia de nacional o residente | la persona es familiar cercano de una persona mexicana o residente y puede regularizarse |
        | niña de 16 años  | familia de nacional o residente | la niña, el niño o adolescente es familiar cercano de una persona mexicana o residente   |
        | mujer de 26 años | víctima o testigo de un delito  | la persona es víctima o testigo de un delito y puede regularizarse                       |
        | niña de 16 años  | víctima o testigo de un delito  | la niña, el niño o adolescente es víctima o testigo de un delito                         |

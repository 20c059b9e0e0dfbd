# language: es
@gt-2004/arrangement
Característica: GT-2004 arreglo: una persona guatemalteca sin permiso de estancia puede ser devuelta por tierra

  El arreglo del 2 de julio de 2004 entre México y Guatemala se conoce por la prensa del día siguiente. Rigió
  hasta que el acuerdo del 28 de junio de 2005 tomó su lugar. Habla de personas centroamericanas, pero solo
  Guatemala es parte.

  Regla: Del 2 de julio de 2004 al 27 de junio de 2005 cubre a la persona guatemalteca sin permiso de estancia

    Esquema del escenario: [1] un guatemalteco que está listo el <día>
      Dado que Domingo es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Domingo con efecto COVERS
      Y el puerto es El Carmen según gt-2004
      Y la entrega es por tierra
      Y la respuesta se conoce como PRESS

      Ejemplos: su primer y su último día
        | día        |
        | 2004-07-02 |
        | 2005-06-27 |

    Escenario: [2] la víspera de la firma nada cubre una devolución
      Dado que Domingo es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2004-07-01 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Domingo
      Y no hay entrega

    Escenario: [3] desde el 28 de junio de 2005 cubre en su lugar el nuevo acuerdo
      Dado que Domingo es un hombre de 34 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-06-28 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Domingo
      Y gt-2005/title rige para Domingo
      Y no la cubre además gt-2004

    Esquema del escenario: [4] un permiso cuyo último día es el <último día>
      Dado que Catarino es un hombre de 41 años de Guatemala
      Y sobre Catarino, "permiso" es "FMVL"
      Y sobre Catarino, "último día del permiso" es "<último día>"
      Y que México lo tiene en Talismán
      Cuando está listo el 2004-09-15 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Catarino

      Ejemplos: un permiso vale en su último día
        | último día | resultado | rige    |
        | 2004-09-14 | PENDING   | rige    |
        | 2004-09-15 | BLOCKED   | no rige |

    Escenario: [5] un guatemalteco a quien no se preguntó por un permiso
      Dado que Catarino es un hombre de 41 años de Guatemala
      Y que a Catarino no se le ha preguntado por "permiso"
      Y que México lo tiene en Talismán
      Cuando está listo el 2004-09-15 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Catarino
      Y falta saber sobre Catarino "permiso"

  Regla: Se entiende que abarca a otras personas centroamericanas, pero ningún puerto se abre para ellas

    Esquema del escenario: [6] un hombre de <país>
      Dado que Wilfredo es un hombre de 27 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2004-09-15 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula rige para Wilfredo con efecto COVERS
      Y falta saber sobre Wilfredo el vacío no-port por esta cláusula
      Y no hay entrega

      Ejemplos:
        | país        |
        | El Salvador |
        | Honduras    |
        | Nicaragua   |

    Escenario: [7] un hombre de Ecuador
      Dado que Rumiñahui es un hombre de 27 años de Ecuador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2004-09-15 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Rumiñahui

  Regla: Los motivos

    Esquema del escenario: [8] lo que se dice a un hombre de <país>
      Dado que Wilfredo es un hombre de 27 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2004-09-15 a las 10:00
      Entonces la respuesta dice de esta cláusula "<motivo>"

      Ejemplos:
        | país      | motivo                                                                                     |
        | Guatemala | el arreglo de 2004 trata de la devolución de personas guatemaltecas desde México           |
        | Honduras  | según la prensa, el arreglo habla de personas centroamericanas, sin nombrar nacionalidades |

# language: es
@ca4-2006/force-majeure
Característica: CA4-2006 fuerza mayor: en el segundo semestre de 2009 nadie va por tierra a través de Honduras

  En julio y agosto de 2009 se suspendieron las devoluciones por tierra a Honduras y a través de ella. Se
  trasladó por aire a Managua a las personas nicaragüenses. No se sabe cuándo se retomó el camino, por lo que
  la suspensión se mantiene hasta el fin de ese año.

  Regla: El Guasaule está cerrado del 1 de julio al 31 de diciembre de 2009, y Managua recibe por aire

    Esquema del escenario: [1] un nicaragüense que está listo el <día>
      Dado que Noel es un hombre de 40 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en Guasaule el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es Managua según ca4-2006
      Y la entrega es por aire
      Y se excluye Guasaule por esta cláusula
      Y esta cláusula rige para Noel con efecto COVERS
      Y esta cláusula rige para Noel con efecto OPENS en Managua
      Y la primera entrega es a las <entrega>
      Y la respuesta se conoce como PRESS

      Ejemplos: el primer día y el último; en julio el reloj de Tapachula va una hora adelante del de Nicaragua
        | día        | entrega |
        | 2009-07-01 | 08:00   |
        | 2009-12-31 | 09:00   |

    Esquema del escenario: [2] el día anterior y el día posterior, un nicaragüense va por tierra
      Dado que Noel es un hombre de 40 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces el caso resulta PENDING
      Y el puerto es Guasaule según ca4-2006
      Y la entrega es por tierra
      Y no se excluye Guasaule por esta cláusula
      Y esta cláusula no rige para Noel

      Ejemplos:
        | día        |
        | 2009-06-30 |
        | 2010-01-01 |

    Esquema del escenario: [3] un hombre de <país>, que no pasa por Honduras
      Dado que Noel es un hombre de 40 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-08-11 a las 09:00
      Entonces el puerto es <puerto>
      Y la entrega es por tierra
      Y esta cláusula no rige para Noel

      Ejemplos:
        | país        | puerto       |
        | Guatemala   | El Carmen    |
        | El Salvador | La Hachadura |

  Regla: Se avisa al consulado antes del vuelo, porque da un salvoconducto

    Escenario: [4] un nicaragüense que viaja por aire
      Dado que Noel es un hombre de 40 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-08-11 a las 09:00
      Entonces se avisa antes de la entrega al consulado sobre Noel por esta cláusula

    Escenario: [5] un nicaragüense que pide asilo
      Dado que Noel es un hombre de 40 años de Nicaragua
      Y sobre Noel, "asilo" es "PENDING"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-08-11 a las 09:00
      Entonces no se avisa al consulado sobre Noel por esta cláusula
      Y no hay entrega

  Regla: Las razones

    Esquema del escenario: [6] lo que se dice de un nicaragüense: <razón>
      Dado que Noel es un hombre de 40 años de Nicaragua
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-08-11 a las 09:00
      Entonces la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | razón                                                                                                     |
        | se suspendieron las devoluciones por tierra a Honduras y a través de ella, porque el camino no era seguro |
        | mientras el camino por tierra estuvo suspendido se devolvió por aire a las personas nicaragüenses         |
        | se trasladó por aire a las personas nicaragüenses a Managua, por Comalapa                                 |
        | el consulado expide un salvoconducto para el vuelo, por lo que hay que avisarle                           |

# language: es
Característica: Qué tan bien debe conocerse una cláusula

  Cada cláusula dice qué tan bien se conoce: leída en su texto, dicha por un funcionario, dicha por la prensa
  o inferida. Quien pregunta puede exigir más: entonces las cláusulas más débiles quedan apartadas como
  fundamento de una devolución, y se enumeran. Como fundamento de una protección nunca quedan apartadas. La
  respuesta misma dice qué tan bien se conoce.

  Regla: Los fundamentos más débiles de una devolución quedan apartados y se enumeran

    Esquema del escenario: [1] Rosa en Laredo, y se exige por lo menos <mínimo>
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "evidencia mínima" es "<mínimo>"
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: la prensa habla del puerto y de su horario, un funcionario de los arreglos, nadie tiene el texto
        | mínimo    | resultado   |
        | INFERENCE | RETURNABLE  |
        | PRESS     | RETURNABLE  |
        | OFFICIAL  | REFERRED    |
        | TEXT      | NOT_COVERED |

    Escenario: [2] se enumera lo que quedó apartado
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "evidencia mínima" es "PRESS"
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces lar-2016/common-6 queda apartada para Rosa
      Y lar-2016/tamaulipas-2 no queda apartada para Rosa

    Escenario: [3] sin un puerto que se conozca lo bastante bien decide una persona
      Dado que Rosa es una mujer de 34 años de México
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "evidencia mínima" es "OFFICIAL"
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces falta saber sobre Rosa el vacío no-port
      Y lar-2016/tamaulipas-2 queda apartada para Rosa
      Y no hay entrega

  Regla: Una protección nunca queda apartada

    Esquema del escenario: [4] sobre Rosa, "<dato>" es "<valor>", y solo el texto cuenta como fundamento de una devolución
      Dado que Rosa es una mujer de 34 años de México
      Y sobre Rosa, "<dato>" es "<valor>"
      Y que los Estados Unidos la tienen en Laredo
      Y sobre el caso, "evidencia mínima" es "TEXT"
      Cuando está lista el 2020-03-10 a las 09:00
      Entonces el caso resulta <resultado>

      Ejemplos: sin importar qué tan bien se conozcan sus cláusulas
        | dato                    | valor     | resultado |
        | peligro al regreso      | YES       | BLOCKED   |
        | temor al regreso        | YES       | DIVERTED  |
        | impedimento para viajar | YES       | BLOCKED   |
        | trata                   | SUSPECTED | DIVERTED  |

    Escenario: [5] un impedimento inferido está junto a fundamentos que deben leerse en el texto
      Dado que Rosa es una mujer de 34 años de Honduras
      Y sobre Rosa, "temor al regreso" es "YES"
      Y que México la tiene en Tapachula
      Y sobre el caso, "evidencia mínima" es "TEXT"
      Cuando está lista el 2014-10-02 a las 09:00
      Entonces el caso resulta BLOCKED
      Y achr-1969/article-22-8 rige para Rosa con efecto BARS
      Y achr-1969/article-22-8 no queda apartada para Rosa

    Escenario: [6] un límite del que solo habla la prensa obliga de todos modos
      Dado que Ana es una niña de 15 años de México
      Y que Rosa es una mujer de 34 años de México
      Y que Ana es la hija de Rosa, según un documento
      Y que los Estados Unidos las tienen en San Diego
      Y sobre el caso, "evidencia mínima" es "OFFICIAL"
      Cuando están listas el 2018-03-10 a las 05:30
      Entonces la primera entrega es a las 07:00
      Y lar-2016/common-3 impide que sea antes

  Regla: La respuesta dice qué tan bien se conoce

    Esquema del escenario: [7] <quién> en <lugar> el <día>
      Dado que Sam es una <quién> de 34 años de México
      Y sobre Sam, "<dato>" es "<valor>"
      Y que los Estados Unidos las tienen en <lugar>
      Cuando están listas el <día> a las 09:00
      Entonces el caso resulta <resultado>
      Y la respuesta se conoce como <evidencia>

      Ejemplos: lo más débil de aquello en que se apoya una devolución, lo más fuerte de lo que la impide
        | quién | lugar   | día        | dato               | valor | resultado  | evidencia |
        | mujer | Laredo  | 2020-03-10 | temor al regreso   | NO    | RETURNABLE | PRESS     |
        | mujer | El Paso | 2020-03-10 | temor al regreso   | NO    | PENDING    | INFERENCE |
        | mujer | Laredo  | 2020-03-10 | peligro al regreso | YES   | BLOCKED    | TEXT      |

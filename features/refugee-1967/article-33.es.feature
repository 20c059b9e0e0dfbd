# language: es
@refugee-1967/article-33
Característica: Convención sobre los Refugiados 33: no se devuelve a ninguna persona refugiada adonde vería amenazada su vida o su libertad

  El Protocolo de 1967 extiende este deber a sus Estados parte. Del temor que solo se ha dicho se ocupa la ley
  de cada Estado.

  Regla: No se devuelve a una persona refugiada ni a quien correría peligro

    Esquema del escenario: [1] un hombre sobre quien "<asunto>" es <respuesta>
      Dado que Cristóbal es un hombre de 50 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Cristóbal, "<asunto>" es "<respuesta>"
      Cuando está listo el 2006-11-21 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Cristóbal con efecto BARS
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | asunto             | respuesta | razón                                   |
        | asilo              | GRANTED   | la persona obtuvo asilo                 |
        | peligro al regreso | YES       | la persona correría peligro al regresar |

    Escenario: [2] un temor que solo se ha dicho
      Dado que Cristóbal es un hombre de 50 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Cristóbal, "temor al regreso" es "YES"
      Cuando está listo el 2006-11-21 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Cristóbal

    Escenario: [3] un mexicano en peligro, bajo custodia de los Estados Unidos
      Dado que Ernesto es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre Ernesto, "peligro al regreso" es "YES"
      Cuando está listo el 2006-11-21 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Ernesto con efecto BARS

    Escenario: [4] un hombre cuya solicitud fue negada y que no correría peligro
      Dado que Cristóbal es un hombre de 50 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Cristóbal, "asilo" es "REFUSED"
      Cuando está listo el 2006-11-21 a las 10:00
      Entonces esta cláusula no rige para Cristóbal

    Escenario: [5] no se sabe si correría peligro
      Dado que Cristóbal es un hombre de 50 años de El Salvador
      Y que México lo tiene en Tapachula
      Y que a Cristóbal no se le ha preguntado por "peligro al regreso"
      Cuando está listo el 2006-11-21 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Cristóbal "peligro al regreso" por esta cláusula

  Regla: Obliga a México desde el 5 de septiembre de 2000 y a los Estados Unidos desde el 1 de noviembre de 1968

    Esquema del escenario: [6] un refugiado en México el <día>
      Dado que Cristóbal es un hombre de 50 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Cristóbal, "asilo" es "GRANTED"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Cristóbal

      Ejemplos:
        | día        | rige    |
        | 2000-09-04 | no rige |
        | 2000-09-05 | rige    |

    Esquema del escenario: [7] un mexicano en los Estados Unidos el <día>
      Dado que Ernesto es un hombre de 50 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre Ernesto, "peligro al regreso" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Ernesto

      Ejemplos:
        | día        | rige    |
        | 1968-10-31 | no rige |
        | 1968-11-01 | rige    |

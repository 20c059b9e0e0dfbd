# language: es
@special-flights-2020/children-alone
Característica: Vuelos especiales de mayo de 2020: la niña, el niño o adolescente sin compañía no aborda

  Las niñas, niños y adolescentes sin compañía no toman estos vuelos; se infiere de cómo se les trató en 2013,
  porque los protege.

  Regla: La niña, el niño o adolescente sin compañía va por tierra

    Esquema del escenario: [1] un niño de 16 años sin compañía el <día>
      Dado que Emiliano es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego desde el <día> a las 00:30
      Y que lo encontraron en la frontera terrestre
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Emiliano, "señales de contagio" es "NO"
      Y sobre Emiliano, "riesgo de trata al regreso" es "NO"
      Y sobre Emiliano, "temor creíble" es "NO"
      Y sobre Emiliano, "capaz de decidir por sí" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces special-flights-2020/flights cede ante esta cláusula para Emiliano
      Y se excluye la Ciudad de México por esta cláusula
      Y el puerto es El Chaparral
      Y la entrega es por tierra
      Y la respuesta dice de esta cláusula "una niña, un niño o adolescente sin compañía es un caso especial y no toma estos vuelos"

      Ejemplos:
        | día        |
        | 2020-05-19 |
        | 2020-05-29 |

    Esquema del escenario: [2] <quién> con nacimiento el <nacimiento>, sin compañía
      Dado que Emiliano es un <quién> nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en San Diego desde el 2020-05-22 a las 00:30
      Y que lo encontraron en la frontera terrestre
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Emiliano, "señales de contagio" es "NO"
      Y sobre Emiliano, "riesgo de trata al regreso" es "NO"
      Y sobre Emiliano, "temor creíble" es "NO"
      Y sobre Emiliano, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2020-05-22 a las 10:00
      Entonces la entrega es por <vía>

      Ejemplos: la víspera del cumpleaños dieciocho, y el día mismo
        | quién  | nacimiento | vía    |
        | niño   | 2002-05-23 | tierra |
        | hombre | 2002-05-22 | aire   |

  Regla: La niña, el niño o adolescente con su madre o su padre puede abordar

    Escenario: [3] un niño de 16 años con su padre
      Dado que Rogelio es un hombre de 45 años de México
      Y que Emiliano es un niño de 16 años de México
      Y que Emiliano es el hijo de Rogelio, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre todas las personas, "señales de contagio" es "NO"
      Cuando están listos el 2020-05-22 a las 10:00
      Entonces esta cláusula no rige para Emiliano y Rogelio
      Y el puerto es la Ciudad de México según special-flights-2020

# language: es
@special-flights-2020/no-symptoms
Característica: Vuelos especiales de mayo de 2020: solo abordan personas sin síntomas

  Solo abordaron personas sin síntomas; quien no ha pasado una revisión médica tampoco aborda. Los puertos
  terrestres no cambian.

  Regla: La persona con síntomas va por tierra

    Escenario: [1] un hombre con síntomas
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "YES"
      Cuando está listo el 2020-05-22 a las 10:00
      Entonces special-flights-2020/flights cede ante esta cláusula para Rogelio
      Y se excluye la Ciudad de México por esta cláusula
      Y el puerto es El Chaparral
      Y la entrega es por tierra
      Y la respuesta dice de esta cláusula "solo abordan personas sin síntomas"

    Esquema del escenario: [2] un hombre a quien nadie ha revisado: <dicho>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "<dicho>"
      Cuando está listo el 2020-05-22 a las 10:00
      Entonces el puerto es <puerto>
      Y la entrega es por <vía>

      Ejemplos:
        | dicho   | puerto              | vía    |
        | UNKNOWN | El Chaparral        | tierra |
        | NO      | la Ciudad de México | aire   |

    Escenario: [3] nadie ha informado nada
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando está listo el 2020-05-22 a las 10:00
      Entonces la entrega es por tierra

    Escenario: [4] un esposo con síntomas y su esposa van juntos por tierra
      Dado que Rogelio es un hombre de 45 años de México
      Y que Teresa es una mujer de 43 años de México
      Y que Teresa es la esposa de Rogelio, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "YES"
      Y sobre Teresa, "señales de contagio" es "NO"
      Cuando están listos el 2020-05-22 a las 10:00
      Entonces special-flights-2020/flights no cede para Teresa
      Y el puerto es El Chaparral

  Regla: La persona sin síntomas aborda

    Esquema del escenario: [5] un hombre sin síntomas el <día>
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Rogelio, "señales de contagio" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula no rige para Rogelio
      Y special-flights-2020/flights no cede para Rogelio
      Y la entrega es por aire

      Ejemplos:
        | día        |
        | 2020-05-19 |
        | 2020-05-29 |

    Escenario: [6] síntomas de un hombre que no pide el vuelo
      Dado que Rogelio es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre Rogelio, "señales de contagio" es "YES"
      Cuando está listo el 2020-05-22 a las 10:00
      Entonces esta cláusula no rige para Rogelio

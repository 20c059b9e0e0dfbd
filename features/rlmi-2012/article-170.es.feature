# language: es
@rlmi-2012/article-170
Característica: RLMI 170: se confirma si la niña, el niño o adolescente está acompañado

  Por los documentos de la persona adulta, por lo que dicen la niña, el niño o adolescente y sus acompañantes,
  por lo que sabe el consulado y por cualquier otro medio. Lo que solo se dice se confirma primero.

  Regla: Un vínculo que no muestran ni documentos ni el consulado se confirma antes de un retorno

    Esquema del escenario: [1] Mateo es <vínculo> Olga, <prueba>, y es el <día>
      Dado que Mateo es un niño de 6 años de Guatemala
      Y que Olga es una mujer de 44 años de Guatemala
      Y que Mateo es <vínculo> Olga, <prueba>
      Y sobre Mateo, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso confirm-relationship para Mateo por esta cláusula

      Ejemplos: la víspera del Reglamento y su primer día; lo que está probado y lo que solo se dice
        | vínculo       | prueba               | día        | falta    |
        | el hijo de    | solo según su dicho  | 2012-11-08 | no falta |
        | el hijo de    | solo según su dicho  | 2012-11-09 | falta    |
        | el hijo de    | no se sabe según qué | 2023-05-08 | falta    |
        | el sobrino de | solo según su dicho  | 2023-05-08 | falta    |
        | cuidado por   | solo según su dicho  | 2023-05-08 | falta    |
        | el pupilo de  | solo según su dicho  | 2023-05-08 | falta    |
        | el hijo de    | según un documento   | 2023-05-08 | no falta |
        | el hijo de    | según el consulado   | 2023-05-08 | no falta |

    Escenario: [2] un vínculo entre personas adultas no se confirma según este artículo
      Dado que Mateo es un hombre de 26 años de Guatemala
      Y que Olga es una mujer de 44 años de Guatemala
      Y que Mateo es el hijo de Olga, solo según su dicho
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces esta cláusula no rige para Mateo

    Escenario: [3] el paso está cumplido
      Dado que Mateo es un niño de 6 años de Guatemala
      Y que Olga es una mujer de 44 años de Guatemala
      Y que Mateo es el hijo de Olga, solo según su dicho
      Y sobre Mateo, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que Mateo ha cumplido el paso confirm-relationship
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces no falta el paso confirm-relationship para Mateo por esta cláusula

    Escenario: [4] la respuesta da la razón
      Dado que Mateo es un niño de 6 años de Guatemala
      Y que Olga es una mujer de 44 años de Guatemala
      Y que Mateo es el hijo de Olga, solo según su dicho
      Y sobre Mateo, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "ni documentos ni el consulado muestran el vínculo entre la niña, el niño o adolescente y la persona adulta"

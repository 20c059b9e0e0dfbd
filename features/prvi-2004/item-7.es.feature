# language: es
@prvi-2004/item-7
Característica: PRVI, punto 7: las familias viajan juntas

  Ascendientes, descendientes y quien tiene la custodia de una persona menor viajan juntos: todos vuelan, o
  todos van por tierra.

  Regla: Madres, padres, hijas, hijos y tutores viajan juntos

    Esquema del escenario: [1] una <vínculo>
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la <vínculo> de Leticia, según un documento
      Y que los Estados Unidos las tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre todas las personas, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre todas las personas, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listas el 2007-08-15 a las 10:00
      Entonces esta cláusula rige para Renata con efecto KEEPS_TOGETHER
      Y esta cláusula rige para Leticia con efecto KEEPS_TOGETHER
      Y el puerto es la Ciudad de México según prvi-2004
      Y la respuesta dice de esta cláusula "viajan juntos madres, padres, hijas, hijos y quien tiene la custodia de una persona menor"

      Ejemplos:
        | vínculo |
        | hija    |
        | pupila  |

    Escenario: [2] un hombre y su padre de 70 años
      Dado que Ramiro es un hombre de 40 años de México
      Y que Eusebio es un hombre de 70 años de México
      Y que Eusebio es el padre de Ramiro, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre todas las personas, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre todas las personas, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listos el 2007-08-15 a las 10:00
      Entonces esta cláusula rige para todas las personas con efecto KEEPS_TOGETHER
      Y la entrega es por aire

    Escenario: [3] la madre no confirma ante el cónsul, y las dos van por tierra
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre Leticia, "confirmación ante el cónsul" es "NO"
      Y sobre Renata, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre todas las personas, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listas el 2007-08-15 a las 10:00
      Entonces el puerto es Nogales según mou-2004
      Y prvi-2004/seasons cede ante prvi-2004/voluntary para Leticia

  Regla: Las demás personas deciden por sí mismas

    Escenario: [4] dos hermanos
      Dado que Ramiro es un hombre de 40 años de México
      Y que Saúl es un hombre de 27 años de México
      Y que Saúl es el hermano de Ramiro, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre todas las personas, "aceptación ante la autoridad" es "YES"
      Y sobre todas las personas, "confirmación ante el cónsul" es "YES"
      Y sobre todas las personas, "condena por delito violento" es "NO"
      Y sobre todas las personas, "enfermedad" es "NO"
      Y sobre todas las personas, "lesión" es "NO"
      Cuando están listos el 2007-08-15 a las 10:00
      Entonces esta cláusula no rige para Saúl y Ramiro
      Y la entrega es por aire

    Escenario: [5] una madre y su hija que nunca pidieron el vuelo
      Dado que Leticia es una mujer de 31 años de México
      Y que Renata es una niña de 8 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en Tucson
      Cuando están listas el 2007-08-15 a las 10:00
      Entonces esta cláusula no rige para Renata y Leticia

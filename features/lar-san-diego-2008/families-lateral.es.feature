# language: es
@lar-san-diego-2008/families-lateral
Característica: San Diego 2008, familias: no se traslada a otro sector a la persona con familia

  Como no se separa a las familias, nadie que tenga familia en el caso es trasladado a otro sector antes de la
  repatriación. Que la promesa prevalece sobre el traslado lateral es una inferencia.

  Regla: Quien está con su familia va por el puerto terrestre del lugar

    Esquema del escenario: [1] dos hombres, uno de ellos <vínculo> del otro
      Dado que Benito es un hombre de 46 años de México
      Y que Omar es un hombre de 24 años de México
      Y que Benito es el <vínculo> de Omar, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "LATERAL"
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces lateral-2008/transfer cede ante esta cláusula para Benito
      Y lateral-2008/transfer cede ante esta cláusula para Omar
      Y el puerto es El Chaparral según lar-san-diego-2008
      Y no la cubre además lateral-2008

      Ejemplos:
        | vínculo |
        | padre   |
        | hermano |

  Regla: A otras personas se les puede trasladar

    Escenario: [2] un hombre sin familia
      Dado que Benito es un hombre de 46 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "programa" es "LATERAL"
      Cuando está listo el 2011-08-04 a las 10:00
      Entonces lateral-2008/transfer no cede para Benito
      Y esta cláusula no rige para Benito

    Escenario: [3] un tío y su sobrino
      Dado que Benito es un hombre de 46 años de México
      Y que Omar es un hombre de 24 años de México
      Y que Benito es el tío de Omar, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "LATERAL"
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces esta cláusula no rige para Benito y Omar

  Regla: La cláusula rige hasta el 22 de febrero de 2016

    Escenario: [4] el último día
      Dado que Benito es un hombre de 46 años de México
      Y que Omar es un hombre de 24 años de México
      Y que Benito es el padre de Omar, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "LATERAL"
      Cuando están listos el 2016-02-22 a las 10:00
      Entonces lateral-2008/transfer cede ante esta cláusula para Omar

    Escenario: [5] el día siguiente
      Dado que Benito es un hombre de 46 años de México
      Y que Omar es un hombre de 24 años de México
      Y que Benito es el padre de Omar, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "LATERAL"
      Cuando están listos el 2016-02-23 a las 10:00
      Entonces esta cláusula no rige para Benito y Omar

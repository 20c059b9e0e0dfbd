# language: es
@lateral-2008/men-of-20-to-60
Característica: ATEP, piloto: el traslado lateral lleva solo a hombres de veinte a sesenta años

  El piloto de Laredo a Eagle Pass llevaba solo a hombres de veinte a sesenta años, y la prensa da las mismas
  edades para todo el programa. A quien entonces no se podía llevar no se le lleva en ningún caso.

  Regla: No se traslada a una mujer, ni a nadie cuyo sexo no se conoce

    Esquema del escenario: [1] una persona de 30 años cuyo sexo se indica como <sexo>
      Dado que Alexis es una persona de 30 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "LATERAL"
      Y sobre Alexis, "sexo" es "<sexo>"
      Cuando están listos el 2011-08-04 a las 10:00
      Entonces <cede>
      Y el puerto es Ciudad Juárez
      Y la entrega es por tierra

      Ejemplos:
        | sexo    | cede                                                      |
        | FEMALE  | lateral-2008/transfer cede ante esta cláusula para Alexis |
        | OTHER   | lateral-2008/transfer cede ante esta cláusula para Alexis |
        | UNKNOWN | lateral-2008/transfer cede ante esta cláusula para Alexis |
        | MALE    | lateral-2008/transfer no cede para Alexis                 |

  Regla: No se traslada a nadie menor de veinte años ni mayor de sesenta

    Esquema del escenario: [2] un hombre nacido el <nacimiento>
      Dado que Benito es un hombre nacido el <nacimiento>, de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "LATERAL"
      Cuando está listo el 2011-08-04 a las 10:00
      Entonces lateral-2008/transfer <cede> para Benito

      Ejemplos: diecinueve y veinte años, sesenta y sesenta y uno
        | nacimiento | cede                    |
        | 1991-08-05 | cede ante esta cláusula |
        | 1991-08-04 | no cede                 |
        | 1951-08-04 | no cede                 |
        | 1950-08-05 | no cede                 |
        | 1950-08-04 | cede ante esta cláusula |

  Regla: A un hombre de veinte a sesenta años se le puede trasladar

    Esquema del escenario: [3] un hombre de <edad> años
      Dado que Benito es un hombre de <edad> años de México
      Y que los Estados Unidos lo tienen en El Paso
      Y sobre el caso, "programa" es "LATERAL"
      Cuando está listo el 2011-08-04 a las 10:00
      Entonces esta cláusula no rige para Benito
      Y lateral-2008/transfer rige para Benito

      Ejemplos:
        | edad |
        | 20   |
        | 40   |
        | 60   |

    Escenario: [4] una mujer para quien nadie pidió un traslado
      Dado que Mireya es una mujer de 30 años de México
      Y que los Estados Unidos la tienen en El Paso
      Cuando está lista el 2011-08-04 a las 10:00
      Entonces esta cláusula no rige para Mireya

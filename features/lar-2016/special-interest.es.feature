# language: es
@lar-2016/special-interest
Característica: Arreglos locales de 2016, interés especial: la persona que México ha señalado es de interés especial

  El anexo habla de la persona de quien se sospecha o se sabe que cometió delitos y a quien México ha señalado
  como de interés especial. Aquí decide solo el señalamiento; un delito por sí solo no decide.

  Regla: La persona que México ha señalado es de interés especial

    Escenario: [1] una mujer que México ha señalado
      Dado que Verónica es una mujer de 39 años de México
      Y sobre Verónica, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos la tienen en Nogales
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Verónica cuenta como SPECIAL_INTEREST por esta cláusula
      Y la respuesta dice de esta cláusula "México ha señalado a la persona como de interés especial"

    Escenario: [2] el señalamiento no impide la repatriación de nadie
      Dado que Verónica es una mujer de 39 años de México
      Y sobre Verónica, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE

    Escenario: [3] una mujer que fue condenada y que México no ha señalado
      Dado que Verónica es una mujer de 39 años de México
      Y sobre Verónica, "delito grave" es "YES"
      Y sobre Verónica, "interés especial del estado receptor" es "NO"
      Y que los Estados Unidos la tienen en Nogales
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Verónica no cuenta como SPECIAL_INTEREST por esta cláusula

    Escenario: [4] nadie ha preguntado si México la señaló
      Dado que Verónica es una mujer de 39 años de México
      Y que los Estados Unidos la tienen en Laredo
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces Verónica no cuenta como SPECIAL_INTEREST por esta cláusula
      Y el caso resulta RETURNABLE
      Y se pregunta sobre Verónica "interés especial del estado receptor"

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [5] una mujer señalada el <día>
      Dado que Verónica es una mujer de 39 años de México
      Y sobre Verónica, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos la tienen en Nogales
      Cuando está lista el <día> a las 10:00
      Entonces Verónica <cuenta> como SPECIAL_INTEREST por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2016-02-22 | no cuenta |
        | 2016-02-23 | cuenta    |

# language: es
@usc-8/section-1252-b-3-b
Característica: 8 USC 1252(b)(3)(B): la suspensión ordenada por un tribunal detiene la expulsión

  No se expulsa a nadie mientras un tribunal suspende la expulsión. Aquí la ley se aplica desde el 1 de abril
  de 1997.

  Regla: La suspensión impide la devolución

    Escenario: [1] un tribunal suspendió la expulsión
      Dado que Darío es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Darío, "expulsión suspendida" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Darío con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la expulsión fue suspendida"
      Y la respuesta dice de esta cláusula "la expulsión fue suspendida"

    Escenario: [2] no hay suspensión
      Dado que Darío es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Darío, "expulsión suspendida" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Darío

    Escenario: [3] nadie preguntó si la hay
      Dado que Darío es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y que a Darío no se le ha preguntado por "expulsión suspendida"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Darío "expulsión suspendida" por esta cláusula

  Regla: La cláusula se aplica desde el 1 de abril de 1997

    Esquema del escenario: [4] el <día>
      Dado que Darío es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Darío, "expulsión suspendida" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Darío

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

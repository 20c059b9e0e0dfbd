# language: es
@vccr-1963/article-36-1-c-objection
Característica: Convención de Viena sobre Relaciones Consulares, artículo 36(1)(c), última frase: el cónsul no actúa por la persona que se opone

  El cónsul no actúa por un nacional detenido que se opone expresamente a ello.

  Regla: La oposición expresa pone fin al acceso del cónsul

    Escenario: [1] un hombre que se opone
      Dado que Efraín es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Efraín, "contacto consular rechazado" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces vccr-1963/article-36-1-c cede ante esta cláusula para Efraín
      Y a Efraín no se le debe consular-access

    Escenario: [2] un hombre que no se opone
      Dado que Efraín es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Efraín, "contacto consular rechazado" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Efraín
      Y vccr-1963/article-36-1-c no cede para Efraín

    Escenario: [3] nadie le preguntó: solo cuenta la oposición expresa
      Dado que Efraín es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces esta cláusula no rige para Efraín
      Y a Efraín se le debe consular-access por vccr-1963/article-36-1-c
      Y la respuesta dice de esta cláusula "la persona se opuso expresamente a que el cónsul actúe"

    Escenario: [4] se le sigue informando de su derecho
      Dado que Efraín es un hombre de 29 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Efraín, "contacto consular rechazado" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces a Efraín se le debe information-on-rights por vccr-1963/article-36-1-b

  Regla: La convención obliga a México desde el 19 de marzo de 1967 y a los Estados Unidos desde el 24 de diciembre de 1969

    Esquema del escenario: [5] un hombre de <país> que se opone, en custodia de <estado>, el <día>
      Dado que Efraín es un hombre de 29 años de <país>
      Y que está bajo custodia de <estado> en <lugar>
      Y sobre Efraín, "contacto consular rechazado" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Efraín

      Ejemplos: la víspera y el primer día
        | país   | estado             | lugar     | día        | rige    |
        | Belice | México             | Tapachula | 1967-03-18 | no rige |
        | Belice | México             | Tapachula | 1967-03-19 | rige    |
        | México | los Estados Unidos | Laredo    | 1969-12-23 | no rige |
        | México | los Estados Unidos | Laredo    | 1969-12-24 | rige    |

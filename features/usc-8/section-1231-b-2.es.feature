# language: es
@usc-8/section-1231-b-2
Característica: 8 USC 1231(b)(2): la persona va solo a un país de su nacionalidad que la recibe

  Se expulsa a la persona a un país del que es nacional y que está dispuesto a recibirla. Aquí la ley se
  aplica desde el 1 de abril de 1997.

  Regla: No se entrega a nadie a un Estado que no lo recibe

    Escenario: [1] México se negó a recibir a un hombre
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Óscar, "rechazo del estado receptor" es "YES"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Óscar con efecto BARS
      Y la respuesta dice de esta cláusula "el Estado receptor se negó a recibir a la persona"

    Escenario: [2] México no lo ha rechazado
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Óscar, "rechazo del estado receptor" es "NO"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Óscar

    Escenario: [3] nadie habló de un rechazo
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se pregunta sobre Óscar "rechazo del estado receptor" por esta cláusula

  Regla: Una nacionalidad refutada impide la devolución y se examina de nuevo

    Escenario: [4] un hombre que resulta no ser mexicano
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Óscar, "prueba de la nacionalidad" es "REFUTED"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Óscar con efecto BARS
      Y esta cláusula rige para Óscar con efecto DIVERTS
      Y a Óscar se le remite a nationality-check por esta cláusula
      Y la respuesta dice de esta cláusula "la nacionalidad que se suponía fue refutada"
      Y la respuesta dice de esta cláusula "la nacionalidad debe examinarse de nuevo"

  Regla: La nacionalidad que solo se afirma se comprueba mediante entrevista

    Escenario: [5] un hombre que dice que es mexicano
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Óscar, "prueba de la nacionalidad" es "CLAIM"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Óscar con efecto REQUIRES
      Y falta el paso nationality-interview para Óscar por esta cláusula
      Y la respuesta dice de esta cláusula "la nacionalidad solo se afirma y debe mostrarse con documentos o mediante entrevista"

    Esquema del escenario: [6] la nacionalidad consta por <prueba>
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Óscar, "prueba de la nacionalidad" es "<prueba>"
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Óscar
      Y no falta el paso nationality-interview para Óscar por esta cláusula

      Ejemplos: una entrevista la muestra igual que los documentos
        | prueba                |
        | DOCUMENT              |
        | CONSULAR_REGISTRATION |
        | CONSULATE             |
        | INTERVIEW             |

  Regla: La cláusula se aplica desde el 1 de abril de 1997

    Esquema del escenario: [7] el <día>
      Dado que Óscar es un hombre de 60 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Y sobre Óscar, "rechazo del estado receptor" es "YES"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Óscar

      Ejemplos: la víspera y el primer día
        | día        | rige    |
        | 1997-03-31 | no rige |
        | 1997-04-01 | rige    |

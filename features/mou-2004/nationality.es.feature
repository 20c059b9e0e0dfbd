# language: es
@mou-2004/nationality
Característica: Memorándum de 2004, nacionalidad: solo se entrega a nacionales de México

  Antes de los arreglos de 2016, ningún texto leído dice cómo se comprobaba la nacionalidad. Se entiende que
  ya existía el filtro que la parte mexicana describió después, porque protege.

  Regla: La nacionalidad que solo se afirma se comprueba mediante entrevista

    Esquema del escenario: [1] un hombre cuya prueba es <prueba>
      Dado que Martín es un hombre de 28 años de México
      Y sobre Martín, "prueba de la nacionalidad" es "<prueba>"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-02-10 a las 10:00
      Entonces el caso resulta PENDING
      Y <falta> el paso nationality-interview para Martín por esta cláusula

      Ejemplos: en todo caso falta confirmar el horario del puerto
        | prueba                | falta    |
        | DOCUMENT              | no falta |
        | CONSULAR_REGISTRATION | no falta |
        | CONSULATE             | no falta |
        | INTERVIEW             | no falta |
        | CLAIM                 | falta    |

    Escenario: [2] la razón
      Dado que Martín es un hombre de 28 años de México
      Y que a Martín no se le ha preguntado por "prueba de la nacionalidad"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-02-10 a las 10:00
      Entonces falta el paso nationality-interview para Martín por esta cláusula
      Y la respuesta dice de esta cláusula "la nacionalidad solo se afirma y debe mostrarse con documentos o mediante entrevista"

  Regla: No se entrega a la persona cuya nacionalidad fue refutada, y la nacionalidad se examina de nuevo

    Escenario: [3] un hombre cuya nacionalidad fue refutada
      Dado que Martín es un hombre de 28 años de México
      Y sobre Martín, "prueba de la nacionalidad" es "REFUTED"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-02-10 a las 10:00
      Entonces Martín resulta BLOCKED
      Y esta cláusula rige para Martín con efecto BARS
      Y a Martín se le remite a nationality-check por esta cláusula
      Y la respuesta dice de esta cláusula "la nacionalidad mexicana de la persona fue refutada"
      Y la respuesta dice de esta cláusula "la nacionalidad debe examinarse de nuevo"

  Regla: No se entrega a la persona que México se negó a recibir

    Escenario: [4] México se negó a recibirlo
      Dado que Martín es un hombre de 28 años de México
      Y sobre Martín, "rechazo del estado receptor" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-02-10 a las 10:00
      Entonces Martín resulta BLOCKED
      Y esta cláusula rige para Martín con efecto BARS
      Y la respuesta dice de esta cláusula "México se negó a recibir a la persona"

    Escenario: [5] México no se negó a recibirlo
      Dado que Martín es un hombre de 28 años de México
      Y sobre Martín, "rechazo del estado receptor" es "NO"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-02-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Martín

  Regla: La cláusula rige desde el 20 de febrero de 2004 hasta los arreglos locales de 2016

    Esquema del escenario: [6] una nacionalidad refutada el <día>
      Dado que Martín es un hombre de 28 años de México
      Y sobre Martín, "prueba de la nacionalidad" es "REFUTED"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Martín con efecto BARS
      Y Martín resulta BLOCKED

      Ejemplos:
        | día        | rige    |
        | 2004-02-20 | rige    |
        | 2016-02-22 | rige    |
        | 2016-02-23 | no rige |

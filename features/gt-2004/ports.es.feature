# language: es
@gt-2004/ports
Característica: GT-2004 puertos: Guatemala recibe a sus nacionales en El Carmen

  No se han leído los lugares del arreglo. En la práctica se entregaba a las personas guatemaltecas en El
  Carmen. Nadie ha leído su horario, por lo que alguien lo confirma.

  Regla: El Carmen recibe a personas guatemaltecas, en un horario por confirmar

    Escenario: [1] un guatemalteco es recibido en El Carmen
      Dado que Obdulio es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2004-11-10 a las 09:00
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Obdulio con efecto OPENS en El Carmen
      Y el puerto es El Carmen según gt-2004
      Y la primera entrega es desde las 09:00 hasta las 24:00
      Y su horario es desconocido
      Y falta el paso confirm-hours para Obdulio por ports/el-carmen, para el 2004-11-10
      Y la respuesta dice de esta cláusula "antes de 2003 y hasta 2011 se entregaba a las personas guatemaltecas en El Carmen"

    Escenario: [2] cuando el puerto ha confirmado su horario no falta nada
      Dado que Obdulio es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Y que el horario de El Carmen para casos generales está confirmado desde el 2004-11-10 a las 08:00 hasta las 16:00
      Cuando está listo el 2004-11-10 a las 09:00
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es desde las 09:00 hasta las 16:00

    Escenario: [3] nadie abrió otro puerto a las personas guatemaltecas
      Dado que Obdulio es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en Tecún Umán el 2004-11-10 a las 09:00
      Entonces el puerto es El Carmen
      Y se excluye Tecún Umán

  Regla: Se abre el primer día del arreglo y a ninguna otra nacionalidad

    Esquema del escenario: [4] un guatemalteco que está listo el <día>
      Dado que Obdulio es un hombre de 29 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 09:00
      Entonces esta cláusula <rige> para Obdulio

      Ejemplos:
        | día        | rige    |
        | 2004-07-01 | no rige |
        | 2004-07-02 | rige    |
        | 2005-06-27 | rige    |
        | 2005-06-28 | no rige |

    Esquema del escenario: [5] un hombre de <país> pide El Carmen
      Dado que Bayardo es un hombre de 29 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo para la entrega en El Carmen el 2004-11-10 a las 09:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Bayardo con efecto OPENS
      Y se excluye El Carmen
      Y no hay entrega

      Ejemplos:
        | país        |
        | El Salvador |
        | Honduras    |
        | Nicaragua   |

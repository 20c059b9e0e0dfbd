# language: es
@lar-san-diego-2008/prison-releases
Característica: San Diego 2008, salidas de prisión: solo entre semana en horario de oficina, y antes se avisa a las autoridades

  Un periódico habla de tres prisiones de California cercanas a la frontera y no las nombra; por eso la
  cláusula se aplica a toda salida de prisión en los dos sectores. El horario de oficina no se ha leído: lo
  confirma una persona.

  Regla: La entrega de una persona que sale de prisión se hace solo entre semana

    Esquema del escenario: [1] un hombre que sale de prisión y está listo el <listo> a las <hora>
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el <listo> a las <hora>
      Entonces el caso resulta PENDING
      Y esta cláusula rige para Leandro con efecto LIMITS en El Chaparral
      Y la primera entrega es el <entrega>
      Y su horario es desconocido
      Y falta el paso confirm-hours para Leandro, para el <entrega>

      Ejemplos: viernes, sábado, domingo y lunes
        | listo      | hora  | entrega    |
        | 2011-08-05 | 10:00 | 2011-08-05 |
        | 2011-08-05 | 23:45 | 2011-08-08 |
        | 2011-08-06 | 10:00 | 2011-08-08 |
        | 2011-08-07 | 23:59 | 2011-08-08 |
        | 2011-08-08 | 10:00 | 2011-08-08 |

    Escenario: [2] la razón
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en El Centro
      Cuando está listo para la entrega en Mexicali el 2011-08-06 a las 10:00
      Entonces la primera entrega es el 2011-08-08
      Y esta cláusula impide que sea antes
      Y la respuesta dice de esta cláusula "la entrega de una persona que sale de prisión se hace solo entre semana, cuando las oficinas públicas están abiertas"

    Escenario: [3] el horario que alguien confirma para un sábado no abre ese día
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Y que el horario de El Chaparral para casos generales está confirmado desde el 2011-08-06 a las 08:00 hasta las 18:00
      Cuando está listo para la entrega en El Chaparral el 2011-08-06 a las 10:00
      Entonces la primera entrega es el 2011-08-08

  Regla: Antes se avisa a las autoridades receptoras

    Escenario: [4] un hombre que sale de prisión
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo el 2011-08-05 a las 10:00
      Entonces se avisa antes de la entrega a receiving-authority sobre Leandro por esta cláusula
      Y la respuesta dice de esta cláusula "se avisa a las autoridades receptoras antes de entregar a una persona que sale de prisión"

  Regla: Se refiere a las personas que salen de prisión en los dos sectores

    Escenario: [5] un hombre que no estuvo en prisión
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "NO"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el 2011-08-06 a las 10:00
      Entonces esta cláusula no rige para Leandro
      Y no se avisa a receiving-authority sobre Leandro por esta cláusula
      Y la primera entrega es el 2011-08-06

    Escenario: [6] un hombre a quien nadie se lo ha preguntado también espera
      Dado que Leandro es un hombre de 35 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el 2011-08-06 a las 10:00
      Entonces la primera entrega es el 2011-08-08
      Y se pregunta sobre Leandro "salida de prisión" por esta cláusula

    Escenario: [7] un hombre que sale de prisión y está detenido en Yuma
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en Yuma
      Cuando está listo el 2011-08-06 a las 10:00
      Entonces esta cláusula no rige para Leandro
      Y la primera entrega es el 2011-08-06

  Regla: La cláusula rige del 1 de diciembre de 2008 al 22 de febrero de 2016

    Esquema del escenario: [8] un hombre que sale de prisión y está listo el <día>
      Dado que Leandro es un hombre de 35 años de México
      Y sobre Leandro, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el <día> a las 10:00
      Entonces esta cláusula <rige> para Leandro

      Ejemplos:
        | día        | rige    |
        | 2008-11-30 | no rige |
        | 2008-12-01 | rige    |
        | 2016-02-22 | rige    |
        | 2016-02-23 | no rige |

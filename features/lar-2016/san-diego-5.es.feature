# language: es
@lar-2016/san-diego-5
Característica: Arreglos locales de 2016, San Diego: no se entrega en Tijuana a niñas, niños ni adolescentes sin compañía después de las 18:00

  Así lo dijo en agosto de 2020 la persona titular de la delegación mexicana de migración. Como protege, se
  aplica durante toda la vigencia del arreglo. A los niños de estos ejemplos los encontraron en la frontera y
  se les hizo la entrevista de detección, que les permite volver a casa.

  Regla: En Tijuana una niña, un niño o adolescente sin compañía se entrega a más tardar a las 18:00

    Esquema del escenario: [1] un niño de 16 años que está listo a las <listo>
      Dado que Luis es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego desde el 2020-03-09 a las 22:00
      Y que lo encontraron en la frontera terrestre el 2020-03-09 a las 22:00
      Y sobre Luis, "riesgo de trata al regreso" es "NO"
      Y sobre Luis, "temor creíble" es "NO"
      Y sobre Luis, "capaz de decidir por sí" es "YES"
      Cuando está listo para la entrega en El Chaparral el 2020-03-10 a las <listo>
      Entonces el caso resulta RETURNABLE
      Y esta cláusula rige para Luis con efecto LIMITS
      Y la primera entrega es el <día> desde las <entrega> hasta las 18:00
      Y la respuesta dice de esta cláusula "en Tijuana no se entrega a una niña, un niño o adolescente sin compañía después de las 18:00"

      Ejemplos: menos de media hora no es una ventana
        | listo | día        | entrega |
        | 17:29 | 2020-03-10 | 17:29   |
        | 17:30 | 2020-03-10 | 17:30   |
        | 17:31 | 2020-03-11 | 07:00   |
        | 18:01 | 2020-03-11 | 07:00   |

    Esquema del escenario: [2] donde no se conoce el horario del puerto rige de todos modos, <listo>
      Dado que Luis es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego desde el 2022-03-09 a las 22:00
      Y que lo encontraron en la frontera terrestre el 2022-03-09 a las 22:00
      Y sobre Luis, "riesgo de trata al regreso" es "NO"
      Y sobre Luis, "temor creíble" es "NO"
      Y sobre Luis, "capaz de decidir por sí" es "YES"
      Cuando está listo para la entrega en El Chaparral el 2022-03-10 a las <listo>
      Entonces el caso resulta PENDING
      Y su horario es desconocido
      Y la primera entrega es el <día> desde las <entrega> hasta las 18:00

      Ejemplos:
        | listo | día        | entrega |
        | 17:30 | 2022-03-10 | 17:30   |
        | 17:31 | 2022-03-11 | 07:00   |

  Regla: Se refiere solo a niñas, niños y adolescentes sin compañía, y solo a Tijuana

    Escenario: [3] un niño que está con su madre
      Dado que Luis es un niño de 16 años de México
      Y que Elena es una mujer de 41 años de México
      Y que Luis es el hijo de Elena, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Cuando están listos para la entrega en El Chaparral el 2020-03-10 a las 19:00
      Entonces esta cláusula no rige para Luis
      Y la primera entrega es a las 19:00

    Escenario: [4] un niño sin compañía en Mexicali
      Dado que Luis es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en El Centro desde el 2020-03-09 a las 22:00
      Y que lo encontraron en la frontera terrestre el 2020-03-09 a las 22:00
      Y sobre Luis, "riesgo de trata al regreso" es "NO"
      Y sobre Luis, "temor creíble" es "NO"
      Y sobre Luis, "capaz de decidir por sí" es "YES"
      Cuando está listo para la entrega en Mexicali el 2020-03-10 a las 18:30
      Entonces esta cláusula no rige para Luis
      Y la primera entrega es a las 18:30

    Escenario: [5] un joven de 18 años
      Dado que Luis es un hombre de 18 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Cuando está listo para la entrega en El Chaparral el 2020-03-10 a las 19:00
      Entonces esta cláusula no rige para Luis
      Y la primera entrega es a las 19:00

  Regla: La cláusula rige desde el 23 de febrero de 2016

    Esquema del escenario: [6] un niño sin compañía el <día>
      Dado que Luis es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego desde el 2016-02-22 a las 05:00
      Y que lo encontraron en la frontera terrestre el 2016-02-22 a las 05:00
      Y sobre Luis, "riesgo de trata al regreso" es "NO"
      Y sobre Luis, "temor creíble" es "NO"
      Y sobre Luis, "capaz de decidir por sí" es "YES"
      Cuando está listo para la entrega en El Chaparral el <día> a las 10:00
      Entonces <cláusula> rige para Luis con efecto LIMITS

      Ejemplos:
        | día        | cláusula                         |
        | 2016-02-22 | lar-san-diego-2008/daytime-hours |
        | 2016-02-23 | esta cláusula                    |

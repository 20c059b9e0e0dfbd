# language: es
@decision/worked-cases-united-states
Característica: Casos resueltos, de los Estados Unidos a México

  Lo que resulta de las cláusulas en casos como los que encuentra el personal en la frontera norte. El número
  entre corchetes es el del caso en la lista de casos resueltos; las letras son sus variantes. La lista tiene
  huecos en su numeración.

  Regla: Nadie cruza de noche, y ninguna niña, niño o adolescente antes de las siete

    Escenario: [1] un autobús con un hombre de 33 años está en Nogales a las once y cuarto de la noche
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Cuando está listo para la entrega en Nogales el 2018-05-14 a las 23:15
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2018-05-15 desde las 05:00 hasta las 22:00
      Y su horario es desconocido
      Y lar-2016/common-2 impide que sea antes
      Y falta el paso confirm-hours para Ismael, para el 2018-05-15

    Escenario: [2] el mismo hombre, diez minutos antes de las cinco de la mañana
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Nogales
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Cuando está listo para la entrega en Nogales el 2018-05-15 a las 04:50
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2018-05-15 a las 05:00
      Y lar-2016/common-2 impide que sea antes

    Escenario: [3a] el mismo hombre en Laredo a las nueve y media, media hora antes de que cierre la ventana
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2018-05-14 a las 21:30
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es el 2018-05-14 desde las 21:30 hasta las 22:00
      Y su horario es conocido

    Escenario: [3b] un minuto después ya no alcanza el tiempo esa noche
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2018-05-14 a las 21:31
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es el 2018-05-15 desde las 08:00 hasta las 22:00

    Escenario: [5] una niña de 9 años con su madre en San Ysidro, a las seis y cuarto
      Dado que Pilar es una mujer de 35 años de México
      Y que Itzel es una niña de 9 años de México
      Y que Itzel es la hija de Pilar, según un documento
      Y que los Estados Unidos las tienen en San Diego
      Cuando están listas para la entrega en El Chaparral el 2018-05-14 a las 06:15
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2018-05-14 a las 07:00
      Y lar-2016/common-3 impide que sea antes
      Y lar-2016/common-3 no rige para Pilar
      Y mou-2004/family-unity rige para todas las personas con efecto KEEPS_TOGETHER
      Y falta el paso confirm-hours para todas las personas

    Escenario: [39] Mexicali, diez y media de la noche, en la primera semana del horario ampliado de marzo de 2020
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en El Centro
      Cuando está listo para la entrega en Mexicali el 2020-03-25 a las 22:30
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2020-03-26 desde las 05:00 hasta las 22:00
      Y su horario es desconocido
      Y lar-2016/common-2 impide que sea antes

    Escenario: [40] un niño de 16 años no acompañado la misma noche
      Dado que Adrián es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en El Centro desde el 2020-03-25 a las 06:00
      Y que lo encontraron en la frontera terrestre el 2020-03-25 a las 06:00
      Y sobre Adrián, "riesgo de trata al regreso" es "NO"
      Y sobre Adrián, "temor creíble" es "NO"
      Y sobre Adrián, "capaz de decidir por sí" es "YES"
      Cuando está listo para la entrega en Mexicali el 2020-03-25 a las 22:30
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2020-03-26 a las 07:00
      Y su horario es desconocido
      Y lar-2016/common-3 impide que sea antes
      Y a Adrián se le debe reasonable-business-hours por usc-8/section-1232-a-2-c-ii

    Escenario: [47] una mujer en Nogales a las ocho de la noche, en 2018
      Dado que Araceli es una mujer de 27 años de México
      Y que los Estados Unidos la tienen en Nogales
      Cuando está lista para la entrega en Nogales el 2018-05-14 a las 20:00
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2018-05-14 desde las 20:00 hasta las 22:00
      Y su horario es desconocido
      Y falta el paso confirm-hours para Araceli, para el 2018-05-14

    Escenario: [45] un hombre de 65 años en San Diego, siete de la noche, en 2010
      Dado que Porfirio es un hombre de 65 años de México
      Y sobre Porfirio, "salida de prisión" es "NO"
      Y que los Estados Unidos lo tienen en San Diego
      # miércoles
      Cuando está listo el 2010-05-12 a las 19:00
      Entonces el caso resulta PENDING
      Y la primera entrega es el 2010-05-13 desde las 08:00 hasta las 18:00
      Y lar-san-diego-2008/daytime-hours impide que sea antes
      Y Porfirio cuenta como ELDERLY por lar-san-diego-2008/groups

  Regla: Una niña, un niño o adolescente no acompañado solo vuelve si cumple todos los criterios, y solo con autoridades que le reciban

    Esquema del escenario: [6] un niño de 16 años no acompañado, cumplidos los criterios en la hora 20, listo para San Ysidro a las <listo>
      Dado que Adrián es un niño de 16 años de México
      Y que los Estados Unidos lo tienen en San Diego desde el 2020-08-10 a las 20:00
      Y que lo encontraron en la frontera terrestre el 2020-08-10 a las 20:00
      Y sobre Adrián, "riesgo de trata al regreso" es "NO"
      Y sobre Adrián, "temor creíble" es "NO"
      Y sobre Adrián, "capaz de decidir por sí" es "YES"
      Y sobre Adrián, "fin de la entrevista de detección" es "2020-08-11 a las 16:00"
      Cuando está listo para la entrega en El Chaparral el 2020-08-11 a las <listo>
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es el <entrega>
      Y a Adrián se le debe specialist-company por usc-8/section-1232-a-2-c-i
      Y se avisa antes de la entrega a receiving-authority sobre Adrián por usc-8/section-1232-a-2-c-i
      Y se avisa a más tardar el 2020-08-12 a las 20:00 a hhs sobre Adrián por usc-8/section-1232-b-2

      Ejemplos: antes de las seis de la tarde, o la mañana siguiente
        | listo | entrega                                    |
        | 17:00 | 2020-08-11 desde las 17:00 hasta las 18:00 |
        | 18:05 | 2020-08-12 desde las 07:00 hasta las 18:00 |

    Escenario: [9a] una niña de 12 años no acompañada no teme nada y dice que quiere irse
      Dado que Marisol es una niña de 12 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2019-05-14 a las 06:00
      Y que la encontraron en la frontera terrestre el 2019-05-14 a las 06:00
      Y sobre Marisol, "riesgo de trata al regreso" es "NO"
      Y sobre Marisol, "temor creíble" es "NO"
      Y sobre Marisol, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2019-05-14 a las 12:00
      Entonces el caso resulta DIVERTED
      Y a Marisol se le remite a hhs-orr por us-policy/presumption-under-14
      Y no hay entrega

    Escenario: [9b] una razón documentada muestra que ella puede decidir
      Dado que Marisol es una niña de 12 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2019-05-14 a las 06:00
      Y que la encontraron en la frontera terrestre el 2019-05-14 a las 06:00
      Y sobre Marisol, "riesgo de trata al regreso" es "NO"
      Y sobre Marisol, "temor creíble" es "NO"
      Y sobre Marisol, "capaz de decidir por sí" es "YES"
      Y sobre Marisol, "capacidad demostrada pese a la corta edad" es "YES"
      Cuando está lista el 2019-05-14 a las 12:00
      Entonces el caso resulta PENDING
      Y us-policy/presumption-under-14 no rige para Marisol
      Y el puerto es Nuevo Laredo
      Y falta el paso confirm-hours para Marisol

    Escenario: [10] una niña de 17 años no acompañada, con un indicio creíble de que al regreso sería víctima de trata
      Dado que Marisol es una niña de 17 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2019-05-14 a las 06:00
      Y que la encontraron en la frontera terrestre el 2019-05-14 a las 06:00
      Y sobre Marisol, "riesgo de trata al regreso" es "YES"
      Y sobre Marisol, "temor creíble" es "NO"
      Y sobre Marisol, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2019-05-14 a las 12:00
      Entonces el caso resulta DIVERTED
      Y a Marisol se le remite a hhs-orr por usc-8/section-1232-a-2-a
      Y no hay entrega

    Escenario: [12] alguien dice que tiene 19 años, y el oficial cree que tiene 17
      Dado que Fidel es un hombre de 19 años de México
      Y sobre Fidel, "edad en duda" es "YES"
      Y que los Estados Unidos lo tienen en Laredo desde el 2019-05-14 a las 06:00
      Y que lo encontraron en la frontera terrestre el 2019-05-14 a las 06:00
      Cuando está listo el 2019-05-14 a las 12:00
      Entonces el caso resulta REFERRED
      Y Fidel cuenta como CHILD
      Y se avisa a más tardar el 2019-05-16 a las 06:00 a hhs sobre Fidel por usc-8/section-1232-b-2
      Y no hay entrega

  Regla: A quien teme regresar se le escucha primero

    Escenario: [13] un hombre teme al cártel por sus ideas políticas
      Dado que Octavio es un hombre de 41 años de México
      Y sobre Octavio, "temor al regreso" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2019-05-14 a las 12:00
      Entonces el caso resulta DIVERTED
      Y a Octavio se le remite a asylum-officer por usc-8/section-1225-b-1-a-ii
      Y no hay entrega

    Escenario: [14] un oficial de asilo no encontró temor creíble, y él ha pedido que lo revise un juez
      Dado que Octavio es un hombre de 41 años de México
      Y sobre Octavio, "temor al regreso" es "YES"
      Y sobre Octavio, "revisión de una conclusión negativa sobre el temor" es "REQUESTED"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2019-05-14 a las 12:00
      Entonces el caso resulta BLOCKED
      Y usc-8/section-1225-b-1-b-iii-iii rige para Octavio con efecto BARS
      Y un plazo para Octavio por usc-8/section-1225-b-1-b-iii-iii vence el 2019-05-21 a las 12:00, luego judge-decides
      Y no hay entrega

  Regla: Se avisa al consulado cuando la persona lo pide, o cuando nadie más podría pedirlo

    Escenario: [16] una mujer pide a su cónsul
      Dado que Araceli es una mujer de 27 años de México
      Y sobre Araceli, "contacto consular pedido" es "YES"
      Y que los Estados Unidos la tienen en Nogales
      Cuando está lista el 2019-05-14 a las 12:00
      Entonces se avisa de inmediato al consulado sobre Araceli por vccr-1963/article-36-1-b
      Y se avisa de inmediato al consulado sobre Araceli por lar-2016/common-11

    Escenario: [17] un hombre no lo pide
      Dado que Ismael es un hombre de 33 años de México
      Y sobre Ismael, "contacto consular pedido" es "NO"
      Y que los Estados Unidos lo tienen en Nogales
      Cuando está listo el 2019-05-14 a las 12:00
      Entonces a Ismael se le debe information-on-rights por vccr-1963/article-36-1-b
      Y no se avisa al consulado sobre Ismael

    Escenario: [18] un hombre que no puede valerse por sí mismo
      Dado que Fidel es un hombre de 45 años de México
      Y sobre Fidel, "necesidad de tutela" es "YES"
      Y que los Estados Unidos lo tienen en Nogales
      Cuando está listo el 2019-05-14 a las 12:00
      Entonces el caso resulta PENDING
      Y se avisa de inmediato al consulado sobre Fidel por vccr-1963/article-37-b
      Y a Fidel se le debe differentiated-care por lar-2016/common-8
      Y falta el paso confirm-hours para Fidel

  Regla: El delito decide a quién se avisa y, en una época, por qué puerto se va

    Escenario: [19] un hombre con antecedentes de homicidio, señalado por México
      Dado que Ulises es un hombre de 50 años de México
      Y sobre Ulises, "delito grave" es "YES"
      Y sobre Ulises, "interés especial del estado receptor" es "YES"
      Y que los Estados Unidos lo tienen en Nogales
      Cuando está listo para la entrega en Nogales el 2018-05-14 a las 12:00
      Entonces el caso resulta PENDING
      Y Ulises cuenta como SPECIAL_INTEREST por lar-2016/special-interest
      Y se avisa de inmediato a prosecutor-general sobre Ulises por lar-2016/common-13
      Y se avisa de inmediato a coordinating-consulate sobre Ulises por lar-2016/common-13
      Y se avisa de inmediato a inm sobre Ulises por lar-2016/common-13
      Y a Ulises se le debe daylight por lar-2016/common-5

    Esquema del escenario: [22a] un hombre condenado por delito grave, detenido en El Paso en mayo de 2010, y un horario que alguien ha confirmado en <puerto>
      Dado que Ulises es un hombre de 50 años de México
      Y sobre Ulises, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Y que el horario de <puerto> para casos generales está confirmado desde el 2010-05-12 a las 08:00 hasta las 18:00
      Cuando está listo para la entrega en <propuesto> el 2010-05-12 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es <puerto> según el-paso-2010

      Ejemplos: no por Juárez
        | propuesto      | puerto         |
        | Nuevo Laredo   | Nuevo Laredo   |
        | Ciudad Acuña   | Ciudad Acuña   |
        | Piedras Negras | Piedras Negras |

    Escenario: [22b] se propone Juárez
      Dado que Ulises es un hombre de 50 años de México
      Y sobre Ulises, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2010-05-12 a las 10:00
      Entonces el caso resulta PENDING
      Y se excluye Ciudad Juárez por el-paso-2010/not-by-juarez
      Y el puerto es Ciudad Acuña según el-paso-2010
      Y otra opción es Nuevo Laredo
      Y otra opción es Piedras Negras

    Escenario: [23] un hombre condenado por delito grave, detenido en El Paso en 2018
      Dado que Ulises es un hombre de 50 años de México
      Y sobre Ulises, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2018-05-14 a las 10:00
      Entonces el caso resulta PENDING
      Y no se excluye Ciudad Juárez por el-paso-2010/not-by-juarez
      Y el puerto es Ciudad Juárez según lar-2016
      Y la respuesta se conoce como INFERENCE

  Regla: El puerto, y su turno

    Esquema del escenario: [24] un hombre encontrado en el interior, detenido en Brownsville el <día>
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en Brownsville
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Y que lo encontraron en el interior
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es <puerto>
      Y la primera entrega es el <día> desde las 10:00 hasta las 22:00

      Ejemplos: meses nones Matamoros, meses pares Reynosa
        | día        | puerto    |
        | 2020-03-10 | Matamoros |
        | 2020-02-10 | Reynosa   |

    Escenario: [42] se dirige a un hombre de Honduras a un punto de los arreglos locales
      Dado que Melvin es un hombre de 30 años de Honduras
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2019-05-14 a las 12:00
      Entonces el caso resulta NOT_COVERED
      Y lar-2016/scope no rige para Melvin
      Y no hay entrega

    Escenario: [48a] se propone Tecate
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "emergencia" es "NO"
      Y que el horario de El Chaparral para casos generales está confirmado desde el 2018-05-14 a las 08:00 hasta las 18:00
      Cuando está listo para la entrega en Tecate el 2018-05-14 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se excluye Tecate por lar-2016/common-6
      Y el puerto es El Chaparral

    Escenario: [48b] se propone Tecate en una emergencia
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en San Diego
      Y sobre el caso, "emergencia" es "YES"
      Cuando está listo para la entrega en Tecate el 2018-05-14 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Tecate

    Escenario: [49] se propone Miguel Alemán, y no hay emergencia
      Dado que Ismael es un hombre de 33 años de México
      Y que los Estados Unidos lo tienen en McAllen
      Y sobre el caso, "emergencia" es "NO"
      Cuando está listo para la entrega en Miguel Alemán el 2018-06-14 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y se excluye Miguel Alemán por lar-2016/tamaulipas-8
      Y el puerto es Reynosa

  Regla: Primero se muestra la nacionalidad y se devuelven las pertenencias

    Escenario: [43a] un hombre dice que es mexicano y no tiene documentos
      Dado que Jacinto es un hombre de 24 años de México
      Y sobre Jacinto, "prueba de la nacionalidad" es "CLAIM"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2019-05-14 a las 12:00
      Entonces el caso resulta PENDING
      Y falta el paso nationality-interview para Jacinto por lar-2016/common-19

    Escenario: [43b] sus respuestas lo muestran
      Dado que Jacinto es un hombre de 24 años de México
      Y sobre Jacinto, "prueba de la nacionalidad" es "INTERVIEW"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2019-05-14 a las 12:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Nuevo Laredo

    Escenario: [43c] no lo muestran, y él vuelve a la custodia estadounidense
      Dado que Jacinto es un hombre de 24 años de México
      Y sobre Jacinto, "prueba de la nacionalidad" es "REFUTED"
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo para la entrega en Nuevo Laredo el 2019-05-14 a las 12:00
      Entonces el caso resulta BLOCKED
      Y lar-2016/common-19 rige para Jacinto con efecto BARS
      Y a Jacinto se le remite a nationality-check

    Escenario: [44] el dinero y el teléfono de una mujer aún no han llegado a Presidio
      Dado que Araceli es una mujer de 27 años de México
      Y sobre Araceli, "pertenencias devueltas" es "NO"
      Y que los Estados Unidos la tienen en Presidio
      Y que el horario de Ojinaga para casos generales está confirmado desde el 2018-05-14 a las 08:00 hasta las 18:00
      Cuando está lista el 2018-05-14 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso reunite-belongings para Araceli por lar-2016/common-9
      Y el puerto es Ojinaga

  Regla: Los vuelos a casa

    Escenario: [27a] julio de 2007, un hombre encontrado en el sector Tucson elige volver a casa y lo confirma por escrito ante el cónsul
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y que lo encontraron en el desierto
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2007-07-15 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es la Ciudad de México según prvi-2004
      Y la entrega es por aire
      Y a Julio se le debe onward-ticket por prvi-2004/item-4
      Y falta el paso confirm-hours para Julio, para el 2007-07-15

    Escenario: [27b] la llegada del vuelo está confirmada
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Y que el horario de la Ciudad de México para casos generales está confirmado desde el 2007-07-15 a las 14:00 hasta las 18:00
      Cuando está listo el 2007-07-15 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y la primera entrega es el 2007-07-15 desde las 14:00 hasta las 18:00

    Escenario: [28] él se niega ante el cónsul
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "NO"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2007-07-15 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Nogales
      Y se excluye la Ciudad de México por prvi-2004/voluntary
      Y falta el paso confirm-hours para Julio

    Escenario: [30] julio de 2012: el programa no operó
      Dado que Julio es un hombre de 34 años de México
      Y que los Estados Unidos lo tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Julio, "aceptación ante la autoridad" es "YES"
      Y sobre Julio, "confirmación ante el cónsul" es "YES"
      Y sobre Julio, "condena por delito violento" es "NO"
      Y sobre Julio, "enfermedad" es "NO"
      Y sobre Julio, "lesión" es "NO"
      Cuando está listo el 2012-07-15 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Nogales
      Y la entrega es por tierra
      Y se excluye la Ciudad de México

    Escenario: [31] agosto de 2009, una mujer embarazada encontrada en el sector Yuma se ofrece como voluntaria
      Dado que Elvira es una mujer de 26 años de México
      Y sobre Elvira, "embarazo" es "YES"
      Y que los Estados Unidos la tienen en Yuma
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Elvira, "aceptación ante la autoridad" es "YES"
      Y sobre Elvira, "confirmación ante el cónsul" es "YES"
      Y sobre Elvira, "condena por delito violento" es "NO"
      Y sobre Elvira, "enfermedad" es "NO"
      Y sobre Elvira, "lesión" es "NO"
      Cuando está lista el 2009-08-25 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es la Ciudad de México según prvi-2004
      Y a Elvira se le debe priority-seat por prvi-2004/priority

    Escenario: [32a] agosto de 2010, un niño de 14 años no acompañado quiere volar, y no puede decidirlo por sí solo
      Dado que Iván es un niño de 14 años de México
      Y que los Estados Unidos lo tienen en Tucson desde el 2010-08-10 a las 00:30
      Y que lo encontraron en la frontera terrestre el 2010-08-10 a las 00:30
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Iván, "aceptación ante la autoridad" es "YES"
      Y sobre Iván, "confirmación ante el cónsul" es "YES"
      Y sobre Iván, "condena por delito violento" es "NO"
      Y sobre Iván, "enfermedad" es "NO"
      Y sobre Iván, "lesión" es "NO"
      Y sobre Iván, "riesgo de trata al regreso" es "NO"
      Y sobre Iván, "temor creíble" es "NO"
      Y sobre Iván, "capaz de decidir por sí" es "NO"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y prvi-2004/seasons cede ante prvi-2004/item-8 para Iván
      Y a Iván se le remite a hhs-orr por usc-8/section-1232-a-2-a
      Y no hay entrega

    Escenario: [32b] cumple todos los criterios: va por tierra, y lo reciben las autoridades
      Dado que Iván es un niño de 14 años de México
      Y que los Estados Unidos lo tienen en Tucson desde el 2010-08-10 a las 00:30
      Y que lo encontraron en la frontera terrestre el 2010-08-10 a las 00:30
      Y sobre el caso, "programa" es "INTERIOR_VOLUNTARY"
      Y sobre Iván, "aceptación ante la autoridad" es "YES"
      Y sobre Iván, "confirmación ante el cónsul" es "YES"
      Y sobre Iván, "condena por delito violento" es "NO"
      Y sobre Iván, "enfermedad" es "NO"
      Y sobre Iván, "lesión" es "NO"
      Y sobre Iván, "riesgo de trata al regreso" es "NO"
      Y sobre Iván, "temor creíble" es "NO"
      Y sobre Iván, "capaz de decidir por sí" es "YES"
      Cuando está listo el 2010-08-10 a las 10:00
      Entonces el caso resulta PENDING
      Y se excluye la Ciudad de México por prvi-2004/item-8
      Y el puerto es Nogales
      Y la entrega es por tierra
      Y a Iván se le debe specialist-company por usc-8/section-1232-a-2-c-i

    Esquema del escenario: [35] un hombre detenido en Oregón, que no quiere volar, listo el <listo> en septiembre de 2013
      Dado que Aurelio es un hombre de 38 años de México
      Y que los Estados Unidos lo tienen en otro lugar
      Y sobre el caso, "autoridad" es "ICE_ERO"
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Y sobre Aurelio, "aceptación ante la autoridad" es "NO"
      Cuando está listo el <listo> a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es la Ciudad de México según iri-2012
      Y la entrega es por aire
      Y la primera entrega es el <vuelo>
      Y se avisa antes de la entrega al consulado sobre Aurelio por iri-2012/consular-interview

      Ejemplos: martes y jueves
        | listo      | vuelo      |
        | 2013-09-09 | 2013-09-10 |
        | 2013-09-11 | 2013-09-12 |
        | 2013-09-13 | 2013-09-17 |

    Escenario: [36] septiembre de 2013, una madre con una bebé: por tierra, y aún sin hora para la niñez
      Dado que Leticia es una mujer de 22 años de México
      Y que Renata es una niña de 0 años de México
      Y que Renata es la hija de Leticia, según un documento
      Y que los Estados Unidos las tienen en El Paso
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listas el 2013-09-10 a las 05:30
      Entonces el caso resulta PENDING
      Y se excluye la Ciudad de México por iri-2012/adults-only
      Y el puerto es Ciudad Juárez
      Y la primera entrega es el 2013-09-10 a las 05:30
      Y lar-2016/common-3 no rige para Renata
      Y falta el paso confirm-hours para todas las personas

    Escenario: [37] diciembre de 2019, una madre con tres hijos
      Dado que Leticia es una mujer de 34 años de México
      Y que Omar es un niño de 12 años de México
      Y que Iván es un niño de 9 años de México
      Y que Gael es un niño de 5 años de México
      Y que Omar es el hijo de Leticia, según un documento
      Y que Iván es el hijo de Leticia, según un documento
      Y que Gael es el hijo de Leticia, según un documento
      Y que los Estados Unidos los tienen en Tucson
      Y sobre el caso, "programa" es "INTERIOR_INITIATIVE"
      Cuando están listos el 2019-12-19 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Guadalajara según iri-2012
      Y la entrega es por aire
      Y la primera entrega es el 2019-12-19

  Regla: No se separa a una familia por un traslado a otro sector, donde un texto lo dice

    Escenario: [51a] un matrimonio en San Diego; el traslado mandaría al esposo a Eagle Pass
      Dado que Benito es un hombre de 40 años de México
      Y que Teresa es una mujer de 38 años de México
      Y que Benito es el esposo de Teresa, según un documento
      Y que los Estados Unidos los tienen en San Diego
      Y sobre el caso, "programa" es "LATERAL"
      Cuando están listos para la entrega en Piedras Negras el 2011-05-12 a las 10:00
      Entonces lateral-2008/transfer cede ante lar-san-diego-2008/families-lateral para Benito
      Y se excluye Piedras Negras
      Y el puerto es El Chaparral
      Y el caso resulta PENDING

    Escenario: [51b] en otro lugar es un deber de atención, y a la mujer no se le traslada en ningún caso
      Dado que Benito es un hombre de 40 años de México
      Y que Teresa es una mujer de 38 años de México
      Y que Benito es el esposo de Teresa, según un documento
      Y que los Estados Unidos los tienen en El Paso
      Y sobre el caso, "programa" es "LATERAL"
      Cuando están listos el 2011-05-12 a las 10:00
      Entonces lateral-2008/transfer no cede para Benito
      Y lateral-2008/transfer cede ante lateral-2008/men-of-20-to-60 para Teresa
      Y mou-2004/family-unity rige para todas las personas con efecto KEEPS_TOGETHER
      Y el puerto es Ciudad Juárez

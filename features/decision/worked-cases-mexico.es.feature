# language: es
@decision/worked-cases-mexico
Característica: Casos resueltos, de México a Centroamérica

  Lo que resulta de las cláusulas en casos como los que encuentra el personal del instituto de migración. El
  número entre corchetes es el del caso en la lista de casos resueltos; las letras son sus variantes. La lista
  tiene huecos en su numeración.

  Regla: Una niña, un niño o adolescente solo vuelve con un plan, con apoyo y con alguien que le reciba

    Escenario: [1a] un niño salvadoreño de 15 años, no acompañado, que no teme nada y para quien aún no hay plan
      Dado que Samuel es un niño de 15 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Samuel, "plan de restitución de derechos" es "NONE"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Samuel se le remite a child-protection por lmig-2011/article-112
      Y presentation está prohibido para Samuel por lmig-2011/article-99
      Y station-housing está prohibido para Samuel por lmig-2011/article-99
      Y deportation está prohibido para Samuel por lmig-2011/article-120
      Y se avisa de inmediato a child-protection-authority sobre Samuel por lmig-2011/article-98
      Y se avisa de inmediato a dif sobre Samuel por lmig-2011/article-112
      Y a Samuel se le debe humanitarian-status por lmig-2011/article-52-5
      Y no hay entrega

    Escenario: [1b] el plan permite el retorno, y no se ha hecho nada más
      Dado que Samuel es un niño de 15 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Samuel, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso authority-told para Samuel por lmig-2011/article-112
      Y falta el paso receiving-authority para Samuel por lmig-2011/article-112
      Y falta el paso specialist-escort para Samuel por lmig-2011/article-112
      Y falta el paso officials-take-part para Samuel por lmig-2011/article-120
      Y se avisa antes de la entrega al consulado sobre Samuel por lmig-2011/article-112
      Y a Samuel se le debe best-interests por lgdnna-2014/article-97
      Y deportation está prohibido para Samuel por lmig-2011/article-120

    Escenario: [1c] se ha hecho todo, y alguien ha confirmado el horario
      Dado que Samuel es un niño de 15 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Samuel, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Samuel, "autoridad de niñez avisada" es "YES"
      Y sobre Samuel, "autoridad receptora confirmada" es "YES"
      Y sobre Samuel, "acompañamiento especializado" es "YES"
      Y sobre Samuel, "participación de funcionarios del estado receptor" es "YES"
      Y sobre Samuel, "confirmación del consulado" es "YES"
      Y que el horario de La Chacra para niñez no acompañada está confirmado desde el 2023-05-11 a las 08:00 hasta las 16:00
      Cuando está listo el 2023-05-11 a las 06:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es La Chacra
      Y la primera entrega es el 2023-05-11 a las 08:00
      Y a Samuel se le debe specialist-company por lmig-2011/article-112

    Escenario: [2] el mismo niño dice que una pandilla lo amenaza
      Dado que Samuel es un niño de 15 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Samuel, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Samuel, "temor al regreso" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lref-2011/article-6 rige para Samuel con efecto BARS
      Y lgdnna-2014/article-96 rige para Samuel con efecto BARS
      Y se avisa de inmediato a comar sobre Samuel por lmig-2011/article-112
      Y consular-contact está prohibido para Samuel por lref-2011/article-21
      Y no se avisa al consulado sobre Samuel
      Y no hay entrega

  Regla: Una corrida sale y llega en sus días; su horario se confirma antes de que alguien salga

    Esquema del escenario: [3] un niño de 15 años cuyo retorno está decidido está listo el <listo> a las <hora>
      Dado que Samuel es un niño de 15 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Samuel, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Samuel, "autoridad de niñez avisada" es "YES"
      Y sobre Samuel, "autoridad receptora confirmada" es "YES"
      Y sobre Samuel, "acompañamiento especializado" es "YES"
      Y sobre Samuel, "participación de funcionarios del estado receptor" es "YES"
      Y sobre Samuel, "confirmación del consulado" es "YES"
      Cuando está listo el <listo> a las <hora>
      Entonces el caso resulta PENDING
      Y el puerto es La Chacra
      Y la primera entrega es el <llegada>
      Y su horario es desconocido
      Y falta el paso confirm-hours para Samuel, para el <llegada>

      Ejemplos: las niñas, niños y adolescentes llegaban los martes y los viernes
        | listo      | hora  | llegada    |
        | 2014-07-09 | 10:00 | 2014-07-11 |
        | 2014-07-12 | 10:00 | 2014-07-15 |
        | 2014-07-15 | 18:00 | 2014-07-18 |

    Escenario: [5] un hombre hondureño, un jueves de octubre de 2014
      Dado que Wilfredo es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2014-10-09 a las 18:00
      Entonces el caso resulta PENDING
      Y el puerto es Corinto
      Y la primera entrega es el 2014-10-10
      Y su horario es desconocido
      Y falta el paso confirm-hours para Wilfredo, para el 2014-10-10

    Escenario: [6] un hombre hondureño, la tarde de un viernes de enero de 2019
      Dado que Wilfredo es un hombre de 30 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2019-01-25 a las 15:00
      Entonces el caso resulta PENDING
      Y el puerto es Corinto
      # los autobuses salen de domingo a jueves
      Y sale de Tapachula el 2019-01-27
      Y su horario es desconocido

    Escenario: [7] una madre hondureña con dos niños en 2014
      Dado que Xiomara es una mujer de 29 años de Honduras
      Y que Belkis es una niña de 8 años de Honduras
      Y que Darwin es un niño de 5 años de Honduras
      Y que Belkis y Darwin son los hijos de Xiomara, según un documento
      Y que México los tiene en Tapachula
      Y sobre todas las personas, "participación de funcionarios del estado receptor" es "YES"
      # sábado
      Cuando están listos el 2014-11-08 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es San Pedro Sula
      Y la primera entrega es el 2014-11-10
      Y su horario es desconocido
      Y lmig-2011/article-120 rige para todas las personas con efecto KEEPS_TOGETHER
      Y falta el paso confirm-hours para todas las personas

    Escenario: [9a] una familia hondureña y un autobús a El Ceibo, septiembre de 2021
      Dado que Yolanda es una mujer de 33 años de Honduras
      Y que Emerson es un niño de 6 años de Honduras
      Y que Emerson es el hijo de Yolanda, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos para la entrega en El Ceibo el 2021-09-14 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Emerson se le remite a child-protection por lmig-2011/article-112
      Y no hay entrega

    Escenario: [9b] el plan lo permite: El Ceibo está en un tercer Estado, así que vuelven a casa por otro puerto
      Dado que Yolanda es una mujer de 33 años de Honduras
      Y que Emerson es un niño de 6 años de Honduras
      Y que Emerson es el hijo de Yolanda, según un documento
      Y que México los tiene en Tapachula
      Y sobre Emerson, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Cuando están listos para la entrega en El Ceibo el 2021-09-14 a las 10:00
      Entonces el caso resulta PENDING
      Y se excluye El Ceibo por lmig-2011/article-121
      Y el puerto es San Pedro Sula

    Escenario: [11] una mujer nicaragüense, un lunes de 2016
      Dado que Socorro es una mujer de 44 años de Nicaragua
      Y que México la tiene en Tapachula
      Cuando está lista el 2016-03-07 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Guasaule
      Y sale de Tapachula el 2016-03-09
      Y la primera entrega es el 2016-03-11 desde las 12:00 hasta las 24:00
      Y su horario es desconocido
      Y falta el paso confirm-hours para Socorro, para el 2016-03-11

  Regla: Solo están cubiertas las personas nacionales de los cuatro Estados, y solo por su propio Estado

    Esquema del escenario: [13] una persona de <país>
      Dado que Emilio es un hombre de 30 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y no hay entrega

      Ejemplos:
        | país       |
        | Costa Rica |
        | Ecuador    |
        | Cuba       |

    Escenario: [14a] un hombre dice que es guatemalteco, y el consulado dice que es hondureño
      Dado que Marvin es un hombre de 27 años de Guatemala
      Y que México lo tiene en Tapachula desde el 2023-05-10 a las 08:00
      Y sobre Marvin, "prueba de la nacionalidad" es "REFUTED"
      Cuando está listo para la entrega en Tecún Umán el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lmig-2011/article-119-6 rige para Marvin con efecto BARS
      Y a Marvin se le remite a nationality-check
      Y no hay entrega
      Y un plazo para Marvin por lmig-2011/article-68 vence el 2023-05-11 a las 20:00, luego released
      Y un plazo para Marvin por scjn-2023/amparo-388 vence el 2023-05-11 a las 20:00, luego continues-at-liberty
      # los plazos de la ley, en días hábiles: quince, y sesenta como máximo
      Y un plazo para Marvin por lmig-2011/article-111 vence el 2023-05-31 a las 23:59, luego decision-due
      Y un plazo para Marvin por lmig-2011/article-111 vence el 2023-08-02 a las 23:59, luego visitor-with-work-permit

    Escenario: [14b] cuando se sabe que es hondureño, va a Honduras
      Dado que Marvin es un hombre de 27 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Marvin, "prueba de la nacionalidad" es "CONSULATE"
      Cuando está listo para la entrega en Tecún Umán el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y se excluye Tecún Umán por lmig-2011/article-121
      Y el puerto es Corinto

    Escenario: [15] Guatemala se niega a recibir a un hombre en Tecún Umán
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Genaro, "rechazo del estado receptor" es "YES"
      Cuando está listo para la entrega en Tecún Umán el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lmig-2011/article-119-8 rige para Genaro con efecto BARS
      Y no hay entrega

  Regla: Una persona adulta vuelve porque ella misma lo pide

    Escenario: [16] una persona adulta rechaza el retorno asistido
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Genaro, "solicitud de regreso" es "REFUSED"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Genaro se le remite a ordinary-procedure por lmig-2011/article-118

    Escenario: [17] una persona adulta solo ha dicho que sí: la ley dice solicitud expresa, el reglamento dice por escrito
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Genaro, "solicitud de regreso" es "ORAL"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso written-request para Genaro por rlmi-2012/article-191
      Y no falta el paso written-request para Genaro por lmig-2011/article-119

  Regla: Una víctima de trata vuelve libre y segura, o se queda

    Escenario: [18a] una mujer de 28 años, identificada como víctima por la fiscalía, quiere volver a casa
      Dado que Maribel es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Maribel, "trata" es "IDENTIFIED"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso safety-verified para Maribel por ltrata-2012/article-3-6
      Y falta el paso officials-take-part para Maribel por lmig-2011/article-120
      Y station-housing está prohibido para Maribel por ltrata-2012/article-75
      Y deportation está prohibido para Maribel por lmig-2011/article-120

    Escenario: [18b] se ha verificado su seguridad, intervienen funcionarios de Guatemala y el horario está confirmado
      Dado que Maribel es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Maribel, "trata" es "IDENTIFIED"
      Y que Maribel ha cumplido el paso safety-verified
      Y sobre Maribel, "participación de funcionarios del estado receptor" es "YES"
      Y sobre Maribel, "confirmación del consulado" es "YES"
      Y que el horario de Tecún Umán para casos generales está confirmado desde el 2023-05-10 a las 08:00 hasta las 18:00
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Tecún Umán
      Y station-housing está prohibido para Maribel por ltrata-2012/article-75

    Escenario: [18c] ella no quiere irse
      Dado que Maribel es una mujer de 28 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Maribel, "trata" es "IDENTIFIED"
      Y sobre Maribel, "solicitud de regreso" es "NONE"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y ltrata-2012/article-3-6 rige para Maribel con efecto BARS

    Escenario: [20] una niña guatemalteca de 16 años que es víctima de trata
      Dado que Jimena es una niña de 16 años de Guatemala
      Y que México la tiene en Tapachula
      Y sobre Jimena, "trata" es "IDENTIFIED"
      Y sobre Jimena, "plan de restitución de derechos" es "PENDING"
      Y sobre Jimena, "solicitud de regreso" es "WRITTEN"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Jimena se le remite a child-protection por lmig-2011/article-112
      Y deportation está prohibido para Jimena por lmig-2011/article-120
      Y station-housing está prohibido para Jimena por ltrata-2012/article-75
      Y se avisa de inmediato a victim-authority sobre Jimena por ltrata-2012/article-75

    Escenario: [21a] un testigo de un secuestro que no ha decidido
      Dado que Arturo es un hombre de 26 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Arturo, "víctima o testigo de un delito" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Arturo se le remite a regularisation por lmig-2011/article-133
      Y deportation está prohibido para Arturo por lmig-2011/article-120

    Escenario: [21b] se le dijo que puede quedarse, y lo declina
      Dado que Arturo es un hombre de 26 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Arturo, "víctima o testigo de un delito" es "YES"
      Y sobre Arturo, "regularización declinada" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso reflection para Arturo por lmig-2011/article-113

  Regla: Una persona frágil viaja como puede hacerlo, con funcionarios de su propio Estado

    Escenario: [22] una mujer salvadoreña en el octavo mes de embarazo
      Dado que Ana es una mujer de 24 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Ana, "embarazo" es "YES"
      Cuando está lista el 2011-09-13 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso officials-take-part para Ana por lmig-2011/article-120
      Y a Ana se le debe differentiated-care por lmig-2011/article-120
      Y a Ana se le debe special-diet por lmig-2011/article-107
      Y a Ana se le debe women-apart por lmig-2011/article-107
      Y a Ana se le debe female-guards por lmig-2011/article-110
      # el memorándum de 2006 menciona a las mujeres embarazadas, el acuerdo de 2005 no
      Y Ana cuenta como PREGNANT por ca4-2006/vulnerable-groups
      Y Ana no cuenta como PREGNANT por sv-2005/vulnerable-groups

    Escenario: [24] un hombre de 61 años y su esposa aceptan el retorno
      Dado que Fabián es un hombre de 61 años de Guatemala
      Y que Delia es una mujer de 58 años de Guatemala
      Y que Fabián es el esposo de Delia, según un documento
      Y que México los tiene en Tapachula
      Cuando están listos el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y Fabián cuenta como ELDERLY por lpam-2002/article-3-1
      Y falta el paso officials-take-part para Fabián por lmig-2011/article-120
      Y a Fabián se le debe differentiated-care por lmig-2011/article-120
      Y lmig-2011/article-120 rige para Fabián y Delia con efecto KEEPS_TOGETHER
      Y Delia no cuenta como ELDERLY por lpam-2002/article-3-1

    Escenario: [25a] un hombre en silla de ruedas que ahora no puede viajar
      Dado que Leonel es un hombre de 47 años de Honduras
      Y que México lo tiene en Tapachula desde el 2023-05-09 a las 08:00
      Y sobre Leonel, "discapacidad" es "YES"
      Y sobre Leonel, "impedimento para viajar" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lmig-2011/article-111-4 rige para Leonel con efecto BARS
      Y un plazo para Leonel por scjn-2023/amparo-388 vence el 2023-05-10 a las 20:00, luego continues-at-liberty

    Escenario: [25b] más tarde sí puede
      Dado que Leonel es un hombre de 47 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Leonel, "discapacidad" es "YES"
      Cuando está listo el 2023-06-14 a las 10:00
      Entonces el caso resulta PENDING
      Y a Leonel se le debe adapted-transport por lmig-2011/article-120
      Y falta el paso officials-take-part para Leonel por lmig-2011/article-120

  Regla: Un vínculo que nadie puede probar se investiga, y ni separa ni libera a una niña, un niño o adolescente

    Escenario: [27a] un niño con su tío, sin documentos, hasta el 10 de enero de 2021
      Dado que Rony es un niño de 10 años de Guatemala
      Y que Abelardo es un hombre de 41 años de Guatemala
      Y que Rony es el sobrino de Abelardo, solo según su dicho
      Y que México los tiene en Tapachula
      Cuando están listos el 2021-01-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso confirm-relationship para Rony por rlmi-2012/article-170

    Escenario: [27b] desde el 11 de enero de 2021 toda niña, niño o adolescente sin plan pasa primero a protección de la niñez
      Dado que Rony es un niño de 10 años de Guatemala
      Y que Abelardo es un hombre de 41 años de Guatemala
      Y que Rony es el sobrino de Abelardo, solo según su dicho
      Y que México los tiene en Tapachula
      Cuando están listos el 2021-01-11 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Rony se le remite a child-protection por lmig-2011/article-112

  Regla: El deseo de asilo, una vez expresado, impide el retorno

    Escenario: [29] una mujer dice al guardia del autobús que quiere solicitarlo
      Dado que Aracely es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Aracely, "asilo" es "WISH_EXPRESSED"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y se avisa de inmediato a segob sobre Aracely por lref-2011/article-21
      Y a Aracely se le remite a comar por lref-2011/article-21
      Y no hay entrega

    Escenario: [30] su solicitud es negada, y no se ha evaluado la protección complementaria
      Dado que Aracely es una mujer de 36 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Aracely, "asilo" es "REFUSED"
      Y sobre Aracely, "protección complementaria evaluada" es "NO"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lref-2011/article-28 rige para Aracely con efecto BARS
      Y lref-2011/article-25 rige para Aracely con efecto CLOCKS

  Regla: Tribunales, prisiones, alertas y deportaciones anteriores

    Escenario: [32] un juzgado penal ha ordenado a un hombre que no salga
      Dado que Baltazar es un hombre de 34 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Baltazar, "orden judicial de no salir" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lmig-2011/article-118-2 rige para Baltazar con efecto BARS

    Escenario: [33a] un hombre ha cumplido una pena de prisión
      Dado que Baltazar es un hombre de 34 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Baltazar, "salida de prisión" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso medical-certificate para Baltazar por lmig-2011/article-104

    Escenario: [33b] con el certificado sigue el procedimiento normal
      Dado que Baltazar es un hombre de 34 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Baltazar, "salida de prisión" es "YES"
      Y que Baltazar ha cumplido el paso medical-certificate
      Y que el horario de Corinto para casos generales está confirmado desde el 2023-05-10 a las 08:00 hasta las 18:00
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y el puerto es Corinto

    Escenario: [34a] hay una alerta de seguridad sobre un hombre
      Dado que Baltazar es un hombre de 34 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Baltazar, "alerta de seguridad" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Baltazar se le remite a ordinary-procedure por lmig-2011/article-144-4

    Escenario: [34b] la alerta no lo manda al peligro
      Dado que Baltazar es un hombre de 34 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Baltazar, "alerta de seguridad" es "YES"
      Y sobre Baltazar, "peligro al regreso" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y lref-2011/article-6 rige para Baltazar con efecto BARS

    Escenario: [35] un hombre volvió sin permiso después de una deportación
      Dado que Baltazar es un hombre de 34 años de Honduras
      Y que México lo tiene en Tapachula
      Y sobre Baltazar, "reingreso tras deportación" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Baltazar se le remite a ordinary-procedure por lmig-2011/article-144-2

  Regla: No se deja atrás a nadie para que otros puedan salir

    Escenario: [37] se ve que una niña guatemalteca está demasiado enferma para seguir, y tiene tres hermanos
      Dado que Alma es una niña de 9 años de Guatemala
      Y que Boris es un niño de 11 años de Guatemala
      Y que Celia es una niña de 13 años de Guatemala
      Y que Diego es un niño de 15 años de Guatemala
      Y que Alma es la hermana de Boris, según un documento
      Y que Alma es la hermana de Celia, según un documento
      Y que Alma es la hermana de Diego, según un documento
      Y que México los tiene en Tapachula
      Y sobre todas las personas, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y sobre Alma, "impedimento para viajar" es "YES"
      Cuando están listos el 2022-07-05 a las 10:00
      Entonces el caso resulta BLOCKED
      Y Alma resulta BLOCKED
      Y separate-family está prohibido para Boris, Celia y Diego por lmig-2011/article-120
      Y no hay entrega

  Regla: Un instrumento cubre a quien cubre, en los días en que está vigente

    Escenario: [38] una decisión de septiembre de 2009 sobre un hondureño, según el memorándum de 2006
      Dado que Hermes es un hombre de 31 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2009-09-15 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Hermes el vacío validity-unknown por ca4-2006/preamble
      # el acuerdo de 2005 con Guatemala lo comprende por su título y no le abre ningún puerto
      Y falta saber sobre Hermes el vacío no-port por gt-2005/title
      Y no hay entrega

    Escenario: [40] una decisión de 2026: el memorándum no cubre, la ley de migración sí
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2026-02-10 a las 10:00
      Entonces el caso resulta PENDING
      Y el puerto es Tecún Umán según lmig-2011
      Y no la cubre además ca4-2006
      Y falta el paso confirm-hours para Genaro

    Escenario: [45] un niño en una estación migratoria en 2005: las reglas posteriores no son retroactivas, y las de ese día no se han leído
      Dado que Óliver es un niño de 14 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-11-08 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Óliver el vacío chapter-unread por crc-1989/articles-3-20-22
      Y falta saber sobre Óliver el vacío chapter-unread por sv-2005/chapter-on-unaccompanied-minors
      Y lmig-2011/article-112 no rige para Óliver
      Y lgdnna-2014/article-96 no rige para Óliver

    Escenario: [46] un niño no acompañado en diciembre de 2015
      Dado que Óliver es un niño de 14 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2015-12-08 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Óliver se le remite a child-protection por lmig-2011/article-112
      # la estación solo se cerró a niñas, niños y adolescentes en 2021
      Y lmig-2011/article-99 no rige para Óliver

  Regla: El camino es como dice la ley

    Escenario: [41] la estación migratoria está llena
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre el caso, "estación llena" es "YES"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y station-housing está prohibido para Genaro por lmig-2011/article-106
      Y el puerto es Tecún Umán

    Escenario: [43] el autobús saldría antes de que llegue el equipaje
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Genaro, "pertenencias devueltas" es "NO"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso reunite-belongings para Genaro por lmig-2011/article-119-7

    Escenario: [48a] el consulado no ha confirmado la lista, y en ella hay una mujer embarazada
      Dado que Ana es una mujer de 24 años de El Salvador
      Y que México la tiene en Tapachula
      Y sobre Ana, "embarazo" es "YES"
      Y sobre Ana, "lista confirmada por el consulado" es "NO"
      Cuando está lista el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso list-confirmation para Ana por lmig-2011/article-119-6
      Y falta el paso officials-take-part para Ana por lmig-2011/article-120

    Escenario: [48b] un hombre adulto de esa lista no tiene más que su dicho sobre su nacionalidad
      Dado que Genaro es un hombre de 40 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Genaro, "prueba de la nacionalidad" es "CLAIM"
      Y sobre Genaro, "lista confirmada por el consulado" es "NO"
      Cuando está listo el 2023-05-10 a las 10:00
      Entonces el caso resulta PENDING
      Y falta el paso list-confirmation para Genaro por lmig-2011/article-119-6
      Y falta el paso nationality-interview para Genaro por lmig-2011/article-119-6

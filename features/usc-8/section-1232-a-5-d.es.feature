# language: es
@usc-8/section-1232-a-5-d
Característica: 8 USC 1232(a)(5)(D): proceso completo ante un tribunal para la niña, el niño o adolescente no acompañado que no puede volver pronto a casa

  En su caso, la expulsión solo es posible por un proceso completo ante un tribunal de inmigración; puede
  salir voluntariamente sin costo y tiene acceso a asesoría jurídica. Rige desde el 23 de marzo de 2009.

  Regla: La niña, el niño o adolescente no acompañado de cualquier otro país tiene proceso completo y asesoría jurídica

    Escenario: [1] un niño de 14 años de Honduras, no acompañado
      Dado que Kevin es un niño de 14 años de Honduras
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que los encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y a Kevin se le remite a immigration-judge por esta cláusula
      Y a Kevin se le debe legal-advice por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente está sin acompañante y no es nacional de un país vecino, por lo que solo un proceso completo ante un tribunal puede llevar a la expulsión"
      Y la respuesta dice de esta cláusula "la niña, el niño o adolescente no acompañado que está en un proceso de expulsión tiene acceso a asesoría jurídica y puede salir voluntariamente sin costo"

    Escenario: [2] un hombre de 18 años de Honduras
      Dado que Kevin es un hombre de 18 años de Honduras
      Y que los Estados Unidos lo tienen en Laredo desde el 2020-03-09 a las 22:10
      Cuando está listo el 2020-03-10 a las 10:00
      Entonces el caso resulta NOT_COVERED
      Y esta cláusula no rige para Kevin
      Y a Kevin no se le debe legal-advice por esta cláusula

  Regla: También los tiene la niña, el niño o adolescente no acompañado de un país vecino que no pasa la evaluación

    Esquema del escenario: [3] una niña de 15 años de México, no acompañada, de quien "<conclusión>" es <valor>
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "YES"
      Y sobre Ana, "<conclusión>" es "<valor>"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Ana con efecto DIVERTS
      Y a Ana se le remite a immigration-judge por esta cláusula
      Y a Ana se le debe legal-advice por esta cláusula
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos: las conclusiones de la evaluación
        | conclusión                 | valor | razón                                                                                                                                                                          |
        | riesgo de trata al regreso | YES   | hay indicios creíbles de que la niña, el niño o adolescente sería víctima de trata al volver, por lo que solo un proceso completo ante un tribunal puede llevar a la expulsión |
        | temor creíble              | YES   | la niña, el niño o adolescente teme volver por un temor creíble de persecución, por lo que solo un proceso completo ante un tribunal puede llevar a la expulsión               |
        | capaz de decidir por sí    | NO    | la niña, el niño o adolescente no puede decidir de manera independiente si vuelve, por lo que solo un proceso completo ante un tribunal puede llevar a la expulsión            |

    Escenario: [4] una niña de 15 años de México, no acompañada, que puede volver pronto a casa
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Y sobre Ana, "riesgo de trata al regreso" es "NO"
      Y sobre Ana, "temor creíble" es "NO"
      Y sobre Ana, "capaz de decidir por sí" es "YES"
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Ana
      Y a Ana no se le remite a immigration-judge
      Y a Ana no se le debe legal-advice por esta cláusula

    Escenario: [5] una niña de 15 años de México, no acompañada, que no fue evaluada
      Dado que Ana es una niña de 15 años de México
      Y que los Estados Unidos la tienen en Laredo desde el 2020-03-09 a las 22:10
      Y que las encontraron en la frontera terrestre el 2020-03-09 a las 22:10
      Cuando está lista el 2020-03-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Ana "temor creíble" por esta cláusula

  Regla: La cláusula rige desde el 23 de marzo de 2009

    Escenario: [6] la víspera
      Dado que Kevin es un niño de 14 años de Honduras
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-21 a las 22:10
      Cuando está listo el 2009-03-22 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Kevin

    Escenario: [7] el primer día
      Dado que Kevin es un niño de 14 años de Honduras
      Y que los Estados Unidos lo tienen en Laredo desde el 2009-03-22 a las 22:10
      Cuando está listo el 2009-03-23 a las 10:00
      Entonces el caso resulta DIVERTED
      Y esta cláusula rige para Kevin

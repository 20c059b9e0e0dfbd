# language: es
@gt-2005/title
Característica: GT-2005 título: las personas nacionales de Guatemala, El Salvador y Honduras pueden ser devueltas por tierra

  El título del acuerdo del 28 de junio de 2005 nombra a nacionales de tres Estados en las fronteras de México
  y Guatemala. Las personas nicaragüenses no están entre ellos. No se ha leído ningún lugar para personas
  salvadoreñas u hondureñas.

  Regla: Desde el 28 de junio de 2005 cubre a nacionales de tres Estados sin permiso de estancia

    Esquema del escenario: [1] un guatemalteco que está listo el <día>
      Dado que Eusebio es un hombre de 45 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula <rige> para Eusebio
      Y el puerto es El Carmen según <instrumento>

      Ejemplos: el arreglo de 2004 termina la víspera
        | día        | rige    | instrumento |
        | 2005-06-27 | no rige | gt-2004     |
        | 2005-06-28 | rige    | gt-2005     |

    Esquema del escenario: [2] un hombre de <país>
      Dado que Nelson es un hombre de 26 años de <país>
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-07-05 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Nelson

      Ejemplos: las personas salvadoreñas tienen un acuerdo, y un puerto, propios
        | país        | resultado   | rige    |
        | Guatemala   | PENDING     | rige    |
        | El Salvador | PENDING     | rige    |
        | Honduras    | REFERRED    | rige    |
        | Nicaragua   | NOT_COVERED | no rige |

    Escenario: [3] un salvadoreño va según el acuerdo con su propio Estado
      Dado que Nelson es un hombre de 26 años de El Salvador
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-07-05 a las 10:00
      Entonces el puerto es La Hachadura según sv-2005
      Y también la cubre gt-2005

    Escenario: [4] para un hondureño no hay ningún puerto abierto
      Dado que Nelson es un hombre de 26 años de Honduras
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-07-05 a las 10:00
      Entonces falta saber sobre Nelson el vacío no-port por esta cláusula
      Y no hay entrega

    Esquema del escenario: [5] un permiso cuyo último día es el <último día>
      Dado que Eusebio es un hombre de 45 años de Guatemala
      Y sobre Eusebio, "permiso" es "FMVA"
      Y sobre Eusebio, "último día del permiso" es "<último día>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-12-01 a las 10:00
      Entonces el caso resulta <resultado>
      Y esta cláusula <rige> para Eusebio

      Ejemplos:
        | último día | resultado | rige    |
        | 2005-11-30 | PENDING   | rige    |
        | 2005-12-01 | BLOCKED   | no rige |

  Regla: El motivo

    Escenario: [6] lo que se dice a un guatemalteco
      Dado que Eusebio es un hombre de 45 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-12-01 a las 10:00
      Entonces la respuesta dice de esta cláusula "el título nombra a nacionales de Guatemala, El Salvador y Honduras en las fronteras de México y Guatemala"

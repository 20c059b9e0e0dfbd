# language: es
@sv-trafficking-2005/victims
Característica: SV-TRAFFICKING víctimas: una persona que puede ser víctima de trata recibe protección primero

  El memorándum del 17 de mayo de 2005 entre México y El Salvador es para víctimas de trata y de tráfico de
  personas; en especial, pero no solo, para mujeres y menores de edad. No se han leído sus cláusulas; lo que
  aquí se dice se sigue de su objeto.

  Regla: Basta una sospecha, para cualquier persona

    Esquema del escenario: [1] <quién> de <edad> años cuya "trata" es "<respuesta>"
      Dado que Roxana es <quién> de <edad> años de El Salvador
      Y sobre Roxana, "trata" es "<respuesta>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-06-14 a las 10:00
      Entonces el caso resulta <resultado>
      Y a Roxana <remisión> a victim-authority por esta cláusula

      Ejemplos:
        | quién     | edad | respuesta | resultado | remisión        |
        | una mujer | 30   | SUSPECTED | DIVERTED  | se le remite    |
        | una mujer | 30   | NO        | REFERRED  | no se le remite |
        | una niña  | 9    | SUSPECTED | DIVERTED  | se le remite    |
        | un hombre | 30   | SUSPECTED | DIVERTED  | se le remite    |
        | un hombre | 30   | NO        | PENDING   | no se le remite |

    Escenario: [2] un hombre a quien no se ha preguntado
      Dado que Ernesto es un hombre de 30 años de El Salvador
      Y que a Ernesto no se le ha preguntado por "trata"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-06-14 a las 10:00
      Entonces el caso resulta REFERRED
      Y esta cláusula no rige para Ernesto
      Y falta saber sobre Ernesto "trata" por esta cláusula

  Regla: Una víctima identificada recibe protección cuando hay peligro o cuando no pidió volver

    Esquema del escenario: [3] <quién> de <edad> años, víctima identificada, con "peligro al regreso" "<peligro>"
      Dado que Roxana es un <quién> de <edad> años de El Salvador
      Y sobre Roxana, "trata" es "IDENTIFIED"
      Y sobre Roxana, "peligro al regreso" es "<peligro>"
      Y que México la tiene en Tapachula
      Cuando está lista el 2005-06-14 a las 10:00
      Entonces a Roxana <remisión> a victim-authority por esta cláusula

      Ejemplos: han pedido por escrito volver
        | quién  | edad | peligro | remisión        |
        | hombre | 30   | YES     | se le remite    |
        | hombre | 30   | NO      | no se le remite |
        | niño   | 12   | YES     | se le remite    |
        | niño   | 12   | NO      | no se le remite |

    Esquema del escenario: [4] una persona de <edad> años, víctima identificada, cuya "solicitud de regreso" es "<solicitud>"
      Dado que Ernesto es una persona de <edad> años de El Salvador
      Y sobre Ernesto, "sexo" es "MALE"
      Y sobre Ernesto, "trata" es "IDENTIFIED"
      Y sobre Ernesto, "solicitud de regreso" es "<solicitud>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-06-14 a las 10:00
      Entonces a Ernesto <remisión> a victim-authority por esta cláusula

      Ejemplos: la solicitud de una niña, un niño o adolescente no es lo que decide
        | edad | solicitud | remisión        |
        | 18   | NONE      | se le remite    |
        | 18   | REFUSED   | se le remite    |
        | 18   | WRITTEN   | no se le remite |
        | 17   | NONE      | no se le remite |

  Regla: Desde el 17 de mayo de 2005, para personas salvadoreñas

    Esquema del escenario: [5] un hombre de <país> el <día>
      Dado que Ernesto es un hombre de 30 años de <país>
      Y sobre Ernesto, "trata" es "SUSPECTED"
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Ernesto

      Ejemplos:
        | país        | día        | rige    |
        | El Salvador | 2005-05-16 | no rige |
        | El Salvador | 2005-05-17 | rige    |
        | Guatemala   | 2005-05-17 | no rige |

  Regla: Las razones

    Esquema del escenario: [6] lo que se dice de un hombre, trata <respuesta>, peligro <peligro>, solicitud <solicitud>
      Dado que Ernesto es un hombre de 30 años de El Salvador
      Y sobre Ernesto, "trata" es "<respuesta>"
      Y sobre Ernesto, "peligro al regreso" es "<peligro>"
      Y sobre Ernesto, "solicitud de regreso" es "<solicitud>"
      Y que México lo tiene en Tapachula
      Cuando está listo el 2005-06-14 a las 10:00
      Entonces esta cláusula rige para Ernesto con efecto DIVERTS
      Y la respuesta dice de esta cláusula "<razón>"

      Ejemplos:
        | respuesta  | peligro | solicitud | razón                                                                                      |
        | SUSPECTED  | NO      | WRITTEN   | una persona que puede ser víctima de trata recibe protección antes de cualquier devolución |
        | IDENTIFIED | YES     | WRITTEN   | una víctima de trata que correría peligro recibe protección                                |
        | IDENTIFIED | NO      | NONE      | no se devuelve a una víctima de trata que no lo ha pedido                                  |

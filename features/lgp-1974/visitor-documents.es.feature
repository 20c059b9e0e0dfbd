# language: es
@lgp-1974/visitor-documents
Característica: LGP, documentos de visitante: a sus titulares se les dice dónde valen y para qué trabajo

  La forma de visitante agrícola (FMVA) valía solo en Chiapas, hasta por un año, y con el empleador que nombraba. La
  forma de visitante local (FMVL) era para personas que viven en Guatemala junto a la frontera. No se ha leído qué
  seguía para quien estaba en otro lugar, así que una forma vigente detiene la repatriación dondequiera que esté.

  Regla: A su titular se le dice qué permite la forma

    Escenario: [1] un guatemalteco con la forma de visitante agrícola, en Tapachula
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "FMVA"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Tránsito se le debe permit-limits por esta cláusula
      Y la respuesta dice de esta cláusula "la forma de visitante agrícola vale solo en Chiapas, hasta por un año, y con el empleador que nombra"

    Escenario: [2] un guatemalteco con la forma de visitante local
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "FMVL"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Tránsito se le debe permit-limits por esta cláusula
      Y la respuesta dice de esta cláusula "la forma de visitante local es para personas que viven en Guatemala junto a la frontera"

    Esquema del escenario: [3] el titular de otro permiso, <permiso>
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "<permiso>"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Tránsito no se le debe permit-limits por esta cláusula

      Ejemplos:
        | permiso      |
        | RESIDENT     |
        | OTHER_LAWFUL |

  Regla: Fuera de Chiapas, el titular conserva lo que la forma le da

    Esquema del escenario: [4] un guatemalteco con la forma de visitante agrícola, en <lugar>
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en <lugar>
      Y sobre Tránsito, "permiso" es "FMVA"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Tránsito se le debe permit-limits por esta cláusula
      Y la respuesta dice de esta cláusula "la forma de visitante agrícola vale solo en Chiapas y la persona está en otro lugar; no se ha leído qué sigue de eso"

      Ejemplos:
        | lugar               |
        | Acayucan            |
        | Tenosique           |
        | la Ciudad de México |

  Regla: Una forma que terminó no limita nada

    Esquema del escenario: [5] una forma que termina el <último día>, el 10 de junio de 2008
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "FMVA"
      Y sobre Tránsito, "último día del permiso" es "<último día>"
      Cuando está listo el 2008-06-10 a las 10:00
      Entonces a Tránsito <se le debe> permit-limits por esta cláusula

      Ejemplos:
        | último día | se le debe    |
        | 2008-06-09 | no se le debe |
        | 2008-06-10 | se le debe    |

  Regla: Fue ley hasta el 25 de mayo de 2011

    Esquema del escenario: [6] un titular el <día>
      Dado que Tránsito es un hombre de 37 años de Guatemala
      Y que México lo tiene en Tapachula
      Y sobre Tránsito, "permiso" es "FMVA"
      Cuando está listo el <día> a las 10:00
      Entonces el caso resulta BLOCKED
      Y a Tránsito <se le debe> permit-limits por esta cláusula

      Ejemplos:
        | día        | se le debe    |
        | 2011-05-25 | se le debe    |
        | 2011-05-26 | no se le debe |

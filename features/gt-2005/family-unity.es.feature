# language: es
@gt-2005/family-unity
Característica: GT-2005 unidad familiar: los familiares de un mismo caso vuelven juntos o no vuelven

  México describió la unidad familiar como el principio rector de sus textos con Guatemala. Cuenta todo
  vínculo de parentesco o cuidado entre las personas del caso, también el que se apoya solo en declaraciones.

  Regla: Si alguien de una familia no puede irse, nadie hace salir a los demás

    Esquema del escenario: [1] Lázaro es <vínculo> Rigoberto, que teme regresar
      Dado que Lázaro es un hombre de <edad> años de Guatemala
      Y que Rigoberto es un hombre de 40 años de Guatemala
      Y que Lázaro es <vínculo> Rigoberto, <prueba>
      Y sobre Rigoberto, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y Rigoberto resulta BLOCKED
      Y esta cláusula rige para Lázaro y Rigoberto con efecto KEEPS_TOGETHER
      Y separate-family está prohibido para Lázaro por esta cláusula
      Y no hay entrega

      Ejemplos: con un vínculo que solo se declara tampoco se va nadie
        | vínculo        | edad | prueba               |
        | el padre de    | 64   | según un documento   |
        | el hijo de     | 19   | según un documento   |
        | el hermano de  | 42   | solo según su dicho  |
        | el esposo de   | 42   | según el consulado   |
        | tutor de       | 52   | según un documento   |
        | pupilo de      | 19   | según un documento   |
        | el cuidador de | 52   | solo según su dicho  |
        | cuidado por    | 19   | no se sabe según qué |
        | primo de       | 42   | solo según su dicho  |

    Escenario: [2] dos amigos no son familia
      Dado que Lázaro es un hombre de 52 años de Guatemala
      Y que Rigoberto es un hombre de 31 años de Guatemala
      Y sobre Rigoberto, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula no rige para Lázaro y Rigoberto
      Y separate-family no está prohibido para Lázaro por esta cláusula

  Regla: Si todos pueden irse, se van juntos

    Escenario: [3] dos hermanos sin ningún obstáculo
      Dado que Lázaro es un hombre de 52 años de Guatemala
      Y que Rigoberto es un hombre de 31 años de Guatemala
      Y que Lázaro es el hermano de Rigoberto
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces el caso resulta PENDING
      Y a Lázaro y Rigoberto se les debe family-together por esta cláusula
      Y separate-family no está prohibido para Lázaro por esta cláusula
      Y la respuesta dice de esta cláusula "una devolución no separa a una familia"

  Regla: Solo mientras rige, y para quienes cubre

    Esquema del escenario: [4] dos hermanos, uno de los cuales teme regresar, el <día>
      Dado que Lázaro es un hombre de 52 años de Guatemala
      Y que Rigoberto es un hombre de 31 años de Guatemala
      Y que Lázaro es el hermano de Rigoberto
      Y sobre Rigoberto, "temor al regreso" es "YES"
      Y que México los tiene en Tapachula
      Cuando están listos el <día> a las 10:00
      Entonces separate-family <prohibido> para Lázaro por esta cláusula

      Ejemplos:
        | día        | prohibido         |
        | 2005-06-27 | no está prohibido |
        | 2005-06-28 | está prohibido    |

    Escenario: [5] dos hermanos de Nicaragua
      Dado que Lázaro es un hombre de 52 años de Nicaragua
      Y que Rigoberto es un hombre de 31 años de Nicaragua
      Y que Lázaro es el hermano de Rigoberto
      Y que México los tiene en Tapachula
      Cuando están listos el 2005-10-04 a las 10:00
      Entonces esta cláusula no rige para Lázaro y Rigoberto

# language: es
@lmig-2011/article-98
Característica: LMIG 95 y 98: la autoridad de niñez va primero

  Desde el 11 de enero de 2021, cuando se encuentra a una niña, un niño o adolescente se avisa de inmediato a
  la Procuraduría de Protección y se canaliza al Sistema DIF, y no se presenta al adulto que le cuida antes de
  que esa autoridad le haya atendido.

  Regla: Se avisa de inmediato a la Procuraduría de Protección y al Sistema DIF de una niña, un niño o adolescente

    Esquema del escenario: [1] se encuentra a Kevin, de <edad> años, el <día>
      Dado que Kevin es una persona nacida el <nacimiento>, de Honduras
      Y que México lo tiene en Acayucan
      Cuando está listo el <día> a las 10:00
      Entonces <aviso> a child-protection-authority sobre Kevin por esta cláusula
      Y <aviso> a dif sobre Kevin por esta cláusula

      Ejemplos: la víspera de la reforma y su primer día; los dieciocho años
        | edad       | nacimiento | día        | aviso                 |
        | diez       | 2010-06-01 | 2021-01-10 | no se avisa           |
        | diez       | 2010-06-01 | 2021-01-11 | se avisa de inmediato |
        | diecisiete | 2005-05-09 | 2023-05-08 | se avisa de inmediato |
        | dieciocho  | 2005-05-08 | 2023-05-08 | no se avisa           |

    Escenario: [2] la respuesta da las razones
      Dado que Kevin es un niño de 10 años de Honduras
      Y que México lo tiene en Acayucan
      Cuando está listo el 2021-01-11 a las 10:00
      Entonces la respuesta dice de esta cláusula "se encontró a una niña, un niño o adolescente y se avisa de inmediato a la Procuraduría de Protección"
      Y la respuesta dice de esta cláusula "se encontró a una niña, un niño o adolescente y se canaliza de inmediato al Sistema DIF"

  Regla: No se presenta al adulto antes de que la autoridad atienda a la niña, el niño o adolescente a su cuidado

    Esquema del escenario: [3] Lorena es <vínculo> Kevin, y si se avisó a la autoridad es <aviso>
      Dado que Lorena es una mujer de 36 años de Honduras
      Y que Kevin es un niño de 10 años de Honduras
      Y que Lorena es <vínculo> Kevin
      Y sobre Kevin, "autoridad de niñez avisada" es "<aviso>"
      Y que México los tiene en Acayucan
      Cuando están listos el <día> a las 10:00
      Entonces presentation <prohibido> para Lorena por esta cláusula

      Ejemplos: lo que nadie ha respondido cuenta como no hecho
        | vínculo         | aviso   | día        | prohibido         |
        | la madre de     | NO      | 2021-01-10 | no está prohibido |
        | la madre de     | NO      | 2021-01-11 | está prohibido    |
        | la madre de     | UNKNOWN | 2021-01-11 | está prohibido    |
        | la madre de     | YES     | 2021-01-11 | no está prohibido |
        | la tutora de    | NO      | 2021-01-11 | está prohibido    |
        | la cuidadora de | NO      | 2021-01-11 | está prohibido    |

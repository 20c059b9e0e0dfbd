# language: es
@el-paso-2010/felon
Característica: El Paso 2010, delito grave: la persona condenada por delito grave cuenta como tal

  La medida habla de personas condenadas por delito grave. Un delito que no era grave, o la sola salida de
  prisión, no hace que nadie cuente como tal.

  Regla: La persona condenada por delito grave cuenta como tal

    Escenario: [1] un hombre condenado por un delito grave
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-06-10 a las 10:00
      Entonces Gonzalo cuenta como FELON por esta cláusula
      Y la respuesta dice de esta cláusula "la persona fue condenada por un delito grave"

    Esquema del escenario: [2] un hombre de quien se responde "<respuesta>", y que estuvo en prisión
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "<respuesta>"
      Y sobre Gonzalo, "salida de prisión" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el 2010-06-10 a las 10:00
      Entonces Gonzalo no cuenta como FELON por esta cláusula

      Ejemplos:
        | respuesta |
        | NO        |
        | UNKNOWN   |

  Regla: La medida se aplica del 4 de marzo al 31 de diciembre de 2010

    Esquema del escenario: [3] un hombre condenado por un delito grave, el <día>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo el <día> a las 10:00
      Entonces Gonzalo <cuenta> como FELON por esta cláusula

      Ejemplos:
        | día        | cuenta    |
        | 2010-03-03 | no cuenta |
        | 2010-03-04 | cuenta    |
        | 2010-12-31 | cuenta    |
        | 2011-01-01 | no cuenta |

# language: es
@el-paso-2010/not-by-juarez
Característica: El Paso 2010: no se entrega en Ciudad Juárez a personas condenadas por delito grave

  En marzo de 2010 dejó de expulsarse por Ciudad Juárez, por un tiempo, a personas condenadas por delito
  grave. La cláusula protege: a quien pueda estar comprendido no se le lleva a ese puerto hasta que alguien
  haya preguntado.

  Regla: No se entrega en Ciudad Juárez a la persona condenada por delito grave

    Escenario: [1] un hombre condenado por un delito grave
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2010-06-10 a las 10:00
      Entonces se excluye Ciudad Juárez por esta cláusula
      Y la respuesta dice de esta cláusula "en 2010 no se entrega en Ciudad Juárez a personas condenadas por un delito grave"

    Escenario: [2] tampoco por el otro puente de la ciudad
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Zaragoza el 2010-06-10 a las 10:00
      Entonces se excluye Zaragoza por esta cláusula

    Escenario: [3] un hombre sin delito grave
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "NO"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2010-06-10 a las 10:00
      Entonces no se excluye Ciudad Juárez por esta cláusula
      Y el puerto es Ciudad Juárez

    Escenario: [4] un hombre a quien nadie se lo ha preguntado
      Dado que Gonzalo es un hombre de 39 años de México
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el 2010-06-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y se excluye Ciudad Juárez por esta cláusula
      Y falta saber sobre Gonzalo "delito grave"

    Escenario: [5] su hermano, que no lo tiene, no sale sin él: ningún puerto se abre a los dos
      Dado que Gonzalo es un hombre de 39 años de México
      Y que Alfredo es un hombre de 36 años de México
      Y que Alfredo es el hermano de Gonzalo, según un documento
      Y sobre Gonzalo, "delito grave" es "YES"
      Y sobre Alfredo, "delito grave" es "NO"
      Y que los Estados Unidos los tienen en El Paso
      Cuando están listos el 2010-06-10 a las 10:00
      Entonces el caso resulta REFERRED
      Y se excluye Ciudad Juárez por esta cláusula
      Y no hay entrega

  Regla: La medida se aplica del 4 de marzo al 31 de diciembre de 2010

    Esquema del escenario: [6] un hombre condenado por un delito grave, el <día>
      Dado que Gonzalo es un hombre de 39 años de México
      Y sobre Gonzalo, "delito grave" es "YES"
      Y que los Estados Unidos lo tienen en El Paso
      Cuando está listo para la entrega en Ciudad Juárez el <día> a las 10:00
      Entonces <excluido> Ciudad Juárez por esta cláusula

      Ejemplos:
        | día        | excluido      |
        | 2010-03-03 | no se excluye |
        | 2010-03-04 | se excluye    |
        | 2010-12-31 | se excluye    |
        | 2011-01-01 | no se excluye |

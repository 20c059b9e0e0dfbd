# language: es
@lmig-2011/article-123
Característica: LMIG 123: el Instituto lleva a la persona a su país

  Proporciona el transporte, con agua y alimentos para el trayecto, y funcionarios migratorios mexicanos
  acompañan el traslado. Solo se responde cuando hay un retorno.

  Regla: Transporte, agua y alimentos, y funcionarios que acompañan

    Esquema del escenario: [1] Amílcar retorna, y el día es <día>
      Dado que Amílcar es un hombre de 50 años de Guatemala
      Y que México lo tiene en Acayucan
      Cuando está listo el <día> a las 10:00
      Entonces a Amílcar <debe> free-transport por esta cláusula
      Y a Amílcar <debe> food-and-water por esta cláusula
      Y a Amílcar <debe> official-escort por esta cláusula

      Ejemplos: la víspera de la ley y su primer día
        | día        | debe          |
        | 2011-05-25 | no se le debe |
        | 2011-05-26 | se le debe    |

    Escenario: [2] una niña igual que un adulto
      Dado que Amílcar es un hombre de 50 años de Guatemala
      Y que Dulce es una niña de 7 años de Guatemala
      Y que Dulce es la hija de Amílcar
      Y sobre Dulce, "plan de restitución de derechos" es "ALLOWS_RETURN"
      Y que México los tiene en Acayucan
      Cuando están listos el 2023-05-08 a las 10:00
      Entonces a Amílcar y Dulce se les debe food-and-water por esta cláusula

    Escenario: [3] no donde no hay retorno
      Dado que Amílcar es un hombre de 50 años de Guatemala
      Y sobre Amílcar, "orden judicial de no salir" es "YES"
      Y que México lo tiene en Acayucan
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces esta cláusula no rige para Amílcar

    Escenario: [4] la respuesta da las razones
      Dado que Amílcar es un hombre de 50 años de Guatemala
      Y que México lo tiene en Acayucan
      Cuando está listo el 2023-05-08 a las 10:00
      Entonces la respuesta dice de esta cláusula "el Instituto proporciona el transporte"
      Y la respuesta dice de esta cláusula "hay agua y alimentos para el trayecto"
      Y la respuesta dice de esta cláusula "funcionarios migratorios mexicanos acompañan a la persona"

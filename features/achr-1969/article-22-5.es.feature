# language: es
@achr-1969/article-22-5
Característica: CADH 22.5: no se expulsa a nadie del Estado del que es nacional

  México es parte de la Convención Americana; una persona mexicana que México tiene a su disposición no va a
  ninguna parte. Los Estados Unidos no son parte.

  Regla: No se expulsa de México a una persona mexicana

    Escenario: [1] un mexicano a quien tomaron por guatemalteco
      Dado que Domingo es un hombre de 45 años de México
      Y que México lo tiene en Tapachula
      Cuando está listo el 2019-06-04 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Domingo con efecto BARS
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la persona es nacional del Estado que la tiene a su disposición"

    Escenario: [2] un guatemalteco
      Dado que Domingo es un hombre de 45 años de Guatemala
      Y que México lo tiene en Tapachula
      Cuando está listo el 2019-06-04 a las 10:00
      Entonces esta cláusula no rige para Domingo

    Escenario: [3] un hombre cuya nacionalidad se desconoce puede ser mexicano
      Dado que Domingo es un hombre de 45 años de nacionalidad desconocida
      Y que México lo tiene en Tapachula
      Cuando está listo el 2019-06-04 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Domingo "nacionalidad" por esta cláusula

    Escenario: [4] un mexicano a quien tienen los Estados Unidos vuelve a su país
      Dado que Domingo es un hombre de 45 años de México
      Y que los Estados Unidos lo tienen en Laredo
      Cuando está listo el 2019-06-04 a las 10:00
      Entonces el caso resulta RETURNABLE
      Y esta cláusula no rige para Domingo

  Regla: Obliga a México desde el 24 de marzo de 1981

    Esquema del escenario: [5] un mexicano en México el <día>
      Dado que Domingo es un hombre de 45 años de México
      Y que México lo tiene en Tapachula
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Domingo

      Ejemplos:
        | día        | rige    |
        | 1981-03-23 | no rige |
        | 1981-03-24 | rige    |

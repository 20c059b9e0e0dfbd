# language: es
@lref-2011/article-28
Característica: LREF 28: nadie retorna antes de que se evalúe la protección complementaria

  La negativa de la condición de refugiado no es el final: después se estudia la protección complementaria
  (artículos 28 a 31). Mientras eso no se haga la persona permanece, y no se informa de ella al consulado.

  Regla: Una negativa por sí sola no abre el camino de regreso

    Escenario: [1] no se ha evaluado la protección complementaria
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "REFUSED"
      Y sobre Rigoberto, "protección complementaria evaluada" es "NO"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta BLOCKED
      Y esta cláusula rige para Rigoberto con efecto BARS
      Y consular-contact está prohibido para Rigoberto por esta cláusula
      Y no hay entrega
      Y la respuesta dice de esta cláusula "la solicitud fue negada y no se ha evaluado la protección complementaria"

    Escenario: [2] ya se evaluó
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "REFUSED"
      Y sobre Rigoberto, "protección complementaria evaluada" es "YES"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta PENDING
      Y esta cláusula no rige para Rigoberto
      Y consular-contact no está prohibido para Rigoberto por esta cláusula
      Y el puerto es La Chacra

    Escenario: [3] nadie ha dicho si se evaluó
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "REFUSED"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces el caso resulta REFERRED
      Y falta saber sobre Rigoberto "protección complementaria evaluada" por esta cláusula
      Y consular-contact está prohibido para Rigoberto por esta cláusula

    Escenario: [4] no se negó nada, así que no se evalúa nada más
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "protección complementaria evaluada" es "NO"
      Cuando está listo el 2023-03-02 a las 10:00
      Entonces esta cláusula no rige para Rigoberto

  Regla: Es ley desde el 28 de enero de 2011

    Esquema del escenario: [5] una negativa sin evaluación, el <día>
      Dado que Rigoberto es un hombre de 38 años de El Salvador
      Y que México lo tiene en Tapachula
      Y sobre Rigoberto, "asilo" es "REFUSED"
      Y sobre Rigoberto, "protección complementaria evaluada" es "NO"
      Cuando está listo el <día> a las 10:00
      Entonces esta cláusula <rige> para Rigoberto

      Ejemplos:
        | día        | rige    |
        | 2011-01-27 | no rige |
        | 2011-01-28 | rige    |

package org.repatriation.features.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The plain words for what can be said of a case and of a person, in both languages, and the field each stands for. */
public final class Phrases {
    private static final Map<String, String> OF_PERSON = new LinkedHashMap<>();
    private static final Map<String, String> OF_CASE = new LinkedHashMap<>();

    static {
        person("nationality", "nationality", "nacionalidad");
        person("nationalityEvidence", "proof of nationality", "prueba de la nacionalidad");
        person("birthDate", "date of birth", "fecha de nacimiento");
        person("age", "age", "edad");
        person("ageDisputed", "age in doubt", "edad en duda");
        person("sex", "sex", "sexo");
        person("familyHeldElsewhere", "family held elsewhere", "familia detenida en otro lugar");
        person("protection/fearOfReturn", "fear of return", "temor al regreso");
        person("protection/dangerOnReturn", "danger on return", "peligro al regreso");
        person("protection/asylum", "asylum", "asilo");
        person("protection/asylumSince", "day of the asylum claim", "día de la solicitud de asilo");
        person("protection/trafficking", "trafficking", "trata");
        person("protection/crimeVictimOrWitness", "victim or witness of a crime", "víctima o testigo de un delito");
        person("protection/withholdingGranted", "removal withheld by a judge", "expulsión negada por un juez");
        person(
                "protection/complementaryProtectionAssessed",
                "complementary protection assessed",
                "protección complementaria evaluada");
        person(
                "protection/negativeFearReview",
                "review of a negative finding on fear",
                "revisión de una conclusión negativa sobre el temor");
        person("health/pregnant", "pregnancy", "embarazo");
        person("health/disabled", "disability", "discapacidad");
        person("health/ill", "illness", "enfermedad");
        person("health/injured", "injury", "lesión");
        person("health/unfitToTravel", "unfit to travel", "impedimento para viajar");
        person("health/contagionSymptoms", "signs of contagion", "señales de contagio");
        person("health/needsGuardian", "need of a guardian", "necesidad de tutela");
        person("circumstances/rescuedInDesert", "rescued in the desert", "rescate en el desierto");
        person("circumstances/indigenous", "indigenous", "indígena");
        person("circumstances/destitute", "without means", "sin recursos");
        person("childScreening/traffickingRiskOnReturn", "risk of trafficking on return", "riesgo de trata al regreso");
        person("childScreening/credibleFear", "credible fear", "temor creíble");
        person("childScreening/decidesIndependently", "able to decide alone", "capaz de decidir por sí");
        person(
                "childScreening/presumptionRebutted",
                "shown able to decide though so young",
                "capacidad demostrada pese a la corta edad");
        person("childScreening/completedAt", "end of the screening", "fin de la entrevista de detección");
        person("childProtection/rightsPlan", "rights plan", "plan de restitución de derechos");
        person("childProtection/authorityNotified", "authority for children told", "autoridad de niñez avisada");
        person(
                "childProtection/receivingAuthorityConfirmed",
                "receiving authority confirmed",
                "autoridad receptora confirmada");
        person("childProtection/specialistEscort", "specialist escort", "acompañamiento especializado");
        person("consent/requested", "request to return", "solicitud de regreso");
        person("consent/beforeAuthority", "accepted before the authority", "aceptación ante la autoridad");
        person("consent/confirmedBeforeConsul", "confirmed before the consul", "confirmación ante el cónsul");
        person("stay/permit", "permit", "permiso");
        person("stay/validUntil", "last day of the permit", "último día del permiso");
        person(
                "stay/familyTieToNationalOrResident",
                "family of a national or resident",
                "familia de nacional o residente");
        person("stay/regularisationDeclined", "regularisation declined", "regularización declinada");
        person("legal/courtOrderNotToLeave", "court order not to leave", "orden judicial de no salir");
        person("legal/removalStayed", "removal stayed", "expulsión suspendida");
        person("legal/appealPending", "appeal pending", "recurso pendiente");
        person("legal/securityAlert", "security alert", "alerta de seguridad");
        person("legal/reentryAfterDeportation", "re-entry after deportation", "reingreso tras deportación");
        person("criminal/felony", "felony", "delito grave");
        person("criminal/violentConviction", "conviction of a violent crime", "condena por delito violento");
        person(
                "criminal/specialInterestToReceivingState",
                "special interest of the receiving state",
                "interés especial del estado receptor");
        person("criminal/releasedFromPrison", "released from prison", "salida de prisión");
        person("consulate/contactRequested", "consular contact wished", "contacto consular pedido");
        person("consulate/contactObjected", "consular contact refused", "contacto consular rechazado");
        person("consulate/listConfirmed", "list confirmed by the consulate", "lista confirmada por el consulado");
        person("consulate/validated", "confirmed by the consulate", "confirmación del consulado");
        person(
                "consulate/officialsTakePart",
                "officials of the receiving state take part",
                "participación de funcionarios del estado receptor");
        person("consulate/refusedByReceivingState", "refused by the receiving state", "rechazo del estado receptor");
        person("belongings/reunited", "belongings given back", "pertenencias devueltas");

        inCase("custody/place", "place", "lugar");
        inCase("custody/authority", "authority", "autoridad");
        inCase("custody/since", "beginning of custody", "inicio de la custodia");
        inCase("custody/stationFull", "station full", "estación llena");
        inCase("custody/encounter/setting", "setting of the encounter", "entorno del encuentro");
        inCase("custody/encounter/at", "moment of the encounter", "momento del encuentro");
        inCase("programme", "programme", "programa");
        inCase("proposedPort", "proposed port", "puerto propuesto");
        inCase("emergency", "emergency", "emergencia");
        inCase("minimumEvidence", "minimum evidence", "evidencia mínima");
        inCase("confirmedHours", "confirmed hours", "horario confirmado");
        inCase("readyAt", "moment of readiness", "momento en que todo está listo");
    }

    private Phrases() {}

    private static void person(String field, String english, String spanish) {
        OF_PERSON.put(english, field);
        OF_PERSON.put(spanish, field);
    }

    private static void inCase(String field, String english, String spanish) {
        OF_CASE.put(english, field);
        OF_CASE.put(spanish, field);
    }

    /** The field of a person that a phrase stands for, such as {@code protection/fearOfReturn}. */
    static String ofPerson(String phrase) {
        return Optional.ofNullable(OF_PERSON.get(phrase))
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing about a person is called \"" + phrase + "\"; the phrases are " + OF_PERSON.keySet()));
    }

    /** The field of the case that a phrase stands for, such as {@code custody/stationFull}. */
    static String ofCase(String phrase) {
        return Optional.ofNullable(OF_CASE.get(phrase))
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing about the case is called \"" + phrase + "\"; the phrases are " + OF_CASE.keySet()));
    }

    /** Whether a phrase is about the case and not about a person. */
    static boolean isOfCase(String phrase) {
        return OF_CASE.containsKey(phrase);
    }
}

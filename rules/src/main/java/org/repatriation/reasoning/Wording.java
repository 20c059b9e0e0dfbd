package org.repatriation.reasoning;

import org.repatriation.vocabulary.Because;

/** Reasons that no single clause gives: what the reasoning itself has to say. */
final class Wording {
    static final Because NO_PORT = new Because(
            "no clause in force opens a port to everybody of the case",
            "ninguna cláusula vigente abre un puerto a todas las personas del caso");
    static final Because VALIDITY_UNKNOWN = new Because(
            "whether this instrument is in force on that day is not known",
            "no se sabe si este instrumento está vigente en ese día");
    static final Because WINDOWS_NEVER_MEET = new Because(
            "its hours never meet the others within thirty days",
            "su horario no coincide con los demás en treinta días");
    static final Because PLACE_DECIDES = new Because(
            "the place of custody decides which ports may be looked at",
            "el lugar de custodia decide qué puertos se pueden considerar");
    static final Because DIFFERENT_STATES = new Because(
            "persons of one case would be received by different states",
            "las personas de un mismo caso serían recibidas por Estados distintos");
    static final Because COVERED_BESIDE_NOT = new Because(
            "one person of the case is covered and another is not", "una persona del caso está comprendida y otra no");
    static final Because OTHER_REGION = new Because(
            "the port lies outside the region of the place of custody",
            "el puerto está fuera de la región del lugar de custodia");
    static final Because NOT_OPENED = new Because(
            "no clause in force opens this port to everybody of the case",
            "ninguna cláusula vigente abre este puerto a todas las personas del caso");
    static final Because OTHER_STATE = new Because(
            "the port lies in a state that does not receive everybody of the case",
            "el puerto está en un Estado que no recibe a todas las personas del caso");
    static final Because PROGRAMME_DOES_NOT_COVER = new Because(
            "the programme that was asked for does not cover the case on that day",
            "el programa solicitado no comprende el caso en ese día");
    static final Because CONDITION_NOT_ASKED = new Because(
            "a condition of the programme has not been asked, and until it is the programme does not cover",
            "no se ha preguntado una condición del programa y, mientras tanto, el programa no comprende el caso");
    static final Because HOURS_UNKNOWN = new Because(
            "nobody has read the hours of the port; they are asked for before handover",
            "nadie ha leído el horario del puerto; se pregunta antes de la entrega");
    static final Because RULE_CHANGES = new Because(
            "a clause begins or ends before the day of the handover",
            "una cláusula comienza o termina antes del día de la entrega");
    static final Because COUNTED_FROM = new Because(
            "the moment from which this deadline runs is not known",
            "no se conoce el momento desde el que corre este plazo");

    private Wording() {}
}

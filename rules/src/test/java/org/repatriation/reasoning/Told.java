package org.repatriation.reasoning;

import java.util.List;

/**
 * A finding that stands, as it is told: what, of whom, why and how surely.
 *
 * @param person the id of the person
 * @param reason the clause, its effect, the port, the reason in both languages, the values that met it, and its source
 * @param unanswered the fields of the request that it depends on; empty where it is certain
 * @param onlyAsks whether one of them holds nobody back
 */
record Told(String person, Determination.Standing reason, List<String> unanswered, boolean onlyAsks) {}

package org.repatriation.service.batch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.repatriation.service.api.model.Outcome;

/** Counts what became of lines; one thread uses it at a time. */
public final class Tally {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long decided;
    private long refused;

    /**
     * Counts lines that became the same.
     *
     * @param outcome what was decided; empty where the lines got a problem
     */
    public void count(Optional<Outcome> outcome, long lines) {
        if (outcome.isPresent()) {
            outcomes.merge(outcome.get(), lines, Long::sum);
            decided += lines;
        } else {
            refused += lines;
        }
    }

    void add(Tally other) {
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        decided += other.decided;
        refused += other.refused;
    }

    /** How many lines got a decision or a problem. */
    public long lines() {
        return decided + refused;
    }

    /** How many lines got a decision. */
    public long decided() {
        return decided;
    }

    /** How many lines got a problem. */
    public long refused() {
        return refused;
    }

    /** How many decisions had each outcome, the most protective first. */
    Map<String, Long> outcomes() {
        Map<String, Long> all = new LinkedHashMap<>();
        for (org.repatriation.vocabulary.Outcome each : org.repatriation.vocabulary.Outcome.values()) {
            Outcome outcome = Outcome.fromValue(each.name());
            all.put(each.name(), outcomes.getOrDefault(outcome, 0L));
        }
        return all;
    }
}

package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;

/**
 * A text that clauses come from: who it is about, and from when.
 *
 * @param custody the states that hold the persons it is about
 * @param nationalities empty where it is about persons of any nationality
 * @param inForce for each party, from which day it is in force: yes, no or unknown
 */
public record Instrument(
        String id,
        Kind kind,
        Because title,
        Set<String> custody,
        Set<String> nationalities,
        Set<String> receiving,
        Optional<Because> area,
        String signed,
        List<String> languages,
        Evidence evidence,
        String source,
        List<String> rows,
        Map<String, NavigableMap<LocalDate, Answer>> inForce,
        List<String> supersedes,
        List<Because> antecedents,
        List<Unread> unread,
        List<NotComputable> notComputable,
        List<Conflict> conflicts) {

    /** The kinds of instruments, the highest first. */
    public enum Kind {
        TREATY,
        LAW,
        AGREEMENT,
        ARRANGEMENT,
        PROGRAMME;

        /** Whether its clauses stand for everybody in its scope, and not only for whom it covers. */
        public boolean standsForEverybody() {
            return this == TREATY || this == LAW;
        }
    }

    /** A protective chapter that nobody has read; it refers the persons it is about. */
    public record Unread(
            String chapter,
            Because title,
            String about,
            Span inForce,
            Optional<String> decidedBy,
            Evidence evidence,
            String source,
            List<String> rows,
            Because because) {}

    /** A part of the instrument that decides no case, and why. */
    public record NotComputable(
            String clause,
            Because title,
            String reason,
            Optional<Because> note,
            Evidence evidence,
            String source,
            List<String> rows) {}

    /** Sources that contradict each other. */
    public record Conflict(Because about, List<String> rows, Because note) {}

    /** Whether the instrument is about a person of this nationality who is held by this state. */
    public Answer scope(String heldBy, String nationality) {
        if (!custody.contains(heldBy)) {
            return Answer.NO;
        }
        if (nationalities.isEmpty() || nationalities.contains(nationality)) {
            return Answer.YES;
        }
        return nationality.equals("UNKNOWN") ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether it is in force on a day between the state of custody and the receiving state. */
    public Answer inForce(LocalDate day, String heldBy, String receivingState) {
        Answer held = inForce(day, heldBy);
        Answer received = kind.standsForEverybody() ? Answer.YES : inForce(day, receivingState);
        if (held == Answer.NO || received == Answer.NO) {
            return Answer.NO;
        }
        return held == Answer.YES && received == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether it may be in force between the state of custody and anybody on some day of a span. */
    public boolean mayHold(LocalDate first, LocalDate last, String heldBy) {
        NavigableMap<LocalDate, Answer> dates = inForce.get(heldBy);
        return dates == null
                || inForce(first, heldBy) != Answer.NO
                || dates.subMap(first, true, last, true).values().stream().anyMatch(answer -> answer != Answer.NO);
    }

    private Answer inForce(LocalDate day, String party) {
        NavigableMap<LocalDate, Answer> dates = inForce.get(party);
        if (dates == null) {
            return Answer.YES;
        }
        Map.Entry<LocalDate, Answer> entry = dates.floorEntry(day);
        return entry == null ? Answer.NO : entry.getValue();
    }

    /** An instrument is the same instrument wherever it is met in its rulebook. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Instrument that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** How special it is among those that cover a person; the higher goes first. */
    public int specialty() {
        return switch (kind) {
            case PROGRAMME -> 5;
            case ARRANGEMENT -> 4;
            case AGREEMENT -> inForce.size() > 2 ? 2 : 3;
            case LAW, TREATY -> 1;
        };
    }
}

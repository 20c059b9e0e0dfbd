package org.repatriation.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Span;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Person;

/** Keeps the findings of rules that are in scope and in force, and remembers what is unknown and what changes soon. */
final class InForce {
    /** How many days after the case's own day a clause may begin and still be noticed. */
    static final int HORIZON_DAYS = Windows.HORIZON_DAYS + 2;

    private static final Property NATIONALITY = Vocabulary.facts().get("person.nationality");

    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final String heldBy;
    private final Span horizon;
    private final List<Found> validityUnknown = new ArrayList<>();
    private final List<Found> later = new ArrayList<>();
    private final List<Found> now = new ArrayList<>();
    private final Map<String, Map<Instrument, Answer>> valid = new HashMap<>();

    InForce(Rulebook rulebook, Case facts) {
        this.rulebook = rulebook;
        this.asOf = facts.asOf();
        this.heldBy = facts.custody().country();
        this.horizon = new Span(asOf, asOf.plusDays(HORIZON_DAYS));
    }

    List<Found> of(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        for (Found finding : found) {
            keep(finding, kept);
        }
        now.addAll(kept);
        return kept;
    }

    private void keep(Found finding, List<Found> kept) {
        Rule rule = finding.rule();
        Instrument instrument = rule.instrument();
        Answer scope = instrument.scope(heldBy, finding.person().nationality());
        if (scope == Answer.NO || rule.decidedBy().filter(this::decides).isPresent()) {
            return;
        }
        if (rule.effect() == Effect.LIMITS) {
            if (rule.inForce().meets(horizon) && instrument.mayHold(horizon.from(), horizon.until(), heldBy)) {
                kept.add(scope == Answer.YES ? finding : doubtful(finding));
            }
            return;
        }
        Answer valid = valid(instrument, finding.person().nationality());
        if (!rule.inForce().holdsOn(asOf) || valid == Answer.NO) {
            if (rule.inForce().meets(horizon)) {
                later.add(finding);
            }
            return;
        }
        if (valid == Answer.UNKNOWN) {
            if (rule.effect() == Effect.COVERS) {
                validityUnknown.add(finding);
            }
            boolean protectsAll =
                    instrument.kind().standsForEverybody() && !rule.effect().permits();
            if (protectsAll) {
                kept.add(finding);
            }
            return;
        }
        kept.add(scope == Answer.YES ? finding : doubtful(finding));
    }

    /** Whether an instrument is in force on the case's own day; worked out once for each instrument. */
    private Answer valid(Instrument instrument, String nationality) {
        return valid.computeIfAbsent(nationality, none -> new HashMap<>())
                .computeIfAbsent(instrument, one -> one.inForce(asOf, heldBy, nationality));
    }

    private static Found doubtful(Found finding) {
        List<Unknown> unknowns = new ArrayList<>(finding.unknowns());
        Unknown nationality = new Unknown(NATIONALITY, finding.person());
        if (!unknowns.contains(nationality)) {
            unknowns.add(nationality);
        }
        return new Found(finding.rule(), finding.person(), finding.port(), finding.met(), unknowns);
    }

    private boolean decides(String clause) {
        return rulebook.clause(clause).stream()
                .anyMatch(rule -> rule.inForce().holdsOn(asOf)
                        && rule.instrument().inForce(asOf, heldBy, "UNKNOWN") == Answer.YES
                        && rule.instrument().custody().contains(heldBy));
    }

    /** Instruments that would cover the person if it were known that they are in force. */
    List<Found> validityUnknown(Person person) {
        return validityUnknown.stream()
                .filter(finding -> finding.person().equals(person))
                .toList();
    }

    /** What meets a person and begins within the horizon. */
    List<Found> later() {
        return later;
    }

    /** What covers the person from a later day within the horizon on. */
    List<Found> coversLater(Person person) {
        return later.stream()
                .filter(finding ->
                        finding.effect() == Effect.COVERS && finding.person().equals(person))
                .toList();
    }

    /**
     * The first clause that meets the person, can touch them on this way, and begins or ends after {@code asOf} and not after
     * the day of the handover.
     */
    Optional<Change> changeBefore(OnePerson person, Routing.Way way) {
        LocalDate day = way.earliest().orElseThrow().day();
        if (!day.isAfter(asOf)) {
            return Optional.empty();
        }
        Optional<Change> first = Optional.empty();
        for (Found finding : now) {
            if (touches(finding, person, way)) {
                first = earlier(first, ends(finding, day));
            }
        }
        for (Found finding : later) {
            if (finding.certain() && touches(finding, person, way)) {
                first = earlier(first, begins(finding, day));
            }
        }
        return first;
    }

    /** Whether a change of the clause can touch the person: it stands for everybody, or its instrument covers them. */
    private static boolean touches(Found finding, OnePerson person, Routing.Way way) {
        return finding.person().equals(person.person())
                && finding.effect() != Effect.LIMITS
                && Routing.inPlay(finding, Optional.of(way))
                && person.applies(finding)
                && finding.possible()
                && finding.port()
                        .filter(other -> !other.equals(way.port().orElseThrow().port()))
                        .isEmpty();
    }

    /** A clause that begins or ends on a day. */
    record Change(String clause, LocalDate on) {}

    private static Optional<Change> earlier(Optional<Change> one, Optional<Change> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return other.get().on().isBefore(one.get().on()) ? other : one;
    }

    private Optional<Change> ends(Found finding, LocalDate day) {
        return firstDay(day, on -> !holds(finding, on)).map(on -> new Change(finding.clause(), on));
    }

    private Optional<Change> begins(Found finding, LocalDate day) {
        return firstDay(day, on -> holds(finding, on)).map(on -> new Change(finding.clause(), on));
    }

    private Optional<LocalDate> firstDay(LocalDate last, java.util.function.Predicate<LocalDate> changed) {
        if (!changed.test(last)) {
            return Optional.empty();
        }
        return asOf.plusDays(1).datesUntil(last.plusDays(1)).filter(changed).findFirst();
    }

    private boolean holds(Found finding, LocalDate day) {
        return finding.rule().inForce().holdsOn(day)
                && finding.rule()
                                .instrument()
                                .inForce(day, heldBy, finding.person().nationality())
                        == Answer.YES;
    }
}

package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.Days;
import org.repatriation.Fields;
import org.repatriation.Fields.Field;
import org.repatriation.People;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.vocabulary.Outcome;

/** What must be answered before anyone is returnable, and what is only asked. */
class WhatMustBeAnsweredTest {
    private static final int SHOWN = 8;
    private static final LocalDate EVER = LocalDate.of(2004, 1, 1);
    private static final LocalDate AGREEMENT = LocalDate.of(2004, 2, 20);
    private static final LocalDate SCREENING = LocalDate.of(2009, 3, 23);
    private static final LocalDate MIGRATION_LAW = LocalDate.of(2011, 5, 26);
    private static final LocalDate ANY_CHILD = LocalDate.of(2021, 1, 11);

    private static final List<String> BOTH_BORDERS = List.of(
            "protection/fearOfReturn",
            "protection/asylum",
            "protection/trafficking",
            "protection/dangerOnReturn",
            "health/unfitToTravel",
            "legal/courtOrderNotToLeave",
            "legal/removalStayed");
    private static final List<String> SCREENING_ANSWERS = List.of(
            "childScreening/traffickingRiskOnReturn",
            "childScreening/credibleFear",
            "childScreening/decidesIndependently");
    private static final List<String> PLAN_STEPS = List.of(
            "childProtection/authorityNotified",
            "childProtection/receivingAuthorityConfirmed",
            "childProtection/specialistEscort");

    /**
     * An answer that must be given.
     *
     * @param from the day from which it must be
     */
    private record Gate(String who, String field, LocalDate from, Function<LocalDate, Sketch> person) {
        @Override
        public String toString() {
            return who + ": " + field + " from " + from;
        }
    }

    static List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        for (String field : BOTH_BORDERS) {
            gates.add(new Gate("man at Laredo", field, AGREEMENT, People::manAtLaredo));
            for (String nationality : List.of("GTM", "SLV", "HND", "NIC")) {
                gates.add(new Gate(
                        "man at Tapachula " + nationality,
                        field,
                        EVER,
                        day -> People.manAtTapachula(day, nationality)));
            }
        }
        gates.add(new Gate("man at Laredo", "protection/withholdingGranted", AGREEMENT, People::manAtLaredo));
        for (String nationality : List.of("GTM", "SLV", "HND", "NIC")) {
            Function<LocalDate, Sketch> man = day -> People.manAtTapachula(day, nationality);
            Function<LocalDate, Sketch> boy = day -> People.boyAloneAtTapachula(day, nationality);
            gates.add(new Gate("man at Tapachula " + nationality, "stay/permit", EVER, man));
            gates.add(new Gate(
                    "man at Tapachula " + nationality, "stay/familyTieToNationalOrResident", MIGRATION_LAW, man));
            gates.add(
                    new Gate("man at Tapachula " + nationality, "protection/crimeVictimOrWitness", MIGRATION_LAW, man));
            gates.add(new Gate("boy at Tapachula " + nationality, "childProtection/rightsPlan", MIGRATION_LAW, boy));
        }
        for (String field : SCREENING_ANSWERS) {
            gates.add(new Gate("girl at Laredo", field, SCREENING, People::girlAloneAtLaredo));
        }
        gates.add(new Gate("mother and girl at Tapachula", "childProtection/rightsPlan", ANY_CHILD, day -> {
            Sketch sketch = People.familyAtTapachula(day, "GTM");
            java.util.Collections.swap(sketch.persons, 0, 1);
            return sketch;
        }));
        return gates;
    }

    /** Leaves the answer out, for the first person of the case. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("gates")
    void withoutItNobodyIsReturnable(Gate gate) {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        Days.quarterDays().parallelStream()
                .filter(day -> !day.isBefore(gate.from()))
                .forEach(day -> {
                    boolean leads =
                            gate.person().apply(day).decide(reasoner).outcome().leadsToHandover();
                    for (boolean unknown : new boolean[] {false, true}) {
                        Sketch sketch = gate.person().apply(day);
                        sketch.persons.get(0).unsay(gate.field());
                        if (unknown) {
                            sketch.persons.get(0).say(gate.field(), "UNKNOWN");
                        }
                        Determination answer = sketch.decide(reasoner);
                        Determination.OfPerson person = answer.persons().get(0);
                        boolean diverted = gate.field().endsWith("rightsPlan") && person.outcome() == Outcome.DIVERTED;
                        boolean needed = diverted
                                || person.needs().stream()
                                        .anyMatch(need -> need.pointer()
                                                .filter(("/persons/0/" + gate.field())::equals)
                                                .isPresent());
                        if (answer.outcome().leadsToHandover() || leads && !needed) {
                            broken.add(day + " " + answer.outcome() + " needs "
                                    + person.needs().stream()
                                            .map(need -> need.pointer().orElse("")
                                                    + need.gap().orElse(""))
                                            .toList());
                        }
                    }
                });
        assertNone(broken);
    }

    static List<String> askedForInMexico() {
        return List.of("NONE", "UNKNOWN", "absent");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("askedForInMexico")
    void withoutAnExpressRequestNoAdultIsReturnableFromMexicoSince2011(String requested) {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        Days.quarterDays().stream().filter(day -> !day.isBefore(MIGRATION_LAW)).forEach(day -> {
            Sketch sketch = People.manAtTapachula(day, "GTM");
            sketch.persons.get(0).unsay("consent/requested");
            if (!requested.equals("absent")) {
                sketch.persons.get(0).say("consent/requested", requested);
            }
            Determination answer = sketch.decide(reasoner);
            Determination.OfPerson person = answer.persons().get(0);
            boolean step = person.steps().stream().anyMatch(one -> one.step().equals("written-request"));
            boolean needed = person.needs().stream()
                    .anyMatch(need -> need.pointer()
                            .filter("/persons/0/consent/requested"::equals)
                            .isPresent());
            if (answer.outcome() == Outcome.RETURNABLE || !step && !needed) {
                broken.add(day + " " + answer.outcome() + " steps " + person.steps() + " needs " + person.needs());
            }
        });
        assertNone(broken);
    }

    @Test
    void aRequestByWordIsEnoughUntilTheRegulationAndNotFromThen() {
        assertThat(steps(LocalDate.of(2012, 11, 8))).doesNotContain("written-request");
        assertThat(steps(LocalDate.of(2012, 11, 9))).contains("written-request");
    }

    private static List<String> steps(LocalDate day) {
        Sketch sketch = People.manAtTapachula(day, "GTM");
        sketch.persons.get(0).say("consent/requested", "ORAL");
        return sketch.decide().persons().get(0).steps().stream()
                .map(Determination.Step::step)
                .toList();
    }

    static Stream<String> stepsOfAPlan() {
        return PLAN_STEPS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsOfAPlan")
    void aChildAloneIsNotReturnedFromMexicoBeforeEachStepOfThePlanIsShownDone(String field) {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        Days.quarterDays().stream().filter(day -> !day.isBefore(MIGRATION_LAW)).forEach(day -> {
            Sketch sketch = People.boyAloneAtTapachula(day, "GTM");
            sketch.persons.get(0).unsay(field);
            Determination answer = sketch.decide(reasoner);
            boolean step = answer.persons().get(0).steps().stream()
                    .anyMatch(one ->
                            one.field().filter(("/persons/0/" + field)::equals).isPresent());
            if (answer.outcome() == Outcome.RETURNABLE || answer.outcome() == Outcome.PENDING && !step) {
                broken.add(day + " " + answer.outcome() + " "
                        + answer.persons().get(0).steps());
            }
        });
        assertNone(broken);
    }

    /** The fields that hold nobody back when they are not answered: every other field of the request. */
    private static Collection<Field> others(Set<String> must) {
        return Fields.ofPersons().stream()
                .filter(field -> !must.contains(field.name()))
                .toList();
    }

    static List<String> plain() {
        return List.copyOf(plainCases().keySet());
    }

    private static Map<String, Function<LocalDate, Sketch>> plainCases() {
        Map<String, Function<LocalDate, Sketch>> cases = new LinkedHashMap<>();
        cases.put("man at Laredo", People::manAtLaredo);
        for (String nationality : List.of("GTM", "SLV", "HND", "NIC")) {
            cases.put("man at Tapachula " + nationality, day -> People.manAtTapachula(day, nationality));
        }
        return cases;
    }

    /** Whoever has answered what must be answered is asked nothing more: answering the rest with no changes no outcome. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void whatNeedNotBeAnsweredChangesNoOutcomeWhenItIsAnsweredWithNo(String name) {
        Reasoner reasoner = TheRulebook.prepared();
        Set<String> must = Stream.concat(
                        BOTH_BORDERS.stream(),
                        Stream.of(
                                "protection/withholdingGranted",
                                "protection/crimeVictimOrWitness",
                                "stay/permit",
                                "stay/familyTieToNationalOrResident",
                                "consent/requested",
                                "sex"))
                .collect(Collectors.toSet());
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        List<LocalDate> days = Days.quarterDays().stream()
                .filter(day -> day.getMonthValue() == 4)
                .toList();
        days.parallelStream().forEach(day -> {
            Outcome plain = plainCases().get(name).apply(day).decide(reasoner).outcome();
            Map<String, Outcome> changed = new TreeMap<>();
            for (Field field : others(must)) {
                for (String nothing : List.of("NO", "NONE")) {
                    if (field.values().contains(nothing) && !field.name().equals("belongings/reunited")) {
                        Sketch sketch = plainCases().get(name).apply(day);
                        sketch.persons.get(0).say(field.name(), nothing);
                        Outcome answered = sketch.decide(reasoner).outcome();
                        if (answered != plain) {
                            changed.put(field + " " + nothing, answered);
                        }
                    }
                }
            }
            if (!changed.isEmpty()) {
                broken.add(day + " " + plain + " becomes " + changed);
            }
        });
        assertNone(broken);
    }

    /** A field that is no gate, left out, gives the same outcome as when it is answered with no. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void whatIsNoGateIsAskedAtMost(String name) {
        LocalDate day = LocalDate.of(2020, 3, 10);
        Sketch allAnswered = plainCases().get(name).apply(day);
        Fields.ofPersons().stream()
                .filter(field -> !field.gate())
                .forEach(field -> allAnswered
                        .persons
                        .get(0)
                        .say(
                                field.name(),
                                field.name().equals("belongings/reunited")
                                        ? "YES"
                                        : field.values().contains("NONE") ? "NONE" : "NO"));

        Determination answered = allAnswered.decide();
        Determination left = plainCases().get(name).apply(day).decide();

        assertThat(left.outcome()).isEqualTo(answered.outcome());
        assertThat(left.handover()).isEqualTo(answered.handover());
        assertThat(left.persons().get(0).needs()).isEmpty();
    }

    @Test
    void theFieldsThatAreNoGateAreThoseOfTheContract() {
        assertThat(Fields.ofPersons().stream().filter(field -> !field.gate()).map(Field::name))
                .containsExactlyInAnyOrder(
                        "ageDisputed",
                        "legal/appealPending",
                        "legal/securityAlert",
                        "legal/reentryAfterDeportation",
                        "consulate/refusedByReceivingState",
                        "protection/negativeFearReview",
                        "belongings/reunited",
                        "health/pregnant",
                        "health/disabled",
                        "health/ill",
                        "health/injured",
                        "health/needsGuardian");
    }

    /** No gate when absent; answered with yes, they block, divert, limit or oblige all the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("noGates")
    void whatIsNoGateCountsWhenItIsAnsweredWithYes(String field) {
        LocalDate day = LocalDate.of(2020, 3, 10);
        String yes = field.endsWith("negativeFearReview") ? "REQUESTED" : field.endsWith("reunited") ? "NO" : "YES";
        Determination north = People.manAtLaredo(day).decide();
        Determination south = People.manAtTapachula(day, "GTM").decide();
        Sketch northYes = People.manAtLaredo(day);
        northYes.persons.get(0).say(field, yes);
        Sketch southYes = People.manAtTapachula(day, "GTM");
        southYes.persons.get(0).say(field, yes);

        assertThat(List.of(legal(northYes.decide()), legal(southYes.decide())))
                .isNotEqualTo(List.of(legal(north), legal(south)));
    }

    static Stream<String> noGates() {
        return Fields.ofPersons().stream().filter(field -> !field.gate()).map(Field::name);
    }

    private static List<Object> legal(Determination answer) {
        Determination.OfPerson person = answer.persons().get(0);
        return List.of(answer.outcome(), answer.handover(), person.standing(), person.steps(), person.handling());
    }

    private static void assertNone(ConcurrentLinkedQueue<String> broken) {
        List<String> sorted = broken.stream().sorted().toList();
        assertThat(sorted.subList(0, Math.min(SHOWN, sorted.size())))
                .as("%d broken", sorted.size())
                .isEmpty();
    }
}

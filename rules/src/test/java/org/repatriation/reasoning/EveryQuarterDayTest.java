package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.NOT_COVERED;
import static org.repatriation.vocabulary.Outcome.PENDING;
import static org.repatriation.vocabulary.Outcome.REFERRED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.Days;
import org.repatriation.People;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.vocabulary.Outcome;

/** People whom nothing keeps from being returned, on every day on which the law might change: no date meets a hole. */
class EveryQuarterDayTest {
    private static final Set<Outcome> HANDOVER = Set.of(PENDING, RETURNABLE);

    static Stream<Arguments> people() {
        LocalDate first = Days.FIRST;
        LocalDate firstArrangement = LocalDate.of(2004, 7, 2);
        LocalDate memorandum = LocalDate.of(2006, 5, 5);
        return Stream.of(
                who(
                        "man at Laredo",
                        People::manAtLaredo,
                        Map.of(first, Set.of(NOT_COVERED), LocalDate.of(2004, 2, 20), HANDOVER)),
                who(
                        "mother and daughter at Laredo",
                        People::motherAndDaughterAtLaredo,
                        Map.of(first, Set.of(NOT_COVERED), LocalDate.of(2004, 2, 20), HANDOVER)),
                who(
                        "girl alone at Laredo",
                        People::girlAloneAtLaredo,
                        Map.of(first, Set.of(REFERRED), LocalDate.of(2009, 3, 23), HANDOVER)),
                who(
                        "Guatemalan at Tapachula",
                        man("GTM"),
                        Map.of(first, Set.of(NOT_COVERED), firstArrangement, HANDOVER)),
                who(
                        "Salvadoran at Tapachula",
                        man("SLV"),
                        Map.of(
                                first,
                                Set.of(NOT_COVERED),
                                firstArrangement,
                                Set.of(REFERRED),
                                LocalDate.of(2005, 5, 17),
                                HANDOVER)),
                who(
                        "Honduran at Tapachula",
                        man("HND"),
                        Map.of(
                                first,
                                Set.of(NOT_COVERED),
                                firstArrangement,
                                Set.of(REFERRED),
                                LocalDate.of(2011, 8, 10),
                                HANDOVER)),
                who(
                        "Nicaraguan at Tapachula",
                        man("NIC"),
                        Map.of(
                                first,
                                Set.of(NOT_COVERED),
                                firstArrangement,
                                Set.of(REFERRED),
                                LocalDate.of(2005, 6, 28),
                                Set.of(NOT_COVERED),
                                memorandum,
                                HANDOVER)),
                who("Cuban at Tapachula", man("CUB"), Map.of(first, Set.of(NOT_COVERED))),
                who("Ecuadorian at Tapachula", man("ECU"), Map.of(first, Set.of(NOT_COVERED))));
    }

    private static Function<LocalDate, Sketch> man(String nationality) {
        return day -> People.manAtTapachula(day, nationality);
    }

    private static Arguments who(
            String name, Function<LocalDate, Sketch> person, Map<LocalDate, Set<Outcome>> expected) {
        return Arguments.of(name, person, new TreeMap<>(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everyDayHasTheOutcomeOfItsTime(
            String name, Function<LocalDate, Sketch> person, NavigableMap<LocalDate, Set<Outcome>> expected) {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        Days.quarterDaysAndChanges().parallelStream().forEach(day -> {
            Determination answer = person.apply(day).decide(reasoner);
            boolean whole = answer.handover().isPresent() == answer.outcome().leadsToHandover()
                    && (answer.outcome() != REFERRED
                            || answer.persons().stream()
                                    .anyMatch(one -> !one.needs().isEmpty()));
            if (!expected.floorEntry(day).getValue().contains(answer.outcome()) || !whole) {
                broken.add(day + " " + answer.outcome() + " "
                        + answer.handover().map(Determination.Handover::port) + " needs "
                        + answer.persons().stream()
                                .flatMap(one -> one.needs().stream())
                                .map(Determination.Need::clause)
                                .toList());
            }
        });
        List<String> sorted = broken.stream().sorted().toList();
        assertThat(sorted).isEmpty();
    }
}

package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;

/** Whatever is searched for is found page by page, each decision once, though the clock was set back now and then. */
class SearchTest {
    private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2020-01-01T00:00:00Z");
    private static final OffsetDateTime FROM = BEGINNING.plusDays(10);
    private static final OffsetDateTime TO = BEGINNING.plusDays(20);
    private static final int DECISIONS = 700;
    private static final int A_DAY = 25;
    private static final String CLAUSE = "lar-2016/common-3";
    private static final List<Decision> DECIDED = new ArrayList<>();

    @TempDir
    private static Path keys;

    private static OpenRecord record;

    @BeforeAll
    static void fill() throws IOException {
        record = OpenRecord.empty(keys);
        Rulebook rulebook = Rulebook.carried();
        CaseIntake intake = new CaseIntake(rulebook);
        Decisions decisions = new Decisions(new Reasoner(rulebook), record.records);
        String example = new String(intake.example().readAllBytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < DECISIONS; i++) {
            String reference = i % 7 == 0 ? "A-7" : "A-1";
            String body =
                    i % 3 == 0 ? example.replaceFirst("\"fearOfReturn\":\"NO\"", "\"fearOfReturn\":\"YES\"") : example;
            OffsetDateTime now = BEGINNING.plusHours(i * 24L / A_DAY).minusDays(i % 60 == 59 ? 12 : 0);
            var request = intake.read(
                    new ByteArrayInputStream(body.replace("A-17", reference).getBytes(StandardCharsets.UTF_8)));
            DECIDED.add(decisions
                    .decide(request, intake.facts(request), now, Optional.empty())
                    .decision());
        }
    }

    @AfterAll
    static void close() {
        record.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 250, 1_000})
    void decisionsOfSomeDaysAreListedTheNewestFirst(int limit) {
        List<String> listed = pages(Optional.empty(), Optional.empty(), Optional.empty(), limit);

        assertThat(listed).hasSizeGreaterThan(200).isEqualTo(ids(decision -> true));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 1_000})
    void decisionsOfSomeDaysAndOneOutcomeOrReferenceAreListedTheNewestFirst(int limit) {
        assertThat(pages(Optional.empty(), Optional.of("DIVERTED"), Optional.empty(), limit))
                .hasSizeBetween(50, 150)
                .isEqualTo(ids(decision -> decision.outcome() == Outcome.DIVERTED));
        assertThat(pages(Optional.of("A-7"), Optional.empty(), Optional.empty(), limit))
                .hasSizeBetween(20, 60)
                .isEqualTo(ids(decision -> decision.caseReference().equals("A-7")));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 1_000})
    void decisionsOfSomeDaysInWhichAClauseStandsAreFoundOnceEach(int limit) {
        Predicate<Decision> stands =
                decision -> DecisionRecords.clauses(decision).contains(CLAUSE);

        assertThat(pages(Optional.empty(), Optional.empty(), Optional.of(CLAUSE), limit))
                .hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(ids(stands));
        assertThat(pages(Optional.of("A-7"), Optional.of("RETURNABLE"), Optional.of(CLAUSE), limit))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ids(stands.and(decision ->
                        decision.caseReference().equals("A-7") && decision.outcome() == Outcome.RETURNABLE)));
        assertThat(pages(Optional.empty(), Optional.empty(), Optional.of("lar-2016/nothing"), limit))
                .isEmpty();
    }

    @Test
    void daysOnWhichNothingWasDecidedHaveNothing() {
        for (Optional<String> clause : List.of(Optional.<String>empty(), Optional.of(CLAUSE))) {
            assertThat(record.records.search(new Search(
                            Optional.empty(),
                            Optional.empty(),
                            clause,
                            Optional.of(BEGINNING.plusYears(1)),
                            Optional.empty(),
                            Optional.empty(),
                            10)))
                    .isEmpty();
        }
    }

    private static List<String> ids(Predicate<Decision> wanted) {
        return DECIDED.stream()
                .filter(decision -> !decision.decidedAt().isBefore(FROM)
                        && decision.decidedAt().isBefore(TO))
                .filter(wanted)
                .sorted(Comparator.comparing(Decision::decidedAt)
                        .thenComparing(DECIDED::indexOf)
                        .reversed())
                .map(Decision::id)
                .toList();
    }

    private static List<String> pages(
            Optional<String> reference, Optional<String> outcome, Optional<String> clause, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<Search.Last> before = Optional.empty();
        while (true) {
            List<Found> page = record.records.search(
                    new Search(reference, outcome, clause, Optional.of(FROM), Optional.of(TO), before, limit));
            page.forEach(found -> ids.add(found.id()));
            if (page.size() < limit) {
                return ids;
            }
            Found last = page.get(page.size() - 1);
            before = Search.Last.read(new Search.Last(last.position(), last.decidedAt()).written());
            assertThat(before).isPresent();
        }
    }
}

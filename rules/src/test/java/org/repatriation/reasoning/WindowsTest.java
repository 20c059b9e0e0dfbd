package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.Sketch;
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Case.ConfirmedHours;
import org.repatriation.reasoning.Determination.Alternative;
import org.repatriation.reasoning.Determination.Certainty;
import org.repatriation.reasoning.Determination.Departure;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.Window;
import org.repatriation.rulebook.Hours;
import org.repatriation.rulebook.Hours.State;
import org.repatriation.rulebook.Hours.Stretch;

/** When: hours, limits, both clocks, confirmed hours and runs. */
class WindowsTest {
    private static final String EVERYBODY = "$person : Person( )";
    private static final String OJINAGA = "{ mx: America/Ojinaga, us: America/Chicago }";

    private static TinyRulebook port(String hours, String zones, String... limits) {
        TinyRulebook tiny =
                TinyRulebook.plain().file("ports/harbour.yaml", TinyRulebook.portText("harbour", "none", hours, zones));
        for (int i = 0; i < limits.length; i++) {
            tiny.rule("base-law/limit-" + i, "LIMITS", "@hours( \"" + limits[i] + "\" )", EVERYBODY);
        }
        return tiny;
    }

    private static TinyRulebook port(String hours) {
        return port(hours, "{ mx: America/Matamoros, us: America/Chicago }");
    }

    private static Sketch readyAt(String moment) {
        Sketch sketch = TinyRulebook.onePerson();
        sketch.readyAt = OffsetDateTime.parse(moment);
        return sketch;
    }

    private static Handover handover(TinyRulebook tiny, String readyAt) {
        return tiny.decide(readyAt(readyAt)).handover().orElseThrow();
    }

    private static String earliest(TinyRulebook tiny, String readyAt) {
        Window window = handover(tiny, readyAt).earliest().orElseThrow();
        return window.opens() + " " + window.closes() + " " + window.certainty();
    }

    @ParameterizedTest(name = "ready at {0}")
    @CsvSource({
        "07:59, 08:00, 2020-03-10",
        "08:00, 08:00, 2020-03-10",
        "08:01, 08:01, 2020-03-10",
        "21:30, 21:30, 2020-03-10",
        "21:31, 08:00, 2020-03-11",
        "21:59, 08:00, 2020-03-11",
        "22:00, 08:00, 2020-03-11",
        "00:00, 08:00, 2020-03-10"
    })
    void aWindowIncludesTheMinuteItOpensAndHalfAnHourMustBeLeft(String ready, String opens, LocalDate day) {
        Window window = handover(port("08:00-22:00"), "2020-03-10T" + ready + ":00-05:00")
                .earliest()
                .orElseThrow();

        assertThat(window.opens().toLocalTime()).hasToString(opens);
        assertThat(window.opens().toLocalDate()).isEqualTo(day);
        assertThat(window.closes().toLocalTime()).hasToString("22:00");
        assertThat(window.certainty()).isEqualTo(Certainty.OPEN);
    }

    @Test
    void aWindowOfOneMinuteIsNoWindow() {
        TinyRulebook tiny = port("06:59-07:00");
        Determination answer = tiny.decide(readyAt("2020-03-10T06:00:00-05:00"));

        assertThat(answer.handover()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(org.repatriation.vocabulary.Outcome.REFERRED);
    }

    @Test
    void aWindowOfOneMinuteIsPassedOver() {
        assertThat(earliest(port("06:59-07:00,09:00-10:00"), "2020-03-10T06:00:00-05:00"))
                .isEqualTo("2020-03-10T09:00-05:00 2020-03-10T10:00-05:00 OPEN");
    }

    /** From 2004 to 2022 Ojinaga kept the time of Chihuahua, an hour behind Presidio. */
    @ParameterizedTest(name = "ready at {0}")
    @CsvSource({
        "2010-07-01T06:00:00-05:00, 2010-07-01T08:00-06:00, 2010-07-01T21:00-06:00",
        "2010-01-15T06:00:00-06:00, 2010-01-15T08:00-07:00, 2010-01-15T21:00-07:00",
        "2022-12-15T06:00:00-06:00, 2022-12-15T08:00-06:00, 2022-12-15T22:00-06:00"
    })
    void hoursHoldOnTheClocksOfBothSides(String ready, String opens, String closes) {
        Window window = handover(port("08:00-22:00", OJINAGA), ready).earliest().orElseThrow();

        assertThat(window.opens().toInstant())
                .isEqualTo(OffsetDateTime.parse(opens).toInstant());
        assertThat(window.closes().toInstant())
                .isEqualTo(OffsetDateTime.parse(closes).toInstant());
    }

    @Test
    void instantsAreWrittenInTheOffsetOfTheReceivingSide() {
        assertThat(handover(port("08:00-22:00", OJINAGA), "2010-01-15T06:00:00-06:00")
                        .earliest()
                        .orElseThrow()
                        .opens()
                        .getOffset())
                .hasToString("-07:00");
    }

    @Test
    void aLimitHoldsOnTheClocksOfBothSides() {
        assertThat(earliest(port("00:00-24:00", OJINAGA, "07:00-22:00"), "2010-01-15T00:00:00-06:00"))
                .isEqualTo("2010-01-15T07:00-07:00 2010-01-15T21:00-07:00 OPEN");
    }

    @Test
    void aTurnOfMonthsEndsWithTheMonth() {
        TinyRulebook turn = port(
                "08:00-22:00", "{ mx: America/Matamoros, us: America/Chicago }", "Jan,Mar,May,Jul,Sep,Nov 00:00-24:00");

        assertThat(earliest(turn, "2020-03-31T21:00:00-05:00"))
                .isEqualTo("2020-03-31T21:00-05:00 2020-03-31T22:00-05:00 OPEN");
        assertThat(turn.decide(readyAt("2020-03-31T21:45:00-05:00")).handover()).isEmpty();
        assertThat(earliest(turn, "2020-04-01T08:00:00-05:00")).startsWith("2020-05-01T08:00-05:00");
    }

    @Test
    void aTurnOfMonthsOnTwoClocksEndsWhenItEndsOnEither() {
        TinyRulebook turn = port("00:00-24:00", OJINAGA, "Jan,Mar,May,Jul,Sep,Nov 00:00-24:00");

        assertThat(earliest(turn, "2010-01-31T20:00:00-07:00"))
                .isEqualTo("2010-01-31T20:00-07:00 2010-01-31T23:00-07:00 OPEN");
    }

    @Test
    void onTheDayTheClocksGoForwardTheMissingHourIsMissing() {
        assertThat(earliest(
                        port("02:00-04:00", "{ mx: America/Tijuana, us: America/Los_Angeles }"),
                        "2020-03-08T00:00:00-08:00"))
                .isEqualTo("2020-03-08T03:00-07:00 2020-03-08T04:00-07:00 OPEN");
        assertThat(earliest(
                        port("00:00-24:00", "{ mx: America/Tijuana, us: America/Los_Angeles }"),
                        "2020-03-08T00:00:00-08:00"))
                .isEqualTo("2020-03-08T00:00-08:00 2020-03-09T00:00-07:00 OPEN");
    }

    @Test
    void onTheDayTheClocksGoBackTheHourThatComesTwiceIsOpenTwice() {
        assertThat(earliest(
                        port("00:00-01:30", "{ mx: America/Tijuana, us: America/Los_Angeles }"),
                        "2020-11-01T00:00:00-07:00"))
                .startsWith("2020-11-01T00:00-07:00");
        assertThat(earliest(
                        port("08:00-22:00", "{ mx: America/Tijuana, us: America/Los_Angeles }"),
                        "2020-11-01T00:00:00-07:00"))
                .isEqualTo("2020-11-01T08:00-08:00 2020-11-01T22:00-08:00 OPEN");
    }

    @Test
    void anUnknownWindowComesFirstAndTheFirstSureOneIsAnAlternative() {
        Handover handover = handover(port("Tu 09:00-17:00 unknown; We 09:00-17:00"), "2020-03-10T08:00:00-05:00");

        assertThat(handover.earliest().orElseThrow().certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(handover.earliest().orElseThrow().opens()).isEqualTo("2020-03-10T09:00:00-05:00");
        assertThat(handover.alternatives())
                .containsExactly(new Alternative(
                        "harbour",
                        OffsetDateTime.parse("2020-03-11T09:00:00-05:00"),
                        OffsetDateTime.parse("2020-03-11T17:00:00-05:00"),
                        Certainty.OPEN));
    }

    @Test
    void offBeatsUnknownAndUnknownBeatsOpen() {
        assertThat(earliest(
                        port("unknown", "{ mx: America/Matamoros, us: America/Chicago }", "08:00-10:00,14:00-18:00"),
                        "2020-03-10T11:00:00-05:00"))
                .isEqualTo("2020-03-10T14:00-05:00 2020-03-10T18:00-05:00 UNKNOWN");
        assertThat(earliest(
                        port("08:00-22:00", "{ mx: America/Matamoros, us: America/Chicago }", "Tu unknown"),
                        "2020-03-10T07:00:00-05:00"))
                .isEqualTo("2020-03-10T08:00-05:00 2020-03-10T22:00-05:00 UNKNOWN");
    }

    @Test
    void aWindowIsLookedForWithinThirtyDays() {
        assertThat(earliest(port("Apr 09 08:00-22:00"), "2020-03-10T08:00:00-05:00"))
                .startsWith("2020-04-09T08:00-05:00");
        assertThat(port("Apr 10 08:00-22:00")
                        .decide(readyAt("2020-03-10T08:00:00-05:00"))
                        .handover())
                .isEmpty();
    }

    @Test
    void holidaysAreThoseOfTheStateThePortLiesIn() {
        String calendar = """
                calendar: %s
                country: %s
                source: a test
                evidence: TEXT
                holidays:
                  - { name: { en: "A day", es: "Un día" }, rule: "03-10" }
                """;
        TinyRulebook mexico =
                port("08:00-22:00; PH off").file("calendars/mexico.yaml", calendar.formatted("mexico", "MEX"));
        TinyRulebook states =
                port("08:00-22:00; PH off").file("calendars/states.yaml", calendar.formatted("states", "USA"));

        assertThat(earliest(mexico, "2020-03-10T09:00:00-05:00")).startsWith("2020-03-11T08:00-05:00");
        assertThat(earliest(states, "2020-03-10T09:00:00-05:00")).startsWith("2020-03-10T09:00-05:00");
    }

    @ParameterizedTest(name = "ready at {0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-03-10T06:00:00-05:00, base-law/limit-0",
                "2020-03-10T08:30:00-05:00, base-law/limit-0",
                "2020-03-10T12:00:00-05:00, -",
                "2020-03-10T21:45:00-05:00, ports/harbour"
            })
    void notEarlierBecauseNamesWhatIsClosedInTheMinuteBefore(String ready, String because) {
        TinyRulebook tiny = port(
                "10:00-22:00", "{ mx: America/Matamoros, us: America/Chicago }", "Mo-Sa 09:00-23:00; Tu 10:30-23:00");
        Optional<String> reason = handover(tiny, ready).notEarlierBecause();

        assertThat(reason).isEqualTo(Optional.ofNullable(because));
    }

    @Test
    void ofTwoBoundsThatCloseAtOnceTheBetterKnownIsNamed() {
        TinyRulebook clause = TinyRulebook.plain()
                .port("harbour", "10:00-22:00")
                .rule("base-law/limit", "LIMITS", "@hours( \"10:00-23:00\" )", EVERYBODY);
        TinyRulebook weak = TinyRulebook.plain()
                .port("harbour", "10:00-22:00")
                .ruleKnownAs("PRESS", "base-law/limit", "LIMITS", "@hours( \"10:00-23:00\" )", EVERYBODY);

        assertThat(handover(clause, "2020-03-10T06:00:00-05:00").notEarlierBecause())
                .contains("base-law/limit");
        assertThat(handover(weak, "2020-03-10T06:00:00-05:00").notEarlierBecause())
                .contains("ports/harbour");
    }

    private static Sketch confirmed(String readyAt, String group, String opens, String closes) {
        Sketch sketch = readyAt(readyAt);
        sketch.confirmedHours.add(new ConfirmedHours(
                "harbour",
                group,
                OffsetDateTime.parse(opens).toInstant(),
                OffsetDateTime.parse(closes).toInstant(),
                "somebody"));
        return sketch;
    }

    private static Determination confirmedAt(String hours, String limit) {
        TinyRulebook tiny = port(hours, "{ mx: America/Matamoros, us: America/Chicago }", limit);
        return tiny.decide(confirmed(
                "2020-03-10T06:00:00-05:00", "general", "2020-03-10T09:00:00-05:00", "2020-03-10T21:00:00-05:00"));
    }

    @Test
    void confirmedHoursStandForUnknownOnesAndNeverGoBeyondALimit() {
        Determination answer = confirmedAt("unknown", "10:00-19:00");

        assertThat(answer.outcome()).isEqualTo(org.repatriation.vocabulary.Outcome.RETURNABLE);
        assertThat(answer.handover().flatMap(Handover::earliest).orElseThrow()).satisfies(window -> {
            assertThat(window.opens()).isEqualTo("2020-03-10T10:00:00-05:00");
            assertThat(window.closes()).isEqualTo("2020-03-10T19:00:00-05:00");
            assertThat(window.certainty()).isEqualTo(Certainty.OPEN);
        });
    }

    @Test
    void confirmedHoursChangeNothingWhereHoursAreKnown() {
        Determination answer = confirmedAt("14:00-16:00", "06:00-23:00");

        assertThat(answer.handover().flatMap(Handover::earliest).orElseThrow().opens())
                .isEqualTo("2020-03-10T14:00:00-05:00");
    }

    @Test
    void confirmedHoursStandForTheUnknownPartOfHoursThatAreKnownInPart() {
        Determination answer = confirmedAt("Tu 09:00-12:00 unknown; We 09:00-12:00", "06:00-23:00");

        assertThat(answer.outcome()).isEqualTo(org.repatriation.vocabulary.Outcome.RETURNABLE);
        assertThat(answer.handover().flatMap(Handover::earliest).orElseThrow()).satisfies(window -> {
            assertThat(window.opens()).isEqualTo("2020-03-10T09:00:00-05:00");
            assertThat(window.certainty()).isEqualTo(Certainty.OPEN);
        });
    }

    @Test
    void confirmedHoursOfAnotherGroupOrDayAreNone() {
        TinyRulebook tiny = port("unknown");
        Sketch otherGroup = confirmed(
                "2020-03-10T06:00:00-05:00", "specialNeeds", "2020-03-10T09:00:00-05:00", "2020-03-10T21:00:00-05:00");
        Sketch otherDay = confirmed(
                "2020-03-10T06:00:00-05:00", "general", "2020-03-12T09:00:00-05:00", "2020-03-12T21:00:00-05:00");

        assertThat(tiny.decide(otherGroup)
                        .handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.UNKNOWN);
        Handover other = tiny.decide(otherDay).handover().orElseThrow();
        assertThat(other.earliest().orElseThrow().certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(other.alternatives())
                .singleElement()
                .satisfies(sure -> assertThat(sure.opens()).isEqualTo("2020-03-12T09:00:00-05:00"));
    }

    private static TinyRulebook runs(String run) {
        String text =
                TinyRulebook.portText("harbour", "none", "unknown", "{ mx: America/Matamoros, us: America/Chicago }")
                        + "runs:\n  - { from: camp, group: all, " + run
                        + ", seen: 2020-01/2020-12, evidence: PRESS, source: a test, rows: [] }\n";
        return TinyRulebook.plain().file("ports/harbour.yaml", text);
    }

    @Test
    void aRunThatArrivesOnCertainDaysIsReachedBySomeDepartureAfterReadiness() {
        TinyRulebook tiny = runs("leaves: unknown, arrives: \"Mo,We,Fr unknown\", takes: PT10H/PT14H");

        assertThat(earliest(tiny, "2020-03-09T08:00:00-05:00")).startsWith("2020-03-09T18:00-05:00");
        assertThat(earliest(tiny, "2020-03-09T20:00:00-05:00")).startsWith("2020-03-11T00:00-05:00");
        assertThat(earliest(tiny, "2020-03-10T20:00:00-05:00")).startsWith("2020-03-11T06:00-05:00");
        assertThat(handover(tiny, "2020-03-10T20:00:00-05:00").departs().map(Departure::place))
                .contains("camp");
    }

    @Test
    void aRunThatLeavesOnCertainDaysIsReachedOnTheNextOfThem() {
        TinyRulebook tiny = runs("leaves: \"Su-Th unknown\", arrives: unknown, takes: PT10H/PT14H");
        Handover friday = handover(tiny, "2020-03-13T15:00:00-05:00");

        assertThat(friday.departs()).contains(new Departure("camp", Optional.of(LocalDate.of(2020, 3, 15))));
        assertThat(friday.earliest().orElseThrow().opens()).isEqualTo("2020-03-15T10:00:00-05:00");
        assertThat(friday.earliest().orElseThrow().certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void aRunThatLeavesAndArrivesNeedsBoth() {
        TinyRulebook tiny = runs("leaves: \"We unknown\", arrives: \"Fr 14:00-18:00 unknown\", takes: P2D/P2DT12H"
                .replace("P2D/P2DT12H", "PT44H/PT60H"));
        Handover monday = handover(tiny, "2020-03-09T12:00:00-05:00");
        Handover thursday = handover(tiny, "2020-03-12T12:00:00-05:00");

        assertThat(monday.departs()).contains(new Departure("camp", Optional.of(LocalDate.of(2020, 3, 11))));
        assertThat(monday.earliest().orElseThrow().opens()).isEqualTo("2020-03-13T14:00:00-05:00");
        assertThat(thursday.departs()).contains(new Departure("camp", Optional.of(LocalDate.of(2020, 3, 18))));
        assertThat(thursday.earliest().orElseThrow().opens()).isEqualTo("2020-03-20T14:00:00-05:00");
    }

    @Test
    void aRunCountsOnlyWhereItWasSeen() {
        TinyRulebook tiny = runs("leaves: unknown, arrives: \"Fr unknown\", takes: PT10H/PT14H");

        assertThat(earliest(tiny, "2020-03-10T08:00:00-05:00")).startsWith("2020-03-13");
        assertThat(earliest(tiny, "2021-03-09T08:00:00-06:00")).startsWith("2021-03-09T08:00");
        assertThat(earliest(tiny, "2019-03-12T08:00:00-05:00")).startsWith("2019-03-12T08:00");
    }

    @Test
    void theWindowsOfAPortAreThoseOfItsHours() {
        Reasoner reasoner = port("Mo-Fr 08:00-18:00; Fr unknown").reasoner();

        assertThat(reasoner.windows("harbour", "general", LocalDate.of(2020, 3, 12), LocalDate.of(2020, 3, 16)))
                .containsExactly(
                        window("2020-03-12T08:00:00-05:00", "2020-03-12T18:00:00-05:00", Certainty.OPEN),
                        window("2020-03-13T00:00:00-05:00", "2020-03-14T00:00:00-05:00", Certainty.UNKNOWN),
                        window("2020-03-16T08:00:00-05:00", "2020-03-16T18:00:00-05:00", Certainty.OPEN));
    }

    private static Window window(String opens, String closes, Certainty certainty) {
        return new Window(OffsetDateTime.parse(opens), OffsetDateTime.parse(closes), certainty);
    }

    private static final List<String> HOURS = List.of(
            "08:00-22:00",
            "Mo-Fr 08:00-18:00",
            "00:00-24:00",
            "unknown",
            "Tu,Fr unknown",
            "Mo-Sa 07:00-07:20,09:00-12:00",
            "Jan,Mar,May,Jul,Sep,Nov 00:00-24:00",
            "Feb 20-Mar 10 10:00-16:00",
            "Mo-Fr 08:00-12:00 || 14:00-18:00 unknown",
            "22:00-24:00",
            "00:00-05:30",
            "01:00-03:00",
            "08:00-18:00; Sa,Su off",
            "We 09:00-17:00 unknown; Th 09:00-17:00",
            "06:59-07:00,23:00-24:00",
            "08:00-22:00 || unknown");
    private static final List<String> ZONES = List.of(
            OJINAGA,
            "{ mx: America/Matamoros, us: America/Chicago }",
            "{ mx: America/Tijuana, us: America/Los_Angeles }",
            "{ mx: America/Hermosillo, us: America/Phoenix }",
            "{ mx: America/Mexico_City, us: America/Chicago }");

    /** Walks minute by minute, and must find what the reasoning finds. */
    @Test
    void theEarliestWindowIsTheOneThatAWalkMinuteByMinuteFinds() {
        Random random = new Random(5);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String hours = HOURS.get(random.nextInt(HOURS.size()));
            String zones = ZONES.get(random.nextInt(ZONES.size()));
            String[] limits = random.ints(random.nextInt(3), 0, HOURS.size())
                    .mapToObj(HOURS::get)
                    .filter(limit -> !limit.equals("00:00-24:00"))
                    .toArray(String[]::new);
            Reasoner reasoner = port(hours, zones, limits).reasoner();
            List<Hours> bounds = new ArrayList<>(List.of(Hours.of(hours)));
            for (String limit : limits) {
                bounds.add(Hours.of(limit));
            }
            for (int j = 0; j < 6; j++) {
                List<ZoneId> clocks = List.copyOf(reasoner.rulebook()
                        .port("harbour")
                        .orElseThrow()
                        .zones()
                        .values());
                ZonedDateTime ready = somewhen(random, clocks.get(0));
                Sketch sketch = readyAt(ready.toOffsetDateTime().toString());
                Optional<Window> found = sketch.decide(reasoner).handover().flatMap(Handover::earliest);
                Optional<Window> walked = walk(bounds, clocks, ready);
                if (!found.equals(walked)) {
                    broken.add(hours + " " + List.of(limits) + " " + zones + " ready " + ready + ": found " + found
                            + ", walked " + walked);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static ZonedDateTime somewhen(Random random, ZoneId zone) {
        List<LocalDate> days = List.of(
                LocalDate.of(2010, 3, 13),
                LocalDate.of(2010, 4, 3),
                LocalDate.of(2015, 10, 24),
                LocalDate.of(2019, 11, 2),
                LocalDate.of(2022, 10, 29),
                LocalDate.of(2022, 11, 5),
                LocalDate.of(2020, 2, 28),
                LocalDate.of(2024, 3, 9));
        return days.get(random.nextInt(days.size()))
                .plusDays(random.nextInt(4))
                .atTime(random.nextInt(24), random.nextInt(60))
                .atZone(zone);
    }

    private static Optional<Window> walk(List<Hours> bounds, List<ZoneId> clocks, ZonedDateTime ready) {
        LocalDate last = ready.toLocalDate().plusDays(30);
        ZonedDateTime begin = ready;
        while (!begin.toLocalDate().isAfter(last)) {
            State state = state(bounds, clocks, begin);
            ZonedDateTime end = begin.plusMinutes(1);
            while (end.toLocalDate().equals(begin.toLocalDate()) && state(bounds, clocks, end) == state) {
                end = end.plusMinutes(1);
            }
            boolean longEnough = !begin.plusMinutes(30).isAfter(end);
            if (state != State.OFF && longEnough) {
                return Optional.of(new Window(
                        begin.toOffsetDateTime(),
                        end.toOffsetDateTime(),
                        state == State.OPEN ? Certainty.OPEN : Certainty.UNKNOWN));
            }
            begin = end;
        }
        return Optional.empty();
    }

    private static State state(List<Hours> bounds, List<ZoneId> clocks, ZonedDateTime moment) {
        State worst = State.OPEN;
        for (Hours hours : bounds) {
            for (ZoneId clock : clocks) {
                ZonedDateTime local = moment.withZoneSameInstant(clock);
                int minute = local.getHour() * 60 + local.getMinute();
                State state = State.OFF;
                for (Stretch stretch : hours.on(local.toLocalDate(), false)) {
                    if (minute >= stretch.from() && minute < stretch.to()) {
                        state = stretch.state();
                    }
                }
                worst = state.compareTo(worst) > 0 ? state : worst;
            }
        }
        return worst;
    }
}

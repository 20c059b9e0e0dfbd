package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.PENDING;
import static org.repatriation.vocabulary.Outcome.REFERRED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.repatriation.Sketch;
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Determination.ExcludedPort;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.Step;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Programme;

/** Which port, by which instrument, and what a programme that does not cover leaves behind. */
class ChoiceOfPortTest {
    private static final String EVERYBODY = "$person : Person( )";
    private static final String NOT_FELON = "Criminal( felony == Answer.NO, $person : person )";

    private static String port(String id) {
        return "$port : Port( id == \"" + id + "\" )";
    }

    private static TinyRulebook twoPorts() {
        return TinyRulebook.plain()
                .port("quay", "08:00-22:00")
                .rule("base-law/quay", "OPENS", "", EVERYBODY, port("quay"));
    }

    private static Sketch person() {
        Sketch sketch = TinyRulebook.onePerson();
        sketch.persons.get(0).say("criminal/felony", "NO");
        return sketch;
    }

    private static String chosen(TinyRulebook tiny, Sketch sketch) {
        return tiny.decide(sketch).handover().map(Handover::port).orElse("none");
    }

    @Test
    void ofEqualPortsTheFirstById() {
        assertThat(chosen(twoPorts(), person())).isEqualTo("harbour");
    }

    @Test
    void thePortThatIsProposedIfItIsOpen() {
        assertThat(chosen(twoPorts(), person().say("proposedPort", "quay"))).isEqualTo("quay");
    }

    @Test
    void aProposedPortThatIsNotOpenIsNamedWithTheReason() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("quay", "08:00-22:00")
                .rule("base-law/not", "EXCLUDES", "", EVERYBODY, port("quay"));
        Determination answer = tiny.decide(person().say("proposedPort", "quay"));

        assertThat(answer.handover().map(Handover::port)).contains("harbour");
        assertThat(answer.excludedPorts())
                .extracting(ExcludedPort::port, ExcludedPort::clause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("quay", "base-law/not"));
    }

    @Test
    void morePreferencesGoBeforeAnEarlierHandover() {
        TinyRulebook tiny = twoPorts()
                .port("harbour", "08:00-22:00")
                .port("quay", "15:00-22:00")
                .rule("base-law/prefer", "PREFERS", "", EVERYBODY, port("quay"));

        assertThat(chosen(tiny, person())).isEqualTo("quay");
    }

    @Test
    void anEarlierHandoverGoesBeforeBetterEvidence() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("harbour", "13:00-22:00")
                .port("quay", "08:00-22:00")
                .ruleKnownAs("INFERENCE", "base-law/quay", "OPENS", "", EVERYBODY, port("quay"));

        assertThat(chosen(tiny, person())).isEqualTo("quay");
    }

    @Test
    void betterEvidenceGoesBeforeTheId() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("aground", "08:00-22:00")
                .ruleKnownAs("PRESS", "base-law/aground", "OPENS", "", EVERYBODY, port("aground"));

        assertThat(chosen(tiny, person())).isEqualTo("harbour");
    }

    @Test
    void aPortOfAnotherStateIsNone() {
        TinyRulebook tiny = TinyRulebook.plain();
        Sketch sketch = person();
        sketch.persons.get(0).say("nationality", "GTM");

        assertThat(tiny.decide(sketch).outcome()).isEqualTo(REFERRED);
        assertThat(tiny.decide(sketch).persons().get(0).needs())
                .singleElement()
                .satisfies(need -> assertThat(need.gap()).contains("no-port"));
    }

    @Test
    void onlyPortsOfTheRegionOfThePlaceOfCustodyUnlessTheClauseSaysWhere() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("near", "east", "15:00-22:00")
                .rule("base-law/near", "OPENS", "", EVERYBODY, port("near"));
        Sketch east = person().say("place", "east");
        TinyRulebook across = TinyRulebook.plain()
                .port("near", "east", "15:00-22:00")
                .rule("base-law/near", "OPENS", "", EVERYBODY, port("near"))
                .rule("base-law/across", "OPENS", "", "Custody( region == \"east\" )", EVERYBODY, port("harbour"));

        assertThat(chosen(tiny, east)).isEqualTo("near");
        assertThat(chosen(across, east)).isEqualTo("harbour");
    }

    @Test
    void withoutAPlaceOrAProposedPortThePlaceIsNeeded() {
        Sketch nowhere = person();
        nowhere.said.remove("place");
        Determination answer = TinyRulebook.plain().decide(nowhere);

        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(answer.persons().get(0).needs())
                .singleElement()
                .satisfies(need -> assertThat(need.pointer()).contains("/custody/place"));
        assertThat(TinyRulebook.plain()
                        .decide(nowhere.say("proposedPort", "harbour"))
                        .outcome())
                .isEqualTo(RETURNABLE);
    }

    @Test
    void theMostSpecialInstrumentThatHasThePortHandsOver() {
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("pact", "agreement")
                .rule("pact/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .instrument("local", "arrangement")
                .rule("local/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .rule("local/open", "OPENS", "", EVERYBODY, port("harbour"));
        Handover handover = tiny.decide(person()).handover().orElseThrow();

        assertThat(handover.instrument()).isEqualTo("local");
        assertThat(handover.alsoCoveredBy()).containsExactly("base-law", "pact");
    }

    private static TinyRulebook programme() {
        return TinyRulebook.plain()
                .port("airport", "09:00-22:00")
                .instrument("flights", "programme")
                .rule(
                        "flights/cover",
                        "COVERS",
                        "@mode( AIR )",
                        "Journey( programme == Programme.INTERIOR_VOLUNTARY )",
                        EVERYBODY)
                .rule("flights/open", "OPENS", "", EVERYBODY, port("airport"))
                .rule(
                        "flights/step",
                        "REQUIRES",
                        "@step( \"written-request\" )",
                        "Consent( requested != Requested.WRITTEN, $person : person )")
                .rule("flights/days", "LIMITS", "@hours( \"18:00-20:00\" )", EVERYBODY)
                .rule(
                        "flights/felon",
                        "EXCEPTS",
                        "@overrides( \"flights/cover\" )",
                        "Criminal( felony == Answer.YES, $person : person )");
    }

    @Test
    void aProgrammeThatCoversHandsOverAtItsOwnPort() {
        Sketch sketch = person().say("programme", Programme.INTERIOR_VOLUNTARY);
        sketch.persons.get(0).say("consent/requested", "WRITTEN");
        Determination answer = programme().decide(sketch);
        Handover handover = answer.handover().orElseThrow();

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(handover.port()).isEqualTo("airport");
        assertThat(handover.mode()).isEqualTo(Mode.AIR);
        assertThat(handover.instrument()).isEqualTo("flights");
        assertThat(handover.alsoCoveredBy()).containsExactly("base-law");
        assertThat(handover.earliest().orElseThrow().opens().getHour()).isEqualTo(18);
    }

    @Test
    void theDutiesAndLimitsOfAProgrammeCountForItsOwnHandoverOnly() {
        Sketch asked = person().say("programme", Programme.INTERIOR_VOLUNTARY);
        Determination byAir = programme().decide(asked);
        Determination byLand = programme().decide(person());

        assertThat(byAir.outcome()).isEqualTo(PENDING);
        assertThat(byAir.persons().get(0).steps()).extracting(Step::step).containsExactly("written-request");
        assertThat(byLand.outcome()).isEqualTo(RETURNABLE);
        assertThat(byLand.handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(12);
    }

    @Test
    void aProgrammeThatDoesNotCoverFallsBackToTheLandPortAndSaysWhy() {
        Sketch felon = person().say("programme", Programme.INTERIOR_VOLUNTARY);
        felon.persons.get(0).say("criminal/felony", "YES");
        Determination answer = programme().decide(felon);

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(answer.handover().map(Handover::port)).contains("harbour");
        assertThat(answer.handover().map(Handover::mode)).contains(Mode.LAND);
        assertThat(answer.excludedPorts())
                .extracting(ExcludedPort::port, ExcludedPort::clause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("airport", "flights/felon"));
        assertThat(answer.persons().get(0).steps()).isEmpty();
    }

    @Test
    void aProgrammeWhoseConditionIsUnansweredFallsBackAndAsks() {
        Sketch unknown = person().say("programme", Programme.INTERIOR_VOLUNTARY);
        unknown.persons.get(0).unsay("criminal/felony");
        Determination answer = programme().decide(unknown);

        assertThat(answer.handover().map(Handover::port)).contains("harbour");
        assertThat(answer.persons().get(0).asks().stream().flatMap(ask -> ask.pointer().stream()))
                .contains("/persons/0/criminal/felony");
    }

    @Test
    void aProgrammeThatIsNotAskedForOpensNothing() {
        assertThat(chosen(programme().rule("base-law/prefer", "PREFERS", "", EVERYBODY, port("airport")), person()))
                .isEqualTo("harbour");
    }

    @Test
    void windowsThatNeverMeetInThirtyDaysAreReferredWithBothClauses() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/morning", "LIMITS", "@hours( \"06:00-10:00\" )", EVERYBODY)
                .rule("base-law/evening", "LIMITS", "@hours( \"18:00-20:00\" )", EVERYBODY);
        Determination answer = tiny.decide(person());

        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(answer.persons().get(0).needs())
                .extracting(Determination.Need::clause)
                .contains("base-law/morning", "base-law/evening");
        assertThat(answer.persons().get(0).needs())
                .allSatisfy(need -> assertThat(need.gap()).isPresent());
    }

    @Test
    void unknownHoursAreAskedForWithThePortAndTheDay() {
        Determination answer = TinyRulebook.plain().port("harbour", "unknown").decide(person());
        Step step = answer.persons().get(0).steps().get(0);

        assertThat(answer.outcome()).isEqualTo(PENDING);
        assertThat(step.step()).isEqualTo("confirm-hours");
        assertThat(step.clause()).isEqualTo("ports/harbour");
        assertThat(step.by()).contains(LocalDate.of(2020, 3, 10));
    }

    @Test
    void aStepThatNobodyCanDateLeavesTheTimeOut() {
        Determination answer = TinyRulebook.plain()
                .rule("base-law/fit", "REQUIRES", "@step( \"medical-clearance\" )", EVERYBODY)
                .decide(person());

        assertThat(answer.outcome()).isEqualTo(PENDING);
        assertThat(answer.handover()).isPresent();
        assertThat(answer.handover().flatMap(Handover::earliest)).isEmpty();
    }

    @Test
    void aClauseThatEndsBeforeTheHandoverCallsForAnotherDecision() {
        TinyRulebook tiny = TinyRulebook.bare()
                .port("harbour", "Fr 08:00-22:00")
                .rule("base-law/cover", "COVERS", "@mode( LAND ) @until( \"2020-03-12\" )", EVERYBODY)
                .rule("base-law/open", "OPENS", "", EVERYBODY, port("harbour"));
        Determination answer = tiny.decide(person());

        assertThat(answer.outcome()).isEqualTo(PENDING);
        assertThat(answer.persons().get(0).steps()).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo("decide-again");
            assertThat(step.clause()).isEqualTo("base-law/cover");
            assertThat(step.by()).contains(LocalDate.of(2020, 3, 12));
        });
    }

    @Test
    void aClauseThatBeginsBeforeTheHandoverCallsForAnotherDecision() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("harbour", "Fr 08:00-22:00")
                .rule("base-law/stop", "BARS", "@inForce( \"2020-03-13\" )", NOT_FELON)
                .rule("base-law/later", "BARS", "@inForce( \"2020-03-14\" )", NOT_FELON);
        Determination answer = tiny.decide(person());

        assertThat(answer.outcome()).isEqualTo(PENDING);
        assertThat(answer.persons().get(0).steps())
                .extracting(Step::step, Step::clause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("decide-again", "base-law/stop"));
    }

    @Test
    void aClauseThatChangesOnADayThatDoesNotMatterCallsForNothing() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/later", "BARS", "@inForce( \"2020-03-11\" )", NOT_FELON)
                .rule(
                        "base-law/others",
                        "BARS",
                        "@inForce( \"2020-03-10\" )",
                        "Criminal( felony == Answer.YES, $person : person )");

        assertThat(tiny.decide(person()).outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void aLimitIsThatOfTheDayOfTheHandover() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/early", "LIMITS", "@hours( \"08:00-20:00\" ) @until( \"2020-03-11\" )", EVERYBODY)
                .rule("base-law/late", "LIMITS", "@hours( \"14:00-20:00\" ) @inForce( \"2020-03-11\" )", EVERYBODY);
        Sketch evening = person();
        evening.readyAt = OffsetDateTime.parse("2020-03-10T21:00:00-05:00");
        Determination answer = tiny.decide(evening);

        assertThat(answer.handover().flatMap(Handover::earliest).orElseThrow().opens())
                .isEqualTo("2020-03-11T14:00:00-05:00");
        assertThat(answer.handover().flatMap(Handover::notEarlierBecause)).contains("base-law/late");
        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void hoursAreThoseOfTheDayOfTheHandover() {
        String dated = TinyRulebook.portText(
                        "harbour", "none", "08:00-20:00", "{ mx: America/Matamoros, us: America/Chicago }")
                .replace("  2099-01-01:", """
                  2020-03-11: { general: "10:00-12:00", unaccompaniedChildren: closed, specialNeeds: closed, basis: practice, seen: 2020-03/2098-12, evidence: TEXT, source: a test }
                  2099-01-01:""".indent(2).stripTrailing());
        Sketch evening = person();
        evening.readyAt = OffsetDateTime.parse("2020-03-10T21:00:00-05:00");

        assertThat(TinyRulebook.plain()
                        .file("ports/harbour.yaml", dated)
                        .decide(evening)
                        .handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow())
                .satisfies(window -> {
                    assertThat(window.opens()).isEqualTo("2020-03-11T10:00:00-05:00");
                    assertThat(window.closes()).isEqualTo("2020-03-11T12:00:00-05:00");
                });
    }

    @Test
    void everyOtherPortIsAnAlternative() {
        assertThat(twoPorts().decide(person()).handover().orElseThrow().alternatives())
                .extracting(Determination.Alternative::port)
                .isEqualTo(List.of("quay"));
    }
}

package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.BLOCKED;
import static org.repatriation.vocabulary.Outcome.DIVERTED;
import static org.repatriation.vocabulary.Outcome.PENDING;
import static org.repatriation.vocabulary.Outcome.REFERRED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.repatriation.Sketch;
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Determination.Handling;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.Need;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.reasoning.Determination.Prohibition;
import org.repatriation.reasoning.Determination.Step;

/** What an answer that nobody gave does, effect by effect. */
class UnknownTwinsTest {
    private static final String FELON = "Criminal( felony == Answer.YES, $person : person )";
    private static final String FELONY = "/persons/0/criminal/felony";
    private static final String PORT = "$port : Port( id == \"harbour\" )";
    private static final String OTHER_PORT = "$port : Port( id == \"quay\" )";

    private static Determination decide(Reasoner reasoner, String field, String value) {
        Sketch sketch = TinyRulebook.onePerson();
        if (!value.isEmpty()) {
            sketch.persons.get(0).say(field, value);
        }
        return sketch.decide(reasoner);
    }

    private static Determination decide(TinyRulebook tiny, String felony) {
        return decide(tiny.reasoner(), "criminal/felony", felony);
    }

    private static OfPerson first(Determination answer) {
        return answer.persons().get(0);
    }

    private static List<String> pointers(List<Need> needs) {
        return needs.stream().flatMap(need -> need.pointer().stream()).toList();
    }

    @Test
    void theTinyRulebookReturnsAPersonOfWhomNothingElseIsKnown() {
        Determination answer = decide(TinyRulebook.plain(), "");

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(answer.handover().map(Handover::port)).contains("harbour");
        assertThat(first(answer).needs()).isEmpty();
        assertThat(first(answer).asks()).isEmpty();
    }

    @Test
    void aBarThatIsOnlyPossibleRefersAndNamesTheAnswer() {
        Reasoner reasoner =
                TinyRulebook.plain().rule("base-law/stop", "BARS", "", FELON).reasoner();

        assertThat(decide(reasoner, "criminal/felony", "YES").outcome()).isEqualTo(BLOCKED);
        assertThat(decide(reasoner, "criminal/felony", "NO").outcome()).isEqualTo(RETURNABLE);
        for (String unknown : List.of("", "UNKNOWN")) {
            Determination answer = decide(reasoner, "criminal/felony", unknown);
            assertThat(answer.outcome()).isEqualTo(REFERRED);
            assertThat(first(answer).needs()).singleElement().satisfies(need -> {
                assertThat(need.pointer()).contains(FELONY);
                assertThat(need.gap()).isEmpty();
                assertThat(need.clause()).isEqualTo("base-law/stop");
            });
            assertThat(answer.handover()).isEmpty();
        }
    }

    @Test
    void aDiversionThatIsOnlyPossibleRefers() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/turn", "DIVERTS", "@to( \"comar\" )", FELON)
                .reasoner();

        assertThat(decide(reasoner, "criminal/felony", "YES").outcome()).isEqualTo(DIVERTED);
        assertThat(decide(reasoner, "criminal/felony", "").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(reasoner, "criminal/felony", "")).needs()))
                .containsExactly(FELONY);
    }

    @Test
    void anAnswerOfNoThatABarWaitsForIsAskedToo() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "ChildScreening( decidesIndependently == Answer.NO, $person : person )")
                .reasoner();

        assertThat(decide(reasoner, "childScreening/decidesIndependently", "NO").outcome())
                .isEqualTo(BLOCKED);
        assertThat(decide(reasoner, "childScreening/decidesIndependently", "YES")
                        .outcome())
                .isEqualTo(RETURNABLE);
        assertThat(decide(reasoner, "childScreening/decidesIndependently", "").outcome())
                .isEqualTo(REFERRED);
    }

    @Test
    void whatIsNotOneOfManyValuesIsAskedToo() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", "$person : Person( sex != Sex.MALE )")
                .reasoner();

        assertThat(decide(reasoner, "sex", "MALE").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(reasoner, "sex", "OTHER").outcome()).isEqualTo(BLOCKED);
        assertThat(decide(reasoner, "sex", "UNKNOWN").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(reasoner, "sex", "")).needs())).containsExactly("/persons/0/sex");
    }

    @Test
    void aConditionThatNamesUnknownIsTakenAtItsWord() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule(
                        "base-law/turn",
                        "DIVERTS",
                        "@to( \"child-protection\" )",
                        "ChildProtection( rightsPlan in ( RightsPlan.NONE, RightsPlan.UNKNOWN ), $person : person )")
                .reasoner();

        assertThat(decide(reasoner, "childProtection/rightsPlan", "").outcome()).isEqualTo(DIVERTED);
        assertThat(decide(reasoner, "childProtection/rightsPlan", "ALLOWS_RETURN")
                        .outcome())
                .isEqualTo(RETURNABLE);
    }

    @Test
    void aCategoryThatIsOnlyPossibleRefersWhereABarRestsOnIt() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule("base-law/stop", "BARS", "", "Finding( as == Category.FELON, $person : person )")
                .reasoner();

        assertThat(decide(reasoner, "criminal/felony", "YES").outcome()).isEqualTo(BLOCKED);
        assertThat(decide(reasoner, "criminal/felony", "NO").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(reasoner, "criminal/felony", "").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(reasoner, "criminal/felony", "")).needs()))
                .containsOnly(FELONY);
    }

    @Test
    void aCategoryThatIsOnlyPossibleRefersWhereABarRestsOnACategoryThatRestsOnIt() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule(
                        "base-law/special",
                        "COUNTS_AS",
                        "@as( SPECIAL_INTEREST )",
                        "Finding( as == Category.FELON, $person : person )")
                .rule("base-law/stop", "BARS", "", "Finding( as == Category.SPECIAL_INTEREST, $person : person )")
                .reasoner();

        assertThat(decide(reasoner, "criminal/felony", "YES").outcome()).isEqualTo(BLOCKED);
        assertThat(decide(reasoner, "criminal/felony", "").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(reasoner, "criminal/felony", "")).needs()))
                .containsOnly(FELONY);
    }

    @Test
    void aCategoryOnWhichOnlyCareRestsIsAskedAndRefersNobody() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule(
                        "base-law/care",
                        "PROVIDES",
                        "@measure( \"interpreter\" ) @on( RETURN )",
                        "Finding( as == Category.FELON, $person : person )")
                .reasoner();
        Determination answer = decide(reasoner, "criminal/felony", "");

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).handling()).isEmpty();
        assertThat(pointers(first(answer).asks())).containsExactly(FELONY);
    }

    @Test
    void aCategoryThatNothingReadsAsksNothing() {
        Determination answer =
                decide(TinyRulebook.plain().rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON), "");

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).needs()).isEmpty();
        assertThat(first(answer).categories()).isEmpty();
    }

    @Test
    void aProhibitionThatIsOnlyPossibleCounts() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/silence", "FORBIDS", "@act( \"consular-contact\" )", FELON)
                .rule(
                        "base-law/tell",
                        "NOTIFIES",
                        "@whom( \"consulate\" ) @on( DETENTION ) @needs( \"consular-contact\" )",
                        "$person : Person( )");
        Determination unknown = decide(tiny, "");

        assertThat(unknown.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(unknown).prohibitions())
                .containsExactly(new Prohibition("consular-contact", "base-law/silence"));
        assertThat(first(unknown).notices()).isEmpty();
        assertThat(pointers(first(unknown).asks())).containsExactly(FELONY);
        assertThat(first(decide(tiny, "NO")).notices()).hasSize(1);
    }

    @Test
    void aLimitThatIsOnlyPossibleBinds() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/women", "LIMITS", "@hours( \"14:00-18:00\" )", "$person : Person( sex != Sex.MALE )")
                .reasoner();

        assertThat(opens(decide(reasoner, "sex", "MALE"))).contains("12:00");
        assertThat(opens(decide(reasoner, "sex", "FEMALE"))).contains("14:00");
        assertThat(opens(decide(reasoner, "sex", ""))).contains("14:00");
        assertThat(pointers(first(decide(reasoner, "sex", "")).asks())).containsExactly("/persons/0/sex");
    }

    private static Optional<String> opens(Determination answer) {
        return answer.handover()
                .flatMap(Handover::earliest)
                .map(window -> window.opens().toLocalTime().toString());
    }

    @Test
    void anExclusionThatIsOnlyPossibleCounts() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("quay", "08:00-22:00")
                .rule("base-law/quay", "OPENS", "", "$person : Person( )", OTHER_PORT)
                .rule("base-law/not", "EXCLUDES", "", FELON, PORT);

        assertThat(decide(tiny, "").handover().map(Handover::port)).contains("quay");
        assertThat(decide(tiny, "").excludedPorts()).singleElement().satisfies(port -> {
            assertThat(port.port()).isEqualTo("harbour");
            assertThat(port.clause()).isEqualTo("base-law/not");
        });
        assertThat(decide(tiny, "NO").handover().map(Handover::port)).contains("harbour");
    }

    @Test
    void aCoverThatIsOnlyPossibleIsAskedWhereNothingElseCovers() {
        TinyRulebook tiny = TinyRulebook.bare()
                .rule("base-law/cover", "COVERS", "@mode( LAND )", FELON)
                .rule("base-law/open", "OPENS", "", "$person : Person( )", PORT);

        assertThat(decide(tiny, "YES").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(tiny, "NO").outcome()).isEqualTo(org.repatriation.vocabulary.Outcome.NOT_COVERED);
        assertThat(decide(tiny, "").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(tiny, "")).needs())).containsExactly(FELONY);
    }

    @Test
    void aCoverThatIsOnlyPossibleIsNotAskedWhereSomethingElseCovers() {
        Determination answer =
                decide(TinyRulebook.plain().rule("base-law/felons", "COVERS", "@mode( LAND )", FELON), "");

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).needs()).isEmpty();
    }

    @Test
    void anOpeningThatIsOnlyPossibleIsAskedWhereNoPortIsOpen() {
        TinyRulebook tiny = TinyRulebook.bare()
                .rule("base-law/cover", "COVERS", "@mode( LAND )", "$person : Person( )")
                .rule("base-law/open", "OPENS", "", FELON, PORT);

        assertThat(decide(tiny, "YES").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(tiny, "").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(tiny, "")).needs())).containsExactly(FELONY);
        assertThat(first(decide(tiny, "NO")).needs())
                .singleElement()
                .satisfies(need -> assertThat(need.gap()).isPresent());
    }

    @Test
    void anExceptionToACoverThatIsOnlyPossibleCountsAndIsAsked() {
        TinyRulebook tiny =
                TinyRulebook.plain().rule("base-law/not", "EXCEPTS", "@overrides( \"base-law/cover\" )", FELON);
        Determination answer = decide(tiny, "");

        assertThat(decide(tiny, "NO").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(tiny, "YES").outcome()).isEqualTo(org.repatriation.vocabulary.Outcome.NOT_COVERED);
        assertThat(answer.handover()).isEmpty();
        assertThat(pointers(first(answer).needs()).stream().anyMatch(FELONY::equals)
                        || pointers(first(answer).asks()).contains(FELONY))
                .as("the answer that makes the difference is asked")
                .isTrue();
    }

    @Test
    void anExceptionToAnOpeningThatIsOnlyPossibleCountsAndIsAsked() {
        TinyRulebook tiny =
                TinyRulebook.plain().rule("base-law/not", "EXCEPTS", "@overrides( \"base-law/open\" )", FELON);
        Determination answer = decide(tiny, "");

        assertThat(decide(tiny, "NO").outcome()).isEqualTo(RETURNABLE);
        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(answer).needs())).contains(FELONY);
    }

    @Test
    void anExceptionToABarThatIsOnlyPossibleLiftsNothingAndIsAsked() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", "$person : Person( )")
                .rule("base-law/lift", "EXCEPTS", "@overrides( \"base-law/stop\" )", FELON);

        assertThat(decide(tiny, "YES").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(tiny, "").outcome()).isEqualTo(BLOCKED);
        assertThat(pointers(first(decide(tiny, "")).asks())).containsExactly(FELONY);
    }

    @Test
    void aStepThatIsOnlyPossibleIsNotDone() {
        TinyRulebook tiny =
                TinyRulebook.plain().rule("base-law/step", "REQUIRES", "@step( \"medical-certificate\" )", FELON);
        Determination answer = decide(tiny, "");

        assertThat(answer.outcome()).isEqualTo(PENDING);
        assertThat(first(answer).steps()).extracting(Step::step).containsExactly("medical-certificate");
        assertThat(first(answer).steps().get(0).field()).contains(FELONY);
        assertThat(decide(tiny, "NO").outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void careNoticesAndDeadlinesThatAreOnlyPossibleAreAskedAndChangeNothing() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/care", "PROVIDES", "@measure( \"interpreter\" ) @on( RETURN )", FELON)
                .rule(
                        "base-law/tell",
                        "NOTIFIES",
                        "@whom( \"lawyer\" ) @on( DETENTION )",
                        "Legal( appealPending == Answer.YES, $person : person )")
                .rule(
                        "base-law/clock",
                        "CLOCKS",
                        "@within( \"48 hours\" ) @countedFrom( READY ) @afterwards( \"released\" ) @on( DETENTION )",
                        "Criminal( violentConviction == Answer.YES, $person : person )");
        Determination answer = decide(tiny, "");

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).handling()).isEmpty();
        assertThat(first(answer).notices()).isEmpty();
        assertThat(first(answer).clocks()).isEmpty();
        assertThat(pointers(first(answer).asks()))
                .containsExactlyInAnyOrder(
                        FELONY, "/persons/0/legal/appealPending", "/persons/0/criminal/violentConviction");
        assertThat(first(decide(tiny, "YES")).handling()).containsExactly(new Handling("interpreter", "base-law/care"));
    }

    @Test
    void whatIsNoGateIsAskedOnlyAndStopsWhenItIsAnsweredWithYes() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", "Health( pregnant == Answer.YES, $person : person )")
                .reasoner();
        Determination answer = decide(reasoner, "health/pregnant", "");

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(pointers(first(answer).asks())).containsExactly("/persons/0/health/pregnant");
        assertThat(decide(reasoner, "health/pregnant", "YES").outcome()).isEqualTo(BLOCKED);
    }

    @Test
    void aLimitOnWhatIsNoGateBindsOnlyWhenItIsAnswered() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule(
                        "base-law/pregnant",
                        "LIMITS",
                        "@hours( \"14:00-18:00\" )",
                        "Health( pregnant == Answer.YES, $person : person )")
                .reasoner();

        assertThat(opens(decide(reasoner, "health/pregnant", ""))).contains("12:00");
        assertThat(opens(decide(reasoner, "health/pregnant", "YES"))).contains("14:00");
    }

    @Test
    void aFactIsAskedOnlyWhereTheRestOfTheClauseHolds() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "$person : Person( under18 == Answer.YES )",
                        "Criminal( felony == Answer.YES, person == $person )");
        Sketch child = TinyRulebook.onePerson();
        child.persons.get(0).say("age", 12);

        assertThat(decide(tiny, "").outcome()).isEqualTo(RETURNABLE);
        assertThat(first(decide(tiny, "")).asks()).isEmpty();
        assertThat(pointers(first(tiny.decide(child)).needs())).containsExactly(FELONY);
    }

    @Test
    void everyUnansweredFactOfAClauseIsNamed() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "Criminal( felony == Answer.YES, violentConviction == Answer.YES, $person : person )");

        assertThat(pointers(first(decide(tiny, "")).needs()))
                .containsExactlyInAnyOrder(FELONY, "/persons/0/criminal/violentConviction");
        assertThat(pointers(first(decide(tiny, "YES")).needs()))
                .containsExactly("/persons/0/criminal/violentConviction");
        assertThat(decide(tiny, "NO").outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void somethingThatMustNotBeThereAndMightBeRefers() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "$person : Person( )",
                        "not Criminal( felony == Answer.YES, person == $person )");

        assertThat(decide(tiny, "YES").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(tiny, "NO").outcome()).isEqualTo(BLOCKED);
        assertThat(decide(tiny, "").outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(decide(tiny, "")).needs())).containsExactly(FELONY);
    }

    @Test
    void aCategoryThatMustNotBeThereAndMightBeRefers() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "$person : Person( )",
                        "not Finding( as == Category.FELON, person == $person )");

        assertThat(decide(tiny, "YES").outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(tiny, "NO").outcome()).isEqualTo(BLOCKED);
        assertThat(decide(tiny, "").outcome()).isEqualTo(REFERRED);
    }

    @Test
    void aCategoryThatIsGivenByOneOfTwoUnansweredFactsNamesBoth() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule(
                        "base-law/felon",
                        "COUNTS_AS",
                        "@as( FELON )",
                        "Criminal( violentConviction == Answer.YES, $person : person )")
                .rule("base-law/stop", "BARS", "", "Finding( as == Category.FELON, $person : person )");
        Determination answer = decide(tiny, "");

        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(answer).needs())).contains(FELONY, "/persons/0/criminal/violentConviction");
    }

    @Test
    void nothingIsAskedOfABlockedPersonThatCannotChangeTheOutcome() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", "$person : Person( )")
                .rule("base-law/also", "BARS", "", FELON);
        Determination answer = decide(tiny, "");

        assertThat(answer.outcome()).isEqualTo(BLOCKED);
        assertThat(first(answer).needs()).isEmpty();
    }

    @Test
    void ofADivertedPersonOnlyABarCanStillBeNeeded() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/turn", "DIVERTS", "@to( \"comar\" )", "$person : Person( )")
                .rule(
                        "base-law/also",
                        "DIVERTS",
                        "@to( \"comar\" )",
                        "Criminal( violentConviction == Answer.YES, $person : person )")
                .rule("base-law/stop", "BARS", "", FELON);
        Determination answer = decide(tiny, "");

        assertThat(answer.outcome()).isEqualTo(DIVERTED);
        assertThat(pointers(first(answer).needs())).containsExactly(FELONY);
    }

    @Test
    void anUnknownNationalityRefersUnlessEverybodyIsMeant() {
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("for-some", "law", "  USA: { 2000-01-01: yes }\n")
                .rule("for-some/stop", "BARS", "", "$person : Person( nationality == \"MEX\" )");
        Sketch sketch = TinyRulebook.onePerson();
        sketch.persons.get(0).unsay("nationality");

        assertThat(tiny.decide(sketch).outcome()).isEqualTo(REFERRED);
        assertThat(pointers(first(tiny.decide(sketch)).needs())).containsExactly("/persons/0/nationality");
    }
}

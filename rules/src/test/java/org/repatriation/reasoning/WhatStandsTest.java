package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.BLOCKED;
import static org.repatriation.vocabulary.Outcome.NOT_COVERED;
import static org.repatriation.vocabulary.Outcome.PENDING;
import static org.repatriation.vocabulary.Outcome.REFERRED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.repatriation.Sketch;
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Determination.CategoryGiven;
import org.repatriation.reasoning.Determination.Handling;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.reasoning.Determination.Overridden;
import org.repatriation.reasoning.Determination.Prohibition;
import org.repatriation.reasoning.Determination.SetAside;
import org.repatriation.reasoning.Determination.Standing;
import org.repatriation.reasoning.Determination.Step;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;

/** Exceptions, exceptions to them, layers of categories, prohibitions, and what a duty binds on. */
class WhatStandsTest {
    private static final String EVERYBODY = "$person : Person( )";
    private static final String FELON = "Criminal( felony == Answer.YES, $person : person )";
    private static final String VIOLENT = "Criminal( violentConviction == Answer.YES, $person : person )";
    private static final String PORT = "$port : Port( id == \"harbour\" )";

    private static Sketch person(String... answers) {
        Sketch sketch = TinyRulebook.onePerson();
        for (String field :
                List.of("felony", "violentConviction", "releasedFromPrison", "specialInterestToReceivingState")) {
            sketch.persons.get(0).say("criminal/" + field, "NO");
        }
        for (String answer : answers) {
            sketch.persons.get(0).say("criminal/" + answer, "YES");
        }
        return sketch;
    }

    private static OfPerson first(Determination answer) {
        return answer.persons().get(0);
    }

    private static String lifts(String clause) {
        return "@overrides( \"" + clause + "\" )";
    }

    @Test
    void anExceptionLiftsABarAndIsNamed() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", EVERYBODY)
                .rule("base-law/lift", "EXCEPTS", lifts("base-law/stop"), FELON);
        Determination lifted = tiny.decide(person("felony"));

        assertThat(tiny.decide(person()).outcome()).isEqualTo(BLOCKED);
        assertThat(lifted.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(lifted).overridden())
                .containsExactly(new Overridden("base-law/stop", Effect.BARS, "base-law/lift"));
        assertThat(first(lifted).standing())
                .extracting(Standing::clause)
                .contains("base-law/lift")
                .doesNotContain("base-law/stop");
    }

    @Test
    void anExceptionToAnExceptionRestoresTheRuleAndSoOn() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", EVERYBODY)
                .rule("base-law/lift", "EXCEPTS", lifts("base-law/stop"), FELON)
                .rule("base-law/restore", "EXCEPTS", lifts("base-law/lift"), VIOLENT)
                .rule(
                        "base-law/lift-again",
                        "EXCEPTS",
                        lifts("base-law/restore"),
                        "Criminal( releasedFromPrison == Answer.YES, $person : person )");
        Reasoner reasoner = tiny.reasoner();

        assertThat(person().decide(reasoner).outcome()).isEqualTo(BLOCKED);
        assertThat(person("felony").decide(reasoner).outcome()).isEqualTo(RETURNABLE);
        assertThat(person("felony", "violentConviction").decide(reasoner).outcome())
                .isEqualTo(BLOCKED);
        assertThat(person("felony", "violentConviction", "releasedFromPrison")
                        .decide(reasoner)
                        .outcome())
                .isEqualTo(RETURNABLE);
    }

    @Test
    void anExceptionToAnExceptionToACoverRestoresTheCover() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/not", "EXCEPTS", lifts("base-law/cover"), FELON)
                .rule("base-law/but", "EXCEPTS", lifts("base-law/not"), VIOLENT);
        Reasoner reasoner = tiny.reasoner();

        assertThat(person("felony").decide(reasoner).outcome()).isEqualTo(NOT_COVERED);
        assertThat(person("felony", "violentConviction").decide(reasoner).outcome())
                .isEqualTo(RETURNABLE);
        Sketch unknown = person("felony");
        unknown.persons.get(0).unsay("criminal/violentConviction");
        assertThat(unknown.decide(reasoner).handover()).isEmpty();
    }

    @Test
    void anExceptionMayNameOneEffectOfAClause() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/both", "PROVIDES", "@measure( \"interpreter\" ) @on( RETURN )", EVERYBODY)
                .rule("base-law/both", "BARS", "", EVERYBODY)
                .rule("base-law/lift", "EXCEPTS", lifts("base-law/both#BARS"), FELON);
        Determination answer = tiny.decide(person("felony"));

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).handling()).containsExactly(new Handling("interpreter", "base-law/both"));
    }

    @Test
    void anExceptionLiftsNothingForAnotherPerson() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", EVERYBODY)
                .rule("base-law/lift", "EXCEPTS", lifts("base-law/stop"), FELON);
        Sketch two = person("felony");
        two.person("p2")
                .say("nationality", "MEX")
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", 40)
                .say("criminal/felony", "NO");
        Determination answer = tiny.decide(two);

        assertThat(answer.persons()).extracting(OfPerson::outcome).containsExactly(RETURNABLE, BLOCKED);
        assertThat(answer.outcome()).isEqualTo(BLOCKED);
        assertThat(answer.handover()).isEmpty();
    }

    @Test
    void anExceptionAtAPortLiftsNothingAtAnother() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("quay", "08:00-22:00")
                .rule("base-law/quay", "OPENS", "", EVERYBODY, "$port : Port( id == \"quay\" )")
                .rule("base-law/night", "LIMITS", "@hours( \"20:00-22:00\" )", EVERYBODY, "$port : Port( )")
                .rule(
                        "base-law/quay-by-day",
                        "EXCEPTS",
                        lifts("base-law/night"),
                        EVERYBODY,
                        "$port : Port( id == \"quay\" )");
        Determination answer = tiny.decide(person());

        assertThat(answer.handover().map(Handover::port)).contains("quay");
        assertThat(answer.handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(12);
        assertThat(answer.handover().orElseThrow().alternatives())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.port()).isEqualTo("harbour");
                    assertThat(other.opens().getHour()).isEqualTo(20);
                });
    }

    @Test
    void anExceptionToACategoryIsSettledBeforeWhatRestsOnIt() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule("base-law/not-felon", "EXCEPTS", lifts("base-law/felon"), VIOLENT)
                .rule("base-law/stop", "BARS", "", "Finding( as == Category.FELON, $person : person )");
        Reasoner reasoner = tiny.reasoner();
        Determination answer = person("felony", "violentConviction").decide(reasoner);

        assertThat(person("felony").decide(reasoner).outcome()).isEqualTo(BLOCKED);
        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).overridden())
                .containsExactly(new Overridden("base-law/felon", Effect.COUNTS_AS, "base-law/not-felon"));
    }

    /** The exception reads a category of the layer in which the category it lifts is given. */
    @Test
    void anExceptionToACategoryMayItselfRestOnACategory() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule("base-law/special", "COUNTS_AS", "@as( SPECIAL_INTEREST )", VIOLENT)
                .rule(
                        "base-law/not-felon",
                        "EXCEPTS",
                        lifts("base-law/felon"),
                        "Finding( as == Category.SPECIAL_INTEREST, $person : person )")
                .rule("base-law/stop", "BARS", "", "Finding( as == Category.FELON, $person : person )");
        Reasoner reasoner = tiny.reasoner();
        Determination answer = person("felony", "violentConviction").decide(reasoner);

        assertThat(person("felony").decide(reasoner).outcome()).isEqualTo(BLOCKED);
        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(first(answer).categories())
                .extracting(CategoryGiven::category)
                .containsExactly(Category.SPECIAL_INTEREST);
    }

    @Test
    void aClauseSeesTheCategoriesOfLowerLayersOnly() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/a-third",
                        "COUNTS_AS",
                        "@as( SPECIAL_INTEREST )",
                        "Finding( as == Category.PRISON_RELEASE, $person : person )")
                .rule(
                        "base-law/b-second",
                        "COUNTS_AS",
                        "@as( PRISON_RELEASE )",
                        "Finding( as == Category.FELON, $person : person )")
                .rule("base-law/c-first", "COUNTS_AS", "@as( FELON )", FELON)
                .rule("base-law/stop", "BARS", "", "Finding( as == Category.SPECIAL_INTEREST, $person : person )");
        Determination answer = tiny.decide(person("felony"));

        assertThat(answer.outcome()).isEqualTo(BLOCKED);
        assertThat(first(answer).categories())
                .containsExactly(
                        new CategoryGiven(Category.SPECIAL_INTEREST, "base-law/a-third"),
                        new CategoryGiven(Category.PRISON_RELEASE, "base-law/b-second"),
                        new CategoryGiven(Category.FELON, "base-law/c-first"));
    }

    @Test
    void anInstrumentSeesItsOwnCategoryAndThatOfTheLawOnlyIfItGivesNone() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .instrument("own", "agreement")
                .rule("own/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .rule("own/felon", "COUNTS_AS", "@as( FELON )", VIOLENT)
                .rule("own/stop", "BARS", "", "Finding( as == Category.FELON, $person : person )")
                .instrument("borrows", "agreement")
                .rule("borrows/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .rule(
                        "borrows/care",
                        "PROVIDES",
                        "@measure( \"interpreter\" ) @on( DETENTION )",
                        "Finding( as == Category.FELON, $person : person )");
        Reasoner reasoner = tiny.reasoner();

        assertThat(person("felony").decide(reasoner).outcome()).isEqualTo(RETURNABLE);
        assertThat(first(person("felony").decide(reasoner)).handling())
                .containsExactly(new Handling("interpreter", "borrows/care"));
        assertThat(person("violentConviction").decide(reasoner).outcome()).isEqualTo(BLOCKED);
        assertThat(first(person("violentConviction").decide(reasoner)).handling())
                .isEmpty();
    }

    @Test
    void aConditionOnSeveralCategoriesIsMetByEachThatThePersonHas() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                .rule("base-law/special", "COUNTS_AS", "@as( SPECIAL_INTEREST )", VIOLENT)
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "Finding( as in ( Category.FELON, Category.SPECIAL_INTEREST ), $person : person )");
        Reasoner reasoner = tiny.reasoner();

        assertThat(person().decide(reasoner).outcome()).isEqualTo(RETURNABLE);
        assertThat(metBy("base-law/stop", person("violentConviction").decide(reasoner)))
                .containsExactly("SPECIAL_INTEREST");
        assertThat(metBy("base-law/stop", person("felony", "violentConviction").decide(reasoner)))
                .containsExactly("FELON", "SPECIAL_INTEREST");
    }

    private static List<String> metBy(String clause, Determination answer) {
        return first(answer).standing().stream()
                .filter(standing -> standing.clause().equals(clause))
                .flatMap(standing -> standing.met().stream())
                .map(Determination.Met::value)
                .toList();
    }

    @Test
    void aClauseOfAnAgreementStandsOnlyForWhomItCovers() {
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("pact", "agreement")
                .rule("pact/cover", "COVERS", "@mode( LAND )", FELON)
                .rule("pact/stop", "BARS", "", EVERYBODY);
        Reasoner reasoner = tiny.reasoner();

        assertThat(person("felony").decide(reasoner).outcome()).isEqualTo(BLOCKED);
        assertThat(person().decide(reasoner).outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void aProhibitionTakesOutEveryNoticeAndMeasureThatNeedsTheAct() {
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("pact", "agreement")
                .rule("pact/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .rule(
                        "pact/tell",
                        "NOTIFIES",
                        "@whom( \"consulate\" ) @on( DETENTION ) @needs( \"consular-contact\" )",
                        EVERYBODY)
                .rule(
                        "pact/access",
                        "PROVIDES",
                        "@measure( \"consular-access\" ) @on( DETENTION ) @needs( \"consular-contact\" )",
                        EVERYBODY)
                .rule(
                        "pact/validate",
                        "REQUIRES",
                        "@step( \"consular-validation\" ) @needs( \"consular-contact\" )",
                        EVERYBODY)
                .rule("pact/other", "NOTIFIES", "@whom( \"family\" ) @on( DETENTION )", EVERYBODY)
                .rule("base-law/silence", "FORBIDS", "@act( \"consular-contact\" )", FELON);
        OfPerson silent = first(tiny.decide(person("felony")));
        OfPerson told = first(tiny.decide(person()));

        assertThat(silent.notices()).extracting(Determination.Notice::whom).containsExactly("family");
        assertThat(silent.handling()).isEmpty();
        assertThat(silent.outcome()).isEqualTo(PENDING);
        assertThat(silent.steps()).extracting(Step::step).containsExactly("consular-validation");
        assertThat(silent.overridden())
                .contains(
                        new Overridden("pact/tell", Effect.NOTIFIES, "base-law/silence"),
                        new Overridden("pact/access", Effect.PROVIDES, "base-law/silence"));
        assertThat(silent.prohibitions()).containsExactly(new Prohibition("consular-contact", "base-law/silence"));
        assertThat(told.notices())
                .extracting(Determination.Notice::whom)
                .containsExactlyInAnyOrder("consulate", "family");
        assertThat(told.handling()).hasSize(1);
    }

    @Test
    void aDutyBindsInCustodyOnReturnOrWhileThePersonStays() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/held", "PROVIDES", "@measure( \"medical-care\" ) @on( DETENTION )", EVERYBODY)
                .rule("base-law/returned", "PROVIDES", "@measure( \"free-transport\" ) @on( RETURN )", EVERYBODY)
                .rule("base-law/stays", "PROVIDES", "@measure( \"humanitarian-status\" ) @on( STAY )", EVERYBODY)
                .rule("base-law/stop", "BARS", "", FELON);

        assertThat(first(tiny.decide(person())).handling())
                .extracting(Handling::measure)
                .containsExactlyInAnyOrder("medical-care", "free-transport");
        assertThat(first(tiny.decide(person("felony"))).handling())
                .extracting(Handling::measure)
                .containsExactlyInAnyOrder("medical-care", "humanitarian-status");
    }

    @Test
    void aStepIsShownDoneByItsFieldOrByName() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/step",
                        "REQUIRES",
                        "@step( \"reunite-belongings\" )",
                        "Belongings( reunited == Answer.NO, $person : person )");
        Sketch open = person();
        open.persons.get(0).say("belongings/reunited", "NO");
        Sketch shown = person();
        shown.persons.get(0).say("belongings/reunited", "YES");
        Sketch named = open.copy();
        named.persons.get(0).done("reunite-belongings");

        assertThat(tiny.decide(open).outcome()).isEqualTo(PENDING);
        assertThat(tiny.decide(shown).outcome()).isEqualTo(RETURNABLE);
        assertThat(tiny.decide(named).outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void weakGroundsForAReturnAreSetAsideAndListedAndWeakProtectionsAreNot() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("quay", "06:00-23:00")
                .ruleKnownAs("PRESS", "base-law/quay", "OPENS", "", EVERYBODY, "$port : Port( id == \"quay\" )")
                .ruleKnownAs("PRESS", "base-law/prefer", "PREFERS", "", EVERYBODY, "$port : Port( id == \"quay\" )")
                .ruleKnownAs("INFERENCE", "base-law/stop", "BARS", "", FELON)
                .ruleKnownAs("INFERENCE", "base-law/late", "LIMITS", "@hours( \"14:00-24:00\" )", EVERYBODY);
        Determination any = tiny.decide(person());
        Determination strict = tiny.decide(person().say("minimumEvidence", Evidence.OFFICIAL));

        assertThat(any.handover().map(Handover::port)).contains("quay");
        assertThat(any.evidence()).contains(Evidence.INFERENCE);
        assertThat(strict.handover().map(Handover::port)).contains("harbour");
        assertThat(strict.handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(14);
        assertThat(first(strict).setAside()).contains(new SetAside("base-law/quay", Effect.OPENS, Evidence.PRESS));
        assertThat(tiny.decide(person("felony").say("minimumEvidence", Evidence.TEXT))
                        .outcome())
                .isEqualTo(BLOCKED);
    }

    @Test
    void aWeakExceptionThatLiftsABarIsAGroundForAReturn() {
        TinyRulebook tiny = TinyRulebook.plain()
                .ruleKnownAs("PRESS", "base-law/stop", "BARS", "", EVERYBODY)
                .ruleKnownAs("PRESS", "base-law/lift", "EXCEPTS", lifts("base-law/stop"), FELON);

        assertThat(tiny.decide(person("felony")).outcome()).isEqualTo(RETURNABLE);
        assertThat(tiny.decide(person("felony").say("minimumEvidence", Evidence.TEXT))
                        .outcome())
                .isEqualTo(BLOCKED);
    }

    /** The cover of an agreement is set aside as a ground for a return; what the agreement protects stands. */
    @Test
    void theProtectionsOfAnAgreementWhoseCoverIsSetAsideStillStand() {
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("pact", "agreement")
                .ruleKnownAs("PRESS", "pact/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .ruleKnownAs("PRESS", "pact/stop", "BARS", "", FELON)
                .ruleKnownAs("PRESS", "pact/late", "LIMITS", "@hours( \"14:00-24:00\" )", EVERYBODY);
        Determination strict = tiny.decide(person().say("minimumEvidence", Evidence.TEXT));

        assertThat(tiny.decide(person("felony")).outcome()).isEqualTo(BLOCKED);
        assertThat(tiny.decide(person("felony").say("minimumEvidence", Evidence.TEXT))
                        .outcome())
                .isEqualTo(BLOCKED);
        assertThat(strict.handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(14);
    }

    /** A weaker exception that keeps a cover from standing protects; one that lifts that exception permits. */
    @Test
    void aWeakExceptionThatRestoresACoverIsSetAside() {
        TinyRulebook tiny = TinyRulebook.plain()
                .ruleKnownAs("INFERENCE", "base-law/not", "EXCEPTS", lifts("base-law/cover"), FELON)
                .ruleKnownAs("INFERENCE", "base-law/but", "EXCEPTS", lifts("base-law/not"), VIOLENT);

        assertThat(tiny.decide(person("felony", "violentConviction")).outcome()).isEqualTo(RETURNABLE);
        assertThat(tiny.decide(person("felony", "violentConviction").say("minimumEvidence", Evidence.TEXT))
                        .outcome())
                .isEqualTo(NOT_COVERED);
    }

    @Test
    void evidenceIsTheStrongestOfWhatSettlesAStopAndTheWeakestOfWhatCarriesAReturn() {
        TinyRulebook tiny = TinyRulebook.bare()
                .ruleKnownAs("OFFICIAL", "base-law/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .ruleKnownAs("PRESS", "base-law/open", "OPENS", "", EVERYBODY, PORT)
                .ruleKnownAs("INFERENCE", "base-law/stop", "BARS", "", FELON)
                .ruleKnownAs("OFFICIAL", "base-law/stop-too", "BARS", "", FELON);

        assertThat(tiny.decide(person()).evidence()).contains(Evidence.PRESS);
        assertThat(tiny.decide(person("felony")).evidence()).contains(Evidence.OFFICIAL);
    }

    @Test
    void anUnreadChapterRefersThePersonsItIsAbout() {
        String chapter = """
                unread:
                  - chapter: prisoners
                    title: { en: "Prisoners", es: "Personas presas" }
                    about: "Criminal( felony == Answer.YES, $person : person )"
                    inForce: 2010-01-01
                    until: 2025-01-01
                    %s
                    evidence: OFFICIAL
                    source: a test
                    rows: []
                    because: "the chapter has not been read"
                    porque: "el capítulo no se ha leído"
                """;
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("pact", "treaty", "  USA: { 2000-01-01: yes }\n" + chapter.formatted(""));
        Determination answer = tiny.decide(person("felony"));

        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(first(answer).needs()).singleElement().satisfies(need -> {
            assertThat(need.gap()).contains("chapter-unread");
            assertThat(need.clause()).isEqualTo("pact/prisoners");
        });
        assertThat(tiny.decide(person()).outcome()).isEqualTo(RETURNABLE);
        assertThat(tiny.decide(at(person("felony"), "2009-12-31T12:00:00-06:00"))
                        .outcome())
                .isEqualTo(RETURNABLE);
        assertThat(tiny.decide(at(person("felony"), "2010-01-01T12:00:00-06:00"))
                        .outcome())
                .isEqualTo(REFERRED);
        assertThat(tiny.decide(at(person("felony"), "2025-01-01T12:00:00-06:00"))
                        .outcome())
                .isEqualTo(RETURNABLE);

        TinyRulebook decided = TinyRulebook.plain()
                .rule(
                        "base-law/care",
                        "PROVIDES",
                        "@measure( \"interpreter\" ) @on( DETENTION ) @inForce( \"2015-01-01\" )",
                        EVERYBODY)
                .instrument(
                        "pact",
                        "treaty",
                        "  USA: { 2000-01-01: yes }\n" + chapter.formatted("decidedBy: base-law/care"));
        assertThat(decided.decide(person("felony")).outcome()).isEqualTo(RETURNABLE);
        assertThat(decided.decide(at(person("felony"), "2014-12-31T12:00:00-06:00"))
                        .outcome())
                .isEqualTo(REFERRED);
        assertThat(decided.decide(at(person("felony"), "2015-01-01T12:00:00-06:00"))
                        .outcome())
                .isEqualTo(RETURNABLE);
    }

    @Test
    void anUnreadChapterOfAnAgreementRefersOnlyWhomTheAgreementCovers() {
        String chapter = """
                unread:
                  - chapter: all
                    title: { en: "All", es: "Todas" }
                    about: "$person : Person( )"
                    evidence: OFFICIAL
                    source: a test
                    rows: []
                    because: "the chapter has not been read"
                    porque: "el capítulo no se ha leído"
                """;
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("pact", "agreement", "  USA: { 2000-01-01: yes }\n" + chapter)
                .rule("pact/cover", "COVERS", "@mode( LAND )", FELON);

        assertThat(tiny.decide(person("felony")).outcome()).isEqualTo(REFERRED);
        assertThat(tiny.decide(person()).outcome()).isEqualTo(RETURNABLE);
    }

    private static Sketch at(Sketch sketch, String moment) {
        sketch.readyAt = java.time.OffsetDateTime.parse(moment);
        return sketch;
    }

    @Test
    void whereItIsUnknownWhetherAnInstrumentIsInForceItDoesNotCover() {
        String half = "  USA: { 2000-01-01: yes }\n  MEX: { 2000-01-01: yes, 2015-01-01: unknown }\n";
        TinyRulebook alone = TinyRulebook.bare()
                .instrument("pact", "agreement", half)
                .rule("pact/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .rule("pact/open", "OPENS", "", EVERYBODY, PORT);
        TinyRulebook beside = TinyRulebook.plain()
                .instrument("pact", "agreement", half)
                .rule("pact/cover", "COVERS", "@mode( LAND )", EVERYBODY);

        assertThat(alone.decide(at(person(), "2014-12-31T12:00:00-06:00")).outcome())
                .isEqualTo(RETURNABLE);
        assertThat(alone.decide(person()).outcome()).isEqualTo(REFERRED);
        assertThat(first(alone.decide(person())).needs()).singleElement().satisfies(need -> {
            assertThat(need.gap()).contains("validity-unknown");
            assertThat(need.clause()).isEqualTo("pact/cover");
        });
        assertThat(beside.decide(person()).outcome()).isEqualTo(RETURNABLE);
        assertThat(beside.decide(person()).handover().orElseThrow().alsoCoveredBy())
                .isEmpty();
    }

    @Test
    void anInstrumentThatIsNotInForceOnOneSideDoesNotCover() {
        TinyRulebook tiny = TinyRulebook.bare()
                .instrument("pact", "agreement", "  USA: { 2000-01-01: yes }\n  MEX: { 2021-01-01: yes }\n")
                .rule("pact/cover", "COVERS", "@mode( LAND )", EVERYBODY)
                .rule("pact/open", "OPENS", "", EVERYBODY, PORT);

        assertThat(tiny.decide(person()).outcome()).isEqualTo(NOT_COVERED);
        assertThat(tiny.decide(at(person(), "2021-01-01T12:00:00-06:00")).outcome())
                .isEqualTo(RETURNABLE);
    }

    /** A protection whose validity is unknown still protects, if it is a law's or a treaty's. */
    @Test
    void aLawThatMayBeInForceProtects() {
        TinyRulebook tiny = TinyRulebook.plain()
                .instrument("old", "law", "  USA: { 2000-01-01: unknown }\n")
                .rule("old/stop", "BARS", "", FELON);

        assertThat(tiny.decide(person("felony")).outcome()).isIn(BLOCKED, REFERRED);
        assertThat(tiny.decide(person()).outcome()).isEqualTo(RETURNABLE);
    }

    @Test
    void aRuleHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "@inForce( \"2016-02-23\" ) @until( \"2018-07-13\" )", EVERYBODY);
        Reasoner reasoner = tiny.reasoner();

        assertThat(at(person(), "2016-02-22T12:00:00-06:00").decide(reasoner).outcome())
                .isEqualTo(RETURNABLE);
        assertThat(at(person(), "2016-02-23T00:00:00-06:00").decide(reasoner).outcome())
                .isEqualTo(BLOCKED);
        assertThat(at(person(), "2018-07-12T23:59:00-05:00").decide(reasoner).outcome())
                .isEqualTo(BLOCKED);
        assertThat(at(person(), "2018-07-13T12:00:00-05:00").decide(reasoner).outcome())
                .isEqualTo(RETURNABLE);
    }

    /** A protection begins on the first day of the month and ends on its last; a permission the reverse. */
    @Test
    void aDateKnownToTheMonthIsReadInFavourOfThePerson() {
        Reasoner protection = TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "@inForce( \"2016-02\" ) @until( \"2018-07\" )", EVERYBODY)
                .reasoner();
        Reasoner permission = TinyRulebook.bare()
                .rule(
                        "base-law/cover",
                        "COVERS",
                        "@mode( LAND ) @inForce( \"2016-02\" ) @until( \"2018-07\" )",
                        EVERYBODY)
                .rule("base-law/open", "OPENS", "", EVERYBODY, PORT)
                .reasoner();

        assertThat(at(person(), "2016-02-01T12:00:00-06:00").decide(protection).outcome())
                .isEqualTo(BLOCKED);
        assertThat(at(person(), "2016-01-31T12:00:00-06:00").decide(protection).outcome())
                .isEqualTo(RETURNABLE);
        assertThat(at(person(), "2018-07-31T12:00:00-05:00").decide(protection).outcome())
                .isEqualTo(BLOCKED);
        assertThat(at(person(), "2018-08-01T12:00:00-05:00").decide(protection).outcome())
                .isEqualTo(RETURNABLE);
        assertThat(at(person(), "2016-02-28T12:00:00-06:00").decide(permission).outcome())
                .isEqualTo(NOT_COVERED);
        assertThat(at(person(), "2016-03-01T12:00:00-06:00")
                        .decide(permission)
                        .outcome()
                        .leadsToHandover())
                .isTrue();
        assertThat(at(person(), "2018-07-01T12:00:00-05:00").decide(permission).outcome())
                .isEqualTo(NOT_COVERED);
        assertThat(at(person(), "2018-06-30T12:00:00-05:00")
                        .decide(permission)
                        .outcome()
                        .leadsToHandover())
                .isTrue();
    }
}

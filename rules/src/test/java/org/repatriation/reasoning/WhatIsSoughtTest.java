package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.BLOCKED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Explanation.WhyNot;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Outcome;
import org.repatriation.vocabulary.Person;

/** Conditions that compare one fact with another, wherever in a rule the other one stands. */
class WhatIsSoughtTest {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2040;

    private static final String EVERYBODY = "$person : Person( )";
    private static final String ANOTHER_IS_A_FELON = "Criminal( felony == Answer.YES, person != $person )";

    private static TinyRulebook stops(String... conditions) {
        return TinyRulebook.plain().rule("base-law/stop", "BARS", "", conditions);
    }

    private static TinyRulebook stopsWhoIsWithAFelon() {
        return stops(EVERYBODY, "Finding( as == Category.FELON, person != $person )")
                .rule(
                        "base-law/felon",
                        "COUNTS_AS",
                        "@as( FELON )",
                        "Criminal( felony == Answer.YES, $person : person )");
    }

    private static Sketch motherOfAFelon() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("criminal/felony", "YES");
        return sketch;
    }

    private static List<Outcome> outcomes(Determination answer) {
        return answer.persons().stream().map(Determination.OfPerson::outcome).toList();
    }

    private static WhyNot whyNotStopped(TinyRulebook tiny, Sketch sketch, int person) {
        Reasoner reasoner = tiny.reasoner();
        List<WhyNot> told = new Explainer(reasoner)
                .whyNot(sketch.told(reasoner.rulebook()))
                .get(person)
                .whyNot();
        assertThat(told).extracting(WhyNot::clause).containsOnlyOnce("base-law/stop");
        return told.stream()
                .filter(whyNot -> whyNot.clause().equals("base-law/stop"))
                .findFirst()
                .orElseThrow();
    }

    /** A national of one state is held in another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Custody( $state : country )           | $person : Person( nationality == $state ) | RETURNABLE",
                "Custody( $state : country )           | $person : Person( nationality != $state ) | BLOCKED",
                "$person : Person( $state : nationality ) | Custody( country == $state )           | RETURNABLE",
                "$person : Person( $state : nationality ) | Custody( country != $state )           | BLOCKED"
            })
    void aPersonIsComparedWithTheirCustodyWhicheverStandsFirst(String first, String second, Outcome outcome) {
        assertThat(stops(first, second).decide(TinyRulebook.onePerson()).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aRuleMayBeginWithAFactOfSomebodyElse() {
        Determination answer = stops(
                        "Criminal( felony == Answer.YES, $child : person )", "Tie( to == $child, $person : of )")
                .decide(motherOfAFelon());

        assertThat(outcomes(answer)).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void anAnswerNobodyGaveLeavesItOpenWhoeverItIsAbout() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).unsay("criminal/felony");
        Determination answer = stops(
                        "Criminal( felony == Answer.YES, $child : person )", "Tie( to == $child, $person : of )")
                .decide(sketch);

        assertThat(answer.persons().get(0).needs())
                .anySatisfy(need -> assertThat(need.pointer()).contains("/persons/1/criminal/felony"));
    }

    @Test
    void somebodyElseIsNotThePersonThemselves() {
        Determination answer = stops(EVERYBODY, ANOTHER_IS_A_FELON).decide(motherOfAFelon());

        assertThat(outcomes(answer)).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void somebodyElseMayStandBesideThePersonsOwnFacts() {
        Determination answer = stops("Criminal( felony == Answer.NO, $person : person )", ANOTHER_IS_A_FELON)
                .decide(motherOfAFelon());

        assertThat(outcomes(answer)).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void theCategoryOfSomebodyElseIsNotThePersonsOwn() {
        assertThat(outcomes(stopsWhoIsWithAFelon().decide(motherOfAFelon()))).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void whyNotTellsTheAnswerOfSomebodyElse() {
        WhyNot whyNot = whyNotStopped(stops(EVERYBODY, ANOTHER_IS_A_FELON), TinyRulebook.motherAndSon(), 0);

        assertThat(whyNot.pointer()).contains("/persons/1/criminal/felony");
        assertThat(whyNot.value()).isEqualTo("NO");
        assertThat(whyNot.unmet().en()).isEqualTo("asTo p2criminal.felony = YES");
        assertThat(whyNot.found().en()).isEqualTo("asTo p2criminal.felony = NO");
    }

    @Test
    void whyNotTellsWhomItMeansWhereThereAreSeveralOthers() {
        Sketch three = TinyRulebook.motherAndSon();
        three.person("p3")
                .say("nationality", "MEX")
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", 12)
                .say("criminal/felony", "NO");
        WhyNot whyNot = whyNotStopped(stops(EVERYBODY, ANOTHER_IS_A_FELON), three, 0);

        assertThat(whyNot.unmet().en()).isEqualTo("asToSomebodyElse criminal.felony = YES");
        assertThat(whyNot.pointer()).isEmpty();
    }

    @Test
    void whyNotTellsThatNobodyElseHasACategory() {
        WhyNot whyNot = whyNotStopped(stopsWhoIsWithAFelon(), motherOfAFelon(), 1);

        assertThat(whyNot.pointer()).isEmpty();
        assertThat(whyNot.value()).isEqualTo("NO");
        assertThat(whyNot.through()).as("the person's own category").isEmpty();
        assertThat(whyNot.unmet().en()).startsWith("asToSomebodyElse ");
    }

    @Test
    void onePersonMayHaveTwoNames() {
        Determination answer = stops(
                        EVERYBODY,
                        "Criminal( felony == Answer.YES, person == $person, $felon : person )",
                        "not Tie( to == $felon, kind == TieKind.CHILD_OF )")
                .decide(motherOfAFelon());

        assertThat(outcomes(answer)).containsExactly(RETURNABLE, BLOCKED);
    }

    @Test
    void somebodyWhoIsNotThereIsComparedToo() {
        TinyRulebook alone = stops(
                "$person : Person( $state : nationality, $id : id )", "not Person( id != $id, nationality == $state )");

        assertThat(alone.decide(TinyRulebook.onePerson()).outcome()).isEqualTo(BLOCKED);
        assertThat(outcomes(alone.decide(motherOfAFelon()))).containsExactly(RETURNABLE, RETURNABLE);
    }

    /** What only looks alike is asked twice. */
    @Test
    void aValueWithACommaIsNotTwoValues() {
        int slot = Slots.of(Vocabulary.properties(Person.class).get("nationality"));
        Engine engine = new Engine(Map.of(
                "two", sought(new Ask.OneOf(slot, Set.of("MEX", "GTM"), true)),
                "one", sought(new Ask.OneOf(slot, Set.of("GTM, MEX"), true)),
                "again", sought(new Ask.OneOf(slot, new TreeSet<>(Set.of("MEX", "GTM")), true))));
        Set<String> met = new TreeSet<>();

        engine.each(
                TinyRulebook.onePerson().facts(TheRulebook.rulebook()), List.of(), 3, (name, match) -> met.add(name));

        assertThat(met).containsExactly("again", "two");
    }

    private static Sought sought(Ask ask) {
        return new Sought(List.of(new Sought.Pattern("0", false, false, List.of(ask))), Map.of());
    }

    /** No clause of the carried rulebook compares what nothing is bound to, in any year. */
    @Test
    void everyYearCanBeSought() {
        Reasoner reasoner = new Reasoner(TheRulebook.rulebook());

        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            reasoner.prepare(year);
        }
    }
}

package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.BLOCKED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.TinyRulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Person;

/** Conditions that compare one fact with another, wherever in a rule the other one stands. */
class WhatIsSoughtTest {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2040;

    private static Determination decide(Sketch sketch, String... conditions) {
        return TinyRulebook.plain()
                .rule("base-law/stop", "BARS", "", conditions)
                .decide(sketch);
    }

    private static Sketch motherOfAFelon() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("criminal/felony", "YES");
        return sketch;
    }

    @Test
    void aPersonIsComparedWithTheirCustody() {
        String[] same = {"Custody( $state : country )", "$person : Person( nationality == $state )"};
        String[] other = {"Custody( $state : country )", "$person : Person( nationality != $state )"};

        assertThat(decide(TinyRulebook.onePerson(), same).outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(TinyRulebook.onePerson(), other).outcome()).isEqualTo(BLOCKED);
    }

    @Test
    void whatIsComparedMayStandBelow() {
        String[] same = {"$person : Person( $state : nationality )", "Custody( country == $state )"};
        String[] other = {"$person : Person( $state : nationality )", "Custody( country != $state )"};

        assertThat(decide(TinyRulebook.onePerson(), same).outcome()).isEqualTo(RETURNABLE);
        assertThat(decide(TinyRulebook.onePerson(), other).outcome()).isEqualTo(BLOCKED);
    }

    @Test
    void aRuleMayBeginWithAFactOfSomebodyElse() {
        Determination answer = decide(
                motherOfAFelon(),
                "Criminal( felony == Answer.YES, $child : person )",
                "Tie( to == $child, $person : of )");

        assertThat(answer.persons()).extracting(Determination.OfPerson::outcome).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void anAnswerNobodyGaveLeavesItOpenWhoeverItIsAbout() {
        Sketch sketch = motherOfAFelon();
        sketch.persons.get(1).unsay("criminal/felony");
        Determination answer = decide(
                sketch, "Criminal( felony == Answer.YES, $child : person )", "Tie( to == $child, $person : of )");

        assertThat(answer.persons().get(0).needs())
                .anySatisfy(need -> assertThat(need.pointer()).contains("/persons/1/criminal/felony"));
    }

    @Test
    void somebodyElseIsNotThePersonThemselves() {
        Determination answer =
                decide(motherOfAFelon(), "$person : Person( )", "Criminal( felony == Answer.YES, person != $person )");

        assertThat(answer.persons()).extracting(Determination.OfPerson::outcome).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void somebodyElseMayStandBesideThePersonsOwnFacts() {
        Determination answer = decide(
                motherOfAFelon(),
                "Criminal( felony == Answer.NO, $person : person )",
                "Criminal( felony == Answer.YES, person != $person )");

        assertThat(answer.persons()).extracting(Determination.OfPerson::outcome).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void theCategoryOfSomebodyElseIsNotThePersonsOwn() {
        Determination answer = TinyRulebook.plain()
                .rule(
                        "base-law/felon",
                        "COUNTS_AS",
                        "@as( FELON )",
                        "Criminal( felony == Answer.YES, $person : person )")
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "$person : Person( )",
                        "Finding( as == Category.FELON, person != $person )")
                .decide(motherOfAFelon());

        assertThat(answer.persons()).extracting(Determination.OfPerson::outcome).containsExactly(BLOCKED, RETURNABLE);
    }

    @Test
    void whyNotTellsTheAnswerOfSomebodyElse() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "$person : Person( )",
                        "Criminal( felony == Answer.YES, person != $person )")
                .reasoner();
        CaseFacts told = TinyRulebook.motherAndSon().told(reasoner.rulebook());

        assertThat(new Explainer(reasoner).whyNot(told).get(0).whyNot())
                .filteredOn(whyNot -> whyNot.clause().equals("base-law/stop"))
                .singleElement()
                .satisfies(whyNot -> {
                    assertThat(whyNot.pointer()).contains("/persons/1/criminal/felony");
                    assertThat(whyNot.value()).isEqualTo("NO");
                });
    }

    @Test
    void whyNotTellsThatNobodyElseHasACategory() {
        Reasoner reasoner = TinyRulebook.plain()
                .rule(
                        "base-law/felon",
                        "COUNTS_AS",
                        "@as( FELON )",
                        "Criminal( felony == Answer.YES, $person : person )")
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "$person : Person( )",
                        "Finding( as == Category.FELON, person != $person )")
                .reasoner();
        CaseFacts told = motherOfAFelon().told(reasoner.rulebook());

        assertThat(new Explainer(reasoner).whyNot(told).get(1).whyNot())
                .filteredOn(whyNot -> whyNot.clause().equals("base-law/stop"))
                .singleElement()
                .satisfies(whyNot -> {
                    assertThat(whyNot.pointer()).isEmpty();
                    assertThat(whyNot.value()).isEqualTo("NO");
                    assertThat(whyNot.through()).as("the person's own category").isEmpty();
                });
    }

    @Test
    void onePersonMayHaveTwoNames() {
        Determination answer = decide(
                motherOfAFelon(),
                "$person : Person( )",
                "Criminal( felony == Answer.YES, person == $person, $felon : person )",
                "not Tie( to == $felon, kind == TieKind.CHILD_OF )");

        assertThat(answer.persons()).extracting(Determination.OfPerson::outcome).containsExactly(RETURNABLE, BLOCKED);
    }

    @Test
    void somebodyWhoIsNotThereIsComparedToo() {
        String[] alone = {
            "$person : Person( $state : nationality, $id : id )", "not Person( id != $id, nationality == $state )"
        };

        assertThat(decide(TinyRulebook.onePerson(), alone).outcome()).isEqualTo(BLOCKED);
        assertThat(decide(motherOfAFelon(), alone).persons())
                .extracting(Determination.OfPerson::outcome)
                .containsExactly(RETURNABLE, RETURNABLE);
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

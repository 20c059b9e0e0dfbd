package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Outcome.BLOCKED;
import static org.repatriation.vocabulary.Outcome.DIVERTED;
import static org.repatriation.vocabulary.Outcome.NOT_COVERED;
import static org.repatriation.vocabulary.Outcome.PENDING;
import static org.repatriation.vocabulary.Outcome.REFERRED;
import static org.repatriation.vocabulary.Outcome.RETURNABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.repatriation.Sketch;
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Determination.Handling;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.reasoning.Determination.Prohibition;
import org.repatriation.vocabulary.TieKind;

/** Persons of one case are decided together: nobody is dropped to let others go. */
class TravellingTogetherTest {
    private static final String EVERYBODY = "$person : Person( )";
    private static final String FELON = "Criminal( felony == Answer.YES, $person : person )";

    private static TinyRulebook families() {
        return TinyRulebook.plain()
                .rule(
                        "base-law/together",
                        "KEEPS_TOGETHER",
                        "@with( FAMILY )",
                        "Tie( kind in ( TieKind.CHILD_OF, TieKind.PARENT_OF ), $person : of )")
                .rule("base-law/stop", "BARS", "", FELON);
    }

    @Test
    void aFamilyIsHandedOverTogether() {
        Determination answer = families().decide(TinyRulebook.motherAndSon());

        assertThat(answer.outcome()).isEqualTo(RETURNABLE);
        assertThat(answer.persons()).allSatisfy(person -> {
            assertThat(person.handling()).containsExactly(new Handling("family-together", "base-law/together"));
            assertThat(person.prohibitions()).isEmpty();
        });
    }

    @Test
    void whenOneIsStoppedTheOthersAreNotSeparatedFromThem() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("criminal/felony", "YES");
        Determination answer = families().decide(sketch);

        assertThat(answer.outcome()).isEqualTo(BLOCKED);
        assertThat(answer.handover()).isEmpty();
        assertThat(answer.persons()).extracting(OfPerson::outcome).containsExactly(RETURNABLE, BLOCKED);
        assertThat(answer.persons().get(0).prohibitions())
                .containsExactly(new Prohibition("separate-family", "base-law/together"));
        assertThat(answer.persons().get(1).prohibitions()).isEmpty();
    }

    @Test
    void whenOneIsReferredNobodyLeaves() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).unsay("criminal/felony");
        Determination answer = families().decide(sketch);

        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(answer.handover()).isEmpty();
        assertThat(answer.persons().get(0).prohibitions())
                .extracting(Prohibition::act)
                .containsExactly("separate-family");
    }

    @Test
    void withoutSuchAClauseNothingIsForbiddenAndStillNobodyLeaves() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("criminal/felony", "YES");
        Determination answer =
                TinyRulebook.plain().rule("base-law/stop", "BARS", "", FELON).decide(sketch);

        assertThat(answer.handover()).isEmpty();
        assertThat(answer.persons().get(0).prohibitions()).isEmpty();
    }

    @Test
    void aStepOfOneHoldsAll() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("criminal/felony", "YES");
        Determination answer = TinyRulebook.plain()
                .rule("base-law/step", "REQUIRES", "@step( \"medical-certificate\" )", FELON)
                .decide(sketch);

        assertThat(answer.outcome()).isEqualTo(PENDING);
        assertThat(answer.handover()).isPresent();
        assertThat(answer.persons().get(1).steps()).hasSize(1);
    }

    @Test
    void differentReceivingStatesAreReferred() {
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("nationality", "GTM");
        Determination answer = TinyRulebook.plain().decide(sketch);

        assertThat(answer.outcome()).isEqualTo(REFERRED);
        assertThat(answer.handover()).isEmpty();
        assertThat(answer.persons().get(0).needs()).isNotEmpty();
    }

    @Test
    void someoneWhoIsCoveredBesideSomeoneWhoIsNotIsReferred() {
        TinyRulebook tiny = TinyRulebook.bare()
                .rule("base-law/cover", "COVERS", "@mode( LAND )", "Criminal( felony == Answer.NO, $person : person )")
                .rule("base-law/open", "OPENS", "", EVERYBODY, "$port : Port( id == \"harbour\" )");
        Sketch one = TinyRulebook.motherAndSon();
        one.persons.get(1).say("criminal/felony", "YES");
        Sketch both = one.copy();
        both.persons.get(0).say("criminal/felony", "YES");

        assertThat(tiny.decide(TinyRulebook.motherAndSon()).outcome()).isEqualTo(RETURNABLE);
        assertThat(tiny.decide(one).outcome()).isEqualTo(REFERRED);
        assertThat(tiny.decide(both).outcome()).isEqualTo(NOT_COVERED);
    }

    @Test
    void aStopGoesBeforeWhatCannotBeDecidedTogether() {
        TinyRulebook tiny = TinyRulebook.plain().rule("base-law/turn", "DIVERTS", "@to( \"comar\" )", FELON);
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(0).say("criminal/felony", "YES");
        sketch.persons.get(1).say("nationality", "GTM");

        assertThat(tiny.decide(sketch).outcome()).isEqualTo(DIVERTED);
    }

    @Test
    void aPortMustBeOpenToEverybodyOfTheCase() {
        TinyRulebook tiny = TinyRulebook.plain()
                .port("quay", "10:00-22:00")
                .rule(
                        "base-law/adults",
                        "OPENS",
                        "",
                        "$person : Person( under18 == Answer.NO )",
                        "$port : Port( id == \"quay\" )")
                .rule("base-law/prefer", "PREFERS", "", EVERYBODY, "$port : Port( id == \"quay\" )");
        Sketch alone = TinyRulebook.motherAndSon();
        alone.persons.remove(1);
        alone.relations.clear();

        assertThat(tiny.decide(alone).handover().map(Handover::port)).contains("quay");
        assertThat(tiny.decide(TinyRulebook.motherAndSon()).handover().map(Handover::port))
                .contains("harbour");
        assertThat(tiny.decide(TinyRulebook.motherAndSon()).excludedPorts())
                .extracting(Determination.ExcludedPort::port)
                .containsExactly("quay");
    }

    @Test
    void theLimitOfOneBindsAll() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/child",
                        "LIMITS",
                        "@hours( \"15:00-18:00\" )",
                        "$person : Person( under18 == Answer.YES )");
        Determination answer = tiny.decide(TinyRulebook.motherAndSon());

        assertThat(answer.handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(15);
        assertThat(answer.handover().flatMap(Handover::notEarlierBecause)).contains("base-law/child");
    }

    @Test
    void theHoursOfEveryGroupOfTheCaseBind() {
        String hours = TinyRulebook.portText(
                        "harbour", "none", "08:00-22:00", "{ mx: America/Matamoros, us: America/Chicago }")
                .replace("specialNeeds: \"08:00-22:00\"", "specialNeeds: \"16:00-18:00\"");
        TinyRulebook tiny = TinyRulebook.plain().file("ports/harbour.yaml", hours);
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).say("health/ill", "YES");

        assertThat(tiny.decide(TinyRulebook.motherAndSon())
                        .handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(12);
        assertThat(tiny.decide(sketch)
                        .handover()
                        .flatMap(Handover::earliest)
                        .orElseThrow()
                        .opens()
                        .getHour())
                .isEqualTo(16);
    }

    /** Two children of one mother: what is unanswered about either is asked. */
    @Test
    void whatARuleAsksAboutEachOfSeveralOthersIsAskedAboutAllOfThem() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/care",
                        "PROVIDES",
                        "@measure( \"interpreter\" ) @on( RETURN )",
                        "Tie( $person : of, kind == TieKind.PARENT_OF, $child : to )",
                        "Health( ill == Answer.YES, person == $child )");
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.person("p3")
                .say("nationality", "MEX")
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", 8);
        sketch.tie("p1", TieKind.PARENT_OF, "p3", true);
        Determination answer = tiny.decide(sketch);

        assertThat(answer.persons().get(0).asks().stream().flatMap(ask -> ask.pointer().stream()))
                .containsExactly("/persons/1/health/ill", "/persons/2/health/ill");
    }

    @Test
    void whatMustBeKnownAboutEachOfSeveralOthersIsNeededForAllOfThem() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule(
                        "base-law/stop",
                        "BARS",
                        "",
                        "Tie( $person : of, kind == TieKind.PARENT_OF, $child : to )",
                        "Criminal( felony == Answer.YES, person == $child )");
        Sketch sketch = TinyRulebook.motherAndSon();
        sketch.persons.get(1).unsay("criminal/felony");
        sketch.person("p3")
                .say("nationality", "MEX")
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", 8);
        sketch.tie("p1", TieKind.PARENT_OF, "p3", true);

        assertThat(tiny.decide(sketch).persons().get(0).needs().stream().flatMap(need -> need.pointer().stream()))
                .containsExactly("/persons/1/criminal/felony", "/persons/2/criminal/felony");
    }

    /** Whoever has the category may be named before the tie or in it. */
    @Test
    void aCategoryOfAnotherPersonIsThatPersonsAlone() {
        String category = "Finding( as == Category.FELON, $other : person )";
        String sameCategory = "Finding( as == Category.FELON, person == $other )";
        for (List<String> when : List.of(
                List.of(category, "Tie( $person : of, kind == TieKind.CHILD_OF, to == $other )"),
                List.of("Tie( $person : of, kind == TieKind.CHILD_OF, $other : to )", sameCategory))) {
            TinyRulebook tiny = TinyRulebook.plain()
                    .rule("base-law/felon", "COUNTS_AS", "@as( FELON )", FELON)
                    .rule("base-law/stop", "BARS", "", when.get(0), when.get(1));
            Sketch sketch = TinyRulebook.motherAndSon();
            assertThat(tiny.decide(sketch).outcome()).isEqualTo(RETURNABLE);
            sketch.persons.get(1).say("criminal/felony", "YES");
            assertThat(tiny.decide(sketch).outcome()).isEqualTo(RETURNABLE);
            sketch.persons.get(1).say("criminal/felony", "NO");
            sketch.persons.get(0).unsay("criminal/felony");
            assertThat(tiny.decide(sketch).persons().get(1).needs().stream().flatMap(need -> need.pointer().stream()))
                    .containsExactly("/persons/0/criminal/felony");
            sketch.persons.get(0).say("criminal/felony", "YES");
            assertThat(tiny.decide(sketch).persons())
                    .extracting(OfPerson::outcome)
                    .containsExactly(RETURNABLE, BLOCKED);
        }
    }

    @Test
    void eachPersonKeepsTheOrderOfTheCase() {
        Sketch sketch = TinyRulebook.motherAndSon();
        assertThat(TinyRulebook.plain().decide(sketch).persons())
                .extracting(OfPerson::id)
                .isEqualTo(List.of("p1", "p2"));
    }
}

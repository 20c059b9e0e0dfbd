package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.vocabulary.Answer.NO;
import static org.repatriation.vocabulary.Answer.UNKNOWN;
import static org.repatriation.vocabulary.Answer.YES;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.ChildScreening;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.NationalityEvidence;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Protection;
import org.repatriation.vocabulary.Stay;
import org.repatriation.vocabulary.Tie;
import org.repatriation.vocabulary.TieKind;

/** What is worked out of what a caller says. */
class CaseFactsTest {
    private static final OffsetDateTime READY = OffsetDateTime.parse("2020-03-10T10:00:00-05:00");

    private static Sketch sketch() {
        return new Sketch("USA", READY).say("place", "laredo");
    }

    private static Case facts(Sketch sketch) {
        return sketch.facts(TheRulebook.rulebook());
    }

    private static Person person(Sketch sketch) {
        return facts(sketch).members().get(0).person();
    }

    private static <F extends Fact> F fact(Sketch sketch, Class<F> type) {
        return facts(sketch).members().get(0).facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "born {0}, ready {1}: under eighteen {2}")
    @CsvSource({
        "2002-03-10, 2020-03-10T00:00:00-05:00, NO",
        "2002-03-11, 2020-03-10T23:59:00-05:00, YES",
        "2002-03-11, 2020-03-11T00:00:00-05:00, NO",
        "2004-02-29, 2022-02-28T23:59:00-06:00, YES",
        "2004-02-29, 2022-03-01T00:00:00-06:00, NO",
        "2000-02-29, 2018-02-28T12:00:00-06:00, YES",
        "2000-02-29, 2020-02-29T12:00:00-06:00, NO",
        "2002-03-11, 2020-03-11T04:30:00Z, NO",
        "2002-03-11, 2020-03-10T23:30:00-05:00, YES"
    })
    void ageIsTakenOnTheLocalDateOfReadiness(LocalDate born, OffsetDateTime ready, Answer under18) {
        Sketch sketch = new Sketch("USA", ready);
        sketch.person("p1").say("birthDate", born);

        assertThat(person(sketch).under18()).isEqualTo(under18);
    }

    @ParameterizedTest(name = "{0} years")
    @CsvSource({
        "11, YES, YES, YES, YES, NO, NO",
        "12, NO, YES, YES, YES, NO, NO",
        "13, NO, YES, YES, YES, NO, NO",
        "14, NO, NO, YES, YES, NO, NO",
        "17, NO, NO, YES, YES, NO, NO",
        "18, NO, NO, NO, YES, NO, NO",
        "19, NO, NO, NO, YES, NO, NO",
        "20, NO, NO, NO, NO, NO, NO",
        "59, NO, NO, NO, NO, NO, NO",
        "60, NO, NO, NO, NO, YES, NO",
        "61, NO, NO, NO, NO, YES, YES"
    })
    void everyLimitOfAge(
            int age, Answer under12, Answer under14, Answer under18, Answer under20, Answer atLeast60, Answer over60) {
        Sketch given = sketch();
        given.person("p1").say("age", age);
        Sketch born = sketch();
        born.person("p1").say("birthDate", READY.toLocalDate().minusYears(age));

        for (Sketch sketch : List.of(given, born)) {
            Person person = person(sketch);
            assertThat(List.of(
                            person.under12(),
                            person.under14(),
                            person.under18(),
                            person.under20(),
                            person.atLeast60(),
                            person.over60()))
                    .containsExactly(under12, under14, under18, under20, atLeast60, over60);
        }
    }

    @Test
    void withoutAgeEveryLimitIsUnknown() {
        Sketch sketch = sketch();
        sketch.person("p1");
        Person person = person(sketch);

        assertThat(List.of(
                        person.under12(),
                        person.under14(),
                        person.under18(),
                        person.under20(),
                        person.atLeast60(),
                        person.over60()))
                .containsOnly(UNKNOWN);
        assertThat(facts(sketch).journey().withChild()).isEqualTo(UNKNOWN);
    }

    @Test
    void oneChildIsEnoughForAJourneyWithAChild() {
        Sketch sketch = sketch();
        sketch.person("p1").say("age", 30);
        assertThat(facts(sketch).journey().withChild()).isEqualTo(NO);
        sketch.person("p2");
        assertThat(facts(sketch).journey().withChild()).isEqualTo(UNKNOWN);
        sketch.person("p3").say("age", 3);
        assertThat(facts(sketch).journey().withChild()).isEqualTo(YES);
    }

    @ParameterizedTest(name = "held since {0}, met {1}, screened {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-03-09T10:00:00-05:00, -, -, YES",
                "2020-03-08T10:00:00-05:00, -, -, YES",
                "2020-03-08T09:59:00-05:00, -, -, NO",
                "2020-03-09T10:00:00-05:00, 2020-03-08T09:59:00-05:00, -, NO",
                "2020-03-08T09:59:00-05:00, 2020-03-09T10:00:00-05:00, -, NO",
                "2020-03-07T10:00:00-05:00, -, 2020-03-09T10:00:00-05:00, YES",
                "2020-03-07T10:00:00-05:00, -, 2020-03-09T10:01:00-05:00, NO",
                "-, 2020-03-08T10:00:00-05:00, -, YES",
                "-, -, -, UNKNOWN",
                "-, -, 2020-03-09T10:00:00-05:00, UNKNOWN"
            })
    void theScreeningHasFortyEightHoursFromTheEarlierOfEncounterAndCustody(
            OffsetDateTime since, OffsetDateTime met, OffsetDateTime screened, Answer inTime) {
        Sketch sketch = sketch().say("since", since).say("encounteredAt", met);
        sketch.person("p1").say("childScreening/completedAt", screened);

        assertThat(fact(sketch, ChildScreening.class).completedIn48Hours()).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "held since {0}")
    @CsvSource({
        "2020-03-08T22:00:00-05:00, NO, NO",
        "2020-03-08T21:59:59-05:00, YES, NO",
        "2020-03-07T10:00:00-05:00, YES, NO",
        "2020-03-07T09:59:59-05:00, YES, YES"
    })
    void custodyIsLongerThanWhenOneSecondMoreHasPassed(OffsetDateTime since, Answer over36, Answer over72) {
        Case facts = facts(sketch().say("since", since));

        assertThat(facts.custody().over36Hours()).isEqualTo(over36);
        assertThat(facts.custody().over72Hours()).isEqualTo(over72);
    }

    @Test
    void howLongCustodyLastsIsUnknownWhereNobodySaidSinceWhen() {
        assertThat(facts(sketch()).custody().over36Hours()).isEqualTo(UNKNOWN);
        assertThat(facts(sketch()).custody().over72Hours()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "{0} until {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NONE, -, NO",
                "UNKNOWN, -, UNKNOWN",
                "-, -, UNKNOWN",
                "RESIDENT, -, YES",
                "VISITOR_CARD, 2020-03-10, YES",
                "VISITOR_CARD, 2020-03-09, NO",
                "HUMANITARIAN, 2020-03-11, YES",
                "OTHER_LAWFUL, 2019-01-01, NO"
            })
    void aPermitIsLawfulToItsLastDay(String permit, LocalDate until, Answer lawful) {
        Sketch sketch = sketch();
        sketch.person("p1").say("stay/permit", permit).say("stay/validUntil", until);

        assertThat(fact(sketch, Stay.class).lawful()).isEqualTo(lawful);
    }

    @Test
    void aTieStandsInBothDirectionsAndTheBetterEvidenceCounts() {
        Sketch sketch = sketch();
        sketch.person("p1").say("age", 30);
        sketch.person("p2").say("age", 5);
        sketch.tie("p2", TieKind.CHILD_OF, "p1", false).tie("p1", TieKind.PARENT_OF, "p2", true);
        List<Tie> ties = facts(sketch).ties();

        assertThat(ties).hasSize(2);
        assertThat(ties).allSatisfy(tie -> assertThat(tie.shown()).isEqualTo(YES));
        assertThat(ties).anySatisfy(tie -> {
            assertThat(tie.kind()).isEqualTo(TieKind.CHILD_OF);
            assertThat(tie.of().id()).isEqualTo("p2");
            assertThat(tie.to().id()).isEqualTo("p1");
            assertThat(tie.toAdult()).isEqualTo(YES);
        });
        assertThat(ties).anySatisfy(tie -> {
            assertThat(tie.kind()).isEqualTo(TieKind.PARENT_OF);
            assertThat(tie.toAdult()).isEqualTo(NO);
        });
    }

    @Test
    void aTieThatRestsOnStatementsIsNotShownUntilItIsConfirmed() {
        Sketch sketch = sketch();
        sketch.person("p1").say("age", 30);
        sketch.person("p2").say("age", 5);
        sketch.tie("p2", TieKind.CHILD_OF, "p1", false);

        assertThat(facts(sketch).ties()).extracting(Tie::shown).containsOnly(NO);
        sketch.person("p1").done("confirm-relationship");
        assertThat(facts(sketch).ties()).extracting(Tie::shown).containsOnly(YES);
    }

    @Test
    void everyKindOfTieReversedTwiceIsItself() {
        for (TieKind kind : TieKind.values()) {
            assertThat(kind.reversed().reversed()).isEqualTo(kind);
        }
    }

    @Test
    void whoeverSaysNothingOfTheNationalityClaimsNothing() {
        Sketch sketch = sketch();
        sketch.person("p1");

        assertThat(person(sketch).nationality()).isEqualTo("UNKNOWN");
        assertThat(person(sketch).nationalityEvidence()).isEqualTo(NationalityEvidence.CLAIM);
        assertThat(person(sketch).nationalOfCustodyState()).isEqualTo(UNKNOWN);
    }

    @Test
    void aNationalOfTheStateOfCustodyIsKnownAsSuch() {
        Sketch sketch = sketch();
        sketch.person("p1").say("nationality", "USA");
        sketch.person("p2").say("nationality", "MEX");

        assertThat(facts(sketch).members())
                .extracting(member -> member.person().nationalOfCustodyState())
                .containsExactly(YES, NO);
    }

    @Test
    void nothingIsEverNull() {
        Sketch sketch = sketch();
        sketch.person("p1");
        Case facts = facts(sketch);

        assertThat(facts.members().get(0).facts()).allSatisfy(one -> {
            for (var component : one.getClass().getRecordComponents()) {
                assertThat(component.getAccessor().invoke(one))
                        .as(one.getClass().getSimpleName() + "." + component.getName())
                        .isNotNull();
            }
        });
        assertThat(fact(sketch, Protection.class).fearOfReturn()).isEqualTo(UNKNOWN);
        assertThat(facts.custody().region()).isEqualTo("laredo");
        assertThat(facts.asOf()).isEqualTo("2020-03-10");
    }

    @Test
    void theLawOfAnotherDayMayBeAskedFor() {
        Sketch sketch = sketch().say("asOf", LocalDate.of(2009, 1, 1));
        sketch.person("p1").say("birthDate", LocalDate.of(2000, 1, 1));

        assertThat(facts(sketch).asOf()).isEqualTo("2009-01-01");
        assertThat(person(sketch).under18()).isEqualTo(NO);
    }

    @Test
    void pointersFollowTheOrderOfThePersons() {
        Sketch sketch = sketch();
        sketch.person("b");
        sketch.person("a");

        assertThat(facts(sketch).members())
                .extracting(member -> member.person().pointer())
                .containsExactly("/persons/0", "/persons/1");
    }
}

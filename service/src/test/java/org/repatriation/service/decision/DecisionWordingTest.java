package org.repatriation.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.repatriation.reasoning.Determination;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.service.api.model.Act;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.ReferralTo;
import org.repatriation.service.api.model.StepCode;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.CountedFrom;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Outcome;

class DecisionWordingTest {
    private static final Because WHY = new Because("the reason", "la razón");
    private static final OffsetDateTime OPENS = OffsetDateTime.parse("2020-03-10T08:00:00-05:00");
    private static final OffsetDateTime CLOSES = OffsetDateTime.parse("2020-03-10T22:00:00-05:00");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T12:00:00Z");
    private static final Rulebook RULEBOOK = Rulebook.carried();
    private static final Determination.ExcludedPort EXCLUDED =
            new Determination.ExcludedPort("nogales", "lar-2016/nogales", WHY);

    @Test
    void everything_that_was_determined_is_written_down() {
        Decision decision = write("", Optional.of(handover()), List.of(EXCLUDED));

        assertThat(decision.caseReference()).isEqualTo("A-17");
        assertThat(decision.asOf()).isEqualTo("2020-03-10");
        assertThat(decision.study()).isFalse();
        assertThat(decision.rulebook().id()).isEqualTo(RULEBOOK.id());
        assertThat(decision.advisory()).isEqualTo("A person confirms this decision before anyone acts on it.");
        PersonDecision person = decision.persons().get(0);
        assertThat(person.toString())
                .contains(
                        "CategoryGiven[category=CHILD, clause=a/1]",
                        "StandingFinding[clause=a/2, effect=LIMITS, port=nogales, because=Because[en=the reason,"
                                + " es=la razón],"
                                + " met=[MetValue[fact=person.under18, pointer=/persons/0/birthDate, value=YES]],"
                                + " evidence=PRESS, source=somewhere]",
                        "OverriddenFinding[clause=a/3, effect=NOTIFIES, by=a/4]",
                        "SetAside[clause=a/5, effect=COVERS, evidence=INFERENCE]",
                        "Need[pointer=/persons/0/sex, gap=null, clause=a/6",
                        "Need[pointer=null, gap=the text, clause=a/7",
                        "Step[step=confirm-hours, clause=ports/nogales, field=null, whom=Because[en=the reason,"
                                + " es=la razón], by=2020-03-11",
                        "Referral[to=comar, clause=a/8]",
                        "HandlingMeasure[measure=daylight, clause=a/9]",
                        "Notice[whom=consulate, when=BY, by=2020-03-10T08:00-05:00, clause=a/10]",
                        "Prohibition[act=separate-family, clause=a/11]",
                        "Clock[deadline=2020-03-10T22:00-05:00, countedFrom=ENCOUNTER, afterwards=released,"
                                + " beforeHandover=null, clause=a/12]",
                        "whyNot=null");
        assertThat(decision.handover().toString())
                .contains(
                        "port=nuevo-laredo, instrument=lar-2016, alsoCoveredBy=[mou-2004], mode=LAND, receivedAt=null",
                        "HandoverWindow[opens=2020-03-10T08:00-05:00, closes=2020-03-10T22:00-05:00, certainty=OPEN]",
                        "notEarlierBecause=ports/nuevo-laredo",
                        "Departure[place=tapachula, on=2020-03-09]",
                        "Alternative[port=reynosa",
                        "certainty=UNKNOWN",
                        "ExcludedPort[port=nogales, clause=lar-2016/nogales");
        assertThat(decision.excludedPorts()).isNull();
    }

    @Test
    void without_a_handover_the_excluded_ports_stand_beside_it() {
        Decision decision = write("", Optional.empty(), List.of(EXCLUDED));

        assertThat(decision.handover()).isNull();
        assertThat(decision.excludedPorts()).extracting(port -> port.port()).containsExactly("nogales");
    }

    @Test
    void a_study_says_that_it_is_no_basis_for_a_return() {
        Decision decision = write("\"study\": true, ", Optional.empty(), List.of());

        assertThat(decision.study()).isTrue();
        assertThat(decision.advisory())
                .isEqualTo(
                        "A person confirms this decision before anyone acts on it. The case was posted as a study; this"
                                + " answer is no basis for a return.");
    }

    @Test
    void the_contract_has_a_word_for_everything_that_can_be_determined() {
        assertThat(names(EnumSet.allOf(Category.class)))
                .isEqualTo(names(List.of(org.repatriation.service.api.model.Category.values())));
        assertThat(names(EnumSet.allOf(Effect.class)))
                .containsExactlyInAnyOrderElementsOf(
                        names(List.of(org.repatriation.service.api.model.Effect.values())));
        assertThat(names(EnumSet.allOf(Outcome.class)))
                .containsExactlyInAnyOrderElementsOf(
                        names(List.of(org.repatriation.service.api.model.Outcome.values())));
        assertThat(names(EnumSet.allOf(Evidence.class)))
                .isEqualTo(names(List.of(org.repatriation.service.api.model.Evidence.values())));
        assertThat(names(EnumSet.allOf(CountedFrom.class)))
                .isEqualTo(names(List.of(org.repatriation.service.api.model.CountedFrom.values())));
        assertThat(names(EnumSet.allOf(Mode.class)))
                .isEqualTo(names(List.of(org.repatriation.service.api.model.Mode.values())));
        assertThat(Vocabulary.STEPS).containsExactlyInAnyOrderElementsOf(names(List.of(StepCode.values())));
        assertThat(Vocabulary.ACTS).containsExactlyInAnyOrderElementsOf(names(List.of(Act.values())));
        assertThat(Vocabulary.REFERRALS).containsExactlyInAnyOrderElementsOf(names(List.of(ReferralTo.values())));
    }

    private static List<String> names(Iterable<? extends Enum<?>> words) {
        return Stream.of(words)
                .flatMap(all -> {
                    Stream.Builder<String> names = Stream.builder();
                    all.forEach(word -> names.add(word.toString()));
                    return names.build();
                })
                .toList();
    }

    private static Decision write(
            String study, Optional<Determination.Handover> handover, List<Determination.ExcludedPort> excluded) {
        CaseIntake intake = new CaseIntake(RULEBOOK);
        String body = "{" + study + "\"caseReference\": \"A-17\", \"readyAt\": \"2020-03-10T07:30:00-05:00\","
                + " \"custody\": {\"country\": \"USA\"}, \"persons\": [{\"id\": \"p1\"}]}";
        try {
            CaseRequest request = intake.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            Determination determined = new Determination(
                    handover.isPresent() ? Outcome.PENDING : Outcome.BLOCKED,
                    Optional.of(Evidence.PRESS),
                    List.of(person()),
                    handover,
                    excluded);
            return new DecisionWording(RULEBOOK).write(request, intake.facts(request), determined, "id", NOW);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Determination.Handover handover() {
        return new Determination.Handover(
                "nuevo-laredo",
                "lar-2016",
                List.of("mou-2004"),
                Mode.LAND,
                Optional.of(new Determination.Window(OPENS, CLOSES, Determination.Certainty.OPEN)),
                Optional.of("ports/nuevo-laredo"),
                Optional.of(new Determination.Departure("tapachula", Optional.of(LocalDate.parse("2020-03-09")))),
                List.of(new Determination.Alternative("reynosa", OPENS, CLOSES, Determination.Certainty.UNKNOWN)));
    }

    private static Determination.OfPerson person() {
        return new Determination.OfPerson(
                "p1",
                Outcome.PENDING,
                List.of(new Determination.CategoryGiven(Category.CHILD, "a/1")),
                List.of(new Determination.Standing(
                        "a/2",
                        Effect.LIMITS,
                        Optional.of("nogales"),
                        WHY,
                        List.of(new Determination.Met("person.under18", "/persons/0/birthDate", "YES")),
                        Evidence.PRESS,
                        "somewhere")),
                List.of(new Determination.Overridden("a/3", Effect.NOTIFIES, "a/4")),
                List.of(
                        new Determination.Need(Optional.of("/persons/0/sex"), Optional.empty(), "a/6", WHY),
                        new Determination.Need(Optional.empty(), Optional.of("the text"), "a/7", WHY)),
                List.of(),
                List.of(new Determination.Step(
                        "confirm-hours",
                        "ports/nogales",
                        Optional.empty(),
                        Optional.of(WHY),
                        Optional.of(LocalDate.parse("2020-03-11")),
                        WHY)),
                List.of(new Determination.Referral("comar", "a/8")),
                List.of(new Determination.Handling("daylight", "a/9")),
                List.of(new Determination.Notice("consulate", "BY", Optional.of(OPENS), "a/10")),
                List.of(new Determination.Prohibition("separate-family", "a/11")),
                List.of(new Determination.Clock(CLOSES, CountedFrom.ENCOUNTER, "released", Optional.empty(), "a/12")),
                List.of(new Determination.SetAside("a/5", Effect.COVERS, Evidence.INFERENCE)));
    }
}

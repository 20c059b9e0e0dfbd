package org.repatriation.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.repatriation.reasoning.Case;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.intake.Shape.OfObject;
import org.repatriation.service.intake.Shape.OfWord;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Tie;
import org.repatriation.vocabulary.TieKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that a request says is lost on its way to the rules. */
class FactsTest {
    private static final CaseIntake INTAKE = new CaseIntake(Rulebook.carried());
    private static final OfObject PERSON =
            (OfObject) ((Shape.OfList) new Contract().request().properties().get("persons")).entry();

    /** What rules do not read as it was said, but worked out: ages, elapsed times, ties, steps. */
    private static final Set<String> WORKED_OUT = Set.of(
            "/id",
            "/birthDate",
            "/age",
            "/nationality",
            "/relations",
            "/stepsDone",
            "protection/asylumSince",
            "stay/validUntil",
            "childScreening/completedAt");

    @Test
    void every_word_that_a_person_can_have_reaches_the_rules() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String[] place : places()) {
            OfWord words = (OfWord) shape(place);
            for (String word : words.words()) {
                Object fact = fact(place, word);
                if (fact == null || !fact.toString().equals(word)) {
                    lost.add(String.join("/", place) + " " + word);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void every_fact_that_rules_may_read_of_a_person_can_be_said() {
        Set<String> said = new TreeSet<>();
        places().forEach(place -> said.add(String.join("/", place)));
        Set<String> worked = Set.of("stay/lawful", "childScreening/completedIn48Hours");
        List<String> unsaid = new ArrayList<>();
        for (Fact fact : facts("{}").members().get(0).facts()) {
            String group = fact instanceof Person ? "" : fact.pointer().substring("/persons/0/".length());
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                String name = group + "/" + component.getName();
                if (component.getType().isEnum()
                        && !said.contains(name)
                        && !worked.contains(name)
                        && !component.getName().matches("(under|over|atLeast)\\d+|nationalOfCustodyState")) {
                    unsaid.add(name);
                }
            }
        }

        assertThat(unsaid).isEmpty();
    }

    @Test
    void what_is_not_said_is_unknown() {
        Case facts = facts("{}");

        assertThat(facts.members().get(0).facts())
                .allSatisfy(fact -> assertThat(fact.toString()).doesNotContain("=YES", "=NO,"));
        assertThat(facts.minimumEvidence()).isEqualTo(Evidence.INFERENCE);
    }

    @Test
    void the_case_itself_arrives() throws IOException {
        Case facts = INTAKE.facts(INTAKE.read(INTAKE.example()));

        assertThat(facts.readyAt()).hasToString("2020-03-10T12:30:00Z");
        assertThat(facts.heldSince()).hasValueSatisfying(at -> assertThat(at).hasToString("2020-03-10T03:10:00Z"));
        assertThat(facts.proposedPort()).contains("nuevo-laredo");
        assertThat(facts.custody().toString())
                .contains("country=USA", "authority=USBP", "place=laredo", "setting=RIVER");
        assertThat(facts.members())
                .extracting(member -> member.person().under18())
                .containsExactly(Answer.NO, Answer.YES);
        assertThat(facts.ties())
                .extracting(tie -> tie.of().id(), Tie::kind, tie -> tie.to().id(), Tie::shown)
                .containsExactlyInAnyOrder(
                        tuple("p1", TieKind.PARENT_OF, "p2", Answer.YES),
                        tuple("p2", TieKind.CHILD_OF, "p1", Answer.YES));
    }

    @Test
    void a_tie_that_is_only_said_is_not_shown() {
        for (String evidence : List.of("STATEMENT", "UNKNOWN")) {
            Case facts = facts(
                    "{\"relations\": [{\"to\": \"p2\", \"kind\": \"WARD_OF\", \"evidence\": \"" + evidence + "\"}]}");

            assertThat(facts.ties()).allSatisfy(tie -> assertThat(tie.shown()).isEqualTo(Answer.NO));
        }
    }

    @Test
    void confirmed_hours_and_steps_arrive() {
        Case facts = facts("{\"stepsDone\": [\"reflection\", \"medical-clearance\"]}");

        assertThat(facts.members().get(0).stepsDone()).containsExactlyInAnyOrder("reflection", "medical-clearance");
        assertThat(facts.confirmedHours())
                .singleElement()
                .isEqualTo(new Case.ConfirmedHours(
                        "reynosa",
                        "specialNeeds",
                        Instant.parse("2020-03-10T14:00:00Z"),
                        Instant.parse("2020-03-10T20:00:00Z"),
                        "INM Reynosa"));
    }

    private static List<String[]> places() {
        return PERSON.properties().entrySet().stream()
                .flatMap(property -> property.getValue() instanceof OfObject group
                        ? group.properties().keySet().stream().map(name -> new String[] {property.getKey(), name})
                        : Stream.<String[]>of(new String[] {"", property.getKey()}))
                .filter(place -> !WORKED_OUT.contains(String.join("/", place)))
                .toList();
    }

    private static Shape shape(String[] place) {
        return place[0].isEmpty()
                ? PERSON.properties().get(place[1])
                : ((OfObject) PERSON.properties().get(place[0])).properties().get(place[1]);
    }

    private static Object fact(String[] place, String word) throws IOException {
        String said = place[0].isEmpty()
                ? "{\"" + place[1] + "\": \"" + word + "\"}"
                : "{\"" + place[0] + "\": {\"" + place[1] + "\": \"" + word + "\"}}";
        for (Fact fact : facts(said).members().get(0).facts()) {
            boolean here =
                    place[0].isEmpty() ? fact instanceof Person : fact.pointer().endsWith("/" + place[0]);
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                if (here && component.getName().equals(place[1])) {
                    try {
                        return component.getAccessor().invoke(fact);
                    } catch (ReflectiveOperationException impossible) {
                        throw new AssertionError(impossible);
                    }
                }
            }
        }
        return null;
    }

    private static Case facts(String person) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode root = json.createObjectNode().put("readyAt", "2020-03-10T07:30:00-05:00");
        root.putObject("custody").put("country", "USA");
        root.putArray("confirmedHours")
                .addObject()
                .put("port", "reynosa")
                .put("group", "specialNeeds")
                .put("opens", "2020-03-10T08:00:00-06:00")
                .put("closes", "2020-03-10T14:00:00-06:00")
                .put("by", "INM Reynosa");
        ArrayNode persons = root.putArray("persons");
        persons.add(((ObjectNode) json.readTree(person)).put("id", "p1"));
        persons.addObject().put("id", "p2");
        try {
            return INTAKE.facts(
                    INTAKE.read(new ByteArrayInputStream(root.toString().getBytes(StandardCharsets.UTF_8))));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

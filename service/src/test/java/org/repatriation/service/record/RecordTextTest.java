package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.RunningService;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RecordTextTest {

    @Test
    void what_is_written_at_once_is_what_the_tree_would_be_written_as() throws Exception {
        String body = RunningService.example();
        JsonNode answer = RecordText.read(RunningService.post(body).body());
        for (int i = 0; i < 0x300; i++) {
            String odd = "A" + (char) i + "\u2028é😀/<\u007f";
            ObjectNode changed = ((ObjectNode) answer).deepCopy();
            ((ObjectNode) changed.at("/persons/0")).put("id", odd);
            changed.put("caseReference", odd);
            Decision decision =
                    RecordText.decision(changed, "01", OffsetDateTime.parse("2020-03-10T00:00Z"), Optional.empty());
            ObjectNode posted = (ObjectNode) RecordText.read(body);
            ((ObjectNode) posted.at("/persons/0")).put("id", odd);
            posted.put("caseReference", odd);
            CaseRequest request = OpenRecord.request(posted.toString());
            ObjectNode whole = RecordText.object();
            Apart apart = new Apart(odd.getBytes(StandardCharsets.UTF_8));
            whole.set("answer", withoutReference(RecordText.answer(decision)));
            apart.writeHash(whole);
            whole.put("decidedAt", "2020-03-10T00:00:00Z");
            whole.set("facts", withoutReference(RecordText.facts(request)));
            assertThat(new String(
                            RecordText.whole(
                                    RecordText.canonical(decision),
                                    Optional.of(apart),
                                    decision.decidedAt(),
                                    RecordText.canonicalFacts(request)),
                            StandardCharsets.UTF_8))
                    .isEqualTo(Canonical.write(whole))
                    .doesNotContain("caseReference")
                    .containsOnlyOnce("decidedAt");
            JsonNode sent = RecordText.read(new String(Answer.of(decision).text(), StandardCharsets.UTF_8));
            assertThat(sent.get("id").asString()).isEqualTo("01");
            assertThat(sent.get("caseReference").asString()).isEqualTo(odd);
            assertThat(sent.get("decidedAt").asString()).isEqualTo("2020-03-10T00:00:00Z");
            assertThat(RecordText.answer(RecordText.decision(
                            sent, "01", OffsetDateTime.parse("2020-03-10T00:00Z"), Optional.empty())))
                    .isEqualTo(RecordText.answer(decision));
        }
    }

    @Test
    void the_golden_decisions_are_written_as_their_trees_would_be() throws Exception {
        Rulebook rulebook = Rulebook.carried();
        CaseIntake intake = new CaseIntake(rulebook);
        Decisions decisions = new Decisions(new Reasoner(rulebook), null);
        List<String> cases = Files.readAllLines(Path.of("src/test/resources/golden/cases.jsonl"));
        assertThat(cases).hasSizeGreaterThan(50);
        for (String one : cases) {
            CaseRequest request = intake.readLine(one.getBytes(StandardCharsets.UTF_8));
            assertThat(RecordText.canonical(request)).isEqualTo(Canonical.write(RecordText.facts(request)));
            Decision decision = decisions.tryOut(request, intake.facts(request), intake.now());
            assertThat(new String(RecordText.canonical(decision), StandardCharsets.UTF_8))
                    .isEqualTo(Canonical.write(withoutReference(RecordText.answer(decision))));
        }
    }

    private static ObjectNode withoutReference(ObjectNode node) {
        return node.without("caseReference");
    }

    @Test
    void canonical_text_has_sorted_names_and_the_shortest_escapes() {
        assertThat(
                        Canonical.write(
                                RecordText.read(
                                        "{\"b\": [1, true, null, {}], \"a\": \"\\u001F\\n\\\"\\\\\\/é\", \"B\": {\"z\": [], \"y\": -5}}")))
                .isEqualTo("{\"B\":{\"y\":-5,\"z\":[]},\"a\":\"\\u001f\\n\\\"\\\\/é\",\"b\":[1,true,null,{}]}");
    }
}

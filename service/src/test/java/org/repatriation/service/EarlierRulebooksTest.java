package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.repatriation.service.RunningService.bean;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.postTo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.RulebookRefused;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.decision.DecisionIds;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.Erasures;
import org.repatriation.service.replay.Replays;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions that an earlier version made by the rulebook of its time. */
class EarlierRulebooksTest {
    private static final String REFERENCE = "made-earlier";
    private static final String CLAUSE = "instruments/prvi-2004/item-1.drl";

    /** So that nobody else who decides everything again meets them. */
    @AfterEach
    void erase() {
        bean(Erasures.class).eraseCase(REFERENCE);
    }

    private static Map<String, String> changed(String file, String from, String to) {
        Map<String, String> files = new TreeMap<>(Rulebook.carried().files());
        files.computeIfPresent(file, (name, text) -> text.replaceFirst(from, to));
        assertThat(files).isNotEqualTo(Rulebook.carried().files());
        assertThatThrownBy(() -> Rulebook.of(files)).isInstanceOf(RulebookRefused.class);
        return files;
    }

    /** Records the example as decided by a rulebook that this version would not take. */
    private static String decidedBy(Map<String, String> files) throws IOException {
        String id = Rulebook.idOf(files);
        JdbcTemplate tables = bean(JdbcTemplate.class);
        if (tables.queryForObject("select count(*) from rulebook where id = ?", Long.class, id) == 0) {
            tables.update("insert into rulebook (id, label) values (?, 'of earlier')", id);
            tables.update("insert into rulebook_part (rulebook, part, texts) values (?, 0, ?)", id, packed(files));
        }
        String body = example().replace("A-17", REFERENCE);
        Decision now = bean(DecisionRecords.class)
                .find(json(post(body)).get("id").asString())
                .orElseThrow();
        CaseRequest request =
                bean(CaseIntake.class).read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        Decision earlier = new Decision(
                new DecisionIds().next(OffsetDateTime.now()),
                now.caseReference(),
                now.asOf(),
                now.study(),
                now.decidedAt(),
                new RulebookRef(id, now.rulebook().label()),
                now.outcome(),
                now.evidence(),
                now.advisory(),
                now.persons(),
                now.handover(),
                now.excludedPorts(),
                null,
                false);
        return "/v1/decisions/"
                + bean(DecisionRecords.class)
                        .keep(earlier, request, Optional.empty())
                        .decision()
                        .id();
    }

    private static byte[] packed(Map<String, String> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(JsonMapper.shared().writeValueAsBytes(files));
        }
        return packed.toByteArray();
    }

    @Test
    void they_are_decided_again_explained_and_contested_though_more_is_asked_of_texts_today() throws IOException {
        String path = decidedBy(changed("words/en.yaml", "(?m)^  opensWhen: .*\n", ""));
        JsonNode replay = json(postTo(path + "/replay", ""));

        assertThat(replay.get("same").asBoolean()).as(replay.toString()).isTrue();
        assertThat(json(get(path + "/explanation")).get("persons")).isNotEmpty();
        assertThat(get(path + "/contest-pack?lang=es").statusCode()).isEqualTo(200);
        assertThat(bean(Replays.class).replayAll().allSame()).isTrue();
    }

    @Test
    void where_the_texts_of_the_rulebook_were_altered_that_is_told_and_the_others_are_decided_again()
            throws IOException {
        Map<String, String> files = changed("words/es.yaml", "(?m)^  opensWhen: .*\n", "");
        String path = decidedBy(files);
        String id = Rulebook.idOf(files);
        String altered = "What is recorded is not as it was written; whoever runs the service finds its position with"
                + " `--check-record`.";
        JdbcTemplate tables = bean(JdbcTemplate.class);
        tables.update("update rulebook_part set texts = ? where rulebook = ?", new byte[] {1, 2, 3}, id);
        try {
            JsonNode problem = json(postTo(path + "/replay", ""));
            assertThat(problem.get("type").asString()).isEqualTo("/problems/record-unreadable");
            assertThat(problem.get("detail").asString()).isEqualTo(altered);
            Replays.Tally tally = bean(Replays.class).replayAll();
            assertThat(tally.decisions()).as("the others").isPositive();
            assertThat(tally.undecided()).containsExactly(Map.entry(altered, 1L));
        } finally {
            tables.update("update rulebook_part set texts = ? where rulebook = ?", packed(files), id);
        }
        assertThat(json(postTo(path + "/replay", "")).get("same").asBoolean()).isTrue();
    }

    @Test
    void where_the_rulebook_cannot_be_read_any_more_the_decision_is_shown_and_the_reason_told() throws IOException {
        Map<String, String> files = changed(CLAUSE, "Person\\( \\)", "Person( shoeSize == 44 )");
        String path = decidedBy(files);
        String why = "This version of the service cannot read the rulebook `" + Rulebook.idOf(files)
                + "` that decided (rules/" + CLAUSE + ", line 2";

        assertThat(json(get(path)).get("caseReference").asString()).isEqualTo(REFERENCE);
        for (HttpResponse<String> response : new HttpResponse[] {
            postTo(path + "/replay", ""), get(path + "/explanation"), get(path + "/contest-pack?lang=en")
        }) {
            JsonNode problem = json(response);
            assertThat(response.statusCode()).isEqualTo(501);
            assertThat(problem.get("type").asString()).isEqualTo("/problems/rulebook-unreadable");
            assertThat(problem.get("title").asString()).isEqualTo("This version cannot read the rulebook that decided");
            assertThat(problem.get("detail").asString())
                    .startsWith(why)
                    .endsWith("); ask a service of the version that decided.");
        }

        Replays.Tally tally = bean(Replays.class).replayAll();
        assertThat(tally.decisions()).as("the others").isPositive();
        assertThat(tally.allSame()).isFalse();
        assertThat(tally.undecided()).hasSize(1).allSatisfy((reason, count) -> {
            assertThat(reason).startsWith(why);
            assertThat(count).isEqualTo(1);
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(RecordCommands.run(RunningService.context(), new PrintStream(out), "--replay-all"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 could not be decided again. " + why);
    }
}

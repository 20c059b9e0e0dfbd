package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.bean;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.postTo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A decision that somebody has altered in the record is told, and keeps nobody from the others. */
class AlteredRecordTest {
    private static final String SENTENCE =
            "What is recorded is not as it was written; whoever runs the service finds its position with `--check-record`.";

    private final String reference = "altered-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String body = example().replace("A-17", reference);
    private String whole;
    private String altered;
    private byte[] before;

    @BeforeEach
    void alter() {
        whole = json(post(body)).get("id").asString();
        altered = json(post(body, "Idempotency-Key", key)).get("id").asString();
        before = bean(JdbcTemplate.class)
                .queryForObject("select body from log_entry where id = ?", byte[].class, altered);
        byte[] other = before.clone();
        other[other.length / 2] ^= 1;
        write(other);
    }

    @AfterEach
    void mend() {
        write(before);
    }

    private void write(byte[] entry) {
        bean(JdbcTemplate.class).update("update log_entry set body = ? where id = ?", entry, altered);
    }

    private static void isTold(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(500);
        JsonNode problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/record-unreadable");
        assertThat(problem.get("title").asString()).isEqualTo("What is recorded cannot be read");
        assertThat(problem.get("detail").asString()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/explanation", "/contest-pack"})
    void it_is_not_shown(String what) {
        isTold(get("/v1/decisions/" + altered + what));
        assertThat(get("/v1/decisions/" + whole + what).statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_neither_replayed_nor_reviewed() {
        isTold(postTo("/v1/decisions/" + altered + "/replay", ""));
        isTold(postTo(
                "/v1/decisions/" + altered + "/review",
                "{\"act\":\"CONFIRM\",\"reason\":\"read it\",\"role\":\"chief\"}"));
    }

    @Test
    void it_is_not_given_to_who_sends_its_request_again_and_nothing_else_is_decided() {
        isTold(post(body, "Idempotency-Key", key));
        assertThat(listed()).hasSize(2);
    }

    @Test
    void it_is_listed_with_what_the_tables_say() {
        JsonNode unreadable = listed().get(0);
        assertThat(unreadable.get("id").asString()).isEqualTo(altered);
        assertThat(unreadable.get("outcome").asString()).isEqualTo("RETURNABLE");
        assertThat(unreadable.get("unreadable").asBoolean()).isTrue();
        assertThat(unreadable.get("erased").asBoolean()).isFalse();
        assertThat(unreadable.has("caseReference")).isFalse();
        JsonNode readable = listed().get(1);
        assertThat(readable.get("id").asString()).isEqualTo(whole);
        assertThat(readable.has("unreadable")).isFalse();
    }

    @Test
    void a_list_tells_of_what_can_be_read_what_the_log_holds() {
        JdbcTemplate tables = bean(JdbcTemplate.class);
        tables.update("update decision set outcome = 'BLOCKED' where id = ?", whole);
        try {
            assertThat(listed().get(1).get("outcome").asString()).isEqualTo("RETURNABLE");
        } finally {
            tables.update("update decision set outcome = 'RETURNABLE' where id = ?", whole);
        }
    }

    @Test
    void all_others_are_decided_again() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(RecordCommands.run(RunningService.context(), new PrintStream(out), "--replay-all"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .contains("1 could not be decided again. " + SENTENCE)
                .last()
                .asString()
                .matches("[1-9]\\d* decisions decided again, 0 different, \\d+ erased");
    }

    private List<JsonNode> listed() {
        List<JsonNode> listed = new ArrayList<>();
        json(get("/v1/decisions?caseReference=" + reference)).get("decisions").forEach(listed::add);
        return listed;
    }
}

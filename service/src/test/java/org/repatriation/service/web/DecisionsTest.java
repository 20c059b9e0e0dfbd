package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.repatriation.service.RunningService;
import org.repatriation.service.intake.CaseIntake;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main path over HTTP, against the started service. */
class DecisionsTest {
    private static final Pattern OWN = Pattern.compile("\"id\":\"[0-9A-Z]{26}\"|\"decidedAt\":\"[^\"]+\"");

    @Test
    void a_case_goes_in_and_a_decision_comes_out() {
        HttpResponse<String> response = post(example());
        JsonNode decision = json(response);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Location"))
                .contains("/v1/decisions/" + decision.get("id").asString());
        assertThat(decision.propertyNames())
                .containsExactly(
                        "id",
                        "caseReference",
                        "decidedAt",
                        "final",
                        "advisory",
                        "asOf",
                        "evidence",
                        "handover",
                        "outcome",
                        "persons",
                        "rulebook",
                        "study");
        assertThat(decision.get("outcome").asString()).isEqualTo("RETURNABLE");
        assertThat(decision.get("decidedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(decision.at("/handover/port").asString()).isEqualTo("nuevo-laredo");
        assertThat(decision.at("/handover/earliest").toString())
                .isEqualTo("{\"certainty\":\"OPEN\",\"closes\":\"2020-03-10T22:00:00-05:00\","
                        + "\"opens\":\"2020-03-10T08:00:00-05:00\"}");
        assertThat(decision.at("/handover/notEarlierBecause").asString()).isEqualTo("ports/nuevo-laredo");
    }

    @Test
    void what_is_required_and_has_no_value_is_null_and_the_rest_is_left_out() {
        JsonNode decision = json(post(example()));

        assertThat(decision.at("/handover/receivedAt").isNull()).isTrue();
        assertThat(decision.at("/handover/departs").isNull()).isTrue();
        assertThat(decision.at("/persons/0").propertyNames()).doesNotContain("whyNot");
        assertThat(decision.propertyNames()).doesNotContain("excludedPorts");
    }

    @Test
    void a_decision_can_be_read_again_to_the_byte() {
        HttpResponse<String> decided = post(example());
        HttpResponse<String> read = get(decided.headers().firstValue("Location").orElseThrow());

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(decided.body());
    }

    @Test
    void the_same_request_gets_the_same_bytes_on_every_thread() throws Exception {
        String body = example();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> requests = IntStream.range(0, 64)
                    .<Callable<String>>mapToObj(i -> () -> withoutItsOwn(post(body)))
                    .toList();
            Set<String> answers = threads.invokeAll(requests).stream()
                    .map(DecisionsTest::done)
                    .collect(Collectors.toSet());

            assertThat(answers).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_case_about_which_little_is_known_is_referred_and_says_what_to_ask() {
        JsonNode decision = json(post("{\"readyAt\": \"2020-03-10T07:30:00-05:00\", \"custody\": {\"country\": \"USA\","
                + " \"place\": \"laredo\"}, \"persons\": [{\"id\": \"p1\"}]}"));

        assertThat(decision.get("outcome").asString()).isEqualTo("REFERRED");
        assertThat(decision.has("handover")).isFalse();
        assertThat(decision.has("excludedPorts")).isTrue();
        assertThat(decision.at("/persons/0/needs").findValuesAsString("pointer"))
                .contains("/persons/0/protection/fearOfReturn", "/persons/0/nationality");
    }

    @Test
    void somebody_who_fears_to_return_gets_no_handover() {
        JsonNode decision = json(post(example().replaceFirst("\"fearOfReturn\": \"NO\"", "\"fearOfReturn\": \"YES\"")));

        assertThat(decision.get("outcome").asString()).isIn("DIVERTED", "BLOCKED");
        assertThat(decision.has("handover")).isFalse();
    }

    @Test
    void a_study_is_answered_as_one() {
        JsonNode decision =
                json(post(example().replace("\"asOf\": \"2020-03-10\"", "\"asOf\": \"2017-06-01\", \"study\": true")));

        assertThat(decision.get("study").asBoolean()).isTrue();
        assertThat(decision.get("asOf").asString()).isEqualTo("2017-06-01");
        assertThat(decision.get("advisory").asString()).endsWith("this answer is no basis for a return.");
    }

    @Test
    void the_date_of_law_may_be_left_out() {
        assertThat(withoutItsOwn(post(example().replace("\"asOf\": \"2020-03-10\",", ""))))
                .isEqualTo(withoutItsOwn(post(example())));
    }

    @Test
    void the_full_explanation_may_be_asked_for() {
        HttpResponse<String> response = RunningService.send(RunningService.request("/v1/decisions?explain=full")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(example())));

        assertThat(response.statusCode()).isEqualTo(201);
    }

    @Test
    void the_same_key_and_the_same_case_get_the_same_decision() {
        String rearranged = JsonMapper.shared().readTree(example()).toString();
        HttpResponse<String> first = post(example(), "Idempotency-Key", "the-same");
        HttpResponse<String> again = post(rearranged, "Idempotency-Key", "the-same");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void of_two_requests_under_one_key_at_the_same_time_one_is_told_that_the_other_is_still_decided() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(2);
        CompletionService<HttpResponse<String>> answers = new ExecutorCompletionService<>(callers);
        Callable<HttpResponse<String>> asked = () -> post(example(), "Idempotency-Key", "at-the-same-time");
        HttpResponse<String> first = RunningService.bean(TransactionTemplate.class)
                .execute(heldUp -> {
                    RunningService.bean(JdbcTemplate.class)
                            .queryForObject("select size from log_head where only_row = 1 for update", Long.class);
                    answers.submit(asked);
                    answers.submit(asked);
                    try {
                        return answers.take().get();
                    } catch (InterruptedException | ExecutionException failed) {
                        throw new AssertionError(failed);
                    }
                });
        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(json(first).get("type").asString()).isEqualTo("/problems/idempotency-key-in-use");

        HttpResponse<String> decided = answers.take().get();
        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(asked.call().body()).isEqualTo(decided.body());
        callers.shutdown();
    }

    @Test
    void without_a_key_a_case_is_decided_again() {
        assertThat(post(example()).body()).isNotEqualTo(post(example()).body());
    }

    @Test
    void the_example_that_is_served_is_that_of_the_contract() throws Exception {
        byte[] ofContract = RunningService.bean(CaseIntake.class).example().readAllBytes();

        assertThat(JsonMapper.shared().readTree(example()))
                .isEqualTo(JsonMapper.shared().readTree(ofContract));
    }

    private static String withoutItsOwn(HttpResponse<String> response) {
        return OWN.matcher(response.body()).replaceAll("");
    }

    private static String done(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}

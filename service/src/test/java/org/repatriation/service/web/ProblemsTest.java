package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.request;
import static org.repatriation.service.RunningService.send;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.repatriation.service.RunningService;
import org.repatriation.service.api.model.Problem;
import org.repatriation.service.decision.KeyRefused;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every error over HTTP is a problem in a sentence. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    @Test
    void a_problem_says_everything_that_the_contract_promises() {
        HttpResponse<String> response = post(example().replace("PARENT_OF", "PARENT"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"/problems/invalid-request\",\"title\":\"The request cannot be"
                        + " read\",\"status\":400,\"detail\":\"`kind` is `PARENT`, which is not in its list;"
                        + " did you mean `PARENT_OF`?\",\"instance\":\"/v1/decisions\","
                        + "\"errors\":[{\"pointer\":\"/persons/0/relations/0/kind\",\"code\":\"not-in-list\",\"detail\":\"`kind`"
                        + " is `PARENT`, which is not in its list; did you mean `PARENT_OF`?\"}]}");
    }

    @Test
    void several_faults_are_counted_and_listed() {
        JsonNode problem = problem(post("{\"custody\": {}, \"persons\": []}"), 400, "invalid-request");

        assertThat(problem.get("detail").asString())
                .isEqualTo("3 things are wrong; each is listed with its place and with what to write instead.");
        assertThat(problem.get("errors").findValuesAsString("pointer"))
                .containsExactly("/custody/country", "/persons", "/readyAt");
    }

    @Test
    void contradictions_names_and_dates_have_types_of_their_own() {
        assertProblem(
                post(example().replace("\"birthDate\": \"1985-06-02\"", "\"birthDate\": \"1985-06-02\", \"age\": 34")),
                422,
                "contradictory-facts",
                "The facts contradict each other",
                "`age` and `birthDate` are both given; write `birthDate` alone, or `age` alone where the date is not"
                        + " known.");
        assertProblem(
                post(example().replace("\"proposedPort\": \"nuevo-laredo\"", "\"proposedPort\": \"laredo-nuevo\"")),
                422,
                "unknown-reference",
                "Something that is named does not exist",
                "`proposedPort` is `laredo-nuevo`, which is no port of the rulebook; write one of the ports at"
                        + " `/v1/ports`.");
        assertProblem(
                post(example().replace("\"asOf\": \"2020-03-10\"", "\"asOf\": \"2019-03-10\"")),
                422,
                "as-of-mismatch",
                "The date of law is not the date of readiness",
                "`asOf` is `2019-03-10` and `readyAt` falls on `2020-03-10`; write `2020-03-10`, leave `asOf` out, or"
                        + " write `\"study\": true` to study the law of another day.");
    }

    @Test
    void the_examples_of_the_contract_are_what_is_answered() throws IOException {
        JsonNode contract =
                YAMLMapper.builder().build().readTree(get("/openapi.yaml").body());

        assertThat(json(post(example().replace("PARENT_OF", "PARENT"))))
                .isEqualTo(contract.at("/components/examples/UnknownWord/value"));
        assertThat(json(post(example().replace("\"asOf\": \"2020-03-10\"", "\"asOf\": \"2019-03-10\""))))
                .isEqualTo(contract.at("/components/examples/AsOfMismatch/value"));
    }

    @Test
    void what_is_not_json_is_malformed() {
        assertProblem(
                post("{"),
                400,
                "malformed-json",
                "The body is not JSON",
                "The body stops being JSON at line 1, column 2; look there for a missing comma, quotation mark or"
                        + " bracket.");
        assertProblem(
                post(""),
                400,
                "malformed-json",
                "The body is not JSON",
                "The body is empty; write the case as a JSON object in braces.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_048_577, 20_000_000})
    void a_large_body_is_refused(int size) {
        assertProblem(
                post(" ".repeat(size)),
                413,
                "body-too-large",
                "The body is too large",
                "The body is larger than 1 MB; send one case, with no more than its contract describes.");
    }

    @Test
    void a_deep_body_is_refused() {
        assertProblem(
                post("{\"a\":".repeat(1000)),
                400,
                "invalid-request",
                "The request cannot be read",
                "The body is nested deeper than 32; write the case as its contract describes it.");
    }

    @Test
    void a_body_of_another_type_is_refused() {
        HttpRequest.Builder text =
                request("/v1/decisions").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"));
        assertProblem(
                send(text),
                415,
                "unsupported-media-type",
                "The body has another form",
                "The body is sent as `text/plain`; send it as `application/json`.");
        assertProblem(
                send(request("/v1/decisions").POST(BodyPublishers.ofString("x"))),
                415,
                "unsupported-media-type",
                "The body has another form",
                "The body is sent without a `Content-Type`; send it as `application/json`.");
    }

    @Test
    void another_answer_than_json_is_not_given() {
        assertProblem(
                get("/v1/ports", "Accept", "text/html"),
                406,
                "not-acceptable",
                "The answer has another form",
                "The answer is `application/json`; name that in `Accept`, or leave `Accept` out.");
    }

    @Test
    void another_method_is_refused() {
        HttpResponse<String> response = send(request("/v1/decisions").DELETE());

        assertProblem(
                response,
                405,
                "method-not-allowed",
                "This is not done here",
                "`DELETE` is not answered at this address; use `GET` or `POST`.");
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        assertThat(problem(send(request("/").DELETE()), 405, "method-not-allowed")
                        .get("detail")
                        .asString())
                .isEqualTo("This method is not answered at this address; `/openapi.yaml` says which methods are.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        /error                        | There is nothing at this address; the addresses are listed at `/` and in `/openapi.yaml`.
        /v1/nothing                   | There is nothing at this address; the addresses are listed at `/` and in `/openapi.yaml`.
        /v1/decisions/01ABC           | No decision with this `id` is recorded; look for it at `/v1/decisions`.
        /v1/ports/nogalez             | `nogalez` is no port of the rulebook; did you mean `nogales`?
        /v1/ports/atlantis            | `atlantis` is no port of the rulebook; the ports are listed at `/v1/ports`.
        /v1/ports/atlantis/windows?from=2020-03-10&to=2020-03-11 | `atlantis` is no port of the rulebook; the ports are listed at `/v1/ports`.
        /v1/instruments/lar-2106      | `lar-2106` is no instrument of the rulebook; did you mean `lar-2016`?
        /v1/instruments/magna-carta   | `magna-carta` is no instrument of the rulebook; the instruments are listed at `/v1/instruments`.
        /v1/clauses/magna-carta/39    | `magna-carta` is no instrument of the rulebook; the instruments are listed at `/v1/instruments`.
        /v1/clauses/lar-2016/cheese   | `lar-2016/cheese` is no clause of the rulebook; its clauses are listed at `/v1/instruments/lar-2016`.
        /v1/clauses/lar-2016/comon-3  | `lar-2016/comon-3` is no clause of the rulebook; did you mean `lar-2016/common-3`?
        """)
    void what_does_not_exist_is_said_with_what_is_near(String path, String sentence) {
        assertProblem(get(path), 404, "not-found", "There is nothing here", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        to=2020-03-11                             | ?from  | missing           | `from` is missing; write a calendar date, such as `from=2020-03-10`.
        from=2020-03-10                           | ?to    | missing           | `to` is missing; write a calendar date, such as `to=2020-03-10`.
        from=10.3.2020&to=2020-03-11              | ?from  | wrong-form        | `from` is `10.3.2020`, which is no calendar date; write year, month and day as in `2020-03-10`.
        from=2020-03-10&to=2020-03-09             | ?to    | out-of-range      | `to` is before `from`; write the last day, which is not before the first.
        from=2020-03-10&to=2020-06-11             | ?to    | out-of-range      | `to` is more than 92 days after `from`; write `2020-06-10` or an earlier day, and ask again for the rest.
        from=1820-03-10&to=1820-03-10             | ?from  | out-of-range      | `from` is `1820-03-10`; write a year from 1900 to 2199.
        from=2020-03-10&to=2020-03-10&group=women | ?group | not-in-list       | `group` is `women`, which is not in its list; write `general`, `unaccompaniedChildren` or `specialNeeds`.
        from=2020-03-10&to=2020-03-10&group=specialneeds | ?group | not-in-list | `group` is `specialneeds`, which is not in its list; did you mean `specialNeeds`?
        from=2020-03-10&to=2020-03-10&groups=general | ?groups | unknown-parameter | `groups` is no parameter here; did you mean `group`?
        from=2020-03-10&to=2020-03-10&x=general   | ?x     | unknown-parameter | `x` is no parameter here; leave it out.
        from=2020-03-10&from=2020-03-10&to=2020-03-10 | ?from | too-many       | `from` is given 2 times; write it once.
        """)
    void windows_are_asked_for_with_care(String query, String pointer, String code, String sentence) {
        JsonNode problem = problem(get("/v1/ports/nogales/windows?" + query), 400, "invalid-request");

        JsonNode fault = problem.at("/errors/0");
        assertThat(fault.get("detail").asString()).isEqualTo(sentence);
        assertThat(fault.get("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.get("code").asString()).isEqualTo(code);
    }

    @Test
    void an_explanation_is_full_or_not_asked_for() {
        HttpRequest.Builder request = request("/v1/decisions?explain=ful")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(example()));
        assertProblem(
                send(request),
                400,
                "invalid-request",
                "The request cannot be read",
                "`explain` is `ful`, which is not in its list; did you mean `full`?");
    }

    @Test
    void a_key_belongs_to_one_case() {
        post(example(), "Idempotency-Key", "belongs-to-one");

        assertProblem(
                post(example().replace("A-17", "A-18"), "Idempotency-Key", "belongs-to-one"),
                422,
                "idempotency-key-reused",
                "The key belongs to another request",
                "The `Idempotency-Key` was sent with another case before; choose a new key for this one.");
    }

    @Test
    void a_key_has_a_length() {
        assertProblem(
                post(example(), "Idempotency-Key", "k".repeat(256)),
                400,
                "invalid-request",
                "The request cannot be read",
                "`Idempotency-Key` has 256 characters; write 255 at most.");
        assertProblem(
                post(example(), "Idempotency-Key", " "),
                400,
                "invalid-request",
                "The request cannot be read",
                "`Idempotency-Key` is empty; write a key, or leave it out.");
    }

    @Test
    void a_key_that_is_in_use_is_said_to_be() {
        var inUse = new Problems()
                .keyRefused(new KeyRefused(KeyRefused.Why.IN_USE), new MockHttpServletRequest("POST", "/v1/decisions"));

        assertThat(inUse.getStatusCode().value()).isEqualTo(409);
        assertThat(inUse.getBody().type()).isEqualTo("/problems/idempotency-key-in-use");
        assertThat(inUse.getBody().detail())
                .isEqualTo(
                        "The case that was sent with this `Idempotency-Key` is still being decided; send it again in a"
                                + " moment.");
    }

    @Test
    void a_failure_says_nothing_of_the_case_and_logs_nothing_of_it(CapturedOutput output) {
        Exception failure = new IllegalStateException("SECRET fact", new RuntimeException("SECRET cause"));
        ResponseEntity<Problem> answer =
                new Problems().failed(failure, new MockHttpServletRequest("POST", "/v1/decisions"));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody().type()).isEqualTo("/problems/internal-error");
        assertThat(answer.getBody().title()).isEqualTo("Something failed inside the service");
        assertThat(answer.getBody().detail())
                .matches(
                        "What was asked for could not be done; tell those who run the service of incident `[0-9a-f-]{36}`\\.");
        assertThat(answer.getBody().errors()).isEmpty();
        assertThat(output.getAll())
                .contains("incident", "IllegalStateException")
                .doesNotContain("SECRET");
    }

    @Test
    void nothing_of_a_case_is_logged(CapturedOutput output) {
        post(example().replace("A-17", "SECRET-REFERENCE"));
        post(example().replace("\"p1\"", "\"SECRET-ID\"").replace("DOCUMENT", "SECRET-WORD"));
        post("{\"SECRET-JSON\"");
        get("/v1/ports/SECRET-PORT");

        assertThat(output.getAll()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /[ HTTP/1.1", "GET /v1/ports/%zz HTTP/1.1", "GET /v1/ports/a%2Fb HTTP/1.1", "NONSENSE"})
    void what_is_not_http_is_a_problem_too(String line) throws IOException {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .isEqualTo("{\"type\":\"/problems/invalid-request\",\"title\":\"The request cannot be"
                        + " read\",\"status\":400,\"detail\":\"The HTTP request cannot be read; `/openapi.yaml`"
                        + " says how requests are written.\",\"instance\":\"/\",\"errors\":[]}");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RunningService.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertProblem(
            HttpResponse<String> response, int status, String type, String title, String detail) {
        JsonNode problem = problem(response, status, type);
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("detail").asString()).isEqualTo(detail);
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }
}

package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.request;
import static org.repatriation.service.RunningService.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.repatriation.service.RunningService;
import org.repatriation.service.decision.KeyRefused;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many cases in one request, over HTTP, against the started service. */
@ExtendWith(OutputCaptureExtension.class)
class BatchesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EMPTY =
            "The line is empty; write one case as a JSON object in braces, or leave the line out.";

    @Test
    void each_line_is_answered_in_its_place_and_a_trailer_ends_the_answer() {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            body.add(i % 10 == 3 ? "{" : line("R-" + i));
        }
        HttpResponse<String> response = batch("", String.join("\n", body));
        List<String> lines = response.body().lines().toList();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/jsonl");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.body()).endsWith("\n");
        assertThat(lines).hasSize(301);
        for (int i = 0; i < 300; i++) {
            JsonNode answer = JSON.readTree(lines.get(i));
            if (i % 10 == 3) {
                assertThat(answer.get("line").asInt()).isEqualTo(i + 1);
                assertThat(answer.get("type").asString()).isEqualTo("/problems/malformed-json");
            } else {
                assertThat(answer.get("caseReference").asString()).isEqualTo("R-" + i);
            }
        }
        JsonNode rulebook = JSON.readTree(lines.get(0)).get("rulebook");
        assertThat(lines.get(300))
                .isEqualTo("{\"trailer\":{\"lines\":300,\"decided\":270,\"refused\":30,\"outcomes\":{\"BLOCKED\":0,"
                        + "\"DIVERTED\":0,\"REFERRED\":0,\"NOT_COVERED\":0,\"PENDING\":0,\"RETURNABLE\":270},"
                        + "\"recorded\":true,\"complete\":true,\"rulebook\":" + rulebook
                        + ",\"advisory\":\"A person confirms each decision before anyone acts on it.\"}}");
    }

    @Test
    void what_a_batch_decides_is_recorded_like_a_single_decision() {
        String first = batch("", line("R")).body().lines().findFirst().orElseThrow();

        HttpResponse<String> read =
                get("/v1/decisions/" + JSON.readTree(first).get("id").asString());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(first);
    }

    @Test
    void without_a_record_each_line_says_that_it_is_none_and_has_neither_id_nor_moment() {
        List<String> lines = batch("?record=no", line("R")).body().lines().toList();
        JsonNode decision = JSON.readTree(lines.get(0));

        assertThat(decision.propertyNames())
                .containsExactly(
                        "outcome",
                        "caseReference",
                        "asOf",
                        "study",
                        "recorded",
                        "rulebook",
                        "evidence",
                        "advisory",
                        "persons",
                        "handover");
        assertThat(decision.get("recorded").asBoolean()).isFalse();
        assertThat(decision.get("advisory").asString())
                .isEqualTo(
                        "A person confirms this decision before anyone acts on it. It was not recorded, and is no basis"
                                + " for a return.");
        assertThat(JSON.readTree(lines.get(1)).at("/trailer/recorded").asBoolean())
                .isFalse();
        assertThat(JSON.readTree(lines.get(1)).at("/trailer/advisory").asString())
                .isEqualTo("None of these decisions is recorded, and none is a basis for a return.");
    }

    @Test
    void each_bad_line_is_told_in_a_sentence_and_the_next_is_decided() {
        String huge = "x".repeat(3_000_000);
        String deep = "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}";
        List<String> lines = batch(
                        "?record=no",
                        String.join("\n", "", "{\"a\":", "[1]", "{} {}", huge, deep, line("last") + "\r") + "\n")
                .body()
                .lines()
                .toList();

        assertThat(lines.subList(0, 6).stream()
                        .map(JSON::readTree)
                        .map(problem -> problem.get("line") + " " + problem.get("status") + " "
                                + problem.at("/errors/0/detail").asString()))
                .containsExactly(
                        "1 400 " + EMPTY,
                        "2 400 The line stops being JSON at column 6; look there for a missing comma, quotation mark or"
                                + " bracket.",
                        "3 400 The line is a list; write the case as an object in braces.",
                        "4 400 Something follows after the end of the case, at column 4; write one case a line and"
                                + " nothing else.",
                        "5 413 The line is longer than 1 MB; write one case, with no more than its contract describes.",
                        "6 400 The line is nested deeper than 32; write the case as its contract describes it.");
        assertThat(JSON.readTree(lines.get(6)).get("caseReference").asString()).isEqualTo("last");
        assertThat(lines).hasSize(8);
        assertThat(lines.get(0))
                .isEqualTo("{\"type\":\"/problems/malformed-json\",\"title\":\"The body is not JSON\",\"status\":400,"
                        + "\"detail\":\"" + EMPTY
                        + "\",\"line\":1,\"errors\":[{\"pointer\":\"\",\"code\":\"wrong-form\","
                        + "\"detail\":\"" + EMPTY + "\"}]}");
    }

    @Test
    void several_faults_of_a_line_are_listed_as_those_of_a_request_are() {
        JsonNode problem = JSON.readTree(batch("?record=no", "{\"a\":1,\"b\":2}")
                .body()
                .lines()
                .findFirst()
                .orElseThrow());

        assertThat(problem.get("errors").size()).isGreaterThan(2);
        assertThat(problem.get("detail").asString())
                .isEqualTo(problem.get("errors").size()
                        + " things are wrong; each is listed with its place and with what to write instead.");
    }

    @Test
    void a_batch_of_nothing_is_a_trailer() {
        assertThat(batch("?record=no", "").body())
                .startsWith("{\"trailer\":{\"lines\":0,")
                .hasLineCount(1);
    }

    @Test
    void sent_again_under_its_key_each_line_gets_the_decision_it_got() {
        String body = line("R-1") + "\n" + line("R-2");
        String first = batch("", body, "Idempotency-Key", "batch-1").body();

        assertThat(batch("", body, "Idempotency-Key", "batch-1").body()).isEqualTo(first);
        JsonNode other = JSON.readTree(batch("", line("R-3"), "Idempotency-Key", "batch-1")
                .body()
                .lines()
                .findFirst()
                .orElseThrow());
        assertThat(other.get("detail").asString())
                .isEqualTo("Another case stood in this line when the batch was sent with this `Idempotency-Key` before;"
                        + " choose a new key for this batch.");
        assertThat(other.get("status").asInt()).isEqualTo(422);
    }

    @Test
    void a_line_that_is_being_decided_or_fails_is_told() {
        assertThat(new ProblemsOfLines()
                        .of(new KeyRefused(KeyRefused.Why.IN_USE), 7)
                        .detail())
                .isEqualTo(
                        "This line is still being decided for a batch with the same `Idempotency-Key`; send it again in"
                                + " a moment.");
        assertThat(new ProblemsOfLines()
                        .of(new IllegalStateException("secret"), 7)
                        .detail())
                .matches("The case was not decided; tell those who run the service of incident `[0-9a-f-]{36}`\\.");
    }

    @Test
    void another_form_or_parameter_is_refused_before_anything_is_read() {
        assertThat(detail(send(request("/v1/batches")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))))
                .isEqualTo("The body is sent as `application/json`; send it as `application/jsonl`.");
        assertThat(detail(batch("", "{}", "Accept", "text/csv")))
                .isEqualTo("The answer is `application/jsonl`; name that in `Accept`, or leave `Accept` out.");
        assertThat(detail(batch("?record=maybe", "{}")))
                .isEqualTo("`record` is `maybe`, which is not in its list; write `yes` or `no`.");
        assertThat(detail(batch("?recrd=no", "{}"))).isEqualTo("`recrd` is no parameter here; did you mean `record`?");
    }

    @Test
    void a_caller_that_sends_one_line_gets_its_answer_before_it_sends_the_next() throws IOException {
        try (Socket socket = open()) {
            BufferedReader answer = reader(socket);
            for (int i = 0; i < 3; i++) {
                chunk(socket.getOutputStream(), line("one-" + i) + "\n");
                String read = answer.readLine();
                while (!read.startsWith("{")) {
                    read = answer.readLine();
                }
                assertThat(read).contains("one-" + i);
            }
        }
    }

    @Test
    void a_caller_that_does_not_read_is_not_read_from_and_gets_everything_in_the_end() throws Exception {
        int count = 800;
        String padded = line("long") + " ".repeat(100_000) + "\n";
        AtomicInteger sent = new AtomicInteger();
        try (Socket socket = open()) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                try {
                    for (; sent.get() < count; sent.incrementAndGet()) {
                        chunk(socket.getOutputStream(), padded);
                    }
                    socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
            int before = -1;
            while (before != sent.get()) {
                before = sent.get();
                Thread.sleep(3000);
            }
            assertThat(before).isLessThan(count * 3 / 4);

            BufferedReader answer = reader(socket);
            int decided = 0;
            String line = answer.readLine();
            while (!line.startsWith("{\"trailer\"")) {
                decided += line.startsWith("{\"outcome\"") ? 1 : 0;
                line = answer.readLine();
            }
            sending.join();
            assertThat(line).startsWith("{\"trailer\":{\"lines\":" + count + ",\"decided\":" + count + ",");
            assertThat(decided).isEqualTo(count);
        }
    }

    @Test
    void a_caller_that_goes_away_leaves_nothing_running_and_nothing_in_the_logs(CapturedOutput logged)
            throws Exception {
        int before = logged.getAll().length();
        try (Socket socket = open()) {
            chunk(socket.getOutputStream(), (line("gone") + "\n").repeat(50));
            assertThat(reader(socket).readLine()).isEqualTo("HTTP/1.1 200 ");
        }
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (readers() > 0 && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertThat(readers()).isZero();
        assertThat(logged.getAll().substring(before)).doesNotContain("ERROR", "WARN");
        assertThat(batch("?record=no", line("still here")).body()).hasLineCount(2);
    }

    private static long readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("batch-reader"))
                .count();
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", RunningService.port());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write(("POST /v1/batches?record=no HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/jsonl\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String line(String reference) {
        return JSON.readTree(example().replace("A-17", reference)).toString();
    }

    private static String detail(HttpResponse<String> response) {
        return RunningService.json(response).get("detail").asString();
    }

    private static HttpResponse<String> batch(String query, String body, String... headers) {
        var request = request("/v1/batches" + query)
                .header("Content-Type", "application/jsonl")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }
}

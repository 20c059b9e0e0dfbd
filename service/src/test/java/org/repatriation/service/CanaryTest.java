package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.postTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Values that occur nowhere else go through every endpoint and come out where they belong, and nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {
    private static final int CANARIES = 200;

    /** Each is sent to another place of a request, some of them where they are refused. */
    private static final List<Consumer<String>> WAYS = List.of(
            canary -> accepted(post(example().replace("A-17", canary))),
            canary -> accepted(post(example().replace("\"p1\"", "\"" + canary + "\""))),
            canary -> accepted(post(example(), "Idempotency-Key", canary)),
            canary -> refused(
                    post(example().replace("\"p1\"", "\"" + canary + "\"").replace("PARENT_OF", "PARENT"))),
            canary -> refused(post("{\"" + canary + "\":")),
            canary -> get("/v1/decisions?caseReference=" + canary),
            canary -> get("/v1/log/proof?id=" + canary),
            canary -> postTo("/v1/erasures", "{\"caseReference\":\"" + canary + "\"}"),
            canary -> {
                String id = json(post(example())).get("id").asString();
                accepted(postTo(
                        "/v1/decisions/" + id + "/review",
                        "{\"act\":\"REFER\",\"reason\":\"" + canary + "\",\"role\":\"officer\"}"));
                postTo("/v1/decisions/" + id + "/replay", "");
            },
            canary -> refused(postTo("/v1/decisions/x/review", "{\"act\":\"REFER\",\"reason\":\"" + canary + "\"")));

    @TempDir
    private Path folder;

    @Test
    void no_value_of_a_case_is_logged_or_exported_or_told_in_a_problem_that_is_not_about_it(CapturedOutput output) {
        List<String> canaries = new ArrayList<>();
        for (int i = 0; i < CANARIES; i++) {
            String canary = "canary-" + Integer.toString(i + 7919 * 31337, 36) + "-" + i;
            canaries.add(canary);
            WAYS.get(i % WAYS.size()).accept(canary);
        }
        List<String> places = List.of(
                output.getAll(),
                get("/v1/log/export").body(),
                get("/v1/log/checkpoint").body(),
                get("/v1/statistics?by=nationality,sex").body(),
                get("/v1/statistics?by=clause").body(),
                get("/actuator/health").body());
        canaries.forEach(canary -> places.forEach(place -> assertThat(place).doesNotContain(canary)));
    }

    @Test
    void no_value_of_a_case_stands_in_the_files_of_the_record_or_in_their_names(CapturedOutput output) {
        Path data = folder.resolve("data");
        try (ConfigurableApplicationContext service = RepatriationService.start(
                "--server.port=0", "--repatriation.data=" + data, "--repatriation.keys=" + folder.resolve("keys"))) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            for (int i = 0; i < CANARIES / 10; i++) {
                accepted(RunningService.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/decisions"))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "canary-key-" + i)
                                .POST(BodyPublishers.ofString(example()
                                        .replace("A-17", "canary-reference-" + i)
                                        .replace("\"p2\"", "\"canary-person-" + i + "\"")))));
            }
        }
        assertThat(files(folder)).hasSizeGreaterThan(4).allSatisfy(file -> {
            assertThat(file.toString().substring(folder.toString().length())).doesNotContain("canary");
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary", "nationality", "common-3 ");
        });
        assertThat(output.getAll()).doesNotContain("canary");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void accepted(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("canary");
    }
}

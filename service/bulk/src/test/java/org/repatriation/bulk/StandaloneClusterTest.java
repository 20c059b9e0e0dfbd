package org.repatriation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job on a real cluster of several processes, beside the command for one machine. */
class StandaloneClusterTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path SERVICE = Path.of(System.getProperty("repatriation.service"));
    private static final Path RULES = SERVICE.resolve("../../rules").normalize();
    private static final MessageType CASES =
            MessageTypeParser.parseMessageType("message cases { optional binary case (STRING); }");

    @TempDir
    private static Path folder;

    private static TestCluster cluster;
    private static Path cases;
    private static List<String> decided;

    /** Some thousand cases, with lines among them that cannot be decided, and what one machine answers to them. */
    @BeforeAll
    static void start() throws Exception {
        cases = folder.resolve("cases.jsonl");
        run(
                "-cp",
                SERVICE.resolve("test-classes").toString(),
                "org.repatriation.service.batch.OfficeCases",
                cases.toString(),
                "6000");
        List<String> lines = new ArrayList<>(Files.readAllLines(cases));
        lines.set(7, "{\"persons\":");
        lines.set(100, "");
        lines.set(2_999, "x".repeat(1_100_000));
        lines.set(4_000, lines.get(4_000).replace("\"country\"", "\"land\""));
        lines.set(5_000, lines.get(5_000).replaceFirst("\"place\":\"[a-z-]+\"", "\"place\":\"atlantis\""));
        lines.set(5_999, lines.get(5_999) + "\r");
        Files.writeString(cases, String.join("\n", lines));
        decided = command(cases, folder.resolve("decided.jsonl"));

        cluster = new TestCluster(folder);
        cluster.worker(1, "1g");
        cluster.worker(1, "1g");
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void two_workers_write_to_the_byte_what_one_machine_writes() throws Exception {
        Path output = folder.resolve("decisions");
        TestCluster.Ended ended = cluster.run("--decide=" + cases, "--output=" + output);

        assertThat(ended.said()).matches("6,000 lines, 5,995 decided and 5 refused, [0-9,]+ a second\n");
        assertThat(ended.result()).isZero();
        assertThat(together(output)).isEqualTo(Files.readString(folder.resolve("decided.jsonl")));
        assertThat(executors(ended)).hasSize(2);
    }

    @Test
    void a_worker_that_is_killed_in_the_middle_loses_nothing() throws Exception {
        Path output = folder.resolve("killed");
        TestCluster.Running running = cluster.submit(List.of(), "--decide=" + cases, "--output=" + output);
        TestCluster.Ended ended = killed(running, output);

        assertThat(ended.result()).isZero();
        assertThat(together(output)).isEqualTo(Files.readString(folder.resolve("decided.jsonl")));
    }

    private static TestCluster.Ended killed(TestCluster.Running running, Path output) throws Exception {
        while (running.process().isAlive() && written(output) < 2) {
            Thread.sleep(20);
        }
        cluster.killOne();
        TestCluster.Ended ended = TestCluster.ended(running);
        cluster.worker(1, "1g");
        assertThat(events(ended, "SparkListenerTaskEnd"))
                .anyMatch(
                        event -> event.at("/Task End Reason/Reason").asString().equals("ExecutorLostFailure"))
                .anyMatch(
                        event -> event.at("/Task End Reason/Reason").asString().equals("Success")
                                && event.at("/Task Info/Attempt").asInt() > 0);
        assertThat(events(ended, "SparkListenerExecutorRemoved")).isNotEmpty();
        return ended;
    }

    /** How many parts of an output are written and not yet published. */
    private static long written(Path output) throws IOException {
        Path parts = output.resolve("_temporary/0");
        if (!Files.isDirectory(parts)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(parts)) {
            return all.filter(part -> part.getFileName().toString().startsWith("task_"))
                    .count();
        }
    }

    /** The parts and the summary of an output, one after the other. */
    private static String together(Path output) throws IOException {
        StringBuilder all = new StringBuilder(String.join("", parts(output)));
        return all.append(Files.readString(output.resolve("_summary.json"))).toString();
    }

    private static List<String> parts(Path output) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(named("part-")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Predicate<Path> named(String beginning) {
        return file -> file.getFileName().toString().startsWith(beginning);
    }

    private static List<JsonNode> events(TestCluster.Ended ended, String kind) throws IOException {
        try (Stream<String> lines = Files.lines(ended.events())) {
            return lines.map(JSON::readTree)
                    .filter(event -> event.path("Event").asString("").equals(kind))
                    .toList();
        }
    }

    private static List<String> executors(TestCluster.Ended ended) throws IOException {
        return events(ended, "SparkListenerTaskEnd").stream()
                .map(event -> event.at("/Task Info/Executor ID").asString())
                .distinct()
                .toList();
    }

    /** What the command for one machine answers, without its trailer. */
    private static List<String> command(Path input, Path output, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-jar",
                SERVICE.resolve("repatriation-service.jar").toString(),
                "--decide=" + input,
                "--output=" + output));
        arguments.addAll(List.of(more));
        run(arguments.toArray(String[]::new));
        List<String> lines = Files.readAllLines(output);
        return lines.subList(0, lines.size() - 1);
    }

    private static void run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        process.getInputStream().transferTo(said);
        assertThat(process.waitFor()).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}

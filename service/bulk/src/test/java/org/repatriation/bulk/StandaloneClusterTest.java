package org.repatriation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.rulebook.Rulebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job on a real cluster of several processes, beside the command for one machine. */
class StandaloneClusterTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path folder;

    private static TestCluster cluster;
    private static Path cases;
    private static List<String> decided;

    /** Some thousand cases, with lines among them that cannot be decided, and what one machine answers to them. */
    @BeforeAll
    static void start() throws Exception {
        cases = folder.resolve("cases.jsonl");
        OneMachine.writeCases(cases, 2_000);
        List<String> lines = new ArrayList<>(Files.readAllLines(cases));
        lines.set(7, "{\"persons\":");
        lines.set(100, "");
        lines.set(999, "x".repeat(1_100_000));
        lines.set(1_400, lines.get(1_400).replace("\"country\"", "\"land\""));
        lines.set(1_700, lines.get(1_700).replaceFirst("\"place\":\"[a-z-]+\"", "\"place\":\"atlantis\""));
        lines.set(1_999, lines.get(1_999) + "\r");
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

        assertThat(ended.said()).matches("2,000 lines, 1,995 decided and 5 refused, [0-9,]+ a second\n");
        assertThat(ended.result()).isZero();
        assertThat(together(output)).isEqualTo(Files.readString(folder.resolve("decided.jsonl")));
        assertThat(executors(ended)).hasSize(2);
    }

    @Test
    void what_the_build_has_read_is_found_in_the_jar_that_is_handed_to_a_cluster() throws Exception {
        try (URLClassLoader packed = cluster.packed()) {
            Class<?> rulebooks = packed.loadClass("org.repatriation.rulebook.Rulebook");

            assertThat(rulebooks.getResource("/rulebook/as-read")).isNotNull();
        }
    }

    @Test
    void a_worker_that_is_killed_in_the_middle_loses_nothing() throws Exception {
        Path output = folder.resolve("killed");
        TestCluster.Running running = cluster.submit(List.of(), "--decide=" + cases, "--output=" + output);
        TestCluster.Ended ended = killed(running, output);

        assertThat(ended.result()).isZero();
        assertThat(together(output)).isEqualTo(Files.readString(folder.resolve("decided.jsonl")));
    }

    @Test
    void rows_that_a_killed_worker_had_sorted_are_sorted_again_and_the_result_replays() throws Exception {
        Path input = Files.createDirectory(folder.resolve("cases.parquet"));
        List<String> lines = lines(cases);
        ParquetFiles.write(input.resolve("2020.parquet"), "case", lines.subList(0, 700));
        ParquetFiles.write(input.resolve("2021.parquet"), "case", lines.subList(700, lines.size()));
        Path output = folder.resolve("decisions.parquet");
        TestCluster.Running running = cluster.submit(List.of(), "--decide=" + input, "--output=" + output);
        assertThat(killed(running, output).result()).isZero();

        List<Group> rows = ParquetFiles.read(output);
        assertThat(rows).hasSameSizeAs(decided);
        for (int i = 0; i < rows.size(); i++) {
            Group row = rows.get(i);
            assertThat(row.getLong("line", 0)).isEqualTo(i + 1);
            assertThat(row.getString("answer", 0)).isEqualTo(decided.get(i));
            assertThat(row.getFieldRepetitionCount("outcome") == 0 ? "none" : row.getString("outcome", 0))
                    .isEqualTo(outcome(decided.get(i)));
        }
        assertThat(Files.readString(output.resolve("_summary.json"))).isEqualTo(trailer());

        TestCluster.Ended replayed = cluster.run(
                "--replay=" + cases, "--earlier=" + output, "--output=" + folder.resolve("differences.parquet"));
        assertThat(replayed.said()).isEqualTo("2,000 lines, all the same to the byte\n");
        assertThat(replayed.result()).isZero();
        assertThat(ParquetFiles.read(folder.resolve("differences.parquet"))).isEmpty();
    }

    @Test
    void a_replay_shows_the_lines_that_differ_and_both_answers() throws Exception {
        List<String> changed = new ArrayList<>(decided);
        changed.set(4, changed.get(4).replace("not recorded", "not  recorded"));
        changed.set(1_500, "what is this?");
        Path earlier = folder.resolve("changed.jsonl");
        Files.writeString(earlier, String.join("\n", changed) + "\n" + trailer());
        Path output = folder.resolve("differences");

        TestCluster.Ended ended = cluster.run("--replay=" + cases, "--earlier=" + earlier, "--output=" + output);

        assertThat(ended.said()).isEqualTo("2,000 lines, 2 of them different; they are listed in `" + output + "`\n");
        assertThat(ended.result()).isEqualTo(1);
        assertThat(String.join("", parts(output)).lines().map(JSON::readTree))
                .extracting(
                        line -> line.get("line").asLong(),
                        line -> line.get("earlier").asString(),
                        line -> line.get("now").asString())
                .containsExactly(
                        tuple(5L, changed.get(4), decided.get(4)), tuple(1_501L, "what is this?", decided.get(1_500)));
        assertThat(JSON.readTree(output.resolve("_summary.json")).get("replay").toString())
                .startsWith("{\"lines\":2000,\"same\":1998,\"different\":2,\"rulebook\":{\"id\":\"sha256:");
    }

    @Test
    void a_comparison_counts_what_a_changed_rulebook_changes_and_lists_it() throws Exception {
        Path edited = edited();
        List<String> after = command(cases, folder.resolve("after.jsonl"), "--rulebook=" + edited);
        String idBefore = reference(trailer());
        String idAfter =
                reference(Files.readAllLines(folder.resolve("after.jsonl")).get(2_000));
        Path output = folder.resolve("changes");

        TestCluster.Ended ended = cluster.run("--compare=" + cases, "--changed=" + edited, "--output=" + output);

        List<Integer> lines = IntStream.range(0, decided.size())
                .filter(i -> !decided.get(i).replace(idBefore, idAfter).equals(after.get(i)))
                .boxed()
                .toList();
        long outcomes = lines.stream()
                .filter(i -> !outcome(decided.get(i)).equals(outcome(after.get(i))))
                .count();
        assertThat(outcomes).isBetween(1L, lines.size() - 1L);
        assertThat(ended.said())
                .isEqualTo("2,000 lines, " + lines.size() + " answers changed, " + outcomes
                        + " of them in their outcome; they are listed in `" + output + "`\n");
        assertThat(String.join("", parts(output)).lines())
                .containsExactlyElementsOf(lines.stream()
                        .map(i -> "{\"line\":" + (i + 1) + ",\"outcomeBefore\":\"" + outcome(decided.get(i))
                                + "\",\"outcomeAfter\":\"" + outcome(after.get(i)) + "\",\"before\":" + decided.get(i)
                                + ",\"after\":" + after.get(i) + "}")
                        .toList());
        JsonNode summary = JSON.readTree(output.resolve("_summary.json")).get("comparison");
        assertThat(summary.get("same").asInt()).isEqualTo(2_000 - lines.size());
        assertThat(summary.get("changed").asInt()).isEqualTo(lines.size());
        assertThat(summary.get("outcomesChanged").asLong()).isEqualTo(outcomes);
        for (String from : Counts.ofLines()) {
            for (String to : Counts.ofLines()) {
                assertThat(summary.at("/outcomes/" + from + "/" + to).asLong(-1))
                        .as(from + " to " + to)
                        .isEqualTo(IntStream.range(0, decided.size())
                                .filter(i -> named(outcome(decided.get(i))).equals(from)
                                        && named(outcome(after.get(i))).equals(to))
                                .count());
            }
        }
    }

    /** The carried rulebook, but that nobody has read the hours of Nuevo Laredo from 2016 on. */
    private static Path edited() throws IOException {
        Path edited = folder.resolve("edited");
        for (Map.Entry<String, String> file : Rulebook.carried().files().entrySet()) {
            Path path = edited.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String text = file.getValue();
            Files.writeString(
                    path,
                    file.getKey().equals("ports/nuevo-laredo.yaml")
                            ? text.substring(0, text.indexOf("  2016-02-23:"))
                                    + text.substring(text.indexOf("  2021-01-01:"))
                            : text);
        }
        return edited;
    }

    private static String trailer() throws IOException {
        return Files.readAllLines(folder.resolve("decided.jsonl")).get(2_000) + "\n";
    }

    /** How a trailer names its rulebook, as every decision does. */
    private static String reference(String trailer) {
        return JSON.readTree(trailer).at("/trailer/rulebook").toString();
    }

    private static String outcome(String answer) {
        return JSON.readTree(answer).path("outcome").asString("none");
    }

    private static String named(String outcome) {
        return outcome.equals("none") ? "REFUSED" : outcome;
    }

    private static List<String> lines(Path file) throws IOException {
        return List.of(Files.readString(file).split("\n", -1));
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
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
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
        OneMachine.decide(input, output, more);
        List<String> lines = Files.readAllLines(output);
        return lines.subList(0, lines.size() - 1);
    }
}

package org.repatriation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.rulebook.Rulebook;

/** What the job refuses, and what it says then; Spark runs inside of this process. */
class BulkJobTest {
    private static final Rulebook RULEBOOK = Rulebook.carried();
    private static final Map<String, String> SETTINGS = Map.of(
            "spark.master", "local[1]",
            "spark.ui.enabled", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1");

    @TempDir
    private Path folder;

    private Path cases;
    private Path output;

    @BeforeEach
    void settings() throws IOException {
        SETTINGS.forEach(System::setProperty);
        cases = Files.writeString(folder.resolve("cases.jsonl"), "{}\n\n{}\n");
        output = folder.resolve("output");
    }

    @AfterEach
    void noSettings() {
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    @Test
    void what_is_not_said_is_asked_for() {
        String one = "Say one thing that is to be done: `--decide=cases.jsonl --output=decisions`,"
                + " `--replay=cases.jsonl --earlier=decisions --output=differences` or"
                + " `--compare=cases.jsonl --changed=rules --output=changes`.";
        assertThat(refused()).isEqualTo(one);
        assertThat(refused("--decide=a", "--replay=b")).isEqualTo(one);
        assertThat(refused("--decide=" + cases))
                .isEqualTo("`--decide=` needs the cases and `--output=` a folder for the decisions, such as"
                        + " `--decide=cases.jsonl --output=decisions`.");
        assertThat(refused("--replay=" + cases, "--output=" + output))
                .isEqualTo("`--replay=` needs the cases, `--earlier=` what was decided and `--output=` a folder for the"
                        + " differences, such as `--replay=cases.jsonl --earlier=decisions --output=differences`.");
        assertThat(refused("--compare=" + cases, "--changed=", "--output=" + output))
                .isEqualTo(
                        "`--compare=` needs the cases, `--changed=` the folder of the changed rulebook and `--output=`"
                                + " a folder for the changes, such as"
                                + " `--compare=cases.jsonl --changed=rules --output=changes`.");
        assertThat(refused("--decide=" + cases, "--output=" + output, "--earlier=x"))
                .isEqualTo("`--earlier=x` is no option of `--decide=`; write `--decide=`, `--output=`, `--rulebook=`.");
    }

    @Test
    void without_a_cluster_it_says_how_it_is_started() {
        System.clearProperty("spark.master");
        assertThat(decide(cases))
                .isEqualTo("No cluster is named; start this job with `spark-submit --master`, such as"
                        + " `spark-submit --master spark://cluster:7077 repatriation-bulk.jar` and the options.");
    }

    @Test
    void cases_that_cannot_be_read_are_named() throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        assertThat(decide(missing))
                .isEqualTo("`" + missing
                        + "` is not there; name a file or a folder that every machine of the cluster can read.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("_SUCCESS"), "");
        assertThat(decide(empty))
                .isEqualTo(
                        "`" + empty + "` holds no files; name a file or a folder with one case a line, or Parquet files"
                                + " with a case in each row.");
        Path packed = Files.writeString(folder.resolve("cases.jsonl.gz"), "");
        assertThat(decide(packed))
                .isEqualTo(
                        "`cases.jsonl.gz` is compressed, and cannot be read by many at once; unpack it, or write it as"
                                + " Parquet.");
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        ParquetFiles.write(mixed.resolve("a.parquet"), "case", List.of("{}"));
        Files.writeString(mixed.resolve("b.jsonl"), "{}\n");
        assertThat(decide(mixed))
                .isEqualTo("`" + mixed + "` holds Parquet files and others; put them into two folders.");
        Path other = Files.createDirectory(folder.resolve("other.parquet"));
        ParquetFiles.write(other.resolve("2020.parquet"), "case", List.of("{}"));
        ParquetFiles.write(other.resolve("2021.parquet"), "facts", List.of("{}"));
        assertThat(decide(other))
                .isEqualTo("The Parquet file `2021.parquet` has no column `case` of text; it has `facts`.");
        assertThat(output).doesNotExist();
    }

    @Test
    void an_output_that_is_there_is_left_alone() throws IOException {
        Files.writeString(output, "mine");
        assertThat(decide(cases))
                .isEqualTo(
                        "`" + output + "` is there already; name another folder with `--output=`, or delete this one.");
        assertThat(output).hasContent("mine");
    }

    @Test
    void a_rulebook_that_cannot_be_used_is_said_with_its_mistakes() {
        Path nowhere = folder.resolve("nowhere");
        String mistake =
                nowhere + ": no `instruments` folder is here; name the folder that holds `instruments` and `ports`";
        assertThat(refused("--decide=" + cases, "--output=" + output, "--rulebook=" + nowhere))
                .isEqualTo(mistake);
        assertThat(refused("--compare=" + cases, "--output=" + output, "--changed=" + nowhere))
                .isEqualTo(mistake);
    }

    @Test
    void a_comparison_needs_two_rulebooks() throws IOException {
        Path same = folder.resolve("same");
        for (Map.Entry<String, String> file : RULEBOOK.files().entrySet()) {
            Path path = same.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(refused("--compare=" + cases, "--output=" + output, "--changed=" + same))
                .isEqualTo("Both rulebooks are `" + RULEBOOK.id()
                        + "`, so nothing can change; name the folder of the changed one with `--changed=`.");
    }

    @Test
    void a_replay_needs_the_whole_of_what_this_rulebook_decided() throws IOException {
        Path earlier = Files.writeString(folder.resolve("earlier.jsonl"), "{}\n{}\n{}\n");
        assertThat(replay(earlier))
                .isEqualTo("`" + earlier + "` has no trailer, so it was cut off or holds something else; name what"
                        + " `--decide=` wrote with `--earlier=`.");
        Files.writeString(earlier, "{}\n{}\n{}\n" + trailer(3, "false", "sha256:other"));
        assertThat(replay(earlier))
                .isEqualTo(
                        "`" + earlier + "` was decided with the rulebook `sha256:other`, and this is `" + RULEBOOK.id()
                                + "`; name that one with `--rulebook=`, or see what changes between two with `--compare=`.");
        Files.writeString(earlier, "{}\n{}\n{}\n" + trailer(3, "true", RULEBOOK.id()));
        assertThat(replay(earlier))
                .isEqualTo("`" + earlier
                        + "` holds recorded decisions; the service replays them itself, with `--replay-all`.");
        Files.writeString(earlier, "{}\n{}\n" + trailer(2, "false", RULEBOOK.id()));
        assertThat(replay(earlier))
                .isEqualTo("`" + earlier + "` answers 2 lines, and `" + cases
                        + "` has 3; name the cases that were decided.");
        Files.writeString(earlier, "{}\n" + trailer(3, "false", RULEBOOK.id()));
        assertThat(replay(earlier))
                .isEqualTo("`" + earlier
                        + "` says that it answers 3 lines, and holds 2; name the whole of what was decided with"
                        + " `--earlier=`.");
        assertThat(output).doesNotExist();
    }

    @Test
    void no_cases_give_a_summary_of_none() throws IOException {
        Files.writeString(cases, "");
        assertThat(run(0, "--decide=" + cases, "--output=" + output)).startsWith("0 lines, 0 decided and 0 refused");
        assertThat(output.resolve("_summary.json")).content().startsWith("{\"trailer\":{\"lines\":0,");
    }

    @Test
    void what_fails_on_the_way_is_said_in_a_line_and_not_as_a_trace() throws IOException {
        Path other = Files.writeString(folder.resolve("text.parquet"), "this is no Parquet file");
        assertThat(decide(other))
                .startsWith("The job did not finish: ")
                .contains("text.parquet", "Parquet format")
                .endsWith("\nMend that, delete what was written to the output, and start again.")
                .hasLineCount(2);
        assertThat(refused("--decide=" + cases, "--output=" + cases.resolve("decisions")))
                .startsWith("The job did not finish: ")
                .contains(cases.toString())
                .hasLineCount(2);
    }

    private static String trailer(int lines, String recorded, String rulebook) {
        return "{\"trailer\":{\"lines\":" + lines + ",\"recorded\":" + recorded + ",\"rulebook\":{\"id\":\"" + rulebook
                + "\"}}}\n";
    }

    private String decide(Path input) {
        return refused("--decide=" + input, "--output=" + output);
    }

    private String replay(Path earlier) {
        return refused("--replay=" + cases, "--earlier=" + earlier, "--output=" + output);
    }

    private static String refused(String... arguments) {
        return run(1, arguments);
    }

    private static String run(int result, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(BulkJob.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments))
                .isEqualTo(result);
        return said.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}

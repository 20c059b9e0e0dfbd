package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.intake.CaseIntake;
import tools.jackson.databind.json.JsonMapper;

/** The cases of a file, decided from the command line. */
@DisabledIfSystemProperty(
        named = "repatriation.test.database",
        matches = ".*",
        disabledReason = "the command opens no record")
class DecideCommandTest {
    private static final Rulebook RULEBOOK = Rulebook.carried();
    private static final String BAD = "{\"persons\":";

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @Test
    void each_line_is_answered_in_order_and_a_trailer_ends_the_output() throws IOException {
        write(20);

        assertThat(run()).matches("20 lines, 18 decided and 2 refused, [0-9,]+ a second\n");
        List<String> lines = Files.readAllLines(output);
        assertThat(lines).hasSize(21);
        for (int i = 0; i < 20; i++) {
            assertThat(lines.get(i))
                    .startsWith(
                            i % 10 == 7
                                    ? "{\"type\":\"/problems/malformed-json\","
                                    : "{\"outcome\":\"RETURNABLE\",\"caseReference\":\"C-" + i + "\",");
        }
        assertThat(lines.get(7)).contains("\"line\":8,").doesNotContain("instance");
        assertThat(lines.get(20))
                .isEqualTo("{\"trailer\":{\"lines\":20,\"decided\":18,\"refused\":2,\"outcomes\":{\"BLOCKED\":0,"
                        + "\"DIVERTED\":0,\"REFERRED\":0,\"NOT_COVERED\":0,\"PENDING\":0,\"RETURNABLE\":18},"
                        + "\"recorded\":false,\"complete\":true,\"rulebook\":{\"id\":\"" + RULEBOOK.id()
                        + "\",\"label\":\"" + RULEBOOK.label()
                        + "\"},\"advisory\":\"None of these decisions is recorded,"
                        + " and none is a basis for a return.\"}}");
        assertThat(run()).isEqualTo("`" + output + "` is complete already: 20 lines, 18 decided and 2 refused.\n");
    }

    @Test
    void killed_in_the_middle_and_started_again_it_writes_the_same_bytes() throws Exception {
        write(1_500);
        run();
        byte[] whole = Files.readAllBytes(output);
        output = folder.resolve("killed.jsonl");
        for (long least : new long[] {1, whole.length / 4}) {
            Process process = start();
            while (process.isAlive() && (!Files.exists(output) || Files.size(output) < least)) {
                Thread.sleep(20);
            }
            process.destroyForcibly().waitFor();
            assertThat(Files.size(output)).isBetween(1L, whole.length - 1L);
        }
        try (FileChannel torn = FileChannel.open(output, StandardOpenOption.WRITE)) {
            torn.truncate(torn.size() - 17);
        }

        assertThat(run())
                .matches(
                        "goes on after [0-9,]+ lines that are answered already\n(.* of the input\n)*1,500 lines, .*\n");
        assertThat(Files.readAllBytes(output)).isEqualTo(whole);
    }

    @Test
    void wherever_it_is_cut_off_it_goes_on_to_the_same_bytes() throws IOException {
        write(12);
        run();
        byte[] whole = Files.readAllBytes(output);
        for (int i = 0; i < 40; i++) {
            Files.write(output, Arrays.copyOf(whole, (int) ((long) whole.length * i / 40)));
            run();
            assertThat(Files.readAllBytes(output)).isEqualTo(whole);
        }
    }

    @Test
    void what_cannot_be_used_is_said_in_a_sentence() throws IOException {
        write(3);
        assertThat(refused("--decide=" + input))
                .isEqualTo(
                        "`--decide=` needs a file with one case a line and `--output=` a file for the decisions, such as"
                                + " `--decide=cases.jsonl --output=decisions.jsonl`.");
        Path missing = folder.resolve("missing.jsonl");
        assertThat(refused("--decide=" + missing, "--output=" + output))
                .isEqualTo("`" + missing + "` cannot be read; name a file with one case a line with `--decide=`.");
        Path nowhere = folder.resolve("nowhere/decisions.jsonl");
        assertThat(refused("--decide=" + input, "--output=" + nowhere))
                .isEqualTo(
                        "`" + nowhere
                                + "` cannot be written; name a file in a folder that is there and can be written with `--output=`.");
        assertThat(refused("--decide=" + input, "--output=" + input))
                .isEqualTo("`" + input + "` is named as input and as output; name another file with `--output=`.");
        assertThat(output).doesNotExist();
    }

    @Test
    void an_output_of_something_else_is_not_gone_on_with() throws IOException {
        write(3);
        Files.writeString(output, "mine\n");
        assertThat(refused())
                .isEqualTo("`" + output + "` is there already, and `" + output
                        + ".begun`, which says what it was begun with, is not; delete it to begin again, or name another"
                        + " file with `--output=`.");
        assertThat(output).hasContent("mine\n");

        Files.delete(output);
        run();
        String whole = Files.readString(output);
        Files.writeString(output, whole.lines().findFirst().orElseThrow() + "\nmine\n");
        assertThat(refused())
                .isEqualTo("Line 2 of `" + output
                        + "` is no answer of this command; delete the file to begin again, or name another with"
                        + " `--output=`.");

        Files.writeString(output, whole.substring(0, whole.length() / 2));
        String otherInput = "`" + output + "` was begun with another input than `" + input
                + "`; go on with that one, or name another file with `--output=`.";
        String cases = Files.readString(input);
        Files.writeString(input, cases.replace("C-0", "D-0"));
        assertThat(refused()).isEqualTo(otherInput);

        Files.writeString(input, cases);
        Path begun = Path.of(output + ".begun");
        String said = Files.readString(begun);
        Files.writeString(begun, said.replace(RULEBOOK.id(), "sha256:other"));
        assertThat(refused())
                .isEqualTo("`" + output + "` was begun with the rulebook `sha256:other`, and this is `" + RULEBOOK.id()
                        + "`; go on with that one, or name another file with `--output=`.");
        Files.writeString(begun, said);
        Files.writeString(output, (whole.lines().findFirst().orElseThrow() + "\n").repeat(9));
        assertThat(refused()).isEqualTo(otherInput);
    }

    @Test
    void two_runs_do_not_write_one_output() throws IOException {
        write(3);
        run();
        try (FileChannel other = FileChannel.open(output, StandardOpenOption.WRITE)) {
            other.lock();
            assertThat(refused())
                    .isEqualTo("`" + output
                            + "` is being written by another run; wait for that one, or name another file with"
                            + " `--output=`.");
        }
    }

    private void write(int count) throws IOException {
        input = folder.resolve("cases.jsonl");
        output = folder.resolve("decisions.jsonl");
        JsonMapper json = JsonMapper.shared();
        String example = json.readTree(new CaseIntake(RULEBOOK).example()).toString();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(i % 10 == 7 ? BAD : example.replace("A-17", "C-" + i));
        }
        Files.write(input, lines);
    }

    private String run() {
        return said(0, "--decide=" + input, "--output=" + output);
    }

    private String refused(String... arguments) {
        String[] given = arguments.length > 0 ? arguments : new String[] {"--decide=" + input, "--output=" + output};
        return said(1, given).stripTrailing();
    }

    private static String said(int result, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(DecideCommand.run(RULEBOOK, new PrintStream(said, true, StandardCharsets.UTF_8), arguments))
                .isEqualTo(result);
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RepatriationService.class.getName(),
                        "--decide=" + input,
                        "--output=" + output)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

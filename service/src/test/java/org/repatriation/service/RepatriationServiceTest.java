package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.repatriation.rulebook.Rulebook;

/** How the service is started, and how it says that a rulebook has mistakes. */
class RepatriationServiceTest {
    @TempDir
    private Path folder;

    @Test
    void it_listens_to_this_computer_alone_unless_told_otherwise() throws IOException {
        var settings = new Properties();
        try (var in = RepatriationService.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }

        assertThat(settings).containsEntry("server.address", "127.0.0.1").containsEntry("server.port", "8080");
    }

    @Test
    void a_rulebook_without_mistakes_is_said_to_have_none() throws IOException {
        write(Rulebook.carried().files());

        assertThat(check(folder)).isEqualTo("no mistakes\n");
    }

    @Test
    void each_mistake_is_one_line() throws IOException {
        writeWithTwoMistakes();

        assertThat(check(folder).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("rules/instruments/lar-2016/common-3.drl, line 11: `LIMITZ`"))
                .anyMatch(line ->
                        line.startsWith("rules/ports/nuevo-laredo.yaml") && line.contains("`specialNeeds` is missing"));
    }

    @Test
    void a_folder_without_a_rulebook_is_a_mistake() {
        assertThat(check(folder.resolve("nowhere")).lines())
                .singleElement()
                .asString()
                .contains("no `instruments` folder");
    }

    @Test
    void a_rulebook_with_mistakes_stops_the_start_without_a_stack_trace() throws Exception {
        writeWithTwoMistakes();
        Process process = run("--rulebook=" + folder, "--server.port=0");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.lines().filter(line -> !line.startsWith("Picked up"))).hasSize(2);
        assertThat(said).contains("`specialNeeds` is missing").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--chek-record      | `--chek-record` is no option; did you mean `--check-record`?",
                "--rulebook         | `--rulebook` is no option; did you mean `--rulebook=`?",
                "--replay-all=yes   | `--replay-all=yes` is no option; did you mean `--replay-all`?",
                "--erase-befor=2021 | `--erase-befor=2021` is no option; did you mean `--erase-before=`?",
                "--repatriation.erase.afer=P5Y | `--repatriation.erase.afer=P5Y` is no setting; did you mean `--repatriation.erase.after=`?",
                "--repatriation.data           | `--repatriation.data` is no setting; did you mean `--repatriation.data=`?"
            })
    void an_option_that_is_none_is_not_passed_over(String argument, String sentence) {
        assertThat(RepatriationService.unknown("--server.port=0", argument)).contains(sentence);
    }

    @Test
    void what_is_near_no_option_is_told_all() {
        assertThat(RepatriationService.unknown("rules"))
                .contains("`rules` is no option; options are `--rulebook=`, `--check=`, `--decide=`, `--output=`,"
                        + " `--replay-all`, `--replay-sample=`, `--check-record`, `--renew-master-key`, `--erase=`,"
                        + " `--erase-before=`, `--erase-references-before=`, `--erase-reasons-before=`, `--erase-again=`,"
                        + " `--debug` or `--trace`, and settings such as `--server.port=9000`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rulebook=rules",
                "--check-record",
                "--erase=A-17=b",
                "--spring.datasource.url=jdbc:postgresql://db/repatriation?a=b",
                "--repatriation.data=memory",
                "--debug"
            })
    void an_option_is_taken(String argument) {
        assertThat(RepatriationService.unknown(argument)).isEmpty();
    }

    @Test
    void where_an_option_is_none_nothing_starts() throws Exception {
        Process process = run("--chek-record");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).endsWith("`--chek-record` is no option; did you mean `--check-record`?\n");
    }

    @Test
    void a_command_takes_the_options_that_the_service_is_started_with() throws Exception {
        Process process = run(
                "--check-record",
                "--repatriation.data=" + folder.resolve("data"),
                "--repatriation.keys=" + folder.resolve("keys"),
                "--server.port=8080",
                "--logging.level.root=INFO");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).isEqualTo("0 entries checked, 0 faults\n");
    }

    @Test
    void a_check_ends_with_0_or_1() throws Exception {
        write(Rulebook.carried().files());
        assertThat(run("--check=" + folder).waitFor()).isZero();
        assertThat(run("--check=" + folder.resolve("ports")).waitFor()).isEqualTo(1);
    }

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RepatriationService.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String check(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RepatriationService.check(folder.toString(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void writeWithTwoMistakes() throws IOException {
        Map<String, String> files = Rulebook.carried().files();
        files.computeIfPresent(
                "ports/nuevo-laredo.yaml", (name, text) -> text.replaceFirst("(?m)^    specialNeeds: unknown\\R", ""));
        files.computeIfPresent("instruments/lar-2016/common-3.drl", (name, text) -> text.replace("LIMITS", "LIMITZ"));
        write(files);
    }

    private void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}

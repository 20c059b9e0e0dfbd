package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What can be done with a record instead of starting the service. */
class RecordCommandsTest {

    private static String said(String... arguments) {
        assertThat(RecordCommands.given(arguments)).isTrue();
        assertThat(RecordCommands.wrong(arguments)).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(RecordCommands.run(RunningService.context(), new PrintStream(out), arguments))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static void decide(String reference) {
        assertThat(RunningService.post(RunningService.example().replace("A-17", reference))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_is_recorded_is_decided_again() {
        decide("again");

        assertThat(said("--replay-all")).matches("[1-9]\\d* decisions decided again, 0 different, \\d+ erased\n");
        assertThat(said("--replay-sample=3")).matches("[0-3] decisions decided again, 0 different, [0-3] erased\n");
    }

    @Test
    void the_record_is_checked() {
        decide("checked");

        assertThat(said("--check-record")).matches("[1-9]\\d* entries checked, 0 faults\n");
    }

    @Test
    void a_case_is_erased_by_its_reference() {
        decide("to be erased");
        decide("to be erased");

        assertThat(said("--erase=to be erased", "--erase=to be erased"))
                .isEqualTo("2 decisions erased\n0 decisions erased\n");
    }

    @Test
    void what_is_old_is_erased() {
        decide("young");

        assertThat(said("--erase-before=2020-01-01")).isEqualTo("0 decisions erased\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replay-sample=     | `--replay-sample=` needs a whole number above 0, such as `--replay-sample=10000`",
                "--replay-sample=many | `--replay-sample=` needs a whole number above 0, such as `--replay-sample=10000`",
                "--replay-sample=0    | `--replay-sample=` needs a whole number above 0, such as `--replay-sample=10000`",
                "--erase=             | `--erase=` needs a case reference, such as `--erase=A-17`",
                "--erase-before=2021  | `--erase-before=` needs a calendar date, such as `--erase-before=2021-01-01`"
            })
    void what_cannot_be_done_is_said_before_anything_is(String argument, String sentence) {
        assertThat(RecordCommands.wrong("--erase=A-17", argument)).contains(sentence);
    }

    @Test
    void a_record_that_is_gone_meanwhile_is_said_without_a_stack_trace(@TempDir Path keys) {
        try (ConfigurableApplicationContext service = RepatriationService.start(
                "--server.port=0", "--repatriation.data=memory", "--repatriation.keys=" + keys)) {
            service.getBean(HikariDataSource.class).close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThat(RecordCommands.run(service, new PrintStream(out), "--replay-all"))
                    .isEqualTo(1);
            assertThat(out.toString(StandardCharsets.UTF_8).strip())
                    .isEqualTo("The record cannot be reached any more; give the same command again when it can.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=0", "--replay", "--erase"})
    void nothing_else_is_a_command(String argument) {
        assertThat(RecordCommands.given(argument)).isFalse();
    }
}

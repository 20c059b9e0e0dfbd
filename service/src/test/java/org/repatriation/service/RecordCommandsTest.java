package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.ReviewAct;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.Erased;
import org.repatriation.service.record.Erasures;
import org.repatriation.service.record.LogProofs;
import org.repatriation.service.record.Reviews;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** What can be done with a record instead of starting the service. */
class RecordCommandsTest {

    private static String said(String... arguments) {
        return said(RunningService.context(), 0, arguments);
    }

    private static String said(ConfigurableApplicationContext service, int result, String... arguments) {
        assertThat(RecordCommands.given(arguments)).isTrue();
        assertThat(RecordCommands.wrong(arguments)).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(RecordCommands.run(service, new PrintStream(out), arguments))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(result);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static ConfigurableApplicationContext service(Path keys) {
        return service(keys, "memory");
    }

    private static ConfigurableApplicationContext service(Path keys, String data) {
        return RepatriationService.start(
                "--server.port=0", "--repatriation.data=" + data, "--repatriation.keys=" + keys);
    }

    private static String decide(ConfigurableApplicationContext service) throws IOException {
        CaseIntake intake = service.getBean(CaseIntake.class);
        CaseRequest request = intake.read(intake.example());
        return service.getBean(Decisions.class)
                .decide(request, intake.facts(request), intake.now(), Optional.empty())
                .decision()
                .id();
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

    @Test
    void what_was_erased_of_a_record_that_was_restored_is_erased_once_more(@TempDir Path folder) throws Exception {
        Path export = folder.resolve("export.jsonl");
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy");
        Path keys = folder.resolve("keys");
        String erased;
        String kept;
        try (ConfigurableApplicationContext service = service(keys, data.toString())) {
            erased = decide(service);
            kept = decide(service);
        }
        FileSystemUtils.copyRecursively(data, copy);
        try (ConfigurableApplicationContext service = service(keys, data.toString())) {
            service.getBean(Erasures.class).eraseDecision(erased);
            service.getBean(Erasures.class)
                    .eraseReferencesDecidedBefore(OffsetDateTime.now().plusDays(1));
            Files.copy(service.getBean(LogProofs.class).export(), export);
        }
        try (ConfigurableApplicationContext restored = service(keys, copy.toString())) {
            assertThat(restored.getBean(DecisionRecords.class).find(erased)).isPresent();

            String whole = Files.readString(export);
            Files.writeString(export, whole + "{\"kind\":");
            assertThat(said(restored, 1, "--erase-again=" + export))
                    .isEqualTo("Line 7 of `" + export + "` is not as the log writes it; name a file that"
                            + " `GET /v1/log/export` gave, with all its lines.\n");
            assertThat(restored.getBean(DecisionRecords.class).find(erased)).isPresent();

            Files.writeString(export, whole);
            assertThat(said(restored, 0, "--erase-again=" + export, "--erase-again=" + export))
                    .isEqualTo("Erasures done again: 2\nErasures done again: 0\n");
            assertThatThrownBy(() -> restored.getBean(DecisionRecords.class).find(erased))
                    .isInstanceOf(Erased.class);
            assertThat(restored.getBean(DecisionRecords.class).find(kept))
                    .hasValueSatisfying(
                            decision -> assertThat(decision.caseReference()).isNull());
        }
        assertThat(said(RunningService.context(), 1, "--erase-again=" + export))
                .isEqualTo(
                        "`" + export + "` is no export of the log of this record; name a file that `GET /v1/log/export`"
                                + " gave for it.\n");
    }

    @Test
    void what_may_be_erased_before_its_case_is(@TempDir Path keys) throws IOException {
        try (ConfigurableApplicationContext service = service(keys)) {
            String id = decide(service);
            service.getBean(Reviews.class).review(id, new ReviewRequest(ReviewAct.CONFIRM, null, "as it is", "chief"));

            assertThat(said(service, 0, "--erase-references-before=2020-01-01", "--erase-reasons-before=2020-01-01"))
                    .isEqualTo("References erased of decisions: 0\nReasons erased of reviews: 0\n");
            assertThat(said(service, 0, "--erase-references-before=2999-01-01", "--erase-reasons-before=2999-01-01"))
                    .isEqualTo("References erased of decisions: 1\nReasons erased of reviews: 1\n");
            assertThat(said(service, 0, "--replay-all", "--check-record"))
                    .isEqualTo("1 decisions decided again, 0 different, 0 erased\n4 entries checked, 0 faults\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "empty", "no text"})
    void an_export_that_is_none_is_said(String what, @TempDir Path folder) throws IOException {
        Path export = folder.resolve("export.jsonl");
        if (what.equals("empty")) {
            Files.createFile(export);
        } else if (what.equals("no text")) {
            Files.write(export, new byte[] {(byte) 0xff, '\n'});
        }

        assertThat(said(RunningService.context(), 1, "--erase-again=" + export))
                .isEqualTo(
                        "`" + export + "` cannot be read, or is empty; name a file that `GET /v1/log/export` gave.\n");
    }

    @Test
    void the_master_key_is_renewed(@TempDir Path keys) throws IOException {
        try (ConfigurableApplicationContext service = service(keys)) {
            String id = decide(service);
            decide(service);

            assertThat(said(service, 0, "--renew-master-key"))
                    .matches("Keys of cases encrypted with the new master key: 2\n"
                            + "The older master key is now in master-\\d+\\.json of the folder of keys\\. Only copies of the record that"
                            + " were made before need it; destroy it when none is left\\.\n");

            service.getBean(JdbcTemplate.class)
                    .update("update decision set case_key = ? where id = ?", new byte[] {1}, id);
            assertThat(said(service, 1, "--renew-master-key")).isEqualTo("""
                            Keys of cases encrypted with the new master key: 1
                            Keys of cases that could not be opened: 1. They are as they were, so the older master key stays in \
                            use; `--check-record` names their positions.
                            """);
        }
    }

    @Test
    void keys_that_cannot_be_renewed_are_said_without_a_stack_trace(@TempDir Path keys) throws IOException {
        try (ConfigurableApplicationContext service = service(keys)) {
            Files.delete(keys.resolve("master.json"));

            assertThat(said(service, 1, "--renew-master-key"))
                    .isEqualTo(
                            "The keys in `" + keys + "` cannot be read; name a folder that can be read and written with"
                                    + " `--repatriation.keys=`.\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replay-sample=     | `--replay-sample=` needs a whole number above 0, such as `--replay-sample=10000`",
                "--replay-sample=many | `--replay-sample=` needs a whole number above 0, such as `--replay-sample=10000`",
                "--replay-sample=0    | `--replay-sample=` needs a whole number above 0, such as `--replay-sample=10000`",
                "--erase=             | `--erase=` needs a case reference, such as `--erase=A-17`",
                "--erase-again=       | `--erase-again=` needs an export of the log, such as `--erase-again=export.jsonl`",
                "--erase-before=2021  | `--erase-before=` needs a calendar date, such as `--erase-before=2021-01-01`",
                "--erase-references-before=1Y | `--erase-references-before=` needs a calendar date, such as `--erase-references-before=2021-01-01`",
                "--erase-reasons-before=      | `--erase-reasons-before=` needs a calendar date, such as `--erase-reasons-before=2021-01-01`"
            })
    void what_cannot_be_done_is_said_before_anything_is(String argument, String sentence) {
        assertThat(RecordCommands.wrong("--erase=A-17", argument)).contains(sentence);
    }

    @Test
    void a_record_that_is_gone_meanwhile_is_said_without_a_stack_trace(@TempDir Path keys) {
        try (ConfigurableApplicationContext service = service(keys)) {
            service.getBean(HikariDataSource.class).close();

            assertThat(said(service, 1, "--replay-all"))
                    .isEqualTo("The record cannot be reached any more; give the same command again when it can.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=0", "--replay", "--erase"})
    void nothing_else_is_a_command(String argument) {
        assertThat(RecordCommands.given(argument)).isFalse();
    }
}

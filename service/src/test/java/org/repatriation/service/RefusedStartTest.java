package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service that cannot open its record does not start, and says in one sentence what to write instead. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    private Path folder;

    private void isRefused(CapturedOutput said, String sentence, String... arguments) {
        int before = said.getAll().length();

        assertThatThrownBy(() ->
                        RepatriationService.start(Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments))
                                .toArray(String[]::new)))
                .isInstanceOf(Exception.class);

        assertThat(said.getAll().substring(before))
                .contains("Description:\n\n" + sentence + "\n")
                .doesNotContain("Exception", "\tat ");
    }

    private String data() {
        return "--repatriation.data=" + folder.resolve("data");
    }

    private String keys() {
        return "--repatriation.keys=" + folder.resolve("keys");
    }

    @Test
    void with_other_keys_than_the_record_was_written_with(CapturedOutput said) {
        RepatriationService.start("--server.port=0", data(), keys()).close();
        Path others = folder.resolve("others");

        isRefused(
                said,
                "The keys in `" + others
                        + "` are not those that this record was written with; name the folder that holds those"
                        + " with `--repatriation.keys=`.",
                data(),
                "--repatriation.keys=" + others);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data                   | '  '  | a folder, such as `/srv/repatriation`",
                "keys                   | ''    | a folder, such as `/srv/repatriation`",
                "erase.after            | 5     | years, months or days, such as `P5Y`, `P6M` or `P90D`",
                "erase.after            | P-5Y  | years, months or days, such as `P5Y`, `P6M` or `P90D`",
                "erase.references-after | PT5H  | years, months or days, such as `P5Y`, `P6M` or `P90D`",
                "erase.reasons-after    | soon  | years, months or days, such as `P5Y`, `P6M` or `P90D`",
                "erase.nightly          | 02:30 | second, minute, hour, day, month and day of the week, such as `0 30 3 * * *`"
                        + " for half past three, or `-` for never",
                "replay.nightly         | 3     | second, minute, hour, day, month and day of the week, such as `0 30 3 * * *`"
                        + " for half past three, or `-` for never",
                "replay.sample          | 0     | a whole number above 0, such as `1000`",
                "checkpoints.every      | PT0S  | seconds, minutes or hours, such as `PT30S`, `PT5M` or `PT1H`",
                "record.patience        | 10    | seconds, minutes or hours, such as `PT30S`, `PT5M` or `PT1H`",
                "warm-up                | -PT1S | seconds, such as `PT15S`, or `PT0S` for none"
            })
    void with_a_setting_that_cannot_be_read(String setting, String value, String write, CapturedOutput said) {
        isRefused(
                said,
                "`repatriation." + setting + "` is `" + value + "`; write " + write + ".",
                Stream.of(data(), keys(), "--repatriation." + setting + "=" + value)
                        .collect(Collectors.toMap(
                                each -> each.replaceFirst("=.*", ""), Function.identity(), (a, b) -> b))
                        .values()
                        .toArray(String[]::new));

        assertThat(folder).as("nothing is made").isEmptyDirectory();
    }

    /** A key that is missing is made anew, and another signature would let nobody trust what was signed before. */
    @ParameterizedTest
    @ValueSource(strings = {"master.json", "lookup.key", "signing.key", "signing.key signing.pub"})
    void with_keys_of_which_one_is_gone(String gone, CapturedOutput said) throws IOException {
        RepatriationService.start("--server.port=0", data(), keys()).close();
        for (String each : gone.split(" ")) {
            Files.delete(folder.resolve("keys").resolve(each));
        }

        isRefused(
                said,
                "The keys in `" + folder.resolve("keys")
                        + "` are not those that this record was written with; name the folder"
                        + " that holds those with `--repatriation.keys=`.",
                data(),
                keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.json", "lookup.key", "signing.key", "signing.pub"})
    void with_keys_of_which_one_is_damaged(String damaged, CapturedOutput said) throws IOException {
        RepatriationService.start("--server.port=0", data(), keys()).close();
        Files.writeString(folder.resolve("keys").resolve(damaged), "half of it");

        cannotBeRead(said, folder.resolve("keys"));
    }

    @Test
    void with_keys_whose_public_part_is_gone(CapturedOutput said) throws IOException {
        RepatriationService.start("--server.port=0", data(), keys()).close();
        Files.delete(folder.resolve("keys").resolve("signing.pub"));

        cannotBeRead(said, folder.resolve("keys"));
    }

    @Test
    void with_a_file_as_the_folder_of_keys(CapturedOutput said) throws IOException {
        cannotBeRead(said, Files.writeString(folder.resolve("file"), ""));
    }

    private void cannotBeRead(CapturedOutput said, Path keys) {
        isRefused(
                said,
                "The keys in `" + keys + "` cannot be read; name a folder that can be read and written with"
                        + " `--repatriation.keys=`.",
                data(),
                "--repatriation.keys=" + keys);
    }

    @Test
    void where_the_folder_of_the_record_cannot_be_written(CapturedOutput said) throws IOException {
        Path within = Files.writeString(folder.resolve("file"), "").resolve("data");

        isRefused(
                said,
                "The record in `" + within + "` cannot be opened; name a folder that can be written with"
                        + " `--repatriation.data=`.",
                "--repatriation.data=" + within,
                keys());
    }

    @Test
    void where_another_service_has_the_record_open(CapturedOutput said) throws IOException {
        RepatriationService.start("--server.port=0", data(), keys()).close();

        try (FileChannel open = FileChannel.open(
                        folder.resolve("data").resolve("record.mv.db"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                var lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            isRefused(
                    said,
                    "The record in `" + folder.resolve("data")
                            + "` is open in another service; stop that one, or name another"
                            + " folder with `--repatriation.data=`.",
                    data(),
                    keys());
        }
    }

    @Test
    void where_the_database_does_not_answer(CapturedOutput said) throws IOException {
        isRefused(
                said,
                "The database of the record cannot be used (SQL state `08001`); start it, or name another with"
                        + " `--spring.datasource.url=`.",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + RealPostgres.freePort() + "/record",
                keys());
    }
}

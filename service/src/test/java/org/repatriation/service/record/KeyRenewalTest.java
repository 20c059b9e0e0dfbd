package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.service.RunningService;
import org.repatriation.service.TestDatabase;
import org.repatriation.service.api.model.CaseRequest;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A master key that somebody may have got hold of is renewed, and nothing is lost by it. */
class KeyRenewalTest {
    private static CaseRequest request;
    private static JsonNode answer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void decide() {
        request = OpenRecord.request(RunningService.example());
        answer = RecordText.read(RunningService.post(RunningService.example()).body());
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private static OpenRecord open(String url, Path keys) {
        return new OpenRecord(url, keys, Clock.systemUTC(), Duration.ofSeconds(20));
    }

    private static String keep(OpenRecord record) {
        return record.records
                .keep(record.like(answer), request, Optional.empty())
                .decision()
                .id();
    }

    private static byte[] wrapped(OpenRecord record, String decision) {
        return record.tables.queryForObject("select case_key from decision where id = ?", byte[].class, decision);
    }

    /** The folder of keys as it is now, copied to another place. */
    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(keys())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(keys())) {
            return files.filter(file -> file.getFileName().toString().matches("master-\\d+\\.json"))
                    .toList();
        }
    }

    @Test
    void the_key_of_each_case_is_encrypted_anew_and_everything_can_be_read() throws IOException {
        String url = TestDatabase.url();
        Path older;
        List<String> kept = new ArrayList<>();
        String erased;
        try (OpenRecord record = open(url, keys())) {
            for (int i = 0; i < 1_002; i++) {
                kept.add(keep(record));
            }
            erased = keep(record);
            record.erasures.eraseDecision(erased);
            older = copy("older");

            KeyRenewal.Result result = record.renewal.renew();

            assertThat(result.renewed()).isEqualTo(kept.size());
            assertThat(result.unreadable()).isZero();
            assertThat(result.aside())
                    .isEqualTo(aside().stream()
                            .map(file -> file.getFileName().toString())
                            .toList())
                    .hasSize(1);
            kept.add(keep(record));
        }
        try (OpenRecord record = open(url, keys())) {
            assertThat(kept)
                    .allSatisfy(id -> assertThat(record.records.find(id)).isPresent());
            assertThatThrownBy(() -> record.records.find(erased)).isInstanceOf(Erased.class);
            assertThat(record.check.check()).isEqualTo(new LogCheck.Result(kept.size() + 2, List.of()));
            KeyRing stolen = KeyRing.in(older);
            assertThat(kept)
                    .allSatisfy(id -> assertThatThrownBy(() -> stolen.ofCase(id, wrapped(record, id)))
                            .isInstanceOf(EntryUnreadable.class)
                            .hasMessageStartingWith("What is recorded is encrypted with a master key that this service"
                                    + " does not have; give its folder of keys the newest `master.json`."));
        }
    }

    @Test
    void the_older_key_lies_beside_for_copies_of_the_record_that_were_made_before() throws IOException {
        String url = TestDatabase.url();
        try (OpenRecord record = open(url, keys())) {
            String id = keep(record);
            byte[] before = wrapped(record, id);
            record.renewal.renew();
            assertThatThrownBy(() -> KeyRing.in(keys()).ofCase(id, before))
                    .isInstanceOf(EntryUnreadable.class)
                    .hasMessageContaining("a master key that this service does not have");
            for (int i = 0; i < before.length; i++) {
                byte[] altered = wrapped(record, id);
                altered[i] ^= 0x55;
                assertThatThrownBy(() -> record.ring.ofCase(id, altered))
                        .as("byte " + i)
                        .isInstanceOf(EntryUnreadable.class)
                        .hasMessageContaining("not as it was written");
                byte[] torn = Arrays.copyOf(before, i);
                assertThatThrownBy(() -> record.ring.ofCase(id, torn))
                        .as("torn before byte " + i)
                        .isInstanceOf(EntryUnreadable.class);
            }

            Path forCopies = copy("for copies");
            Files.move(aside().get(0), forCopies.resolve("master.json"), StandardCopyOption.REPLACE_EXISTING);

            assertThat(KeyRing.in(forCopies).ofCase(id, before).wrapped()).isEqualTo(before);
        }
    }

    @Test
    void a_service_that_is_started_in_that_moment_has_the_newer_key() {
        String url = TestDatabase.url();
        try (OpenRecord record = open(url, keys())) {
            keep(record);
            KeyRing readBefore = KeyRing.in(keys());
            record.renewal.renew();

            new RecordIdentity(
                            record.tables,
                            new TransactionTemplate(new JdbcTransactionManager(record.database)),
                            readBefore,
                            keys().toString())
                    .useNewestMasterKey();

            assertThat(readBefore.masterKey()).isEqualTo(KeyRing.in(keys()).masterKey());
            keep(record);
        }
    }

    @Test
    void a_record_is_not_opened_with_the_older_key() throws IOException {
        String url = TestDatabase.url();
        Path older;
        try (OpenRecord record = open(url, keys())) {
            keep(record);
            older = copy("older");
            record.renewal.renew();
        }

        assertThatThrownBy(() -> open(url, older))
                .isInstanceOf(RecordRefused.class)
                .hasMessage(
                        "The keys in `" + older + "` are not those that this record was written with; name the folder"
                                + " that holds those with `--repatriation.keys=`.");
    }

    @Test
    void services_that_find_the_newer_key_go_on_without_a_pause() throws InterruptedException {
        String url = TestDatabase.url();
        Queue<String> kept = new ConcurrentLinkedQueue<>();
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        AtomicBoolean going = new AtomicBoolean(true);
        try (OpenRecord one = open(url, keys());
                OpenRecord other = open(url, keys())) {
            List<Thread> callers = Stream.generate(() -> new Thread(() -> {
                        while (going.get()) {
                            try {
                                kept.add(keep(one));
                                assertThat(one.records.find(kept.peek())).isPresent();
                            } catch (RuntimeException | AssertionError failure) {
                                failed.add(failure.toString());
                            }
                        }
                    }))
                    .limit(3)
                    .toList();
            callers.forEach(Thread::start);
            for (int i = 0; i < 5; i++) {
                int before = kept.size();
                while (kept.size() < before + 20 && failed.isEmpty()) {
                    Thread.sleep(5);
                }
                assertThat(other.renewal.renew().unreadable()).isZero();
            }
            going.set(false);
            for (Thread caller : callers) {
                caller.join();
            }
            assertThat(failed).isEmpty();
            KeyRing newest = KeyRing.in(keys());
            assertThat(kept)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(id -> assertThat(
                                    newest.ofCase(id, wrapped(other, id)).wrapped())
                            .isNotEmpty());
            assertThat(one.check.check().faults()).isEmpty();
        }
    }

    @Test
    void a_service_that_has_only_the_older_key_adds_nothing_until_it_is_given_the_newer() throws IOException {
        String url = TestDatabase.url();
        try (OpenRecord record = open(url, keys())) {
            String before = keep(record);
            Path elsewhere = copy("elsewhere");
            try (OpenRecord other = open(url, elsewhere)) {
                keep(other);
                record.renewal.renew();

                assertThatThrownBy(() -> keep(other))
                        .isInstanceOf(RecordUnavailable.class)
                        .hasRootCauseMessage("the master key was renewed, and this service has the older one");
                Files.writeString(elsewhere.resolve("master.json"), "half of it");
                assertThatThrownBy(() -> keep(other)).isInstanceOf(RecordUnavailable.class);

                Files.copy(
                        keys().resolve("master.json"),
                        elsewhere.resolve("master.json"),
                        StandardCopyOption.REPLACE_EXISTING);
                assertThat(other.records.find(keep(other))).isPresent();
                assertThat(other.records.find(before)).isPresent();
            }
            assertThat(record.check.check()).isEqualTo(new LogCheck.Result(3, List.of()));
        }
    }

    @Test
    void where_the_key_of_a_case_cannot_be_opened_the_older_master_key_stays_in_use() throws IOException {
        String url = TestDatabase.url();
        try (OpenRecord record = open(url, keys())) {
            keep(record);
            String altered = keep(record);
            byte[] key = wrapped(record, altered);
            byte[] other = key.clone();
            other[key.length - 1] ^= 1;
            change(record, altered, other);

            assertThat(record.renewal.renew()).isEqualTo(new KeyRenewal.Result(1, 1, List.of()));
            assertThat(aside()).isEmpty();
            assertThat(KeyRing.in(keys()).holdsOlderMasterKey()).isTrue();

            change(record, altered, key);
            assertThat(record.records.find(altered)).isPresent();
            assertThat(record.renewal.renew().renewed()).isEqualTo(2);
            assertThat(aside()).hasSize(1);
            assertThat(record.records.find(altered)).isPresent();
        }
    }

    private static void change(OpenRecord record, String decision, byte[] key) {
        assertThat(record.tables.update("update decision set case_key = ? where id = ?", key, decision))
                .isEqualTo(1);
    }

    @Test
    void keys_that_cannot_be_written_are_left_as_they_are() throws IOException {
        try (OpenRecord record = OpenRecord.empty(keys())) {
            String id = keep(record);
            Files.delete(keys().resolve("master.json"));

            assertThatThrownBy(record.renewal::renew)
                    .isInstanceOf(RecordRefused.class)
                    .hasMessage("The keys in `" + keys()
                            + "` cannot be read; name a folder that can be read and written with"
                            + " `--repatriation.keys=`.");
            assertThat(record.records.find(id)).isPresent();
        }
    }
}

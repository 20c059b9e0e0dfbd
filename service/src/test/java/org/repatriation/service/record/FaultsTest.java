package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.service.RealPostgres;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.RunningService;
import org.repatriation.service.TestDatabase;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/**
 * What can go wrong, done for real: each leaves the record in a state that has a name, and never an acknowledged decision
 * missing or one half written. {@code -Drepatriation.rounds=100} tries each a hundred times, {@code -Drepatriation.crashes=500} kills
 * five hundred writers on each database.
 */
@DisabledIfSystemProperty(
        named = "repatriation.test.database",
        matches = ".*",
        disabledReason = "it uses both databases")
class FaultsTest {
    private static final int ROUNDS = Integer.getInteger("repatriation.rounds", 1);
    private static final int CRASHES = Integer.getInteger("repatriation.crashes", 2);
    private static final int AT_ONCE = 3;
    private static final int RENEWED = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Random CHANCE = new Random();
    private static final List<String> COLUMNS = List.of(
            "log_entry body",
            "log_entry leaf",
            "log_entry id",
            "log_entry kind",
            "log_entry at",
            "log_entry rulebook",
            "decision id",
            "decision case_hash",
            "decision case_key",
            "decision outcome",
            "decision study",
            "decision decided_at");
    private static final AtomicInteger KILLED = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static RealPostgres postgres;
    private static CaseRequest request;
    private static JsonNode answer;
    private static int databases;
    private static String writersClassPath;

    @BeforeAll
    static void prepare() throws IOException {
        String body = RunningService.example();
        Files.writeString(folder.resolve("case.json"), body);
        Files.writeString(
                folder.resolve("answer.json"), RunningService.post(body).body());
        request = OpenRecord.request(body);
        answer = RecordText.read(Files.readString(folder.resolve("answer.json")));
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    // ------------------------------------------------------------------------------------------------ the service is
    // killed

    @Test
    void a_killed_service_loses_nothing_in_the_embedded_database() throws Exception {
        killed("embedded", () -> RecordPlace.url(newFolder("h2")));
    }

    @Test
    void a_killed_service_loses_nothing_in_postgresql() throws Exception {
        requirePostgres();
        killed("PostgreSQL", () -> postgres.database("killed" + KILLED.incrementAndGet()));
    }

    @Test
    void a_killed_service_has_recorded_every_decision_that_it_answered() throws Exception {
        long answered = 0;
        Path data = newFolder("service");
        for (int round = 0; round < ROUNDS; round++) {
            Path said = Files.createTempFile(folder, "said", "");
            Process service = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RepatriationService.class.getName(),
                            "--server.port=0",
                            "--repatriation.data=" + data,
                            "--repatriation.keys=" + keys())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            String port = "";
            while (port.isEmpty()) {
                Thread.sleep(100);
                assertThat(service.isAlive()).as(Files.readString(said)).isTrue();
                port = Files.readString(said)
                        .lines()
                        .filter(line -> line.contains("Tomcat started on port "))
                        .map(line -> line.replaceAll(".*started on port (\\d+).*", "$1"))
                        .findFirst()
                        .orElse("");
            }
            Queue<String> ids = new ConcurrentLinkedQueue<>();
            URI address = URI.create("http://127.0.0.1:" + port + "/v1/decisions");
            List<Thread> callers = Stream.generate(() -> new Thread(() -> ask(address, ids)))
                    .limit(4)
                    .toList();
            callers.forEach(Thread::start);
            while (ids.isEmpty()) {
                Thread.sleep(5);
            }
            Thread.sleep(CHANCE.nextInt(1000));
            service.destroyForcibly().waitFor();
            for (Thread caller : callers) {
                caller.join();
            }
            answered += missingNone(RecordPlace.url(data), List.copyOf(ids));
        }
        System.out.println("service killed " + ROUNDS + " times while it answered: " + answered
                + " decisions answered, 0 missing");
    }

    /** Asks until nobody answers. */
    private static void ask(URI address, Queue<String> ids) {
        try {
            String body = Files.readString(folder.resolve("case.json"));
            while (true) {
                var response = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address)
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(body))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                ids.add(RecordText.read(response.body()).get("id").asString());
            }
        } catch (IOException | InterruptedException killed) {
            // nobody answers any more
        }
    }

    @Test
    void a_killed_renewal_of_the_master_key_loses_nothing_in_the_embedded_database() throws Exception {
        renewalKilled("embedded", RecordPlace.url(newFolder("h2")));
    }

    @Test
    void a_killed_renewal_of_the_master_key_loses_nothing_in_postgresql() throws Exception {
        requirePostgres();
        renewalKilled("PostgreSQL", postgres.database("renewed" + ++databases));
    }

    /** Kills one renewal after another, and looks each time whether every decision can be read and the renewal can go on. */
    private static void renewalKilled(String what, String url) throws Exception {
        Path keys = newFolder("keys");
        List<String> ids = new ArrayList<>();
        try (OpenRecord record = new OpenRecord(url, keys, Clock.systemUTC(), PATIENCE)) {
            while (ids.size() < RENEWED) {
                ids.add(keep(record));
            }
        }
        int inTheMiddle = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path out = Files.createTempFile(folder, "renewals", "");
            kill(process(List.of(), out, KeyRenewer.class, url, keys.toString()), out, 400);
            awaitItsServers(url);
            inTheMiddle += KeyRing.in(keys).holdsOlderMasterKey() ? 1 : 0;
            try (OpenRecord record = new OpenRecord(url, keys, Clock.systemUTC(), PATIENCE)) {
                ids.add(keep(record));
                assertThat(ids)
                        .allSatisfy(id -> assertThat(record.records.find(id)).isPresent());
                whole(record);
                if (CHANCE.nextBoolean()) {
                    assertThat(record.renewal.renew().renewed()).isEqualTo(ids.size());
                    assertThat(ids)
                            .allSatisfy(
                                    id -> assertThat(record.records.find(id)).isPresent());
                }
            }
        }
        System.out.println(what + ": a renewal of the master key killed " + ROUNDS + " times, " + inTheMiddle
                + " of them between its beginning and its end: " + ids.size() + " decisions, 0 missing");
    }

    private interface Address {
        String make() throws IOException;
    }

    /**
     * Kills one writer after another, each at a moment that chance chooses, and looks after each what is in the record. A few are
     * killed beside each other, each with a record of its own, because most of the time is spent starting them.
     */
    private static void killed(String what, Address address) throws Exception {
        AtomicInteger left = new AtomicInteger(CRASHES);
        ExecutorService beside = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Long>> lanes = Stream.generate(() -> beside.submit(() -> killed(left, address)))
                .limit(AT_ONCE)
                .toList();
        long acknowledged = 0;
        for (Future<Long> lane : lanes) {
            acknowledged += lane.get();
        }
        beside.shutdown();
        System.out.println(
                what + ": killed " + CRASHES + " times, " + acknowledged + " decisions acknowledged, 0 missing");
    }

    private static long killed(AtomicInteger left, Address address) throws Exception {
        long acknowledged = 0;
        String url = "";
        for (int round = 0; left.getAndDecrement() > 0; round++) {
            if (round % 10 == 0) {
                url = address.make();
                open(url).close();
            }
            Path out = Files.createTempFile(folder, "acknowledged", "");
            kill(writer(url, List.of(), out), out, 200);
            awaitItsServers(url);
            List<String> ids = wholeLines(out);
            assertThat(ids.get(0)).hasSize(26);
            acknowledged += missingNone(url, ids);
        }
        return acknowledged;
    }

    /** Kills a process at a moment that chance chooses, so many milliseconds at most after it said something. */
    private static void kill(Process process, Path out, int within) throws IOException, InterruptedException {
        while (Files.size(out) == 0) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(2);
        }
        Thread.sleep(CHANCE.nextInt(within), CHANCE.nextInt(1_000_000));
        process.destroyForcibly();
        assertThat(process.waitFor()).isEqualTo(128 + 9);
    }

    /** What a killed process had handed to PostgreSQL is still done there, and may be committed after nobody waits for it any more. */
    private static void awaitItsServers(String url) throws SQLException, InterruptedException {
        if (!url.startsWith("jdbc:postgresql:")) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement others = connection.prepareStatement("select count(*) from pg_stat_activity where"
                        + " datname = current_database() and pid <> pg_backend_pid()")) {
            for (int i = 0; ; i++) {
                try (ResultSet row = others.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == 0) {
                        return;
                    }
                }
                assertThat(i)
                        .as("times that a server of the killed process was met")
                        .isLessThan(1_000);
                Thread.sleep(10);
            }
        }
    }

    /** The lines that were written to their end. */
    private static List<String> wholeLines(Path out) throws IOException {
        String said = Files.readString(out);
        return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Opens the record again and looks whether everything that was acknowledged is there and everything that is there is whole. */
    private static long missingNone(String url, List<String> lines) {
        try (OpenRecord record = open(url)) {
            List<String> ids =
                    lines.stream().filter(line -> line.length() == 26).toList();
            for (String id : ids) {
                assertThat(record.records.find(id))
                        .as("the acknowledged decision " + id)
                        .isPresent();
            }
            whole(record);
            return ids.size();
        }
    }

    private static void whole(OpenRecord record) {
        LogCheck.Result result = record.check.check();
        assertThat(result.faults()).isEmpty();
        assertThat(record.tables.queryForObject("select count(*) from log_entry", Long.class))
                .isEqualTo(result.entries());
        assertThat(record.tables.queryForObject("select count(*) from decision where case_key is not null", Long.class))
                .isEqualTo(record.tables.queryForObject(
                        "select count(*) from log_entry where kind = 'DECISION'", Long.class));
        assertThat(record.tables.queryForObject("select coalesce(sum(persons), 0) from person_count", Long.class))
                .isEqualTo(2 * record.tables.queryForObject("select count(*) from decision", Long.class));
    }

    // ------------------------------------------------------------------------------------------------ the database
    // fails

    @Test
    void a_database_that_stops_and_comes_back_makes_the_record_unavailable_meanwhile() throws Exception {
        requirePostgres();
        String url = postgres.database("stopped" + ++databases);
        int refused = 0;
        try (OpenRecord record = open(url)) {
            for (int round = 0; round < ROUNDS; round++) {
                Writing writing = new Writing(record);
                Thread.sleep(50 + CHANCE.nextInt(150));
                postgres.stop();
                assertThatThrownBy(() -> keep(record)).isInstanceOf(RecordUnavailable.class);
                postgres.startAgain();
                keepWhenReached(record);
                refused += writing.stop();
                for (String id : writing.acknowledged) {
                    assertThat(record.records.find(id)).isPresent();
                }
            }
            whole(record);
        }
        System.out.println("database stopped and started " + ROUNDS + " times: " + refused + " refused, 0 missing");
    }

    @Test
    void a_database_that_answers_too_slowly_makes_the_record_unavailable() throws Exception {
        requirePostgres();
        String url = postgres.database("slow" + ++databases);
        try (OpenRecord record = new OpenRecord(url, keys(), Clock.systemUTC(), Duration.ofMillis(400))) {
            keep(record);
            for (int round = 0; round < ROUNDS; round++) {
                Decision decision = record.like(answer);
                postgres.signal("STOP");
                assertThatThrownBy(() -> record.records.keep(decision, request, Optional.of("slow " + decision.id())))
                        .isInstanceOf(RecordUnavailable.class);
                postgres.signal("CONT");
                keepWhenReached(record);
                Decision again = record.like(answer);
                Decision told = record.records
                        .keep(again, request, Optional.of("slow " + decision.id()))
                        .decision();
                assertThat(told.id())
                        .as("what was sent again under its key is decided once")
                        .isIn(decision.id(), again.id());
            }
            whole(record);
        }
        System.out.println("database held up " + ROUNDS + " times: each time unavailable, then one decision a key");
    }

    @Test
    void what_is_handed_over_together_waits_for_a_slow_database_once() throws Exception {
        requirePostgres();
        String url = postgres.database("slow" + ++databases);
        try (OpenRecord record = new OpenRecord(url, keys(), Clock.systemUTC(), Duration.ofMillis(400))) {
            keep(record);
            postgres.signal("STOP");
            List<Supplier<Answer>> together = Stream.generate(
                            () -> record.records.begin(record.like(answer), request, Optional.empty()))
                    .limit(10)
                    .toList();
            long began = System.nanoTime();
            together.forEach(waiting -> assertThatThrownBy(waiting::get).isInstanceOf(RecordUnavailable.class));
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            postgres.signal("CONT");
            assertThat(waited).as("ten times the patience is 4 s").isLessThan(Duration.ofSeconds(2));
            keepWhenReached(record);
            whole(record);
        }
    }

    @Test
    void a_full_disk_makes_the_record_unavailable_and_spoils_nothing() throws Exception {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String url = RecordPlace.url(newFolder("full"));
            open(url).close();
            Path out = Files.createTempFile(folder, "acknowledged", "");
            Process writer = writer(
                    url,
                    List.of("bash", "-c", "ulimit -f " + (400 + CHANCE.nextInt(600)) + "; exec \"$0\" \"$@\""),
                    out);
            List<String> lines = List.of();
            while (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith("not recorded: R")) {
                Thread.sleep(20);
                lines = Files.readAllLines(out);
                assertThat(writer.isAlive()).isTrue();
            }
            writer.destroyForcibly();
            writer.waitFor();
            refused++;
            assertThat(lines.get(lines.size() - 1)).isEqualTo("not recorded: RecordUnavailable");
            missingNone(url, lines);
        }
        System.out.println("disk full " + ROUNDS + " times: " + refused + " times unavailable, 0 missing");
    }

    @Test
    void a_full_disk_of_postgresql_makes_the_record_unavailable_and_spoils_nothing() throws Exception {
        requirePostgres();
        for (int round = 0; round < ROUNDS; round++) {
            // a server of its own each time: what an earlier round left would not fit under a lower limit
            try (RealPostgres full = RealPostgres.start()) {
                String url = full.database("full");
                open(url).close();
                full.stop();
                full.startAgainWithFilesOf(18_000 + CHANCE.nextInt(2_000));
                List<String> acknowledged = new ArrayList<>();
                try (OpenRecord record = open(url)) {
                    record.tables.execute("alter table log_checkpoint alter column root set storage external");
                    assertThatThrownBy(() -> {
                                while (true) {
                                    acknowledged.add(keep(record));
                                    record.tables.update(
                                            "insert into log_checkpoint select -1 - count(*), cast(repeat('x', 900000)"
                                                    + " as bytea), now(), cast('' as bytea) from log_checkpoint");
                                }
                            })
                            .isInstanceOfAny(RecordUnavailable.class, DataAccessException.class);
                }
                full.stop();
                full.startAgain();
                try (OpenRecord record = open(url)) {
                    record.tables.update("delete from log_checkpoint where size < 0");
                    acknowledged.forEach(
                            id -> assertThat(record.records.find(id)).isPresent());
                    whole(record);
                }
            }
        }
        System.out.println("disk of PostgreSQL full " + ROUNDS + " times: each time unavailable, 0 missing");
    }

    // ------------------------------------------------------------------------------------------------ the data are
    // altered

    @Test
    void a_flipped_byte_of_the_file_is_found_or_changes_nothing() throws Exception {
        Path original = newFolder("flipped");
        String export;
        try (OpenRecord record = open(RecordPlace.url(original))) {
            for (int i = 0; i < 40; i++) {
                keep(record);
            }
            export = exported(record);
        }
        int refused = 0;
        int found = 0;
        int harmless = 0;
        for (int round = 0; round < ROUNDS * 3; round++) {
            Path copy = newFolder("flip");
            Files.copy(original.resolve("record.mv.db"), copy.resolve("record.mv.db"));
            int width = CHANCE.nextBoolean() ? 1 : 512;
            try (RandomAccessFile file =
                    new RandomAccessFile(copy.resolve("record.mv.db").toFile(), "rw")) {
                long at = CHANCE.nextLong(Math.max(1, file.length() - width));
                file.seek(at);
                byte[] bytes = new byte[width];
                file.readFully(bytes);
                bytes[0] ^= (byte) (1 << CHANCE.nextInt(8));
                CHANCE.nextBytes(width == 1 ? new byte[0] : bytes);
                file.seek(at);
                file.write(bytes);
            }
            try (OpenRecord record = open(RecordPlace.url(copy))) {
                if (!record.check.check().faults().isEmpty()) {
                    found++;
                } else {
                    assertThat(exported(record)).isEqualTo(export);
                    harmless++;
                }
            } catch (Exception notOpened) {
                refused++;
            }
        }
        System.out.println("byte flipped or page torn " + ROUNDS * 3 + " times: " + refused + " not opened, " + found
                + " found by the check, " + harmless + " in unused space");
    }

    @Test
    void whatever_is_changed_in_the_tables_is_found_with_its_position() {
        String url = TestDatabase.url();
        try (OpenRecord record = open(url)) {
            for (int i = 0; i < 30; i++) {
                keep(record);
            }
            record.proofs.sign();
            for (int round = 0; round < ROUNDS * 3; round++) {
                long position = CHANCE.nextInt(30);
                String[] place = COLUMNS.get(CHANCE.nextInt(COLUMNS.size())).split(" ");
                String change = "update " + place[0] + " set " + place[1] + " = ? where position = ?";
                Object before = record.tables.queryForObject(
                        "select " + place[1] + " from " + place[0] + " where position = ?", Object.class, position);
                record.tables.update(change, other(before), position);
                assertThat(record.check.check().faults())
                        .as("%s %s", (Object[]) place)
                        .first()
                        .asString()
                        .startsWith("Position " + position + ":");
                record.tables.update(change, before, position);
            }
            whole(record);
        }
        System.out.println("a row changed " + ROUNDS * 3 + " times: each time found with its position");
    }

    private static Object other(Object before) {
        if (before instanceof Boolean yes) {
            return !yes;
        }
        if (before instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            changed[CHANCE.nextInt(changed.length)] ^= 1;
            return changed;
        }
        if (before instanceof String text) {
            return text.substring(0, text.length() - 1) + (text.endsWith("X") ? "Y" : "X");
        }
        return OffsetDateTime.parse("2001-01-01T00:00:00Z");
    }

    private static String exported(OpenRecord record) throws IOException {
        String lines = new String(record.proofs.export().readAllBytes(), StandardCharsets.UTF_8);
        return lines.lines().filter(line -> line.contains("\"position\":")).reduce("", (all, line) -> all + line);
    }

    // ------------------------------------------------------------------------------------------------ clocks and
    // replicas

    @Test
    void a_clock_that_jumps_puts_nothing_out_of_order() {
        String url = TestDatabase.url();
        InstantSource jumping = () -> Instant.ofEpochSecond(1_700_000_000L + CHANCE.nextInt(200_000_000) - 100_000_000);
        try (OpenRecord record = new OpenRecord(url, keys(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), PATIENCE);
                OpenRecord jumps = new OpenRecord(url, keys(), clock(jumping), PATIENCE)) {
            for (int round = 0; round < ROUNDS * 10; round++) {
                Decision decision = jumps.like(answer);
                jumps.records.keep(decision, request, Optional.empty());
                assertThat(jumps.records.find(decision.id()).orElseThrow().decidedAt())
                        .isEqualTo(decision.decidedAt());
                keep(record);
            }
            whole(record);
            assertThat(record.tables.queryForList("select at from log_entry order by position", OffsetDateTime.class))
                    .isSorted();
        }
        System.out.println("clock jumped " + ROUNDS * 10 + " times: the log in order");
    }

    @Test
    void a_copy_that_is_made_while_services_write_is_a_whole_record() throws Exception {
        requirePostgres();
        int kept = 0;
        int later = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String name = "copied" + ++databases;
            try (OpenRecord record = open(postgres.database(name))) {
                Writing writing = new Writing(record);
                Thread.sleep(50 + CHANCE.nextInt(150));
                List<String> before = List.copyOf(writing.acknowledged);
                String copy = postgres.copy(name, name + "_copy");
                assertThat(writing.stop()).isZero();
                try (OpenRecord restored = open(copy)) {
                    assertThat(before)
                            .allSatisfy(
                                    id -> assertThat(restored.records.find(id)).isPresent());
                    whole(restored);
                    later += (int)
                            (record.log.head().size() - restored.log.head().size());
                    keep(restored);
                    whole(restored);
                }
                kept += before.size();
            }
        }
        System.out.println("record copied " + ROUNDS + " times while it was written: each copy whole, " + kept
                + " decisions acknowledged before, 0 missing; " + later + " came after");
    }

    @Test
    void two_services_write_one_unbroken_chain_and_decide_once_for_one_key() throws Exception {
        requirePostgres();
        String url = postgres.database("two" + ++databases);
        try (OpenRecord one = open(url);
                OpenRecord other = open(url)) {
            for (int round = 0; round < ROUNDS; round++) {
                Writing first = new Writing(one);
                Writing second = new Writing(other);
                String key = "key " + round;
                Queue<String> told = new ConcurrentLinkedQueue<>();
                CountDownLatch both = new CountDownLatch(2);
                for (OpenRecord record : List.of(one, other)) {
                    new Thread(() -> {
                                try {
                                    told.add(record.records
                                            .keep(record.like(answer), request, Optional.of(key))
                                            .decision()
                                            .id());
                                } finally {
                                    both.countDown();
                                }
                            })
                            .start();
                }
                assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
                first.stop();
                second.stop();
                assertThat(told).hasSize(2);
                assertThat(new HashSet<>(told)).hasSize(1);
                CaseRequest another = OpenRecord.request(
                        Files.readString(folder.resolve("case.json")).replace("A-17", "A-18"));
                assertThatThrownBy(() -> other.records.keep(other.like(answer), another, Optional.of(key)))
                        .isInstanceOf(KeyReused.class);
            }
            whole(one);
        }
        System.out.println("two services wrote at once " + ROUNDS + " times: one chain, one decision for one key");
    }

    // ------------------------------------------------------------------------------------------------

    /** Writes in the background until it is stopped. */
    private static final class Writing {
        private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        private final Queue<String> refused = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final List<Thread> threads;

        Writing(OpenRecord record) {
            threads = Stream.generate(() -> new Thread(() -> {
                        while (going.get()) {
                            try {
                                acknowledged.add(keep(record));
                            } catch (RecordUnavailable unavailable) {
                                refused.add("");
                            }
                        }
                    }))
                    .limit(3)
                    .toList();
            threads.forEach(Thread::start);
        }

        int stop() throws InterruptedException {
            going.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            return refused.size();
        }
    }

    private static String keep(OpenRecord record) {
        return record.records
                .keep(record.like(answer), request, Optional.empty())
                .decision()
                .id();
    }

    private static void keepWhenReached(OpenRecord record) {
        for (int i = 0; ; i++) {
            try {
                keep(record);
                return;
            } catch (RecordUnavailable notYet) {
                assertThat(i).as("tries until the record is reached again").isLessThan(60);
            }
        }
    }

    private static Process writer(String url, List<String> before, Path out) throws IOException {
        return process(before, out, RecordWriter.class, url, keys().toString(), folder.toString());
    }

    private static Process process(List<String> before, Path out, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + folder.resolve("writer.jsa"),
                "-cp",
                writersClassPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("writer.log").toFile())
                .start();
    }

    /**
     * The class path with its folders as jars, and an archive of the classes that a writer needs: it starts in a fraction of the time.
     */
    private static synchronized String writersClassPath() throws IOException {
        if (writersClassPath == null) {
            List<String> path = new ArrayList<>();
            for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
                path.add(Files.isDirectory(Path.of(each)) ? jar(Path.of(each)).toString() : each);
            }
            writersClassPath = String.join(File.pathSeparator, path);
            String url = "jdbc:h2:file:" + newFolder("archive").resolve("record");
            open(url).close();
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:ArchiveClassesAtExit=" + folder.resolve("writer.jsa"),
                            "-cp",
                            writersClassPath,
                            RecordWriter.class.getName(),
                            url,
                            keys().toString(),
                            folder.toString(),
                            "20")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("archive.log").toFile())
                    .start()
                    .onExit()
                    .join();
        }
        return writersClassPath;
    }

    private static Path jar(Path classes) throws IOException {
        Path jar = Files.createTempFile(folder, "classes", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static synchronized OpenRecord open(String url) {
        return new OpenRecord(url, keys(), Clock.systemUTC(), PATIENCE);
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private static Path keys() {
        return folder.resolve("keys");
    }

    private static Path newFolder(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    private static void requirePostgres() {
        Assumptions.assumeFalse(
                TestDatabase.whetherItIsThere(true).isDisabled(),
                "no PostgreSQL is on this machine: install the package `postgresql` to run this test");
        if (postgres == null) {
            postgres = RealPostgres.start();
        }
    }
}
